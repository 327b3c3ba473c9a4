import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../lib/recommend/answers.ts';
import { planFor, type PlanItem } from '../../../lib/recommend/plan.ts';
import { credential, credentials } from './shipped.ts';

const newcomer: Answers = { place: 'clinic', experience: 'none', schooling: 'high-school', held: [], urgency: 'months' };
const kinds = (items: readonly PlanItem[]) => items.map(({ kind }) => kind);
const plan = (id: string, part: Partial<Answers> = {}) => planFor(credential(id), { ...newcomer, ...part }, credentials);

describe('planFor', () => {
  it('carries the exam from the record', () => {
    const { exam } = credential('cpc');
    expect(plan('cpc').study).toContainEqual({ kind: 'exam', questions: exam.questions, minutes: exam.minutes });
  });

  it('tells whoever has less than two years of the apprentice A, and how it goes', () => {
    const item = plan('cpc', { experience: 'one-to-two' }).pass.find(({ kind }) => kind === 'apprentice');
    expect(item).toEqual({ kind: 'apprentice', record: credential('cpc-a'), removal: credential('cpc-a').apprenticeRemoval });
    expect(kinds(plan('cpc', { experience: 'two-plus' }).pass)).not.toContain('apprentice');
    expect(kinds(plan('ccs').pass)).not.toContain('apprentice');
  });

  it('counts a finished course as the training', () => {
    expect(kinds(plan('cpc').train)).toContain('train');
    expect(kinds(plan('cpc', { schooling: 'coding-course' }).train)).toContain('trained');
    expect(kinds(plan('ccs', { held: ['cpc'] }).train)).toContain('practised');
  });

  it('leaves out what no record says', () => {
    const bare = { ...credential('ccs-p'), exam: {}, prices: [], dues: [], required: [], links: [] };
    const { choose, study, pass } = planFor(bare, newcomer, credentials);
    expect([...choose, ...study, ...pass]).toEqual([]);
  });
});
