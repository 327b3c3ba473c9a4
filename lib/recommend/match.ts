import type { CredentialRecord, TermId } from '../knowledge/record.ts';
import type { About, When } from './rules.ts';
import type { Situation } from './situation.ts';

/** Whether a rule speaks to this person. */
export function matchesWhen(when: When, situation: Situation): boolean {
  return allows(when.goal, situation.goal)
    && allows(when.setting, situation.setting)
    && allows(when.coding, situation.coding)
    && allows(when.billing, situation.billing)
    && allows(when.clinical, situation.clinical)
    && allows(when.records, situation.records)
    && (!when.schooling || (situation.schooling !== null && when.schooling.includes(situation.schooling)))
    && (when.healthDegree === undefined || when.healthDegree === situation.healthDegree)
    && (when.course === undefined || when.course === situation.course)
    && allows(when.horizon, situation.horizon)
    && allows(when.budget, situation.budget)
    && allows(when.place, situation.place)
    && (!when.exam || meet(when.exam, situation.exam))
    && (!when.uses || meet(when.uses, situation.codeSets))
    && (!when.holds || meet(when.holds, situation.held))
    && (!when.lacks || !meet(when.lacks, situation.held))
    && (!when.holdsNothing || situation.held.length === 0);
}

/** Whether a rule is about this credential. `atHome`: the exams that may be taken at home. */
export function matchesAbout(about: About, record: CredentialRecord, atHome: ReadonlySet<TermId>): boolean {
  return allows(about.terms, record.id)
    && !about.not?.includes(record.id)
    && allows(about.level, record.level)
    && allows(about.issuer, record.issuer)
    && (!about.settings || meet(about.settings, record.settings))
    && (!about.outside || !meet(about.outside, record.settings))
    && (!about.breadth || record.settings.length >= about.breadth)
    && (about.openBook === undefined || about.openBook === record.exam.openBook?.value)
    && (about.priced === undefined || about.priced === record.prices.length > 0)
    && (about.examKnown === undefined || about.examKnown === (record.exam.questions !== undefined))
    && (about.atHome === undefined || about.atHome === atHome.has(record.id))
    && (about.unconfirmed === undefined || about.unconfirmed === isUnconfirmed(record))
    && (about.openToAll === undefined || about.openToAll === asksNothing(record));
}

/**
 * Whether the issuer is known to ask for nothing but membership, which anybody can buy. A record
 * without demands may only lack the source.
 */
function asksNothing({ required }: CredentialRecord): boolean {
  return required.length > 0 && required.every(({ en }) => /^\w+ membership\.$/.test(en));
}

/** Of which we know no more than that it exists. */
function isUnconfirmed({ required, prices, exam }: CredentialRecord): boolean {
  return required.length === 0 && prices.length === 0 && Object.keys(exam).length === 0;
}

/** A part that a rule does not name allows everything. */
function allows<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return !allowed || allowed.includes(value);
}

function meet<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.some((one) => others.includes(one));
}
