import { knowledge } from 'built:knowledge';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../lib/posting/posting.ts';
import { credentialFactsOf } from '../../../lib/profile/credential-facts.ts';
import { meets } from '../../../lib/profile/meets.ts';
import { emptyProfile, schoolings } from '../../../lib/profile/profile.ts';
import type { Profile } from '../../../lib/profile/profile.ts';

const facts = credentialFactsOf(knowledge.records);
const profile = (said: Partial<Profile>): Profile => ({ ...emptyProfile, ...said });
const holding = (...held: string[]) => profile({ held });
const years = (coding: number, others = 0) =>
  profile({ work: { coding, billing: others, clinical: 0, healthInformation: 0 } });
const verdict = (accepts: Requirement | null, said: Profile | null) => meets(accepts, said, facts).verdict;
const nearest = (accepts: Requirement, said: Profile | null) => meets(accepts, said, facts).nearest.map(({ demand }) => demand);
const why = (accepts: Requirement, said: Profile | null) => {
  const { tree } = meets(accepts, said, facts);
  return tree && 'demand' in tree ? tree.reason.why : 'not a single demand';
};

const cpc = { credential: 'cpc' };
const cpcA = { credential: 'cpc-a' };
const ccs = { credential: 'ccs' };

describe('one demand', () => {
  it('is unknown of somebody who has said nothing', () => {
    for (const demand of [cpc, { experienceYears: 2 }, { education: 'associate' as const }]) {
      expect(verdict(demand, null)).toBe('unknown');
      expect(verdict(demand, emptyProfile)).toBe('unknown');
      expect(why(demand, null)).toBe('not-said');
    }
  });

  it('for a credential is met by that credential', () => {
    expect(verdict(cpc, holding('cpc'))).toBe('met');
    expect(verdict(cpc, holding('ccs'))).toBe('missing');
    expect(verdict(cpc, holding())).toBe('missing');
  });

  it('for the full credential is not met by its apprentice’s, and says that the A is what is missing', () => {
    expect(verdict(cpc, holding('cpc-a'))).toBe('missing');
    expect(why(cpc, holding('cpc-a'))).toBe('apprentice-only');
    expect(why(cpc, holding('coc-a'))).toBe('not-held');
  });

  it('for the apprentice’s is met by the full credential', () => {
    expect(verdict(cpcA, holding('cpc'))).toBe('met');
    expect(verdict(cpcA, holding('cpc-a'))).toBe('met');
    expect(verdict(cpcA, holding('coc'))).toBe('missing');
  });

  it('for any credential of an issuer is met by each of that issuer', () => {
    expect(verdict({ credential: 'aapc' }, holding('crc'))).toBe('met');
    expect(verdict({ credential: 'aapc' }, holding('rhit'))).toBe('missing');
    expect(verdict({ credential: 'ahima' }, holding('rhit'))).toBe('met');
  });

  it('for any credential of an issuer is met by an apprentice’s unless the posting turns apprentices down', () => {
    const aapc = { credential: 'aapc' };
    for (const apprentice of ['open', 'not-stated'] as const) expect(meets(aapc, holding('cpc-a'), facts, apprentice).verdict).toBe('met');
    const closed = meets(aapc, holding('cpc-a'), facts, 'closed');
    expect(closed.verdict).toBe('missing');
    expect(closed.nearest[0]?.reason).toEqual({ why: 'apprentice-only', by: 'cpc-a' });
    expect(meets(aapc, holding('cpc-a', 'crc'), facts, 'closed').by[0]?.reason).toEqual({ why: 'of-issuer', by: 'crc' });
  });

  it('for any credential of an issuer stays open beside one that CodeCue does not know', () => {
    expect(verdict({ credential: 'aapc' }, holding('a-new-one'))).toBe('unknown');
    expect(verdict({ credential: 'aapc' }, holding('a-new-one', 'cpc'))).toBe('met');
    expect(verdict(cpc, holding('a-new-one'))).toBe('missing');
  });

  it('that may follow after hire keeps nobody from applying', () => {
    const later = { credential: 'cpc', withinMonths: 12 };
    for (const said of [null, emptyProfile, holding(), holding('cpc-a')]) {
      const meeting = meets(later, said, facts);
      expect(meeting.verdict).toBe('met');
      expect(meeting.afterHire.map(({ demand }) => demand)).toEqual([later]);
    }
    expect(meets(later, holding('cpc'), facts).afterHire).toEqual([]);
    expect(verdict({ credential: 'cpc', withinMonths: null }, holding())).toBe('met');
  });

  it('for years counts coding, in halves', () => {
    expect(verdict({ experienceYears: 1.5 }, years(1.5))).toBe('met');
    expect(verdict({ experienceYears: 1.5 }, years(1))).toBe('missing');
    expect(meets({ experienceYears: 2 }, years(0.5), facts).nearest[0]?.reason).toEqual({ why: 'too-few-years', has: 0.5, lacking: 1.5 });
  });

  it('for years stays open where other work would make up for it, or was not spoken of', () => {
    expect(why({ experienceYears: 3 }, years(1, 2))).toBe('other-work');
    expect(verdict({ experienceYears: 3 }, years(1, 2))).toBe('unknown');
    expect(verdict({ experienceYears: 3 }, years(1, 1))).toBe('missing');
    const onlyCoding = profile({ work: { ...emptyProfile.work, coding: 1 } });
    expect(why({ experienceYears: 3 }, onlyCoding)).toBe('other-unsaid');
  });

  it('for schooling is met by the same and by every higher degree', () => {
    const degrees = ['high-school', 'associate', 'bachelor', 'master'] as const;
    for (const education of degrees) {
      for (const schooling of schoolings) {
        const enough = schoolings.indexOf(schooling) >= schoolings.indexOf(education);
        expect(verdict({ education }, profile({ schooling })), `${schooling} for ${education}`).toBe(enough ? 'met' : 'missing');
      }
    }
  });

  it('for a coding certificate is met by a course, and a degree alone does not tell', () => {
    const education = 'certificate' as const;
    expect(verdict({ education }, profile({ codingCourse: true }))).toBe('met');
    expect(verdict({ education }, profile({ schooling: 'bachelor' }))).toBe('unknown');
    expect(verdict({ education }, profile({ schooling: 'bachelor', healthInformationDegree: true }))).toBe('met');
    expect(verdict({ education }, profile({ schooling: 'bachelor', healthInformationDegree: false, codingCourse: false }))).toBe('missing');
    expect(verdict({ education }, profile({ schooling: 'high-school', codingCourse: false }))).toBe('missing');
  });
});

