import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPageQuestion, isPostingReport } from '../../../lib/extension/posting-message.ts';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { answerTo } from '../../../lib/posting/page-answer.ts';
import type { Posting, Requirement, Span } from '../../../lib/posting/posting.ts';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { allOf, anyOf, credentialsIn, dueWithin, needs, without } from '../../../lib/posting/tree.ts';
import { inputOf } from '../posting/read.ts';
import { expectLinear, staysLinear } from './growth.ts';
import { holds, runs } from './fuzz.ts';
import { requirement } from './sound.ts';
import { textOf, throughJson } from './values.ts';

const pieces = ['Medical Coder', 'Inpatient Coding Specialist', '\n', '\n\n', ' ', '. ', ', ', '; ', ': ', '• ', '- ', '(', ')', '/', ' or ', ' and ', ' and/or ', ' not ', ' required', ' preferred', 'Required: ', 'Qualifications\n', 'Preferred\n',
  'Responsibilities\n', 'About us\n', 'Similar jobs\n', 'CPC', 'CCS', 'CPC-A', 'RHIT', 'RHIA', 'AAPC', 'AHIMA', 'ICD-10-CM', 'certification', 'one of the following', 'within 6 months of hire', 'within two years', '2 years of coding experience',
  '3-5 years', '10+ years', 'six months', '99999999999 years', '0 years', 'high school diploma', 'associate degree', 'bachelor’s degree', 'equivalent', 'in lieu of', 'no experience needed', 'apprentices welcome', 'must not be an apprentice',
  'Columbus, OH', 'Remote', 'Hybrid', '$24 - $29 an hour', 'We are an equal opportunity employer', 'you pay for your training', '\u00a0', '\u200b', '\ud83d', '\u202e', '\t', 'at least', 'minimum of', 'either', 'both'];
const postingText = textOf(pieces, 60).map((text) => `Medical Coder\nRequirements\n${text}`);

function expectInside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Neither single nor nested in its own kind, no part twice, figures that mean something. */
function expectCanonical(tree: Requirement, within?: 'all' | 'any'): void {
  if ('all' in tree || 'any' in tree) {
    const kind = 'all' in tree ? 'all' : 'any';
    const parts = 'all' in tree ? tree.all : tree.any;
    expect(kind).not.toBe(within);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map((part) => JSON.stringify(part))).size).toBe(parts.length);
    for (const part of parts) expectCanonical(part, kind);
  } else if ('experienceYears' in tree) {
    expect(tree.experienceYears > 0 && tree.experienceYears <= 60, String(tree.experienceYears)).toBe(true);
  } else if ('credential' in tree && typeof tree.withinMonths === 'number') {
    expect(tree.withinMonths > 0 && Number.isFinite(tree.withinMonths)).toBe(true);
  }
}

function expectSound(posting: Posting, text: string): void {
  const { evidence, accepts, credentials, experienceYears, flags, unweighed } = posting;
  if (accepts) expectCanonical(accepts);
  expect(new Set(credentials.map(({ term }) => term)).size).toBe(credentials.length);
  if (accepts) for (const { credential } of credentialsIn(accepts)) expect(credentials.map(({ term }) => term)).toContain(credential);
  for (const { term, strength } of credentials) if (strength === 'required') expect(accepts && needs(accepts, term), term).toBe(true);
  if (experienceYears) expect(experienceYears.min).toBeLessThanOrEqual(experienceYears.max ?? 60);
  const { structured, ...spans } = evidence;
  for (const [, list] of Object.entries(spans)) {
    let last = 0;
    for (const span of list) {
      expectInside(span, text);
      expect(span.start).toBeGreaterThanOrEqual(last);
      last = span.start;
    }
  }
  for (const span of [...flags, ...unweighed]) expectInside(span, text);
  expect(structured).toEqual([]);
}

describe('a posting', () => {
  it('of any words is sound', () => {
    holds(postingText, (text) => {
      const posting = readPosting(inputOf(text, { pay: findPay(text) }));
      if (posting) expectSound(posting, text);
    }, runs(300));
  });

  it('is told to the popup in a form that the popup takes', () => {
    holds(fc.tuple(postingText, fc.boolean()), ([text, visible]) => {
      const question = { ...inputOf(text), firstPlace: -1, visible };
      const asked = { ...question, mentions: question.mentions.map(({ start, end, term }) => ({ start, end, term })) };
      expect(isPageQuestion(throughJson(asked))).toBe(true);
      const { report, places, pay } = answerTo(question, findPay);
      for (const span of [...places, ...pay]) expectInside(span, text);
      if (report) expect(isPostingReport(throughJson(report)), JSON.stringify(report)).toBe(true);
    }, runs(150, 0.5));
  });

  it.each(['Required: one of the following'])('is read in proportion to its length, also of %j without end', (unit) => {
    expectLinear((text) => readPosting(inputOf(`Medical Coder\nRequirements\n${text}`)), (length) => unit.repeat(Math.ceil(length / unit.length)));
  });

  it('is read in proportion to its length', () => {
    staysLinear((text) => {
      const all = `Medical Coder\nRequirements\n${text}`;
      readPosting(inputOf(all, { pay: findPay(all) }));
    }, pieces, runs(4, 0.03));
  });
});

describe('trees of demands', () => {
  it('are canonical however they are put together', () => {
    const canonical = fc.array(requirement, { maxLength: 5 });
    holds(canonical, (parts) => {
      const clean = parts.flatMap((part) => cleaned(part) ?? []);
      for (const tree of [allOf(clean), anyOf(clean)]) {
        if (!tree) continue;
        expectCanonical(tree);
        // Put together again, nothing changes.
        expect(cleaned(tree)).toEqual(tree);
        const rest = without(tree, (term) => term === 'cpc');
        if (rest) {
          expectCanonical(rest);
          expect(credentialsIn(rest).map(({ credential }) => credential)).not.toContain('cpc');
        }
        expect(credentialsIn(dueWithin(tree, 6)).every(({ withinMonths }) => withinMonths === 6)).toBe(true);
      }
    }, runs(600));
  });
});

/** Built from its leaves by the house's own hands. */
function cleaned(tree: Requirement): Requirement | null {
  if ('all' in tree) return allOf(tree.all.flatMap((part) => cleaned(part) ?? []));
  if ('any' in tree) return anyOf(tree.any.flatMap((part) => cleaned(part) ?? []));
  return tree;
}
