import fc from 'fast-check';

/** Names that mean something to JavaScript itself. */
export const treacherous = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'hasOwnProperty', 'then', 'length'] as const;

/** Text with everything that text can hold: controls, half characters, right to left, what looks like a key. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(...treacherous, '', ' ', '\u0000', '\ud83d', '\udc00', '\u202e', '\u2028', 'null', 'x'.repeat(5000)),
);

/** Pieces of text in any order, with any text between. */
export function textOf(pieces: readonly string[], maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: anyText.map((text) => text.slice(0, 40)) });
  return fc.array(piece, { maxLength, size: 'max' }).map((all) => all.join(''));
}

/** Any value that can be sent or stored, with these keys among its keys. */
export function anyValue(keys: readonly string[] = []): fc.Arbitrary<unknown> {
  const key = fc.oneof(fc.constantFrom(...treacherous), ...(keys.length > 0 ? [fc.constantFrom(...keys)] : []), fc.string({ maxLength: 8 }));
  return fc.oneof(
    fc.anything({ key, maxDepth: 4, maxKeys: 8, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true, withBigInt: true }),
    fc.constantFrom<unknown>(undefined, null, Number.NaN, Infinity, -1, 0, 2 ** 53, [], {}, [null], [[]], true),
  );
}

/** A sound value with one to three of its parts gone, or in their place any value, or beside them a treacherous name. */
export function damaged(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const blow = fc.record({ path: fc.array(fc.nat(40), { maxLength: 6 }), kind: fc.constantFrom('gone', 'other', 'more'), value: anyValue(), key: fc.constantFrom(...treacherous) });
  return fc.tuple(sound, fc.array(blow, { minLength: 1, maxLength: 3 })).map(([value, blows]) => {
    let current = structuredClone(value);
    for (const each of blows) current = struck(current, each);
    return current;
  });
}

interface Blow {
  path: readonly number[];
  kind: string;
  value: unknown;
  key: string;
}

function struck(value: unknown, { path, kind, value: other, key }: Blow): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const [step, ...rest] = path;
  const keys = Object.keys(value);
  const name = step === undefined ? undefined : keys[step % Math.max(1, keys.length)];
  if (name === undefined) return kind === 'more' ? withMember(value, key, other) : other;
  const part = (value as Record<string, unknown>)[name];
  if (rest.length > 0 && typeof part === 'object' && part !== null) return withMember(value, name, struck(part, { path: rest, kind, value: other, key }));
  if (kind === 'gone') return Array.isArray(value) ? value.filter((_, index) => String(index) !== name) : Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
  return withMember(value, kind === 'more' ? key : name, other);
}

/** With a member of its own, even where its name is `__proto__`. */
function withMember(value: object, name: string, member: unknown): unknown {
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  // What is sent or stored has no lists with other members than numbered ones.
  if (Array.isArray(copy) && !/^\d+$/.test(name)) return copy;
  Object.defineProperty(copy, name, { value: member, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** As it arrives after `JSON.stringify` and `JSON.parse`; undefined where it has no JSON. */
export function throughJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // A bigint has none.
    return undefined;
  }
}
