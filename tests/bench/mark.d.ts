/** The part of mark.js that the benchmark uses; the package has no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: {
      accuracy: { value: 'exactly'; limiters: readonly string[] };
      separateWordSearch: boolean;
      diacritics: boolean;
      each(): void;
      done(): void;
    }): void;
  }
}
