import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../lib/extension/messages.ts';

type Listener<T extends unknown[]> = (...given: T) => void;

/** An event of the extension API. */
function event<T extends unknown[]>() {
  const listeners = new Set<Listener<T>>();
  return {
    addListener: (one: Listener<T>) => void listeners.add(one),
    removeListener: (one: Listener<T>) => void listeners.delete(one),
    raise: (...given: T) => { for (const one of listeners) one(...given); },
    listeners,
  };
}

const newPort = () => ({ onMessage: event<[unknown]>(), onDisconnect: event<[]>(), postMessage: vi.fn(), disconnect: vi.fn() });
let ports: ReturnType<typeof newPort>[] = [];
const onUpdated = event<[number, { status?: string }]>();

vi.mock('../../../lib/extension/browser.ts', () => ({
  browser: {
    tabs: {
      onUpdated,
      connect: () => {
        const port = newPort();
        ports.push(port);
        return port;
      },
    },
  },
}));

const { linkToPage } = await import('../../../lib/extension/page-link.ts');
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const report: PageReport = { type: 'report', instance: 'one', host: 'www.indeed.com', state: 'read', mentions: [], posting: null };

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
});
afterEach(() => void vi.useRealTimers());

describe('the line to a page', () => {
  it('is called again and again while no page script is there yet', async () => {
    const [onReport, onGone] = [vi.fn(), vi.fn()];
    const link = linkToPage(tab, { onReport, onGone });
    ports[0]?.onDisconnect.raise();
    expect(onGone).toHaveBeenCalledTimes(1);
    await vi.runOnlyPendingTimersAsync();
    ports[1]?.onDisconnect.raise();
    await vi.runOnlyPendingTimersAsync();
    ports[2]?.onMessage.raise(report);
    expect(onReport).toHaveBeenCalledExactlyOnceWith(report);
    await vi.runAllTimersAsync();
    expect(ports).toHaveLength(3);
    link.close();
  });

  it('is called once more when the page has come with all its frames', () => {
    const onReport = vi.fn<(report: PageReport) => void>();
    const link = linkToPage(tab, { onReport, onGone: vi.fn() });
    ports[0]?.onMessage.raise(report);
    onUpdated.raise(7, { status: 'loading' });
    onUpdated.raise(8, { status: 'complete' });
    expect(ports).toHaveLength(1);
    onUpdated.raise(7, { status: 'complete' });
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
    ports[1]?.onMessage.raise({ ...report, instance: 'two' });
    expect(onReport.mock.calls.map(([{ instance }]) => instance)).toEqual(['one', 'two']);
    link.reveal('two', 3);
    expect(ports[1]?.postMessage).toHaveBeenCalledWith({ type: 'reveal', instance: 'two', mention: 3 });
    link.close();
  });

  it('is called no more once it is closed', async () => {
    const link = linkToPage(tab, { onReport: vi.fn(), onGone: vi.fn() });
    ports[0]?.onDisconnect.raise();
    link.close();
    await vi.runAllTimersAsync();
    onUpdated.raise(7, { status: 'complete' });
    expect(ports).toHaveLength(1);
    expect(onUpdated.listeners.size).toBe(0);
  });
});
