import type { z } from 'zod';

/** Something wrong in a file of data/, told to somebody who is no programmer. */
export interface Problem {
  /** Path below data/, with slashes. */
  file: string;
  /** Where in the file: `prices 1 > figure > source`; empty for the file as a whole. */
  field: string;
  wrong: string;
  cure: string;
}

/** One line of an error message. */
export function sentenceOf({ file, field, wrong, cure }: Problem): string {
  return `data/${file}${field ? `, ${field}` : ''}: ${wrong} Cure: ${cure}`;
}

/** `['prices', 0, 'figure']` as `prices 1 > figure`: people count from one. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field || 'entry'} ${step + 1}`;
    return field ? `${field} > ${String(step)}` : String(step);
  }, '');
}

type Issue = z.core.$ZodIssue;

/** What the schema found, as problems in plain words. */
export function problemsOf(file: string, content: unknown, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(file, content, issue, []));
}

function problemsOfIssue(file: string, content: unknown, issue: Issue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [nearest = []] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b));
    return nearest.flatMap((inner) => problemsOfIssue(file, content, inner, path));
  }
  return [{ file, field: fieldOf(path), ...explain(issue, valueAt(content, path)) }];
}

/** A branch that quarrels with the value itself is further off than one that misses other fields. */
function misfit(issues: readonly Issue[]): number {
  return issues.length + (issues.some((issue) => issue.path[0] === 'value') ? 100 : 0);
}

function explain(issue: Issue, value: unknown): Pick<Problem, 'wrong' | 'cure'> {
  const written = value === undefined ? 'nothing' : JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? { wrong: 'it is missing.', cure: `add it; it has to be ${kindOf(issue.expected)}.` }
        : { wrong: `${written} stands there.`, cure: `write ${kindOf(issue.expected)}.` };
    case 'unrecognized_keys':
      return {
        wrong: `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')} here.`,
        cure: 'correct its spelling or take it out; data/schema/ lists the fields.',
      };
    case 'invalid_value':
      return {
        wrong: value === undefined ? 'it is missing.' : `${written} is not one of the choices.`,
        cure: `write ${issue.values.map((choice) => JSON.stringify(choice)).join(' or ')}.`,
      };
    case 'too_small':
      if (issue.origin === 'number') {
        return { wrong: `${written} is too small.`, cure: `it has to be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.` };
      }
      return { wrong: 'it is empty or too small.', cure: `it needs at least ${issue.minimum}.` };
    case 'too_big':
      return { wrong: 'it is too long.', cure: `shorten it to at most ${issue.maximum}.` };
    case 'invalid_union':
      return { wrong: `${written} is not one of the kinds.`, cure: 'data/schema/ lists the kinds.' };
    default:
      return { wrong: `${written} is not in the right form.`, cure: `${issue.message}.` };
  }
}

const KINDS: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list in square brackets',
  object: 'a group of fields in braces',
};

function kindOf(expected: string): string {
  return KINDS[expected] ?? expected;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], content);
}
