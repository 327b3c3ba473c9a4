import { describe, expect, it } from 'vitest';
import { findPay } from '../../../lib/pay/find-pay.ts';
import { answerTo, type PageAnswer } from '../../../lib/posting/page-answer.ts';
import { inputOf } from './read.ts';

function answer(text: string, { title = 'Medical Coder', jsonld = [] as string[], visible = true } = {}): PageAnswer {
  return answerTo({ ...inputOf(text, { title, jsonld }), firstPlace: -1, visible }, findPay);
}

const said = (text: string, { pay }: PageAnswer) => pay.map(({ start, end }) => text.slice(start, end));

const posting = `Medical Coder
Akron, OH
$24.00 - $29.00 per hour
Qualifications
CPC or CCS required. 2 years of coding experience.
We are an equal opportunity employer.`;

const description = `Job summary
You code outpatient charts for a clinic of twelve physicians and answer their questions.
Qualifications
CPC or COC required; CPC-A welcome. One year of coding experience preferred.
Pay: $23.00 to $28.00 an hour. We are an equal opportunity employer and offer paid time off.`;

const jsonldOf = (title: string, more: object = {}) => JSON.stringify({ '@type': 'JobPosting', title, description, ...more });

describe('answerTo', () => {
  it('gives each quote of a posting a number of its own, counting down', () => {
    const { report, places } = answer(posting);
    const given = Object.values(report?.quotes ?? {}).flat().map(({ place }) => place ?? 0);
    expect(Math.max(...given)).toBe(-1);
    const accepts = report?.quotes.accepts[0];
    const span = places[-1 - (accepts?.place ?? 0)];
    expect(posting.slice(span?.start, span?.end).replaceAll(/\s+/g, ' ')).toBe(accepts?.text);
  });

  it('leaves out the pay of other jobs on the page', () => {
    const text = `${posting}\nSimilar jobs\nForklift Driver\n$19.00 per hour`;
    expect(said(text, answer(text))).toEqual(['$24.00 - $29.00 per hour']);
  });

  it('gives the description of a shell, and reads it without places when asked in turn', () => {
    const jsonld = [jsonldOf('Medical Coder')];
    const shell = answer('Loading', { jsonld });
    expect(shell.report?.posting.accepts ?? null).toBeNull();
    expect(shell.description).toContain('CPC-A welcome');
    const { report, places, pay } = answer(shell.description ?? '', { jsonld, visible: false });
    expect(report?.posting.apprentice).toBe('open');
    expect(report?.quotes.accepts.every(({ place }) => place === null)).toBe(true);
    expect([places, pay]).toEqual([[], []]);
  });

  it('gives no description that the page shows itself', () => {
    const text = `Fresh bread\n${description.replaceAll('\n', ' ')}\nBakery`;
    expect(answer(text, { title: 'Bakery', jsonld: [jsonldOf('Baker')] }).description).toBeNull();
  });

  it('does not believe structured data that a former posting left behind', () => {
    const long = `${posting}\n${'You assign codes to encounters of our clinics and ask the physicians where notes are open.\n'.repeat(6)}`;
    const baseSalary = { currency: 'USD', value: { minValue: 60, maxValue: 70, unitText: 'HOUR' } };
    expect(answer(long, { jsonld: [jsonldOf('Tumor Registrar Lead', { baseSalary })] }).report?.posting.pay).toMatchObject({ min: 24, max: 29 });
    expect(answer(long, { jsonld: [jsonldOf('Medical Coder', { baseSalary })] }).report?.posting.pay).toMatchObject({ min: 60, max: 70 });
  });
});

describe('pay in texts that are no posting', () => {
  it('is of this field where the title says so', () => {
    const text = 'What do you earn?\nI passed the CPC in May and started at $21 an hour.\nMine was $19.50 an hour in Tampa.';
    expect(said(text, answer(text, { title: 'What do new medical coders earn? | Forum' }))).toEqual(['$21 an hour', '$19.50 an hour']);
  });

  it('is of this field beside a certificate or a coder', () => {
    const text = 'Career change?\nAs a CPC I make $27 an hour.\nMy husband drives a truck.\nHe makes $31 an hour.\nOur nurse with a CPC gets $40 an hour.';
    expect(said(text, answer(text, { title: 'Career change at forty' }))).toEqual(['$27 an hour']);
  });

  it.each([
    ['another trade\'s posting', 'Registered Nurse\n$44 an hour\nKnows ICD-10-CM. CPC a plus for chart review.', 'Registered Nurse', [JSON.stringify({ '@type': 'JobPosting', title: 'Registered Nurse' })]],
    ['a page without a certificate', 'Coders earn well.\nWe pay $30 an hour to coders.', 'Coders wanted for our game', []],
    ['advertising', 'Average CPC is $2 and the manager makes $35 an hour.', 'Marketing manager salary', []],
  ])('is not marked on %s', (_, text, title, jsonld) => {
    expect(answer(text, { title, jsonld }).pay).toEqual([]);
  });
});
