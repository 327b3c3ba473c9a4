import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const listing = readFileSync(`${root}.github/store/listing.md`, 'utf8');
const words = JSON.parse(readFileSync(`${root}public/_locales/en/messages.json`, 'utf8')) as Record<'extension_name' | 'extension_description', { message: string }>;

/** The text under the heading that begins with these words, and the limit that the heading states. */
function part(heading: string): { text: string; limit: number } {
  const [, said = '', text = ''] = new RegExp(`^## (${heading}[^\\n]*)\\n([^]*?)(?=\\n## |(?![^]))`, 'm').exec(listing) ?? [];
  return { text: text.trim(), limit: Number(/at most (\d+)/.exec(said)?.[1] ?? Infinity) };
}

describe('the texts for the stores', () => {
  it.each(['Name', 'Short description', 'Long description', 'Single purpose'])('%s is there and not too long', (heading) => {
    const { text, limit } = part(heading);
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThanOrEqual(limit);
  });

  it('call it what the extension calls itself', () => {
    expect(part('Name').text).toBe(words.extension_name.message);
    expect(part('Short description').text).toBe(words.extension_description.message);
  });
});
