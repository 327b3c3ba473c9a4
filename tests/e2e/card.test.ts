import { describe, expect, it } from 'vitest';
import { domRecord, hoverMark, useStage, waitForCard, waitForMarks, waitForNoCard } from './harness/index.ts';

const stage = useStage();

describe('the card', () => {
  it('opens at the pointer and says what the term is, with its figures', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC');
    await hoverMark(page, 'CPC');
    const text = await waitForCard(stage.live, page, /Certified Professional Coder/);
    expect(text).toContain('AAPC');
    expect(text).toContain('100');
  });

  it('closes on Esc and leaves the page as it was', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CCS');
    const before = await domRecord(page);
    await hoverMark(page, 'CCS');
    await waitForCard(stage.live, page, /Certified Coding Specialist/);
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    expect(await domRecord(page)).toBe(before);
  });

  it('closes when the pointer leaves', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'RHIT');
    await hoverMark(page, 'RHIT');
    await waitForCard(stage.live, page, /Registered Health Information Technician/);
    await page.mouse.move(2, 2, { steps: 4 });
    await waitForNoCard(stage.live, page);
  });

  it('takes no focus from the page', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC-A');
    await page.focus('.apply');
    await hoverMark(page, 'CPC-A');
    await waitForCard(stage.live, page, /^CPC-A /);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('apply');
  });

  it('opens for a term that inline tags split', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'ICD-10-CM');
    await hoverMark(page, 'ICD-10-CM');
    await waitForCard(stage.live, page, /^ICD-10-CM /);
  });

  it('asks the network for nothing', async () => {
    const page = await stage.open('forum-thread');
    await waitForMarks(page, 'CRC');
    await hoverMark(page, 'CRC');
    await waitForCard(stage.live, page, /^CRC /);
    expect(stage.strayRequests(page.url())).toEqual([]);
  });
});
