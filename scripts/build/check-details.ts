import type { FiledRecord } from './check-records.ts';
import { fieldOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** What the schema cannot see of a record's exam, dates, shape, calendar, pay and superseded statements. */
export function checkDetails(entry: FiledRecord): Problem[] {
  return [...checkExam(entry), ...checkDates(entry), ...checkShape(entry), ...checkCalendar(entry), ...checkSuperseded(entry), ...checkPay(entry)];
}

function checkExam({ file, record }: FiledRecord): Problem[] {
  if (record.kind !== 'credential') return [];
  const { exam: { questions, scored, minutes }, upkeep: { ceus, cycleYears } } = record;
  const counted = [
    ['exam > questions', questions, 'questions'], ['exam > scored', scored, 'questions'], ['exam > minutes', minutes, 'minutes'],
    ['upkeep > ceus', ceus, 'CEUs'], ['upkeep > cycleYears', cycleYears, 'years'],
  ] as const;
  const units = counted.flatMap(([field, figure, unit]) => (figure === undefined || figure.unit === unit ? [] : [{
    file, field: `${field} > unit`, wrong: `"${figure.unit}" is counted there.`, cure: `write "${unit}".`,
  }]));
  if (questions === undefined || scored === undefined || scored.value <= questions.value) return units;
  return [...units, {
    file,
    field: 'exam > scored > value',
    wrong: `${scored.value} questions count, but the exam has only ${questions.value}.`,
    cure: 'correct one of the two.',
  }];
}

/** Nothing can have been read after the day on which the record was last held against its sources. */
function checkDates({ file, record }: FiledRecord): Problem[] {
  const late = datesOf(record).filter(({ asOf }) => asOf > record.checked.padEnd(10, '-99'));
  return late.map(({ path, asOf }) => ({
    file,
    field: fieldOf([...path, 'asOf']),
    wrong: `${asOf} is later than ${record.checked}, the day on which the record was checked.`,
    cure: 'correct this date, or set "checked" to the day of your own check.',
  }));
}

function datesOf(part: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; asOf: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'asOf' in part && typeof part.asOf === 'string' ? [{ path, asOf: part.asOf }] : [];
  return [...own, ...Object.entries(part).flatMap(([key, value]) => datesOf(value, [...path, Array.isArray(part) ? Number(key) : key]))];
}

function checkShape({ file, record }: FiledRecord): Problem[] {
  if (record.kind !== 'code-set' && record.kind !== 'programme') return [];
  const example = record.shape?.example;
  if (example === undefined || example.parts.map(({ text }) => text).join('') === example.code) return [];
  return [{
    file,
    field: fieldOf(['shape', 'example', 'parts']),
    wrong: `put together, the parts are "${example.parts.map(({ text }) => text).join('')}", not "${example.code}".`,
    cure: 'write every character of the code into one part, from left to right.',
  }];
}

function checkCalendar({ file, record: { calendar } }: FiledRecord): Problem[] {
  if (calendar === undefined) return [];
  const given = calendar.naming === 'given';
  const undated = (calendar.known ?? []).flatMap(({ name, from, until }, index) =>
    (given && from === undefined && until === undefined ? [{
      file,
      field: fieldOf(['calendar', 'known', index]),
      wrong: `"${name}" has neither a first nor a last day.`,
      cure: 'add "from" or "until"; without a date nobody can tell when it holds.',
    }] : []));
  if (!given || calendar.changes.length === 0) return undated;
  return [...undated, {
    file,
    field: fieldOf(['calendar', 'changes']),
    wrong: 'editions with given names cannot follow from yearly changes.',
    cure: 'empty "changes", or choose a naming that follows the calendar.',
  }];
}

function checkSuperseded({ file, record }: FiledRecord): Problem[] {
  return (record.superseded ?? []).flatMap((one, index) => {
    if (one.about === 'name') {
      return one.forms.flatMap((form, at) => (record.forms.some(({ text, former }) => text === form && former === true) ? [] : [{
        file,
        field: fieldOf(['superseded', index, 'forms', at]),
        wrong: `"${form}" is none of the record's former forms.`,
        cure: 'write it as it stands under "forms", and mark it there with "former": true.',
      }]));
    }
    const today = record.kind === 'credential' ? record.exam.questions?.value : undefined;
    if (one.about !== 'exam-questions' || one.value !== today) return [];
    return [{
      file,
      field: fieldOf(['superseded', index, 'value']),
      wrong: `${one.value} is the number of questions that the exam has today.`,
      cure: 'correct this value or the one under "exam".',
    }];
  });
}

function checkPay({ file, record }: FiledRecord): Problem[] {
  if (record.kind !== 'credential') return [];
  return (record.pay ?? []).flatMap(({ figure }, index) => [
    ...(figure.unit === 'USD a year' ? [] : [{
      file, field: fieldOf(['pay', index, 'figure', 'unit']), wrong: `pay is given in ${figure.unit}.`, cure: 'write "USD a year".',
    }]),
    ...(figure.population === undefined ? [{
      file,
      field: fieldOf(['pay', index, 'figure', 'population']),
      wrong: 'it does not say whose pay it is.',
      cure: 'add "population": who was asked or counted.',
    }] : []),
  ]);
}