describe('several demands', () => {
  const posting: Requirement = { any: [{ any: [cpc, cpcA, ccs] }, { experienceYears: 1 }, { education: 'associate' }] };

  it('of which any will do are met by the one that is', () => {
    expect(verdict(posting, years(1))).toBe('met');
    expect(verdict(posting, holding('cpc-a'))).toBe('met');
    expect(verdict(posting, holding())).toBe('unknown');
    expect(verdict(posting, { ...years(0), held: [], schooling: 'high-school' })).toBe('missing');
  });

  it('say what they are met by', () => {
    const both: Requirement = { all: [{ any: [ccs, cpc] }, { experienceYears: 1 }] };
    expect(meets(both, { ...years(1), held: ['cpc'] }, facts).by.map(({ demand }) => demand)).toEqual([cpc, { experienceYears: 1 }]);
    expect(meets(both, years(1), facts).by.map(({ demand }) => demand)).toEqual([{ experienceYears: 1 }]);
  });

  it('say nothing of anybody where nothing is asked', () => {
    expect(meets(null, null, facts)).toEqual({ verdict: 'nothing-asked', tree: null, by: [], nearest: [], afterHire: [] });
  });
});

describe('the nearest way', () => {
  it('names the single demand that is missing', () => {
    const accepts: Requirement = { all: [cpc, { experienceYears: 2 }, { education: 'high-school' }] };
    expect(nearest(accepts, { ...years(3), held: [], schooling: 'bachelor' })).toEqual([cpc]);
  });

  it('takes the smallest set where there are several', () => {
    const accepts: Requirement = { any: [{ all: [ccs, { experienceYears: 3 }] }, { all: [cpc, { education: 'associate' }] }, { experienceYears: 5 }] };
    expect(nearest(accepts, { ...years(0), held: [], schooling: 'associate' })).toEqual([cpc]);
    expect(nearest(accepts, { ...years(3), held: [], schooling: 'high-school' })).toEqual([ccs]);
    expect(nearest(accepts, { ...years(4.5), held: [], schooling: 'high-school' })).toEqual([{ experienceYears: 5 }]);
  });

  it('counts years once that two demands ask for at the same time', () => {
    const accepts: Requirement = {
      all: [{ any: [{ credential: 'cpma' }, { all: [cpc, { experienceYears: 3 }] }] }, { any: [{ education: 'bachelor' }, { experienceYears: 4 }] }],
    };
    expect(nearest(accepts, { ...years(0), held: ['cpc-a'], schooling: 'high-school' })).toEqual([cpc, { experienceYears: 4 }]);
  });

  it('names each demand once, and of years and degrees only the greatest', () => {
    const accepts: Requirement = {
      all: [{ any: [cpc, ccs] }, { experienceYears: 2 }, { any: [{ all: [cpc, { experienceYears: 5 }] }, { education: 'master' }] }, { education: 'associate' }, { education: 'high-school' }],
    };
    expect(nearest(accepts, { ...years(0), held: [], schooling: 'none', codingCourse: false })).toEqual([cpc, { experienceYears: 5 }, { education: 'associate' }]);
  });

  it('prefers what an apprentice has half done already', () => {
    expect(nearest({ any: [{ credential: 'cca' }, { credential: 'coc' }, cpc] }, holding('cpc-a'))).toEqual([cpc]);
  });

  it('sends nobody through a degree for a credential that another exam replaces', () => {
    expect(nearest({ any: [{ credential: 'rhit' }, ccs] }, holding())).toEqual([ccs]);
    expect(nearest({ any: [{ credential: 'rhit' }, ccs] }, { ...holding(), healthInformationDegree: true })).toEqual([{ credential: 'rhit' }]);
  });

  it('asks before it sends anybody to an exam', () => {
    expect(nearest({ any: [cpc, { experienceYears: 2 }] }, holding())).toEqual([{ experienceYears: 2 }]);
  });

  it('rests on what may follow after hire only where nothing held will do', () => {
    const accepts: Requirement = { any: [{ credential: 'cpc', withinMonths: 6 }, ccs] };
    expect(meets(accepts, holding('ccs'), facts).afterHire).toEqual([]);
    expect(meets(accepts, holding(), facts).afterHire.map(({ demand }) => demand)).toEqual([accepts.any[0]]);
  });
});

