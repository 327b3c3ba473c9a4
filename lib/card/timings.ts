/** How the card reacts to the pointer. Milliseconds. */
export const timings = {
  /** Pointer on a mark this long: fetch what the card needs. */
  prepare: 150,
  /** Pointer on a mark this long: show the card. */
  show: 500,
  /** The same while a card is open or has just closed. */
  showNext: 180,
  /** Pointer gone from mark and card this long: close. Long enough to cross the gap between them. */
  hide: 300,
  /** After closing, the next card opens faster for this long. */
  warm: 800,
} as const;
