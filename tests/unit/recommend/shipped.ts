import { fileURLToPath } from 'node:url';
import type { CredentialRecord } from '../../../lib/knowledge/record.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { createAdvisor } from '../../../lib/recommend/advisor.ts';
import type { Answers } from '../../../lib/recommend/questions.ts';
import { ruleSet } from '../../../lib/recommend/rules.ts';
import { shippedRules } from '../../../lib/recommend/rule-set.ts';
import { emptyWishes } from '../../../lib/recommend/wishes.ts';
import type { Wishes } from '../../../lib/recommend/wishes.ts';
import { loadKnowledge } from '../../../scripts/build/load-knowledge.ts';

/** The rules and records that ship, checked as they are read. */
export const rules = ruleSet.parse(shippedRules);

export const records = loadKnowledge(fileURLToPath(new URL('../../../data/', import.meta.url))).records;

export const credentials = records.filter((record): record is CredentialRecord => record.kind === 'credential');

export const advise = createAdvisor(rules, credentials);

export function credential(id: string): CredentialRecord {
  const record = credentials.find((one) => one.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

export type ProfilePart = Partial<Omit<Profile, 'work'>> & { work?: Partial<Profile['work']> };

/** Answers in which only these parts are said. */
export function answersOf({ work, ...profile }: ProfilePart = {}, wishes: Partial<Wishes> = {}): Answers {
  return {
    profile: { ...emptyProfile, ...profile, work: { ...emptyProfile.work, ...work } },
    wishes: { ...emptyWishes, ...wishes },
  };
}

/** Somebody with a diploma, without work, who holds nothing. */
export const newcomer = (wishes: Partial<Wishes> = {}, part: ProfilePart = {}): Answers =>
  answersOf({ held: [], schooling: 'high-school', ...part, work: { coding: 0, billing: 0, clinical: 0, healthInformation: 0, ...part.work } }, wishes);
