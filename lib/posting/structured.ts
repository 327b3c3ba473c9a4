import { decodeEntities, readLenientJson } from './json-repair.ts';

/** Structured data: finding the page's JobPosting among all that its scripts hold. */

export type Node = Readonly<Record<string, unknown>>;

/** Graphs nested deeper than this, or with more nodes, are no postings. */
const DEEPEST = 8;
const MOST_NODES = 2000;

/**
 * The JobPosting that the page is about, among the contents of its scripts (strings, well-formed or
 * not) and what is parsed already (microdata as objects of the same shape): the one whose title the page's title or text names,
 * else the only one. Null where there is none, or several and none fits. Never throws.
 */
export function jobPosting(blocks: readonly unknown[], title: string, text: string): Node | null {
  const nodes = blocks.flatMap((block) => nodesIn(typeof block === 'string' ? readLenientJson(block) : block));
  const byId = idsOf(nodes);
  const postings = nodes.filter((node) => typesOf(node).includes('jobposting')).map((node) => resolved(node, byId));
  if (postings.length <= 1) return postings[0] ?? null;
  const named = (place: string) => postings.find((node) => {
    const name = textOf(get(node, 'title') ?? get(node, 'name'));
    return name !== null && place.toLowerCase().includes(name.toLowerCase());
  });
  return named(title) ?? named(text.slice(0, 2000)) ?? null;
}

/** A member by name, its first letter in either case. */
export function get(node: Node, key: string): unknown {
  return node[key] ?? node[key.charAt(0).toUpperCase() + key.slice(1)];
}

export function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null;
}

/** One value as a list. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Words of a string, or of the `name` of an object, or of the first of several; null where there are none. */
export function textOf(value: unknown, depth = 0): string | null {
  const [first] = asList(value);
  if (typeof first === 'string') return decodeEntities(first).trim() || null;
  if (typeof first === 'number') return String(first);
  const node = asNode(first);
  return node && depth < DEEPEST ? textOf(get(node, 'name') ?? get(node, '@value'), depth + 1) : null;
}

/** The running text of a description: entities and tags taken out, twice where they were escaped twice. */
function descriptionOf(posting: Node): string {
  const parts = ['description', 'responsibilities', 'qualifications', 'skills'].flatMap((key) => textOf(get(posting, key)) ?? []);
  const once = parts.join('\n').replace(/\\n/g, '\n');
  const decoded = /&lt;|&amp;#/.test(once) ? decodeEntities(once) : once;
  return decodeEntities(decoded.replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^<>]{0,500}>/gi, '\n').replace(/<[^>]{0,500}>/g, ' '));
}

/**
 * What the page's structured data says of the posting in running text; null without a JobPosting.
 * For pages whose visible text has not arrived, or is an empty shell: its offsets are its own.
 */
export function structuredDescription(blocks: readonly unknown[], title: string, text: string): string | null {
  const posting = jobPosting(blocks, title, text);
  return posting && descriptionOf(posting);
}

function nodesIn(value: unknown): Node[] {
  const found: Node[] = [];
  const walk = (each: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length > MOST_NODES) return;
    if (Array.isArray(each)) {
      for (const item of each) walk(item, depth + 1);
      return;
    }
    const node = asNode(each);
    if (!node) return;
    found.push(node);
    if (typesOf(node).includes('jobposting')) return;
    for (const item of Object.values(node)) if (typeof item === 'object') walk(item, depth + 1);
  };
  walk(value, 0);
  return found;
}

function typesOf(node: Node): string[] {
  return asList(get(node, '@type') ?? node['type']).flatMap((type) => (typeof type === 'string' ? [type.toLowerCase().replace(/^.*[/:]/, '')] : []));
}

/** The first node of each id that is more than a pointer to it. */
function idsOf(nodes: readonly Node[]): ReadonlyMap<unknown, Node> {
  const byId = new Map<unknown, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && !byId.has(id) && Object.keys(node).length > 1) byId.set(id, node);
  }
  return byId;
}

/** Members that are only an `@id` become the node of that id. */
function resolved(posting: Node, byId: ReadonlyMap<unknown, Node>): Node {
  const full = (value: unknown): unknown => {
    const node = asNode(value);
    const id = node?.['@id'];
    if (!node || typeof id !== 'string' || Object.keys(node).length > 1) return value;
    return byId.get(id) ?? value;
  };
  return Object.fromEntries(Object.entries(posting).map(([key, value]) => [key, Array.isArray(value) ? value.map(full) : full(value)]));
}
