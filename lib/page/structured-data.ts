/** More blocks, and longer ones, are no posting's. */
const mostBlocks = 20;
const longestBlock = 200_000;

/**
 * The page's structured data as JSON, well-formed or not: its JSON-LD scripts as they stand, and
 * postings in microdata as objects of the same shape.
 */
export function structuredData(root: Document): string[] {
  const scripts = Array.from(root.querySelectorAll('script[type*="ld+json" i]'), (script) => script.textContent);
  const items = Array.from(root.querySelectorAll('[itemscope][itemtype$="JobPosting" i]'), (item) => JSON.stringify(itemOf(item)));
  return [...scripts, ...items].filter((block) => block.length > 2 && block.length < longestBlock).slice(0, mostBlocks);
}

type Item = Record<string, unknown>;

function itemOf(element: Element): Item {
  const item: Item = { '@type': (element.getAttribute('itemtype') ?? '').replace(/^.*[/#]/, '') };
  for (const child of element.children) collect(child, item);
  return item;
}

function collect(element: Element, item: Item): void {
  const names = element.getAttribute('itemprop')?.split(/\s+/) ?? [];
  const value = names.length > 0 ? valueOf(element, names[0] ?? '') : '';
  for (const name of names.filter((each) => each !== '')) {
    const before = item[name];
    item[name] = before === undefined ? value : [before, value].flat();
  }
  if (!element.hasAttribute('itemscope')) for (const child of element.children) collect(child, item);
}

function valueOf(element: Element, name: string): unknown {
  if (element.hasAttribute('itemscope')) return itemOf(element);
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('value');
  if (stated !== null) return stated;
  if (name === 'url' || name === 'sameAs') return element.getAttribute('href') ?? '';
  // A description keeps its paragraphs only with its tags.
  return (element.childElementCount > 0 ? element.innerHTML : element.textContent).trim();
}
