/** Made at build time from data/ by scripts/build/knowledge-plugin.ts. */
declare module 'built:dictionary' {
  /** Forms and evidence: what finding and judging takes. */
  export const dictionary: import('./dictionary.ts').Dictionary;
}
declare module 'built:forms' {
  /** The same forms without any evidence. */
  export const forms: import('./dictionary.ts').Dictionary;
}
declare module 'built:knowledge' {
  export const knowledge: import('./knowledge.ts').Knowledge;
}
declare module 'built:knowledge-later' {
  /** The same for the background, which is woken often and needs it rarely. */
  export function readKnowledge(): import('./knowledge.ts').Knowledge;
}
declare module 'built:shelf' {
  /** The same for the card over a page: pieces that are read one by one. */
  export const shelf: import('./shelf.ts').Shelf;
}
