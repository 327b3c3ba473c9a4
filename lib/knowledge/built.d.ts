/** Made at build time from data/ by scripts/build/knowledge-plugin.ts. */
declare module 'built:evidence' {
  /** What judging takes besides the forms. The words are read anew each time they are asked for, and not kept. */
  export const evidence: import('./dictionary.ts').Evidence;
}
declare module 'built:forms' {
  /** The written forms without any evidence: what finding takes. They are read anew each time, too. */
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
