import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPlan } from '../../../lib/plan/plan-state.ts';
import type { PlanState } from '../../../lib/plan/plan-state.ts';

const create = vi.fn<(id: string, options: { message: string }) => void>();
let allowed = true;
let plan: PlanState = emptyPlan;

vi.mock('../../../lib/extension/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `ext:/${path}` },
    permissions: { contains: () => Promise.resolve(allowed) },
    notifications: { create },
  },
}));
vi.mock('../../../lib/extension/words.ts', () => ({ words: (key: string) => key }));
vi.mock('../../../lib/extension/advice-items.ts', () => ({ planItem: { read: () => Promise.resolve({ value: plan, reset: false }) } }));

const { remind } = await import('../../../lib/extension/reminders.ts');
const now = new Date(2027, 2, 1, 9);
const reminders = [{ day: '2027-02-20', title: 'late' }, { day: '2027-03-08', title: 'in a week' }, { day: '2027-03-09', title: 'later' }];

describe('reminders', () => {
  beforeEach(() => {
    create.mockClear();
    allowed = true;
  });

  it('tell what is late or due within a week, once for all', async () => {
    plan = { ...emptyPlan, reminders };
    await remind(now);
    expect(create.mock.calls.map(([, { message }]) => message)).toEqual(['late\nin a week']);
  });
  it.each([
    ['nobody asked for them', null, true],
    ['the browser does not allow them', reminders, false],
    ['nothing is due', [{ day: '2027-03-09', title: 'later' }], true],
  ] as const)('keep silent where %s', async (_why, wanted, may) => {
    plan = { ...emptyPlan, reminders: wanted };
    allowed = may;
    await remind(now);
    expect(create).not.toHaveBeenCalled();
  });
});
