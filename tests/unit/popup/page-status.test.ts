import { describe, expect, it } from 'vitest';
import { pageStatus } from '../../../components/popup/page-status.ts';
import type { PageView } from '../../../components/popup/page-view.ts';

const view = (part: Partial<PageView> = {}): PageView => ({
  access: 'enabled', host: 'example.org', reports: [], connected: true, paused: false, siteOn: true, settingsReset: false, notSaved: false, silenced: [], stepKeys: null, ...part,
});
const report = (state: PageView['reports'][number]['state']): PageView['reports'] =>
  [{ type: 'report', instance: 'a', host: 'example.org', state, mentions: [], posting: null }];

describe('pageStatus', () => {
  it.each([
    ['nothing before it is known', view({ access: 'unknown' }), 0, null],
    ['that browser pages cannot be read', view({ access: 'forbidden' }), 0, 'popup_forbidden'],
    ['that it is off everywhere', view({ paused: true }), 0, 'popup_all_off'],
    ['that it is off here', view({ siteOn: false }), 0, 'popup_site_off'],
    ['that the page does not answer', view({ connected: false }), 0, 'popup_no_answer'],
    ['that it is reading', view({ reports: report('reading') }), 0, 'popup_reading'],
    ['that it waits for the first report', view(), 0, 'popup_reading'],
    ['that nothing was found', view({ reports: report('read') }), 0, 'popup_none'],
    ['nothing where the list speaks', view({ reports: report('read') }), 3, null],
  ] as const)('says %s', (_what, page, found, title) => {
    expect(pageStatus(page, found).title).toBe(title);
  });

  it('offers both ways on other sites, and the lasting one after a single reading', () => {
    expect(pageStatus(view({ access: 'available', connected: false }), 0).offers).toBe('both');
    expect(pageStatus(view({ access: 'available', reports: report('read') }), 2)).toEqual({ title: null, text: null, offers: 'always' });
    expect(pageStatus(view(), 0).offers).toBeNull();
  });
  it('says of a restless page that reading stopped, whatever was found', () => {
    expect(pageStatus(view({ reports: report('stopped') }), 4).text).toBe('popup_stopped');
  });
});
