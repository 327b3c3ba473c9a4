import type { Comparison } from '../../lib/knowledge/comparison.ts';
import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';
import { fieldOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** A comparison and the file it stands in, below data/. */
export interface FiledComparison {
  file: string;
  comparison: Comparison;
}

/** That a comparison is named after its pair, and that the pair and every source it rests on exist. */
export function checkComparisons(filed: readonly FiledComparison[], records: readonly KnowledgeRecord[]): Problem[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return filed.flatMap(({ file, comparison: { between, basis } }) => [
    ...checkName(file, between),
    ...between.flatMap((id, index) => (known.has(id) ? [] : [{
      file,
      field: fieldOf(['between', index]),
      wrong: `there is no record with the id "${id}".`,
      cure: 'correct the id or write its record first.',
    }])),
    ...basis.flatMap(({ term, source }, index) => checkBasis(file, index, between, term, source, known.get(term))),
  ]);
}

function checkName(file: string, between: readonly [string, string]): Problem[] {
  const name = `${[...between].sort().join('--')}.json`;
  const wanted = between[0] < between[1] && file.endsWith(`/${name}`);
  if (wanted) return [];
  return [{
    file,
    field: 'between',
    wrong: `the pair is "${between.join('" and "')}", which does not fit the file's name.`,
    cure: `write two ids in the order of the alphabet and call the file ${name}.`,
  }];
}

function checkBasis(
  file: string, index: number, between: readonly string[], term: string, source: string, record: KnowledgeRecord | undefined,
): Problem[] {
  if (!between.includes(term)) {
    return [{ file, field: fieldOf(['basis', index, 'term']), wrong: `"${term}" is none of the pair.`, cure: `name ${between.join(' or ')}.` }];
  }
  const ids = record?.sources.map(({ id }) => id) ?? [];
  if (record === undefined || ids.includes(source)) return [];
  return [{
    file,
    field: fieldOf(['basis', index, 'source']),
    wrong: `"${source}" is none of the sources of ${term}.`,
    cure: `name one of: ${ids.join(', ')}.`,
  }];
}
