import type { Page } from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../components/term/format.ts';
import { editionInForce } from '../../lib/knowledge/edition.ts';
import { loadKnowledge } from '../../scripts/build/load-knowledge.ts';
import { cardControls, cardSize, pressInCard } from './harness/card-controls.ts';
import { accessibilityFaults, cardText, copyOfCard, hoverMark, narrow, useStage, waitForCard, waitForMarks, waitForNoCard, waitForStillCard, waitUntil, type Stage } from './harness/index.ts';

const { records } = loadKnowledge(fileURLToPath(new URL('../../data/', import.meta.url)));
const address = 'https://boards.greenhouse.io/riverbend/jobs/77';
const html = `<!doctype html><html lang="en"><title>Medical coder</title><h1>Medical coder</h1>
  <p>CPC, CCS or CPC-H required. ICD-10-CM, ICD-9 and HCPCS codes. COC welcome. HCC risk adjustment.</p><p style="height: 40em">`;

async function openCard(stage: Stage, term: string, label = term): Promise<Page> {
  const page = await stage.openHtml(address, html);
  await waitForMarks(page, term);
  await hoverMark(page, term);
  await waitForCard(stage.live, page, new RegExp(`^${label} `));
  await waitForStillCard(stage.live, page);
  return page;
}

/** Unfolds every part of the card. */
async function unfold(stage: Stage, page: Page): Promise<void> {
  for (;;) {
    const closed = (await cardControls(stage, page)).find(({ open, text }) => open === false && !text.startsWith('Source'));
    if (!closed) return;
    // By keyboard: what unfolds pushes the next out of view, where no mouse gets at it.
    await focusInCard(stage, page, closed.text);
    await page.keyboard.press('Enter');
    await waitUntil(() => cardControls(stage, page), (all) => all.some(({ text, open }) => text === closed.text && open === true), () => `${closed.text} does not unfold`);
  }
}

