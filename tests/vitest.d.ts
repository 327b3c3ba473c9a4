import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which kind of browser this project runs in; absent in the unit project. */
    family: 'chromium' | 'firefox';
  }
}
