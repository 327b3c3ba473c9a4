import type { CredentialRecord, Setting } from '../knowledge/record.ts';
import type { AdviceReason, RankedCredential } from './advice.ts';

/** What sets the first of the list apart from the runner-up. */
export interface Difference {
  /** Reasons that speak for the one and not for the other, in other words too; heaviest first. */
  onlyFirst: readonly AdviceReason[];
  onlySecond: readonly AdviceReason[];
  /** US dollars in two years, of what is known: above zero where the first costs more. */
  dearer: number;
  /** Whether both costs are known as far as the exam goes; else the difference says little. */
  comparable: boolean;
  settingsOnlyFirst: readonly Setting[];
  settingsOnlySecond: readonly Setting[];
}

/** Compares two entries of the list, each with its record. */
export function differenceOf(
  first: { entry: RankedCredential; record: CredentialRecord },
  second: { entry: RankedCredential; record: CredentialRecord },
): Difference {
  return {
    onlyFirst: without(first.entry.reasons, second.entry.reasons),
    onlySecond: without(second.entry.reasons, first.entry.reasons),
    dearer: first.entry.cost.known - second.entry.cost.known,
    comparable: first.entry.cost.priced && second.entry.cost.priced,
    settingsOnlyFirst: first.record.settings.filter((one) => !second.record.settings.includes(one)),
    settingsOnlySecond: second.record.settings.filter((one) => !first.record.settings.includes(one)),
  };
}

function without(reasons: readonly AdviceReason[], others: readonly AdviceReason[]): AdviceReason[] {
  return reasons.filter(({ text }) => !others.some((other) => other.text === text));
}
