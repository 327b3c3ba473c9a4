import type { Page } from 'puppeteer-core';

/**
 * Everything of a page's DOM as text, node by node, so that two records are equal only if nothing was
 * wrapped, split, joined, added or given an attribute. Open shadow roots and frames included.
 */
export async function domRecord(page: Page): Promise<string> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(recordDocument)));
  return frames.join('\n---- frame\n');
}

function recordDocument(): string {
  const lines: string[] = [];
  record(document, 0);
  return lines.join('\n');

  function record(node: Node, depth: number): void {
    const indent = ' '.repeat(depth);
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
      lines.push(indent + [node.nodeName, ...attributes].join(' '));
      if (node.shadowRoot) {
        lines.push(`${indent} #shadow-root`);
        for (const child of node.shadowRoot.childNodes) record(child, depth + 2);
      }
    } else {
      lines.push(`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
    }
    for (const child of node.childNodes) record(child, depth + 1);
  }
}
