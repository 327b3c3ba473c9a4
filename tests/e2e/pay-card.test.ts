import { describe, expect, it } from 'vitest';
import { domRecord, hoverMark, useStage, waitForCard, waitForNoCard, waitForPay } from './harness/index.ts';

const stage = useStage();
const posted = '$25.50 – $33.75 an hour';

describe('pay on a posting', () => {
  it('is marked and opens a card: as posted, by the year, among what others earn', async () => {
    const page = await stage.open('sample-posting');
    await waitForPay(page, posted);
    const before = await domRecord(page);
    await hoverMark(page, posted, { kind: 'codecue-pay' });
    const text = await waitForCard(stage.live, page, /\$25\.50 to \$33\.75 an hour/);
    expect(text).toContain('$53,040 to $70,200 a year, at 2,080 hours');
    expect(text).toContain('Columbus, OH');
    expect(text).toContain('not only coders');
    expect(text).toMatch(/May 2025/);
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.live, page);
    expect(await domRecord(page)).toBe(before);
  });
});
