import { describe, expect, test } from 'vitest';
import { mark, marks } from './dictionary.ts';

describe('small letters', () => {
  test('two credentials speak for each other, and one that is sure for the next', () => {
    expect(marks('did cpc first, then ccs')).toEqual(['cpc=cpc', 'ccs=ccs']);
    expect(marks('the cpc was fine')).toEqual([]);
  });

  test('say nothing where all is written small, and much where it is not', () => {
    expect(marks('any coder with a cpc here')).toEqual([]);
    expect(marks('any certified coder with a cpc here')).toEqual(['cpc=cpc']);
    expect(marks('Any Certified Coder with a cpc here')).toEqual([]);
    expect(marks("well i think I'd ask a certified coder with a cpc")).toEqual(['cpc=cpc']);
  });

  test('behind a hyphen are a name in a program', () => {
    expect(marks('certified coder, medical coding: exam-cpc')).toEqual([]);
  });
});

describe('credentials', () => {
  test('with an exam fee are marked, with the price of a click not', () => {
    expect(marks('CPC - $425')).toEqual(['CPC=cpc']);
    expect(marks('CPC: $4.25')).toEqual([]);
    expect(marks('CPC - $4,250 in the account')).toEqual([]);
  });

  test('behind a name are its letters', () => {
    expect(marks('By Jane Q. Doe, CPC')).toEqual(['CPC=cpc']);
    expect(marks('By Jane Doe, CPC, editor')).toEqual(['CPC=cpc']);
    expect(marks('In Old Harbor, CPC fell')).toEqual([]);
  });

  test('in a choice are marked also where both are something to programmers', () => {
    expect(marks('CRC or CCS?')).toEqual(['CRC=crc', 'CCS=ccs']);
    expect(marks('CRC, CCS')).toEqual([]);
  });
});

describe('a code set', () => {
  test('speaks half for letters that also name an illness', () => {
    expect(marks('HCC was found by ICD-10')).toEqual(['ICD-10=icd-10']);
    expect(marks('CPC and ICD-10')).toEqual(['CPC=cpc', 'ICD-10=icd-10']);
    expect(marks('HCC and ICD-10 for a certified coder')).toEqual(['HCC=hcc', 'ICD-10=icd-10']);
  });
});

describe('a name', () => {
  test('does not run over two short lines', () => {
    expect(marks('Certified Professional\nCoder')).toEqual([]);
    expect(marks('We look for somebody who works as a Certified Professional\nCoder')).toEqual(['Certified Professional\nCoder=cpc']);
    expect(marks('certified professional\ncoder')).toEqual(['certified professional\ncoder=cpc']);
  });
});

test('a trademark sign parts no phrase and belongs to no mark', () => {
  expect(marks('CPC® exam')).toEqual(['CPC=cpc']);
  expect(marks('CPT®-4 and ICD-10™-CM')).toEqual(['CPT®-4=cpt', 'ICD-10™-CM=icd-10-cm']);
});

test('the page is quoted in whole words, with those that do not stand near, if it has any', () => {
  const [, far] = mark(`RHIT, medical coding${'\nNothing.'.repeat(12)}\nA certified coder with a CPC`);
  expect(far?.reasons).toContainEqual(expect.objectContaining({ kind: 'page', words: 'medical coding, RHIT' }));
  const [near] = mark('Medical coding with a CPC');
  expect(near?.reasons.find(({ kind }) => kind === 'page')?.words).toContain('Medical coding');
});
