import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../../lib/card/door.ts';
import { asking, PartLoader } from '../../../lib/card/part-loader.ts';

const card: Parts['card'] = { mount: () => ({ unmount: () => undefined }) };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A loader whose asking goes each time as the next of these says; once they are used up, the card comes. */
function loaderThat(...answers: (() => Promise<void>)[]) {
  const ask = vi.fn<() => Promise<void>>(() => {
    const next = answers.shift();
    if (next) return next();
    loader.provide('card', card);
    return Promise.resolve();
  });
  const loader = new PartLoader(ask);
  return { loader, ask };
}

const refused = () => Promise.reject(new Error('nobody is there'));
const unheard = () => new Promise<void>(() => undefined);
const inVain = () => Promise.resolve();

describe('a part of the page script', () => {
  it('is asked for once, however often it is needed', async () => {
    const { loader, ask } = loaderThat();
    expect(await Promise.all([loader.load('card'), loader.load('card')])).toEqual([card, card]);
    await vi.runAllTimersAsync();
    expect(await loader.load('card')).toBe(card);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['was refused', refused],
    ['was answered and did not come', inVain],
    ['was never answered', unheard],
  ])('is asked for again where it %s', async (_how, answer) => {
    const { loader, ask } = loaderThat(answer);
    const part = loader.load('card');
    await vi.runAllTimersAsync();
    expect(await part).toBe(card);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is given up in the end, and asked for anew when it is needed again', async () => {
    const { loader, ask } = loaderThat(...Array.from({ length: asking.tries }, () => refused));
    const part = expect(loader.load('card')).rejects.toThrow('nobody is there');
    await vi.runAllTimersAsync();
    await part;
    expect(ask).toHaveBeenCalledTimes(asking.tries);
    expect(await loader.load('card')).toBe(card);
  });

  it('may come late', async () => {
    const { loader } = loaderThat(unheard, unheard);
    const part = loader.load('card');
    await vi.advanceTimersByTimeAsync(asking.longest - 1);
    loader.provide('card', card);
    expect(await part).toBe(card);
  });
});
