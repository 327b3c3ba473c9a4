/** What is built once for a dictionary, in steps that may be taken one by one, so that no page waits for it. */
export class BuiltInSteps<Source extends object, Built> {
  private readonly built = new WeakMap<Source, Built>();
  private readonly build: (source: Source) => Generator<void, Built>;

  constructor(build: (source: Source) => Generator<void, Built>) {
    this.build = build;
  }

  /** Builds it, unless it is there. */
  *steps(source: Source): Generator<void> {
    if (!this.built.has(source)) this.built.set(source, yield* this.build(source));
  }

  /** Takes what has been built elsewhere. */
  adopt(source: Source, built: Built): void {
    this.built.set(source, built);
  }

  /** The built thing; what of it is not built yet is built now, all at once. */
  of(source: Source): Built {
    let built = this.built.get(source);
    while (!built) {
      for (const _ of this.steps(source));
      built = this.built.get(source);
    }
    return built;
  }
}
