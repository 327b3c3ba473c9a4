/** More blocks, and longer ones, are no posting's. */
const mostBlocks = 20;
const longestBlock = 200_000;
/** Elements that are nested deeper are no posting's either. */
const deepest = 100;

/**
 * The page's structured data as JSON, well-formed or not: its JSON-LD scripts as they stand, and
 * postings in microdata as objects of the same shape.
 */
export function structuredData(root: Document): string[] {
  const scripts = Array.from(root.getElementsByTagName('script')).filter(({ type }) => /ld\+json/i.test(type)).map((script) => script.textContent);
  const items = Array.from(root.querySelectorAll('[itemscope][itemtype$="JobPosting" i]')).slice(0, mostBlocks).map((item) => JSON.stringify(itemOf(item, 0)));
  return [...scripts, ...items].filter((block) => block.length > 2 && block.length < longestBlock).slice(0, mostBlocks);
}

type Item = Record<string, unknown>;

function itemOf(element: Element, depth: number): Item {
  // Without a prototype: a page may name a property `__proto__`.
  const item = Object.create(null) as Item;
  item['@type'] = (element.getAttribute('itemtype') ?? '').replace(/^.*[/#]/, '');
  for (const child of element.children) collect(child, item, depth + 1);
  return item;
}

function collect(element: Element, item: Item, depth: number): void {
  if (depth > deepest) return;
  const names = element.getAttribute('itemprop')?.split(/\s+/) ?? [];
  const value = names.length > 0 ? valueOf(element, names[0] ?? '', depth) : '';
  for (const name of names.filter((each) => each !== '')) {
    const before = item[name];
    if (Array.isArray(before)) before.push(value);
    else item[name] = before === undefined ? value : [before, value];
  }
  if (!element.hasAttribute('itemscope')) for (const child of element.children) collect(child, item, depth + 1);
}

function valueOf(element: Element, name: string, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return itemOf(element, depth);
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('value');
  if (stated !== null) return stated;
  if (name === 'url' || name === 'sameAs') return element.getAttribute('href') ?? '';
  // A description keeps its paragraphs only with its tags.
  return (element.childElementCount > 0 ? element.innerHTML : element.textContent).trim();
}
