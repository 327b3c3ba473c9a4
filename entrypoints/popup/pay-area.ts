import { defineItem } from '../../lib/extension/store.ts';

interface PayArea {
  /** Postal code of the state last looked at in "Pay"; null for the nation alone. */
  state: string | null;
}

function parsePayArea(value: unknown): PayArea | null {
  if (typeof value !== 'object' || value === null || !('state' in value)) return null;
  const { state } = value;
  return state === null || (typeof state === 'string' && /^[A-Z]{2}$/.test(state)) ? { state } : null;
}

export const payArea = defineItem<PayArea>({ key: 'pay-area', version: 1, initial: { state: null }, parse: parsePayArea });
