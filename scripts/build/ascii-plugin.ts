import type { Plugin } from 'vite';

/**
 * Writes the built scripts in plain ASCII. A browser keeps a script's source as long as the page lives,
 * and with one other sign in it at two bytes a character.
 */
export function asciiPlugin(): Plugin {
  return {
    name: 'codecue-ascii',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = inAscii(chunk.code);
    },
  };
}

/** The same script: all of it that is not ASCII stands in strings and regular expressions, which may spell it so. */
export function inAscii(code: string): string {
  return code.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