/** Goes by Tab to the control with this text. */
async function focusInCard(stage: Stage, page: Page, text: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const all = await cardControls(stage, page);
    if (all.find((one) => one.focused)?.text === text) return;
    if (!all.some((one) => one.focused)) await pressHeading(stage, page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches "${text}"`);
}

/** A press on the card's own face gives it the focus. */
async function pressHeading(stage: Stage, page: Page): Promise<void> {
  const box = await page.$eval('codecue-card', (card) => card.getBoundingClientRect().toJSON() as { x: number; y: number });
  await page.mouse.click(box.x + 30, box.y + 26);
}

describe('a card on a page', () => {
  const stage = useStage();

  it('opens small, with the answers in short', async () => {
    const page = await openCard(stage, 'CPC');
    const { width, height } = await cardSize(stage, page);
    expect(width).toBeLessThanOrEqual(364);
    expect(height).toBeLessThanOrEqual(420);
    const text = await cardText(stage.live, page);
    expect(text).toContain('100 questions in 4 hours');
    expect(text).toMatch(/from \$\d+ \(20\d\d\)/);
    expect(text).not.toContain('70% correct');
  });

  it('unfolds a part, and in it where a figure comes from', async () => {
    const page = await openCard(stage, 'CPC');
    await pressInCard(stage, page, /^Exam /);
    await waitForCard(stage.live, page, /To pass 70% correct/);
    await pressInCard(stage, page, /^Source: To pass/);
    await waitForCard(stage.live, page, /AAPC: CPC certification exam page .*as of 2023/);
    await pressInCard(stage, page, /^Exam /);
    await waitUntil(() => cardText(stage.live, page), (text) => text !== null && !text.includes('70% correct'), String);
  });

  it('unfolds by keyboard', async () => {
    const page = await openCard(stage, 'CPC');
    await focusInCard(stage, page, 'To keep it 36 CEUs every 2 years');
    await page.keyboard.press(' ');
    await waitForCard(stage.live, page, /Membership \$222 a year/);
  });

  it('opens a neighbour and comes back', async () => {
    const page = await openCard(stage, 'CPC');
    await focusInCard(stage, page, (await cardControls(stage, page)).find(({ text }) => text.startsWith('Compared to'))?.text ?? '');
    await page.keyboard.press('Enter');
    await focusInCard(stage, page, 'CPC or CCS: which?');
    await page.keyboard.press('Enter');
    await waitForCard(stage.live, page, /^Back CCS Certified Coding Specialist/);
    await pressInCard(stage, page, /^Back$/);
    await waitForCard(stage.live, page, /^CPC /);
  });

  it('names the edition in force today, with its days', async () => {
    const record = records.find(({ id }) => id === 'icd-10-cm');
    const edition = record && editionInForce(record, new Date());
    if (!edition?.from || !edition.until) throw new Error('ICD-10-CM has an edition at any time');
    const page = await openCard(stage, 'ICD-10-CM');
    await pressInCard(stage, page, new RegExp(`^In force ${edition.name}`));
    await waitForCard(stage.live, page, new RegExp(`${edition.name}, from ${dateText(edition.from)} to ${dateText(edition.until)}`));
  });

  it('takes a code apart', async () => {
    const page = await openCard(stage, 'ICD-10-CM');
    await pressInCard(stage, page, /^A code /);
    await waitForCard(stage.live, page, /S52 the group: .* A the stage of care/);
  });

  it('says what the page says that no longer holds, and only there', async () => {
    const old = await openCard(stage, 'CPC-H', 'COC');
    await waitForCard(stage.live, old, /Out of date CPC-H is the old name/);
    const replaced = await openCard(stage, 'ICD-9', 'ICD-9-CM');
    await waitForCard(stage.live, replaced, /Out of date ICD-9-CM went out of use/);
    const current = await openCard(stage, 'COC');
    expect(await cardText(stage.live, current)).not.toContain('Out of date');
  });

  it('says on request why the words were marked', async () => {
    const page = await openCard(stage, 'HCC');
    expect(await cardText(stage.live, page)).not.toContain('What shows that');
    await focusInCard(stage, page, 'Why marked?');
    await page.keyboard.press('Enter');
    await waitForCard(stage.live, page, /What shows that “HCC” means this term here: .*risk adjustment/);
  });

  it('scrolls no further than down at 320 px, all unfolded', async () => {
    const page = await stage.openHtml(address, html);
    await narrow(page);
    await waitForMarks(page, 'ICD-10-CM');
    await hoverMark(page, 'ICD-10-CM');
    await waitForCard(stage.live, page, /^ICD-10-CM /);
    await unfold(stage, page);
    const { width, sideways } = await cardSize(stage, page);
    expect(width).toBeLessThanOrEqual(320);
    expect(sideways).toBe(0);
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('axe has nothing to say in %s', (_, dark) => {
  const stage = useStage({ dark });

  it.each([['CPC', 'CPC'], ['ICD-10-CM', 'ICD-10-CM'], ['CPC-H', 'COC']])('about the unfolded card of %s', async (term, label) => {
    const page = await openCard(stage, term, label);
    await unfold(stage, page);
    expect(await accessibilityFaults(await copyOfCard(stage, page))).toEqual([]);
  });
});

describe('what a page says that no longer holds', () => {
  const stage = useStage();

  it('is said in the card of the mention that it is said of, and in no other', async () => {
    const page = await stage.openHtml(
      'https://www.aapc.com/discuss/threads/exam',
      '<!doctype html><title>CPC exam</title><p>The CPC exam has 150 questions and you get four hours.</p><p>Is the CCS harder than the CPC?</p>',
    );
    await waitForMarks(page, 'CPC', 'CCS', 'CPC');
    await hoverMark(page, 'CPC');
    await waitForCard(stage.live, page, /^CPC .*has had 100 questions/);
    // The open card lies over the next line.
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    await hoverMark(page, 'CPC', { nth: 1 });
    const other = await waitForCard(stage.live, page, /^CPC (?!.*has had 100 questions)/);
    expect(other).not.toContain('150');
  });
});
