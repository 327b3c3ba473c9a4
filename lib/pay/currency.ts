import { groupOf } from './match-at.ts';

/** Signs and codes of currencies before and after a figure; each group is named by its ISO 4217 code. */
export const CURRENCY_BEFORE = /(?:(?<USD>US\s?\$|\$US|USD\s?\$?|(?<!\b[A-Z]{1,3}|\$)\\?\$)|(?<CAD>(?<![A-Za-z-])CA?D?\$|CAD\s?\$?)|(?<AUD>(?<![A-Za-z-])AU?D?\$|AUD)|(?<GBP>£|GBP)|(?<EUR>€|EUR)|(?<INR>₹|INR|Rs\.?)|(?<PHP>₱|PHP))\s{0,2}$/;
/** Sticky. */
export const CURRENCY_AFTER = /[ \u00a0]?(?:(?<USD>\$(?!\s?\d)|USD\b|USD(?=(?-i:[A-Z][a-z]))|US dollars\b|dollars\b|bucks\b)|(?<CAD>CAD\b)|(?<AUD>AUD\b)|(?<GBP>GBP\b|£)|(?<EUR>EUR\b|€)|(?<INR>INR\b)|(?<PHP>PHP\b))/iy;

/** The code of the currency that one of the patterns found. */
export function currencyOf(match: RegExpExecArray | null): string | null {
  return match ? groupOf(match) : null;
}
