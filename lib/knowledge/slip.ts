/** Whether one substitution, insertion, deletion or swap of neighbours turns one into the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short.slice(0, at) + short.charAt(at + 1) + short.charAt(at) + short.slice(at + 2);
  return swapped === long;
}
