/** Both modules are made at build time from data/ by scripts/build/knowledge-plugin.ts. */
declare module 'built:dictionary' {
  import type { Dictionary } from './dictionary.ts';
  export const dictionary: Dictionary;
}
declare module 'built:knowledge' {
  import type { Knowledge } from './knowledge.ts';
  export const knowledge: Knowledge;
}
