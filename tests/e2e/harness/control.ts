import { Puppeteer } from 'puppeteer-core';
import { inject } from 'vitest';

type Role = 'button' | 'switch' | 'tab' | 'tabpanel';

/**
 * A selector of puppeteer's for a control by its role and its accessible name. Chromium is asked for the
 * name as it tells it to a screen reader. Firefox would compute the names of the whole page each time,
 * for half a second and more, and be slower for good afterwards: there the name is worked out from
 * what our own pages name things by.
 */
export function control(role: Role, name: string): string {
  return inject('family') === 'chromium' ? `::-p-aria(${name}[role="${role}"])` : `::-p-named(${role} ${name})`;
}

Puppeteer.registerCustomQueryHandler('named', { queryOne: findNamed });

/** Runs in the page: may use nothing from outside itself. */
function findNamed(root: Node, wanted: string): Element | null {
  const [role = '', ...words] = wanted.split(' ');
  const candidates = (root as ParentNode).querySelectorAll(role === 'button' ? 'button:not([role]), [role="button"]' : `[role="${role}"]`);
  return [...candidates].find((one) => nameOf(one) === words.join(' ') && one.checkVisibility()) ?? null;

  function nameOf(element: Element): string {
    const labels = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id));
    const name = labels ? labels.map((label) => (label ? textOf(label) : '')).join(' ') : element.getAttribute('aria-label') ?? textOf(element);
    return name.replaceAll(/\s+/g, ' ').trim();
  }

  function textOf(element: Element): string {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('[aria-hidden="true"]')) text += walker.currentNode.nodeValue ?? '';
    }
    return text;
  }
}
