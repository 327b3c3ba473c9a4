/** A stretch of text that a page says about itself in its structured data. */
export interface StructuredText {
  readonly text: string;
  /** `title`: what the page is about in a few words. `description`: running text. */
  readonly kind: 'title' | 'description';
}

/** Fields of schema.org that say what a posting or an article is about; not `name`, which is mostly somebody's. */
const FIELD = /"(title|headline|industry|occupationalCategory|skills|qualifications|keywords|articleSection|description)"\s*:\s*("(?:[^"\\]|\\.){2,}?"|\[[^\]]{2,4000}\])/g;
const STRING = /"((?:[^"\\]|\\.)*)"/g;
const MOST_TEXTS = 12;
/** Characters of one field that are read. */
const LONGEST = 1500;
const LONGEST_BLOCK = 200_000;

/**
 * The words of a page's JSON-LD scripts (as strings, well-formed or not) that tell what it is about.
 * Nothing is parsed: broken JSON, which job boards often have, still gives its fields.
 */
export function structuredTexts(scripts: readonly string[]): StructuredText[] {
  const texts: StructuredText[] = [];
  for (const script of scripts) {
    if (script.length > LONGEST_BLOCK) continue;
    for (const [, field = '', value = ''] of script.matchAll(FIELD)) {
      const text = [...value.matchAll(STRING)].map(([, string = '']) => plainText(string.slice(0, LONGEST))).join(', ').trim();
      if (text === '') continue;
      texts.push({ text, kind: field === 'description' || field === 'qualifications' ? 'description' : 'title' });
      if (texts.length === MOST_TEXTS) return texts;
    }
  }
  return texts;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', reg: '®', trade: '™' };

/** A JSON string, often with HTML in it, as it reads. */
function plainText(string: string): string {
  return string
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/&(amp|nbsp|lt|gt|quot|reg|trade);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ');
}
