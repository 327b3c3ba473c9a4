import { addDays, dayOf } from '../plan/day.ts';
import { planItem } from './advice-items.ts';
import { browser } from './browser.ts';
import { words } from './words.ts';

/** Days ahead that a reminder looks. */
const ahead = 7;
const id = 'codecue-plan';

/**
 * Asks for the browser's notifications, at the moment they are wanted and not before. Only in a click's
 * own turn. False where the user refuses.
 */
export async function askForReminders(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}

/**
 * Reminds when the browser starts: an alarm would be one permission more, in Firefox a required one.
 * To be called in the background's first turn.
 */
export function serveReminders(): void {
  browser.runtime.onStartup.addListener(() => void remind(new Date()));
  // Without the permission there is no such part of the API.
  const { notifications } = browser as Partial<Pick<typeof browser, 'notifications'>>;
  notifications?.onClicked.addListener((clicked) => {
    if (clicked === id) void browser.tabs.create({ url: browser.runtime.getURL('/plan.html') });
  });
}

/** Shows what of the plan is due within a week, if reminders are wanted and allowed. */
export async function remind(now: Date): Promise<void> {
  const { value: { reminders } } = await planItem.read();
  if (reminders === null || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const last = addDays(dayOf(now), ahead);
  const due = reminders.filter(({ day }) => day <= last);
  if (due.length === 0) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: words('plan_reminder_title'),
    message: due.map(({ title }) => title).join('\n'),
  });
}
