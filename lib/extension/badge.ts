import type { Runtime } from 'webextension-polyfill';
import type { Meeting } from '../profile/meets.ts';
import type { PostingReport } from '../posting/report.ts';
import { browser } from './browser.ts';
import { isShowInToolbar, type ShowInToolbar } from './messages.ts';
import { siteSettings } from './settings.ts';
import type { SiteSettings } from './settings.ts';
import { words, type WordKey } from './words.ts';

/** What the toolbar's icon says: a few letters, and a sentence for who points at it or hears it. */
interface Badge {
  text: string;
  title: string;
  /** Whether something good is said; never told by colour alone. */
  good: boolean;
}

/** Behind what is no good news: a colour for both light and dark toolbars. */
const plain = '#4a5360';

/**
 * Keeps the toolbar's icon: for a tab whether its posting was read and whether the user meets it, for
 * all tabs whether CodeCue is paused. `meetingOf` judges a posting by what the user has said.
 * Leaving a page clears its tab's badge in both browsers.
 */
export function serveBadge(meetingOf: (report: PostingReport) => Promise<Meeting>): void {
  let last: Promise<void> = Promise.resolve();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !isShowInToolbar(message)) return undefined;
    // One after the other, or what was said last might be overtaken. The tab may be gone meanwhile.
    last = last.then(() => showOn(tabId, message.what, meetingOf)).catch(() => undefined);
    return last;
  });
  const show = (settings: SiteSettings) => void showEverywhere(settings);
  siteSettings.watch(show, new AbortController().signal);
  void siteSettings.read().then(({ value }) => show(value));
}

async function showOn(tabId: number, what: ShowInToolbar['what'], meetingOf: (report: PostingReport) => Promise<Meeting>): Promise<void> {
  const { value: { paused } } = await siteSettings.read();
  const badge = what === null || what === 'off' ? null : badgeOf(what, await meetingOf(what));
  const off = what === 'off' && !paused;
  await Promise.all([
    browser.action.setTitle({ tabId, title: badge?.title ?? words(off ? 'badge_off_title' : paused ? 'badge_paused_title' : 'extension_name') }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge?.good ? '#12605d' : plain }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
  // Last, so that the letters never stand over another's sentence. Null gives the tab what stands for all tabs.
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? (off ? words('badge_off') : null) });
}

async function showEverywhere({ paused }: SiteSettings): Promise<void> {
  await Promise.all([
    browser.action.setTitle({ title: words(paused ? 'badge_paused_title' : 'extension_name') }),
    browser.action.setBadgeBackgroundColor({ color: plain }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
  await browser.action.setBadgeText({ text: paused ? words('badge_off') : '' });
}

/** The badge of a posting that was read. */
function badgeOf({ title }: Pick<PostingReport, 'title'>, { verdict, tree }: Pick<Meeting, 'verdict' | 'tree'>): Badge {
  const kind = verdict === 'missing' && tree && hasMet(tree) ? 'part' : verdict;
  const [text, sentence] = faces[kind];
  return { text: words(text), title: words(sentence, [title ?? words('badge_some_posting')]), good: verdict === 'met' };
}

const faces: Readonly<Record<Meeting['verdict'] | 'part', readonly [WordKey, WordKey]>> = {
  met: ['badge_met', 'badge_met_title'],
  part: ['badge_part', 'badge_part_title'],
  missing: ['badge_missing', 'badge_missing_title'],
  unknown: ['badge_unknown', 'badge_unknown_title'],
  'nothing-asked': ['badge_read', 'badge_read_title'],
  'not-all-weighed': ['badge_unknown', 'badge_not_all_title'],
};

function hasMet(judged: NonNullable<Meeting['tree']>): boolean {
  if ('all' in judged) return judged.all.some(hasMet);
  if ('any' in judged) return judged.any.some(hasMet);
  return judged.standing === 'met';
}
