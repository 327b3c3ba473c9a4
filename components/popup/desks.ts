/** What "Pay" works with besides the figures. */
export interface PayDesk {
  /** `home`, the postal code of the state last chosen, or null for the nation alone. */
  state: string | null;
  reset: boolean;
  save(state: string | null): void;
}