/** Demands of each kind and profiles in which each is met, missing and not known. */
const demands: Requirement[] = [cpc, cpcA, { credential: 'aapc' }, { credential: 'ccs', withinMonths: 6 }, { experienceYears: 2 }, { education: 'certificate' }, { education: 'associate' }];
const trees: Requirement[] = [
  ...demands,
  ...pairs(demands).flatMap(([a, b]): Requirement[] => [{ all: [a, b] }, { any: [a, b] }]),
  ...pairs(demands).flatMap(([a, b]) => demands.flatMap((c): Requirement[] => [{ all: [a, { any: [b, c] }] }, { any: [a, { all: [b, c] }] }])),
];

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one) => all.map((other): [T, T] => [one, other]));
}

/** The profile with everything that was not said filled in, each way that is possible. */
function* completions(said: Profile): Generator<Profile> {
  for (const held of said.held ? [said.held] : [[], ['cpc'], ['cpc-a', 'rhit'], ['ccs']]) {
    for (const coding of said.work.coding === null ? [0, 2] : [said.work.coding]) {
      for (const billing of said.work.billing === null ? [0, 2] : [said.work.billing]) {
        for (const schooling of said.schooling === null ? (['none', 'certificate', 'bachelor'] as const) : [said.schooling]) {
          for (const healthInformationDegree of said.healthInformationDegree === null ? [false, ...(schooling === 'bachelor' ? [true] : [])] : [said.healthInformationDegree]) {
            for (const codingCourse of said.codingCourse === null ? [false, true] : [said.codingCourse]) {
              yield { ...said, held, work: { coding, billing, clinical: 0, healthInformation: 0 }, schooling, healthInformationDegree, codingCourse };
            }
          }
        }
      }
    }
  }
}

const halfSaid: Profile[] = [
  emptyProfile, holding(), holding('cpc-a'), years(0), years(2), profile({ schooling: 'bachelor' }), profile({ codingCourse: false }),
  { ...years(1), held: ['cpc'] }, { ...years(0), held: [] }, profile({ work: { ...emptyProfile.work, coding: 0 } }),
];

describe('every small tree', () => {
  it('is called met or missing only if it stays so whatever the unsaid turns out to be', () => {
    for (const said of halfSaid) {
      const full = [...completions(said)];
      for (const tree of trees) {
        const before = verdict(tree, said);
        if (before === 'unknown') continue;
        const after = new Set(full.map((one) => verdict(tree, one)));
        expect([...after], JSON.stringify({ tree, said })).toEqual([before]);
      }
    }
  });

  it('is judged as its demands combine when the unknown ones are taken for met, and for missing', () => {
    for (const said of halfSaid) {
      for (const tree of trees) {
        const expected = new Set([true, false].map((guess) => holds(tree, said, guess)));
        const combined = expected.size === 2 ? 'unknown' : expected.has(true) ? 'met' : 'missing';
        expect(verdict(tree, said), JSON.stringify({ tree, said })).toBe(combined);
      }
    }
  });

  it('has a nearest way exactly where it is not met, and meeting that way meets the tree', () => {
    for (const said of halfSaid) {
      for (const tree of trees) {
        const { verdict: found, nearest: way, afterHire } = meets(tree, said, facts);
        expect(way.length === 0, JSON.stringify({ tree, said })).toBe(found === 'met');
        expect(afterHire.every(({ standing }) => standing === 'met')).toBe(true);
        const met = new Set(way.map(({ demand }) => JSON.stringify(demand)));
        expect(holds(tree, said, false, met), JSON.stringify({ tree, said })).toBe(true);
      }
    }
  });
});

/** The tree in two values: unknown demands as guessed, those in `met` as met. */
function holds(tree: Requirement, said: Profile, guess: boolean, met: ReadonlySet<string> = new Set()): boolean {
  if ('all' in tree) return tree.all.every((part) => holds(part, said, guess, met));
  if ('any' in tree) return tree.any.some((part) => holds(part, said, guess, met));
  const standing = verdict(tree, said);
  return met.has(JSON.stringify(tree)) || (standing === 'unknown' ? guess : standing === 'met');
}
