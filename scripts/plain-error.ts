/** A failure that was to be expected: shown as what is wrong and what cures it, without a stack trace. */
export class PlainError extends Error {
  readonly cure: string;

  constructor(problem: string, cure: string) {
    super(problem);
    this.name = 'PlainError';
    this.cure = cure;
  }
}

/** What to print for an error: problem and cure of an expected one, everything of any other. */
export function describeError(error: unknown): string {
  if (error instanceof PlainError) return `${error.message}\n${error.cure}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
