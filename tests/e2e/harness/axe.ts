import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { inContentWorld } from '../../../scripts/browser/content-world.ts';
import type { Stage } from './stage.ts';

/** What axe finds against WCAG 2.2 A and AA, one line for each element; empty where all is well. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source};void 0`);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html} ${failureSummary ?? ''}`));
  });
}

/**
 * A page that shows a copy of the open card in an open shadow root, because axe cannot look into the
 * closed one on the page. Styles live inside the root and come along.
 */
export async function copyOfCard(stage: Stage, page: Page): Promise<Page> {
  const markup = await inContentWorld(stage.live, page, () => {
    const handle = (globalThis as unknown as Record<symbol, { card?: { root: ShadowRoot | null } } | undefined>)[Symbol.for('codecue')];
    const root = handle?.card?.root;
    if (!root) return null;
    const sheets = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    return `<style>${sheets.join('\n')}</style>${root.innerHTML}`;
  });
  if (markup === null) throw new Error('no card is open');
  const shadow = `<template shadowrootmode="open">${markup}</template>`;
  return stage.openHtml(
    'https://copy.example/card',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Copy of a card</title></head><body><main><codecue-card style="display:block;width:380px">${shadow}</codecue-card></main></body></html>`,
  );
}
