import type { Atom } from './atoms.ts';
import { atomsIn } from './chunk-cuts.ts';
import { expressionOf } from './expression.ts';
import type { Piece } from './pieces.ts';
import type { Span } from './posting.ts';
import type { Token } from './tokens.ts';
import { anyOf } from './tree.ts';

/** "Three years in lieu of a degree": choices, or a way to meet what is asked elsewhere. */
export function lieuPieces(tokens: readonly Token[], text: string, sentence: Span): Piece[] | null {
  const lieu = tokens.find(({ kind }) => kind === 'lieu');
  if (!lieu) return null;
  const before = tokens.filter(({ end }) => end <= lieu.start);
  const after = tokens.filter(({ start }) => start >= lieu.end);
  const trees = [expressionOf(before, false), expressionOf(after, false)].flatMap((tree) => tree ?? []);
  const tree = anyOf(trees);
  if (!tree) return null;
  const hedged = tokens.some((token) => token.kind === 'mark' && token.mood === 'preferred');
  const target = trees.length > 1 ? null : targetOf(text.slice(lieu.start, sentence.end)) ?? targetOf(text.slice(sentence.start, lieu.start)) ?? targetOfAtoms(atomsIn(tokens));
  return [{ mood: hedged ? 'preferred' : 'required', tree, atoms: atomsIn(tokens), span: sentence, inPlaceOf: target }];
}

function targetOfAtoms(atoms: readonly Atom[]): Piece['inPlaceOf'] {
  return atoms.every(({ group }) => group === 'credential') ? 'credential' : null;
}

/** What words like "a degree" stand for. */
export function targetOf(words: string): Piece['inPlaceOf'] {
  if (/degree|education|diploma|schooling/i.test(words)) return 'education';
  if (/certif|credential/i.test(words)) return 'credential';
  return /experience/i.test(words) ? 'experience' : null;
}
