import type { Figure } from '../../lib/knowledge/figure.ts';
import type { WrittenForm } from '../../lib/knowledge/form.ts';
import type { KnowledgeRecord, TermId } from '../../lib/knowledge/record.ts';
import { checkDetails } from './check-details.ts';
import { fieldOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** A record and the file it stands in. */
export interface FiledRecord {
  /** Path below data/, with slashes. */
  file: string;
  record: KnowledgeRecord;
}

/**
 * What the schema of one record cannot see: that names fit together, in the record and between them.
 * `awaited` are ids that may be pointed to although their records are still to be written.
 */
export function checkRecords(filed: readonly FiledRecord[], awaited: ReadonlySet<TermId>): Problem[] {
  return [
    ...filed.flatMap(checkFileName),
    ...filed.flatMap(checkSources),
    ...filed.flatMap(checkPrices),
    ...filed.flatMap(checkDetails),
    ...checkIds(filed),
    ...checkPointers(filed, awaited),
    ...checkForms(filed),
  ];
}

function checkFileName({ file, record }: FiledRecord): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
  if (name === record.id) return [];
  return [{
    file,
    field: 'id',
    wrong: `the id is "${record.id}" but the file is called "${name}.json".`,
    cure: `rename the file to ${record.id}.json or write "${name}" as its id.`,
  }];
}

function checkSources({ file, record }: FiledRecord): Problem[] {
  const known = record.sources.map((source) => source.id);
  const doubled = known.filter((id, index) => known.indexOf(id) !== index);
  const unknown = sourcesNamed(record).filter(({ source }) => !known.includes(source));
  return [
    ...doubled.map((id) => ({
      file,
      field: 'sources',
      wrong: `two sources have the id "${id}".`,
      cure: 'give each source of a record its own id.',
    })),
    ...unknown.map(({ path, source }) => ({
      file,
      field: fieldOf([...path, 'source']),
      wrong: `"${source}" is none of the sources of this record.`,
      cure: `add a source with this id to "sources", or name one of: ${known.join(', ')}.`,
    })),
  ];
}

/** Every place in the record that names a source: figures and statements alike have a `source` beside their value. */
function sourcesNamed(part: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; source: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'source' in part && typeof part.source === 'string' ? [{ path, source: part.source }] : [];
  const inner = Object.entries(part).flatMap(([key, value]) =>
    sourcesNamed(value, [...path, Array.isArray(part) ? Number(key) : key]));
  return [...own, ...inner];
}

function checkPrices({ file, record }: FiledRecord): Problem[] {
  if (record.kind !== 'credential') return [];
  const inDollars = (unit: Figure) => 'unit' in unit && unit.unit.startsWith('USD');
  return [...record.prices.map((price) => ['prices', price.figure] as const), ...record.dues.map((due) => ['dues', due.figure] as const)]
    .filter(([, figure]) => !inDollars(figure))
    .map(([field, figure]) => ({
      file,
      field,
      wrong: `a price is given in ${figure.unit}.`,
      cure: 'write "USD" as the unit of a price and "USD a year" as the unit of dues.',
    }));
}

function checkIds(filed: readonly FiledRecord[]): Problem[] {
  return filed.flatMap(({ file, record }, index) => {
    const earlier = filed.slice(0, index).find((other) => other.record.id === record.id);
    if (earlier === undefined) return [];
    return [{
      file,
      field: 'id',
      wrong: `"${record.id}" is also the id of data/${earlier.file}.`,
      cure: 'keep one of the two files, or give this one another id.',
    }];
  });
}

function checkPointers(filed: readonly FiledRecord[], awaited: ReadonlySet<TermId>): Problem[] {
  const kinds = new Map(filed.map(({ record }) => [record.id, record.kind]));
  return filed.flatMap(({ file, record }) => {
    const pointers: [field: string, id: TermId, kind?: KnowledgeRecord['kind']][] =
      record.related.map((id, index) => [fieldOf(['related', index]), id]);
    if (record.kind === 'credential') {
      if (record.issuer !== null) pointers.push(['issuer', record.issuer, 'body']);
      if (record.apprenticeOf !== undefined) pointers.push(['apprenticeOf', record.apprenticeOf, 'credential']);
    }
    return pointers.flatMap(([field, id, kind]) => {
      if (id === record.id) {
        return [{ file, field, wrong: 'the record points to itself.', cure: 'take this id out.' }];
      }
      if (!kinds.has(id) && !awaited.has(id)) {
        return [{
          file,
          field,
          wrong: `there is no record with the id "${id}".`,
          cure: 'correct the id, write its record, or list it in data/awaited.json.',
        }];
      }
      if (kind !== undefined && kinds.has(id) && kinds.get(id) !== kind) {
        return [{ file, field, wrong: `"${id}" is not a ${kind}.`, cure: `name the id of a ${kind}.` }];
      }
      return [];
    });
  });
}

function checkForms(filed: readonly FiledRecord[]): Problem[] {
  const owners = new Map<string, FiledRecord>();
  return filed.flatMap((entry) => entry.record.forms.flatMap((form, index) => {
    const reading = readingOf(form);
    const owner = owners.get(reading);
    const repeated = entry.record.forms.findIndex((other) => other.text === form.text) < index;
    if (owner === undefined || (owner === entry && !repeated)) {
      owners.set(reading, entry);
      return [];
    }
    return [{
      file: entry.file,
      field: fieldOf(['forms', index, 'text']),
      wrong: `"${form.text}" already stands as a form in data/${owner.file}.`,
      cure: 'a form can mean one term only and stands once: take one of the two out.',
    }];
  }));
}

/** Two forms with the same reading would fight over the same text. */
function readingOf(form: WrittenForm): string {
  const bare = form.text.replaceAll(/[-~\s]/g, '');
  return form.kind === 'name' ? bare.toLowerCase() : bare;
}
