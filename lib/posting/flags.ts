import type { Flag, FlagKind, Span } from './posting.ts';

/**
 * Things to check before applying. A short list: each is either a mark of offers that are none
 * (money asked of applicants), or a condition that costs the worker and is easily overlooked.
 */
const FLAGS: readonly (readonly [FlagKind, RegExp])[] = [
  ['unpaid-training', /\b(?:unpaid|non-?paid|no pay (?:during|for))\b[^.;\n]{0,40}\b(?:train\w*|orientation|onboarding|intern\w*|shadow\w*|trial)\b|\b(?:training|orientation|onboarding|trial (?:period|week))\b[^.;\n]{0,30}\b(?:is|are|will be)?\s*(?:unpaid|not (?:be )?(?:paid|compensated))\b/gi],
  ['unpaid-test', /\b(?:unpaid|non-?paid|uncompensated)\b[^.;\n]{0,30}\b(?:test|assessment|sample (?:charts?|coding)|audition|evaluation)\b|\b(?:test|assessment|sample charts?)\b[^.;\n]{0,30}\b(?:is|are|will be)?\s*(?:unpaid|not (?:be )?(?:paid|compensated))\b/gi],
  ['pay-to-apply', /\b(?:application|registration|enrol?lment|processing|placement|starter|onboarding|background check|training)\s+(?:fee|cost|deposit|kit)\b(?![^.;\n]{0,25}\b(?:paid|covered|reimbursed|waived|by (?:us|the)))|\b(?:pay|purchase|buy|deposit)\s+(?:us\s+)?(?:a\s+|an\s+)?\$?\d*[^.;\n]{0,15}\b(?:for (?:the |your |our )?training|to (?:apply|start|be considered)|upfront|up front)\b/gi],
  ['independent-contractor', /\bindependent contractors?\b(?:[^.;\n]{0,15}\b1099\b)?|\b1099(?:[- ](?:contract\w*|position|basis|only|role|misc|nec))?\b|\bcorp[- ]to[- ]corp\b/gi],
  ['buy-equipment', /\b(?:need|use|have)\s+your own\s+(?:computer|laptop|pc|equipment|software|encoder|code ?books?)\b|\b(?:must|required to|need to|have to|will)\s+(?:\w+\s+)?(?:purchase|buy|provide|supply|furnish)\s+(?:your|their|his|own|an?|the)\s+(?:own\s+)?[^.;\n]{0,30}\b(?:software|encoder|computer|laptop|pc|equipment|monitors?|code ?books?|license)\b/gi],
  ['clawback', /\b(?:repay|pay back|reimburse (?:us|the (?:company|employer|hospital))|repayment|claw ?back|recoup\w*)\b[^.;\n]{0,80}\b(?:leav\w+|resign\w*|terminat\w*|within|if you|months|years|certification|training|tuition|bonus)\b|\b(?:training|certification|tuition|sign-on)\b[^.;\n]{0,60}\b(?:must be (?:repaid|paid back|reimbursed)|to be repaid|commitment of \w+ (?:months|years))\b/gi],
  ['commission-only', /\bcommission[- ]only\b|\b100\s?% commission\b/gi],
];

/** The flags in the posting's own lines, ascending. */
export function flagsIn(text: string, lines: readonly Span[]): Flag[] {
  const flags = lines.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    return FLAGS.flatMap(([kind, pattern]) =>
      [...words.matchAll(pattern)].map((match): Flag => ({ kind, start: start + match.index, end: start + match.index + match[0].length })));
  });
  return flags.sort((a, b) => a.start - b.start || a.end - b.end);
}
