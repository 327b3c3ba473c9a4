import { describe, expect, it } from 'vitest';
import { decodeEntities, readLenientJson } from '../../../lib/posting/json-repair.ts';

describe('structured data as pages emit it', () => {
  it.each([
    ['well-formed', '{"a": "b"}'],
    ['entity-encoded as a whole', '{&quot;a&quot;: &quot;b&quot;}'],
    ['wrapped in CDATA', '//<![CDATA[\n{"a": "b"}\n//]]>'],
    ['wrapped in an HTML comment', '<!--\n{"a": "b"}\n-->'],
    ['with a semicolon at its end', '{"a": "b"};'],
    ['with a comma too many', '{"a": "b",}'],
    ['cut off', '{"a": "b"'],
    ['in single quotes', "{'a': 'b'}"],
    ['in typographic quotes', '{“a”: “b”}'],
    ['without quotes around its keys', '{a: "b"}'],
    ['with comments', '{\n// the pay\n"a": "b" /* later more */}'],
    ['with a bracket too many', '{"a": "b"}}'],
    ['with what is no JSON value', '{"a": "b", "c": undefined, "d": NaN, "e":, "f": .}'],
    ['a string that holds it once more', '"{\\"a\\": \\"b\\"}"'],
    ['inside its script tag', '<script type="application/ld+json">{"a": "b"}</script>'],
    ['cut off inside a list', '{"a": "b", "c": ["d"'],
  ])('is read when %s', (_, source) => {
    expect(readLenientJson(source)).toMatchObject({ a: 'b' });
  });

  it('keeps what an unknown escape stood for', () => {
    expect(readLenientJson('{"pay": "from \\$20 an hour"}')).toEqual({ pay: 'from \\$20 an hour' });
  });

  it('takes raw newlines and tabs inside strings', () => {
    expect(readLenientJson('{"a": "one\ntwo\tthree"}')).toEqual({ a: 'one\ntwo\tthree' });
  });

  it('reads the documents of one block as a list', () => {
    expect(readLenientJson('{"a": "b"}\n{"c": [1, 2]}')).toEqual([{ a: 'b' }, { c: [1, 2] }]);
  });

  it.each([
    ['{"title": "Medical "Pro" Coder", "a": 1}', { title: 'Medical "Pro" Coder', a: 1 }],
    ['{"description": "<p class="lead">Codes charts</p>", "a": 1}', { description: '<p class="lead">Codes charts</p>', a: 1 }],
    ['{"skills": ["a "quick" eye", "care"]}', { skills: ['a "quick" eye', 'care'] }],
  ])('keeps quotes inside strings: %s', (source, value) => {
    expect(readLenientJson(source)).toEqual(value);
  });

  it('adds no member that would change what all objects know', () => {
    expect(Object.keys(readLenientJson('{"__proto__": {"a": 1}, "b": 2,}') as object)).toEqual(['b']);
  });

  it('adds a comma forgotten between members', () => {
    expect(readLenientJson('{"datePosted": "2026-03-02"\n "title": "Coder"}')).toEqual({ datePosted: '2026-03-02', title: 'Coder' });
  });

  it.each(['', 'not json at all', '<html>', '{{{{', '"\\'])('gives nothing for %j, and does not throw', (source) => {
    expect(() => readLenientJson(source)).not.toThrow();
  });
});

describe('character references', () => {
  it('become characters; unknown ones stay', () => {
    expect(decodeEntities('R&amp;D &#39;a&#x27; &bogus; &#99999999;')).toBe("R&D 'a' &bogus; &#99999999;");
  });
});
