/** What a written number says. */
export interface WrittenNumber {
  value: number;
  /** Two decimals, as money is written. */
  cents: boolean;
  /** A thousands separator was used. */
  grouped: boolean;
}

/**
 * Reads a number of digits, points and commas. US forms first (52,000.00, 24.5), then European ones
 * where they cannot be US ones (52.000, 52.000,00, 24,50, 52'000), then Indian grouping (3,50,000) unless the
 * currency is another. Null for anything else: 1.2.3, 12,34,5.
 */
export function numberOf(surface: string, currency: string | null): WrittenNumber | null {
  if (surface.length > 14) return null;
  if (/['’]/.test(surface)) return /^\d{1,3}(?:['’]\d{3})+$/.test(surface) ? found(surface.replace(/['’]/g, ''), false, true) : null;
  if (/^\d+$/.test(surface)) return found(surface, false, false);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?$/.test(surface)) return found(surface.replaceAll(',', ''), /\.\d\d$/.test(surface), true);
  if (/^\d*\.(?:\d{1,2}|\d{4})$/.test(surface)) return found(surface, /\.\d\d$/.test(surface), false);
  // No currency here has tenths of a cent: what stands after the point are thousands.
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{2})?$/.test(surface)) {
    return found(surface.replaceAll('.', '').replace(',', '.'), /,\d\d$/.test(surface), true);
  }
  if (/^\d{1,3},\d{2}$/.test(surface)) return found(surface.replace(',', '.'), true, false);
  if ((currency === 'INR' || currency === null) && /^\d{1,2}(?:,\d{2}){1,2},\d{3}(?:\.\d{2})?$/.test(surface)) {
    return found(surface.replaceAll(',', ''), surface.includes('.'), true);
  }
  return null;
}

function found(digits: string, cents: boolean, grouped: boolean): WrittenNumber | null {
  const value = Number(digits);
  return Number.isFinite(value) ? { value, cents, grouped } : null;
}
