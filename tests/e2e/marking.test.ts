import { describe, expect, it } from 'vitest';
import { addresses, domRecord, fixtureHtml, marks, useStage, waitForMarks, type FixtureName } from './harness/index.ts';

const stage = useStage();

describe('on a posting of an enabled site', () => {
  it('marks the credentials and code sets, also where inline tags split them', async () => {
    const page = await stage.open('sample-posting');
    const found = await waitForMarks(page, 'ICD-10-CM', 'CPT', 'HCPCS Level II', 'E/M', 'MS-DRG', 'CPC', 'COC', 'CCS', 'CPC-A', 'RHIT', 'RHIA', 'CIC', 'AAPC', 'AHIMA');
    expect(found.filter((text) => text === 'CPC')).toHaveLength(1);
  });

  it('marks both parts of a coordinated form', async () => {
    const page = await stage.open('sample-posting');
    const found = await waitForMarks(page, 'PCS');
    expect(found.filter((text) => text === 'ICD-10-CM')).toHaveLength(2);
  });

  it.each(['sample-posting', 'forum-thread'] as const)('leaves every node of %s as it is without CodeCue', async (name) => {
    const plain = await stage.openHtml('https://not-enabled.example/page', fixtureHtml(name));
    const untouched = await domRecord(plain);
    const page = await stage.open(name);
    await waitForMarks(page, 'CPC-A', 'RHIT');
    expect(await marks(plain)).toEqual([]);
    expect(await domRecord(page)).toBe(untouched);
  });

  it('asks the network for nothing', async () => {
    const page = await stage.open('sample-posting');
    await waitForMarks(page, 'CPC-A');
    expect(stage.web.requests).toContain(addresses['sample-posting']);
    expect(stage.strayRequests(addresses['sample-posting'])).toEqual([]);
  });
});

describe('on a forum thread', () => {
  it('marks the written forms people use, but nothing in the reply being written', async () => {
    const page = await stage.open('forum-thread');
    const found = await waitForMarks(page, 'C.P.C.', 'ICD10CM', 'DRGs', 'E&M', 'CRC');
    const inThread = await page.evaluate(() => document.querySelectorAll('.post').length);
    expect(inThread).toBe(3);
    // Two in the title of the thread and posts, one quoted, two in the second post, one signature.
    expect(found.filter((text) => text === 'CCS').length).toBe(5);
  });
});

describe('where nothing may be marked', () => {
  const lookAlikes: FixtureName[] = ['cost-per-click', 'personal-trainer', 'carbon-capture'];

  it.each(lookAlikes)('leaves the look-alike page %s alone', async (name) => {
    const page = await stage.open(name);
    // A sure form of our own added last: once it is marked, the page has been read to its end.
    await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.textContent = 'ICD-10-CM';
      document.body.append(probe);
    });
    await waitForMarks(page, 'ICD-10-CM');
    expect(await marks(page)).toEqual(['ICD-10-CM']);
  });

  it('leaves fields, editors and code alone', async () => {
    const page = await stage.open('editors');
    await waitForMarks(page, 'RHIT', 'COC', 'AAPC', 'AHIMA');
    expect((await marks(page)).toSorted()).toEqual(['AAPC', 'AHIMA', 'COC', 'RHIT']);
  });
});
