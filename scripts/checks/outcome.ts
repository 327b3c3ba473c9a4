/** What one step of `npm test` found. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What to read where something failed; else at most a short remark. */
  report: string;
}

export function pass(remark = ''): Outcome {
  return { passed: 1, failed: 0, report: remark };
}

export function fail(report: string): Outcome {
  return { passed: 0, failed: 1, report };
}

/** One check over a list of complaints: passes where there is none. */
export function complain(complaints: readonly string[], remark = ''): Outcome {
  return complaints.length === 0 ? pass(remark) : fail(complaints.join('\n'));
}
