import { fileURLToPath } from 'node:url';
import type { CredentialRecord } from '../../../lib/knowledge/record.ts';
import { ruleSet } from '../../../lib/recommend/rules.ts';
import { shippedRules } from '../../../lib/recommend/rule-set.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';

/** The rules and records that ship, checked as they are read. */
export const rules = ruleSet.parse(shippedRules);

export const records = loadKnowledge(fileURLToPath(new URL('../../../data/', import.meta.url))).records;

export const credentials = records.filter((record): record is CredentialRecord => record.kind === 'credential');

export function credential(id: string): CredentialRecord {
  const record = credentials.find((one) => one.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}
