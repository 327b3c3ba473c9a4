import { certificateDueLater, refusesApprentices, waivesCertificate, waivesHeading, waivesNamed, welcomesApprentices } from './apprentice-words.ts';
import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import type { Demands } from './demands.ts';
import type { ApprenticeVerdict, Requirement, Span } from './posting.ts';
import { quoteOf } from './quotes.ts';
import { credentialsIn } from './tree.ts';
import { isApprentice } from './vocabulary.ts';

/**
 * Whether somebody with an apprentice credential, or none yet, may apply: `open` or `closed`
 * only where the text says so, with the words. A refusal outweighs a welcome.
 */
export function apprenticeVerdict(
  text: string,
  sentences: readonly Span[],
  accepts: Requirement | null,
  { demands }: Demands,
  atoms: readonly Atom[],
): { verdict: ApprenticeVerdict; spans: Span[] } {
  const wordsOf = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const saying = (find: (sentence: string) => Span | null) => sentences.flatMap((sentence): Span[] => {
    const found = find(text.slice(sentence.start, sentence.end));
    return found ? [quoteOf(text, sentence, { start: sentence.start + found.start, end: sentence.start + found.end })] : [];
  });
  const refusals = saying(refusesApprentices);
  if (refusals.length > 0) return { verdict: 'closed', spans: refusals };

  const welcomes = saying(welcomesApprentices);
  const asked = accepts ? credentialsIn(accepts) : [];
  const apprenticeWays = demands.filter(({ tree }) => credentialsIn(tree).some(({ credential }) => isApprentice(credential)));
  if (apprenticeWays.length > 0 || welcomes.length > 0) {
    return { verdict: 'open', spans: distinct([...apprenticeWays.flatMap(({ spans }) => spans), ...welcomes]) };
  }
  if (asked.length > 0) {
    if (!asked.every((each) => 'withinMonths' in each)) return { verdict: 'not-stated', spans: [] };
    return { verdict: 'open', spans: distinct(demands.filter(({ tree }) => credentialsIn(tree).length > 0).flatMap(({ spans }) => spans)) };
  }
  const withNames = sentences.filter((span) => atomsWithin(atoms, span).some(({ group }) => group === 'credential'));
  const named = withNames.filter(({ start, end }) => waivesNamed(text.slice(start, end)));
  const headed = sentences.filter((span, index) => waivesHeading(text.slice(span.start, span.end), wordsOf(sentences[index - 1])));
  const waivers = [...named, ...headed, ...saying(waivesCertificate), ...saying(certificateDueLater)];
  return waivers.length > 0 ? { verdict: 'open', spans: distinct(waivers) } : { verdict: 'not-stated', spans: [] };
}

/** Each span once, ascending. */
export function distinct(spans: readonly Span[]): Span[] {
  const known = new Map(spans.map((span) => [`${span.start} ${span.end}`, { start: span.start, end: span.end }]));
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
