import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command as users do and returns its output, parsed, and its exit code. */
async function analyze(input: string): Promise<{ answers: unknown[]; code: unknown }> {
  const child = spawn('npm', ['run', '--silent', 'analyze'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as unknown[];
  const lines = Buffer.concat(chunks).toString('utf8').split('\n');
  expect(lines.pop()).toBe('');
  return { answers: lines.map((line) => JSON.parse(line) as unknown), code };
}

describe('npm run analyze', () => {
  test('answers each line in order, and goes on after lines that it cannot read', { timeout: 60_000 }, async () => {
    const text = 'Coder wanted\nCPC, CCS or RHIT required; ICD-10-CM/PCS\n$25 - $31 an hour';
    const { answers, code } = await analyze([
      JSON.stringify({ id: 'posting', text, title: 'Medical coder', url: 'https://example.com/job', jsonld: ['{}'] }),
      'this is no JSON',
      JSON.stringify({ id: 'no text' }),
      '[]',
      JSON.stringify({ id: 'ads', text: 'Our CPC on Google Ads fell after the new campaign.' }),
      JSON.stringify({ id: '', text: '' }),
    ].join('\n'));

    expect(code).toBe(0);
    const term = (surface: string, id: string) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length, term: id });
    expect(answers).toEqual([
      {
        id: 'posting',
        mentions: [term('CPC', 'cpc'), term('CCS', 'ccs'), term('RHIT', 'rhit'), term('ICD-10-CM', 'icd-10-cm'), term('PCS', 'icd-10-pcs')],
        pay: [{ start: text.indexOf('$'), end: text.length, min: 25, max: 31, currency: 'USD', period: 'hour', annualMin: 52_000, annualMax: 64_480 }],
        posting: expect.objectContaining({
          accepts: { any: [{ credential: 'cpc' }, { credential: 'ccs' }, { credential: 'rhit' }] },
          apprentice: 'not-stated',
          pay: { min: 25, max: 31, currency: 'USD', period: 'hour', annualMin: 52_000, annualMax: 64_480 },
          remote: 'unknown',
        }) as unknown,
      },
      { error: expect.stringContaining('not JSON') as unknown },
      { id: 'no text', error: expect.stringContaining('text') as unknown },
      { error: expect.stringContaining('object') as unknown },
      { id: 'ads', mentions: [], pay: [], posting: null },
      { id: '', mentions: [], pay: [], posting: null },
    ]);
  });
});
