import { isDigit, isLower, isUpper } from './characters.ts';

/** Signs without which a shape stands in no line. Looking for them first spares most lines the shapes. */
export const CODE_SIGN = 1;
export const CODED_SIGN = 2;
export const MONEY_SIGN = 4;

/** The signs in `from`..`to` of a text, added up. */
export function signsIn(text: string, from: number, to: number): number {
  let signs = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isLower(unit) ? unit === 120 : unit !== 32) signs |= signOf(before, unit);
    before = unit;
  }
  return signs;
}

function signOf(before: number, unit: number): number {
  if (isDigit(unit)) return isUpper(before) || isDigit(before) ? CODED_SIGN : 0;
  switch (String.fromCharCode(unit)) {
    case '{': case '}': case '=': case '_': case ';':
      return CODE_SIGN;
    case '(':
      return isLower(before) ? CODE_SIGN : 0;
    case ')': // `()`
      return before === 40 ? CODE_SIGN : 0;
    case ':': // `::`
      return before === unit ? CODE_SIGN : 0;
    case 'x': // `0xff`
      return before === 48 ? CODE_SIGN : 0;
    case '$': case '€': case '£': case '¥':
      return MONEY_SIGN;
    default:
      return 0;
  }
}
