import { defineItem } from '../../lib/extension/store.ts';

interface PayArea {
  /** `home`: where the reader lives, or the nation alone where that is not known; else the postal code of a state; null for the nation alone. */
  state: string | null;
}

function parsePayArea(value: unknown): PayArea | null {
  if (typeof value !== 'object' || value === null || !('state' in value)) return null;
  const { state } = value;
  return state === null || state === 'home' || (typeof state === 'string' && /^[A-Z]{2}$/.test(state)) ? { state } : null;
}

/** What was last looked at in "Pay". Version 1 knew no home: what was chosen then stays chosen. */
export const payArea = defineItem<PayArea>({
  key: 'pay-area', version: 2, initial: { state: 'home' }, parse: parsePayArea, migrations: { 1: (value) => value },
});
