import { atomsWithin } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { headingOf } from './headings.ts';
import type { Heading, Mood, Part } from './headings.ts';
import type { Line } from './lines.ts';

/** A line of running text and the headings it stands under. */
export interface PlacedLine {
  line: Line;
  part: Part;
  mood: Mood | null;
  /** The nearest heading; null before the first. */
  heading: Line | null;
}

/** Puts each line under its headings. Headings themselves are left out; their moods last until the next one. */
export function placedLines(lines: readonly Line[], atoms: readonly Atom[]): PlacedLine[] {
  const placed: PlacedLine[] = [];
  const under: { topic: Heading | null; bare: Heading | null } = { topic: null, bare: null };
  for (const line of lines) {
    const heading = headingOf(line, atomsWithin(atoms, line).some(({ group }) => group !== 'issuer'));
    if (!heading) {
      const { topic, bare } = under;
      const part = bare?.part ?? topic?.part ?? 'plain';
      placed.push({ line, part, mood: bare?.mood ?? topic?.mood ?? null, heading: bare?.line ?? topic?.line ?? null });
    } else if (heading.bare) {
      under.bare = heading;
    } else {
      // "Education" under "Preferred qualifications" is still preferred.
      const inherits = heading.mood === null && heading.part === 'demands' && under.topic?.mood === 'preferred' && isSubtopic(heading.line);
      under.topic = inherits ? { ...heading, mood: 'preferred' } : heading;
      under.bare = null;
    }
  }
  return placed;
}

function isSubtopic(line: Line): boolean {
  return /^(?:education|experience|certificat\w+|licen\w+|skills|credentials?|education (?:and|&) experience)\s*:?$/.test(line.plain);
}
