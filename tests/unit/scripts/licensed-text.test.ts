import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkLicensedText, licensedText } from '../../../scripts/checks/licensed-text.ts';

// The descriptions planted here are made up; only the shapes of the codes are real.
test.each([
  ['CPT', 'a table in a script', 'const table = {"98765":"Polishing of a wooden leg, first visit"};'],
  ['CPT', 'JSON within a string', String.raw`JSON.parse("{\"code\":\"98765\",\"title\":\"Polishing of a wooden leg\"}")`],
  ['CPT', 'one word beside a code', "x={'98765':'Legpolishing'}"],
  ['CPT', 'plain text', 'Use 98765 - polishing of a wooden leg.'],
  ['CPT', 'a bare key, as a minifier writes it', 'var t={98765:`Polishing of a wooden leg`}'],
  ['CPT', 'the text before the code', '["Leg polishing procedure, wooden","98765"]'],
  ['CPT', 'a list of values', '98765,Polishing of a wooden leg,2'],
  ['CPT', 'a table of a page', '<td>98765</td><td>Polishing of a wooden leg</td>'],
  ['CPT', 'a Category II code', '"9876F": "Leg polish noted"'],
  ['CPT', 'a Category III code', '"0987T": "Leg polish by robot"'],
  ['CPT', 'a PLA code', '"0987U": "Leg polish, wax levels"'],
  ['CDT', 'a dental code', '{"code":"D9876","name":"polish of a wooden tooth"}'],
  ['CDT', 'a dental code in text', 'D9876 (polish of a wooden tooth)'],
  ['UB-04', 'a revenue code', '"0987": "Polishing room, general"'],
  ['UB-04', 'a revenue code by its name', 'Revenue code 987 = Polishing room'],
  ['APR-DRG', 'a group', 'APR-DRG 987: Polished leg syndrome'],
  ['APR-DRG', 'a group with its level', '{"aprDrg":"987-3","title":"Polished leg syndrome"}'],
] as const)('%s: %s is caught', (system, _name, text) => {
  expect(licensedText(text).map((finding) => finding.system)).toContain(system);
});

test.each([
  ['colours and sizes', '.a{color:#12345;width:10000px;margin:0 0500ms}'],
  ['numbers of a program', 'setTimeout(run,15000);if(n>65535)return"too much of it";var Ze=65535'],
  ['pay', '"p10":37000,"p25":43490 and $51140 a year'],
  ['what it says of the shape', 'A code has five characters. Most codes are all digits; some end in F, T or U.'],
  ['ICD-10-CM and HCPCS, which are free', '"S52.501A": "a break of the forearm", "E1390": "oxygen at home"'],
  ['years and days', '2026-10-01 and 2015 were the first days of it'],
  ['a page of the Federal Register in an address', 'https://example.com/2025-20907/hospital-outpatient'],
  ['a Medicare group, which is free', 'MS-DRG version 43.0 has 767 groups'],
])('%s are left alone', (_name, text) => {
  expect(licensedText(text)).toEqual([]);
});

const areas = new Map([['98765', 'Wooden Leg City, TX']]);

test('an area of the wage survey is known by its code and its name', () => {
  expect(licensedText('{"code":"98765","title":"Wooden Leg City, TX"}', areas)).toEqual([]);
  expect(licensedText('{"code":"98765","title":"Polishing of a wooden leg"}', areas)).toHaveLength(1);
});

function packageWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'codecue-package-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'chunks'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a package is read to its last folder, and the complaint names the file', () => {
  const folder = packageWith({ 'page.js': 'let a=1', 'chunks/table.js': 'x={"98765":"Polishing of a wooden leg"}' });
  const { failed, report } = checkLicensedText(folder, new Map());
  expect(failed).toBe(1);
  expect(report).toContain('chunks/table.js holds a text of CPT: 98765":"Polishing of a wooden leg');
});

test('a clean package passes, an empty one does not', () => {
  expect(checkLicensedText(packageWith({ 'page.js': 'let a=1' }), new Map())).toMatchObject({ passed: 1, failed: 0 });
  expect(checkLicensedText(packageWith({}), new Map())).toMatchObject({ passed: 0, failed: 1 });
});
