import type { AdviceDesk } from '../../components/recommend/advice-desk.ts';
import { planItem, wishesItem } from '../../lib/extension/advice-items.ts';
import { openPlanPage, openPlanPanel } from '../../lib/extension/plan-places.ts';
import { profileItem } from '../../lib/extension/profile.ts';
import { askForReminders } from '../../lib/extension/reminders.ts';
import type { PlanState } from '../../lib/plan/plan-state.ts';
import { filledFrom } from '../../lib/recommend/carried-profile.ts';
import { shippedRules } from '../../lib/recommend/rule-set.ts';
import type { StoredWishes } from '../../lib/recommend/stored-wishes.ts';

/** Where the advice is looked at: in the popup, in the browser's side panel, or in a tab of its own. */
export type AdvicePlace = 'popup' | 'panel' | 'page';

/** The wishes and the plan as the store has them, kept up to date until the signal aborts. */
export async function openAdvice(signal: AbortSignal, place: AdvicePlace): Promise<AdviceDesk> {
  const [wishes, plan] = await Promise.all([wishesItem.read(), planItem.read()]);
  // Raw, because what is stored must be the object itself: browsers do not copy proxies.
  let stored = $state.raw<StoredWishes>(wishes.value);
  let planned = $state.raw<PlanState>(plan.value);
  let status = $state({ reset: wishes.reset || plan.reset, failed: false });

  const kept = (writing: Promise<void>) => void writing.then(() => { status.failed = false; }, () => { status.failed = true; });
  const saveWishes = (next: StoredWishes) => {
    stored = next;
    status.reset = false;
    kept(wishesItem.write(next));
  };
  wishesItem.watch((next) => { stored = next; }, signal);
  planItem.watch((next) => { planned = next; }, signal);

  // Who one is moved from the answers of an older version into the profile, once.
  if (stored.carried) {
    const profile = await profileItem.read();
    await profileItem.write(filledFrom(profile.value, stored.carried));
    saveWishes({ ...stored, carried: null });
  }

  return {
    rules: shippedRules,
    get stored() { return stored; },
    get plan() { return planned; },
    get reset() { return status.reset; },
    get failed() { return status.failed; },
    saveWishes,
    savePlan(next) {
      planned = next;
      kept(planItem.write(next));
    },
    openPage: place === 'page' ? null : openPlanPage,
    openPanel: place === 'popup' ? openPlanPanel : null,
    askForReminders,
  };
}
