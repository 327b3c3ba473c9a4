import { shelf } from 'built:shelf';
import { knowledge } from 'built:knowledge';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../../lib/knowledge/neighbours.ts';
import { aboutTerm } from '../../../lib/knowledge/shelf.ts';
import { inAscii } from '../../../scripts/build/ascii-plugin.ts';

test('the shelf holds every record and table, word for word', () => {
  expect(Object.keys(shelf.records).toSorted()).toEqual(knowledge.records.map(({ id }) => id).toSorted());
  for (const record of knowledge.records) expect(shelf.records[record.id]?.()).toEqual(record);
  const { records: _, ...tables } = knowledge;
  expect(Object.fromEntries(Object.entries(shelf.tables).map(([name, read]) => [name, read()]))).toEqual(tables);
});

test.each(knowledge.records.map(({ id }) => id))('what is read for the card about %s is all that it names, and little else', (id) => {
  const { records, comparisons } = aboutTerm(shelf, id);
  const record = knowledge.records.find((one) => one.id === id);
  expect(records[0]).toEqual(record);
  expect(neighboursOf(comparisons, id)).toEqual(neighboursOf(knowledge.comparisons, id));
  const bases = comparisons.flatMap(({ between, basis }) => [...between, ...basis.map(({ term }) => term)]);
  const issuer = record?.kind === 'credential' && record.issuer !== null ? [record.issuer] : [];
  expect(records.map((one) => one.id).toSorted()).toEqual([...new Set([id, ...(record?.related ?? []), ...issuer, ...bases])].toSorted());
});

test('of an unknown term there is nothing', () => {
  expect(aboutTerm(shelf, 'no-such-term')).toEqual({ records: [], comparisons: [] });
});

test('a script in ASCII says the same', () => {
  const text = 'é – “CPC” \u{1f600}';
  const code = inAscii(`export default [${JSON.stringify(text)}, /^é – “CPC” [\u{1f600}]$/u.test(${JSON.stringify(text)})]`);
  // eslint-disable-next-line no-control-regex -- the very range that is meant
  expect(code).toMatch(/^[\x00-\x7f]+$/);
  return expect(import(`data:text/javascript,${encodeURIComponent(code)}`)).resolves.toMatchObject({ default: [text, true] });
});
