import fc from 'fast-check';
import type { PageReport } from '../../../lib/extension/messages.ts';
import type { MainPay, Requirement } from '../../../lib/posting/posting.ts';
import type { PageQuestion } from '../../../lib/posting/page-answer.ts';
import type { PostingReport } from '../../../lib/posting/report.ts';
import { schoolings, workKinds } from '../../../lib/profile/profile.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { anyText } from './values.ts';

/** Values as the extension itself makes them. */

const term = fc.constantFrom('cpc', 'cpc-a', 'ccs', 'rhit', 'icd-10-cm', 'a-term-of-tomorrow');
const count = fc.integer({ min: 0, max: 2_000_000 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const place = fc.record({ city: orNull(anyText), state: orNull(fc.constantFrom('OH', 'TX')) });

const pay: fc.Arbitrary<MainPay> = fc.record({
  min: orNull(fc.integer({ min: 1, max: 400_000 })), max: orNull(fc.integer({ min: 1, max: 400_000 })), currency: fc.constantFrom('USD', 'EUR'),
  period: fc.constantFrom('hour', 'day', 'week', 'biweekly', 'semimonthly', 'month', 'year', 'unit', null), annualMin: orNull(count), annualMax: orNull(count),
});

export const requirement: fc.Arbitrary<Requirement> = fc.letrec<{ tree: Requirement; leaf: Requirement }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ credential: term }),
    fc.record({ credential: term, withinMonths: orNull(fc.integer({ min: 1, max: 36 })) }),
    fc.record({ experienceYears: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ education: fc.constantFrom('high-school', 'certificate', 'associate', 'bachelor', 'master') }),
  ),
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('leaf'),
    fc.record({ all: fc.array(tie('tree'), { maxLength: 4 }) }), fc.record({ any: fc.array(tie('tree'), { maxLength: 4 }) })),
})).tree;

const quote = fc.record({ place: orNull(fc.integer({ min: -999, max: -1 })), text: anyText });
const quotes = fc.array(quote, { maxLength: 3 });

export const postingReport: fc.Arbitrary<PostingReport> = fc.record({
  title: orNull(anyText),
  employer: orNull(anyText),
  posting: fc.record({
    credentials: fc.array(fc.record({ term, strength: fc.constantFrom('required', 'alternative', 'preferred', 'mentioned') }), { maxLength: 3 }),
    accepts: orNull(requirement),
    apprentice: fc.constantFrom('open', 'closed', 'not-stated'),
    pay: orNull(pay),
    place: orNull(place),
    remote: fc.constantFrom('remote', 'hybrid', 'onsite', 'unknown'),
    experienceYears: orNull(fc.record({ min: fc.integer({ min: 0, max: 20 }), max: orNull(fc.integer({ min: 0, max: 30 })) })),
  }),
  quotes: fc.record({
    credentials: fc.array(fc.record({ place: orNull(fc.integer()), text: anyText, term }), { maxLength: 3 }),
    accepts: quotes, apprentice: quotes, pay: quotes, place: quotes, remote: quotes, experienceYears: quotes,
  }),
  structured: fc.array(fc.oneof(
    fc.record({ field: fc.constant<'pay'>('pay'), value: pay, agrees: orNull(fc.boolean()) }),
    fc.record({ field: fc.constant<'place'>('place'), value: place, agrees: orNull(fc.boolean()) }),
    fc.record({ field: fc.constant<'remote'>('remote'), value: fc.constant<'remote'>('remote'), agrees: orNull(fc.boolean()) }),
  ), { maxLength: 3 }),
  unweighed: fc.array(quote, { maxLength: 2 }),
  flags: fc.array(fc.record({ kind: fc.constantFrom('clawback', 'unpaid-test'), quote }), { maxLength: 2 }),
  pays: fc.array(fc.tuple(pay, quote).map(([amount, words]) => ({ ...amount, quote: words })), { maxLength: 3 }),
});

export const pageReport: fc.Arbitrary<PageReport> = fc.record({
  type: fc.constant<'report'>('report'),
  instance: anyText,
  host: anyText,
  state: fc.constantFrom('reading', 'read', 'stopped', 'off'),
  mentions: fc.array(fc.record({ id: fc.nat(), term, surface: anyText }), { maxLength: 5 }),
  posting: orNull(postingReport),
});

export const pageQuestion: fc.Arbitrary<PageQuestion> = fc.record({
  text: fc.constantFrom(
    'Medical Coder\nAkron, OH\n$24 - $29 an hour\nRequired: CPC or CCS, 2 years of coding experience.',
    'Inpatient Coder\nQualifications\nRHIT or RHIA preferred; CCS required within 6 months. Salary $52,000 - $68,000.', '', 'Nothing here.',
  ),
  title: fc.constantFrom('Medical Coder', '', 'Coder - Clinic'),
  url: fc.constantFrom('', 'https://www.indeed.com/viewjob?jk=1'),
  jsonld: fc.array(fc.constantFrom('{"@type":"JobPosting","title":"Medical Coder","baseSalary":{"value":"24"}}', '{', ''), { maxLength: 2 }),
  mentions: fc.constant([]),
  cuts: fc.uniqueArray(fc.nat(130), { maxLength: 8 }),
  terms: fc.array(term, { minLength: 4, maxLength: 4 }),
  firstPlace: fc.integer({ min: -999, max: -1 }),
  visible: fc.boolean(),
}).map(({ cuts, terms, ...question }) => ({ ...question, mentions: spansOf(cuts, terms, question.text.length) }));

/** Spans that end where they may: ascending, apart, inside a text of this length. */
function spansOf(cuts: readonly number[], terms: readonly string[], length: number): PageQuestion['mentions'] {
  const inside = cuts.filter((cut) => cut <= length).toSorted((a, b) => a - b);
  return terms.flatMap((one, index) => {
    const [start, end] = [inside[2 * index], inside[2 * index + 1]];
    return start === undefined || end === undefined ? [] : [{ start, end, term: one }];
  });
}

const years = orNull(fc.nat(120).map((halves) => halves / 2));
const city = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim()).filter((text) => text !== '');

export const profile: fc.Arbitrary<Profile> = fc.record({
  held: orNull(fc.uniqueArray(fc.oneof(term, fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), fc.constant('constructor')), { maxLength: 8 })),
  work: fc.record(Object.fromEntries(workKinds.map((kind) => [kind, years])) as Record<keyof Profile['work'], typeof years>),
  schooling: orNull(fc.constantFrom(...schoolings)),
  healthInformationDegree: orNull(fc.boolean()),
  codingCourse: orNull(fc.boolean()),
  home: orNull(fc.record({ state: fc.constantFrom('OH', 'PR', 'ZZ'), city: orNull(city) })),
});
