import type { KnowledgeRecord } from '../../lib/knowledge/record.ts';
import { doubtfulFacts } from '../../lib/knowledge/shelf-life.ts';
import type { DoubtfulFact } from '../../lib/knowledge/shelf-life.ts';

const folders: Record<KnowledgeRecord['kind'], string> = {
  credential: 'credentials', 'code-set': 'terms', programme: 'terms', body: 'bodies',
};

/** What somebody should look at again on the day of `today`, by file, in plain words. */
export function factsReport(records: readonly KnowledgeRecord[], today: Date): string {
  const doubtful = records.map((record) => ({
    file: `data/${folders[record.kind]}/${record.id}.json`,
    facts: doubtfulFacts(record, today),
  }));
  const about = (why: DoubtfulFact['why']) => doubtful
    .map(({ file, facts }) => ({ file, facts: facts.filter((fact) => fact.why === why) }))
    .filter(({ facts }) => facts.length > 0);
  return [
    `The facts of ${records.length} records on ${today.toISOString().slice(0, 10)}.`,
    '',
    ...section('Past their shelf life (prices and pay keep a year, rules two)', about('old')),
    '',
    ...section('Unverified (from one weak page, or from none that can be cited)', about('unverified')),
  ].join('\n');
}

function section(title: string, files: readonly { file: string; facts: readonly DoubtfulFact[] }[]): string[] {
  const count = files.reduce((sum, { facts }) => sum + facts.length, 0);
  if (count === 0) return [`${title}: none.`];
  return [`${title}: ${count} in ${files.length} files.`, ...files.flatMap(({ file, facts }) => [`  ${file}`, ...linesOf(facts)])];
}

/** Facts of one date stand on one line. */
function linesOf(facts: readonly DoubtfulFact[]): string[] {
  const dates = [...new Set(facts.map(({ asOf }) => asOf))].sort();
  return dates.map((date) => {
    const fields = facts.filter(({ asOf }) => asOf === date).map(({ field }) => field);
    return `    as of ${date}: ${fields.join(', ')}`;
  });
}
