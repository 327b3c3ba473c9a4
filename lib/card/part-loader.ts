import type { Parts } from './door.ts';

type Name = keyof Parts;

/**
 * How often a part is asked for before it is given up, how long an answer may take and how long to wait
 * in between. Milliseconds. A browser may end the background at any time, with what it was asked.
 */
export const asking = { tries: 3, longest: 10_000, pause: 500 } as const;

/** Fetches the parts of the page script when they are first needed, each once. */
export class PartLoader {
  private readonly loading = new Map<Name, Promise<unknown>>();
  private readonly takers = new Map<Name, (part: unknown) => void>();
  private readonly ask: (name: Name) => Promise<void>;

  /** `ask` has the part's script put into this frame; it rejects if nobody can. */
  constructor(ask: (name: Name) => Promise<void>) {
    this.ask = ask;
  }

  /** Rejects where the part cannot be had; the next call tries again. */
  load<N extends Name>(name: N): Promise<Parts[N]> {
    const known = this.loading.get(name);
    if (known) return known as Promise<Parts[N]>;
    const part = new Promise<Parts[N]>((resolve, reject) => {
      this.takers.set(name, resolve as (part: unknown) => void);
      void this.askOn(name).then(reject);
    });
    this.loading.set(name, part);
    part.catch(() => this.loading.delete(name));
    return part;
  }

  /** Asks until the part has come or is given up; gives what went wrong. */
  private async askOn(name: Name): Promise<Error> {
    let wrong: unknown;
    for (let tries = 0; tries < asking.tries && this.takers.has(name); tries += 1) {
      if (tries > 0) await pause(asking.pause);
      // The script that brings the part has run before the answer comes.
      wrong = await Promise.race([this.ask(name).catch((error: unknown) => error), pause(asking.longest)]);
    }
    return wrong instanceof Error ? wrong : new Error(`no ${name}`);
  }

  /** The part has come. */
  provide<N extends Name>(name: N, part: Parts[N]): void {
    this.takers.get(name)?.(part);
    this.takers.delete(name);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => { setTimeout(done, milliseconds); });
}
