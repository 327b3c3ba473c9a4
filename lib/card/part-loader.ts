import type { Parts } from './door.ts';

type Name = keyof Parts;

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
      this.ask(name).catch((error: unknown) => {
        this.loading.delete(name);
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
    this.loading.set(name, part);
    return part;
  }

  /** The part has come. */
  provide<N extends Name>(name: N, part: Parts[N]): void {
    this.takers.get(name)?.(part);
  }
}
