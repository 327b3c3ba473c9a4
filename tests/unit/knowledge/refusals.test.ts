import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfData, refusalOf, spoil } from './data-copy.ts';

/** Each way of spoiling a file, and what the refusal has to say: file, field, cure. */
const SPOILT: { name: string; file: string; was: string | RegExp; becomes: string; says: string[] }[] = [
  {
    name: 'a figure without a source',
    file: 'credentials/cpc.json',
    was: '"minutes": { "value": 240, "unit": "minutes", "asOf": "2023", "source": "aapc",',
    becomes: '"minutes": { "value": 240, "unit": "minutes", "asOf": "2023",',
    says: ['data/credentials/cpc.json, exam > minutes > source', 'missing', 'Cure: add it'],
  },
  {
    name: 'a figure whose source the record does not have',
    file: 'credentials/cpc.json',
    was: '"minutes": { "value": 240, "unit": "minutes", "asOf": "2023", "source": "aapc",',
    becomes: '"minutes": { "value": 240, "unit": "minutes", "asOf": "2023", "source": "hearsay",',
    says: ['data/credentials/cpc.json, exam > minutes > source', '"hearsay" is none of the sources', 'Cure: add a source with this id'],
  },
  {
    name: 'a wrong date',
    file: 'credentials/cpc.json',
    was: '"checked": "2026-11-22"',
    becomes: '"checked": "11/22/2026"',
    says: ['data/credentials/cpc.json, checked', '11/22/2026', 'Cure: write a date as 2026, 2026-02 or 2026-02-14'],
  },
  {
    name: 'a day that no calendar has',
    file: 'credentials/cpc.json',
    was: '"checked": "2026-11-22"',
    becomes: '"checked": "2026-13-22"',
    says: ['data/credentials/cpc.json, checked', '2026-13-22', 'Cure: write a date as'],
  },
  {
    name: 'a price without a year',
    file: 'credentials/cpc.json',
    was: /"value": 425,\s+"unit": "USD",\s+"asOf": "2026-02",/,
    becomes: '"value": 425, "unit": "USD",',
    says: ['data/credentials/cpc.json, prices 1 > figure > asOf', 'missing', 'Cure: add it'],
  },
  {
    name: 'a price written as text',
    file: 'credentials/cpc.json',
    was: '"value": 425',
    becomes: '"value": "$425"',
    says: ['data/credentials/cpc.json, prices 1 > figure > value', '"$425"', 'Cure: write a number without quotes'],
  },
  {
    name: 'a price in another unit than dollars',
    file: 'credentials/cpc.json',
    was: '"unit": "USD"',
    becomes: '"unit": "questions"',
    says: ['data/credentials/cpc.json, prices', 'questions', 'Cure: write "USD"'],
  },
  {
    name: 'a form that another record has',
    file: 'credentials/cca.json',
    was: '"text": "CCA"',
    becomes: '"text": "RHIT"',
    says: ['data/credentials/rhit.json, forms 1 > text', 'data/credentials/cca.json', 'Cure: a form can mean one term only'],
  },
  {
    name: 'malformed JSON',
    file: 'credentials/cpc.json',
    was: '"status": "active",',
    becomes: '"status": "active"',
    says: ['data/credentials/cpc.json', 'cannot be read as JSON', 'Cure: look near that place'],
  },
  {
    name: 'an id that is not the name of the file',
    file: 'credentials/cpc.json',
    was: '"id": "cpc"',
    becomes: '"id": "cpc-x"',
    says: ['data/credentials/cpc.json, id', 'cpc-x', 'Cure: rename the file to cpc-x.json or write "cpc"'],
  },
  {
    name: 'a misspelt field',
    file: 'credentials/cpc.json',
    was: '"status":',
    becomes: '"state":',
    says: ['data/credentials/cpc.json', 'no field "state"', 'Cure: correct its spelling'],
  },
  {
    name: 'a choice that there is not',
    file: 'credentials/cpc.json',
    was: '"level": "entry"',
    becomes: '"level": "beginner"',
    says: ['data/credentials/cpc.json, level', '"beginner"', 'Cure: write "entry" or "intermediate" or "advanced"'],
  },
  {
    name: 'a related term that nobody knows',
    file: 'credentials/cpc.json',
    was: '"related": ["cpc-a"',
    becomes: '"related": ["no-such-term"',
    says: ['data/credentials/cpc.json, related 1', '"no-such-term"', 'Cure: correct the id'],
  },
  {
    name: 'an issuer that is not a body',
    file: 'credentials/cpc.json',
    was: '"issuer": "aapc"',
    becomes: '"issuer": "ccs"',
    says: ['data/credentials/cpc.json, issuer', '"ccs" is not a body', 'Cure: name the id of a body'],
  },
  {
    name: 'a bare number for a figure of a code set',
    file: 'terms/icd-10-cm.json',
    was: '"value": 74719,',
    becomes: '"value": 74719, "about": "codes",',
    says: ['data/terms/icd-10-cm.json, figures 1 > figure', 'no field "about"', 'Cure:'],
  },
  {
    name: 'a group where a list belongs',
    file: 'terms/cpt.json',
    was: '"figures": [',
    becomes: '"figures": {}, "figure": [',
    says: ['data/terms/cpt.json, figures', 'Cure: write a list in square brackets'],
  },
  {
    name: 'a wage of zero',
    file: 'wages/medical-records-specialists-2025.json',
    was: '"p50":51140',
    becomes: '"p50":0',
    says: ['data/wages/medical-records-specialists-2025.json, areas 1 > p50', 'Cure:'],
  },
  {
    name: 'a day that the month does not have',
    file: 'credentials/cpc.json',
    was: '"checked": "2026-11-22"',
    becomes: '"checked": "2026-11-31"',
    says: ['data/credentials/cpc.json, checked', '2026-11-31', 'Cure: write a day that the calendar has'],
  },
  {
    name: 'a date after the day of the check',
    file: 'credentials/cpc.json',
    was: '"asOf": "2026-02",',
    becomes: '"asOf": "2062-02",',
    says: ['data/credentials/cpc.json, exam > scored > asOf', '2062-02 is later than 2026-11-22', 'Cure: correct this date'],
  },
  {
    name: 'a price below zero',
    file: 'credentials/cpc.json',
    was: '"value": 425',
    becomes: '"value": -425',
    says: ['data/credentials/cpc.json, prices 1 > figure > value', 'Cure: it has to be more than 0'],
  },
  {
    name: 'minutes counted as questions',
    file: 'credentials/cpc.json',
    was: '"unit": "minutes"',
    becomes: '"unit": "questions"',
    says: ['data/credentials/cpc.json, exam > minutes > unit', 'Cure: write "minutes"'],
  },
  {
    name: 'more questions that count than there are',
    file: 'credentials/ccs.json',
    was: '"value": 97',
    becomes: '"value": 970',
    says: ['data/credentials/ccs.json, exam > scored > value', '970 questions count', 'Cure: correct one of the two'],
  },
  {
    name: 'a sentence of nothing but spaces',
    file: 'credentials/cpc.json',
    was: /"sentence": ".*?"/,
    becomes: '"sentence": "  "',
    says: ['data/credentials/cpc.json, en > sentence', 'Cure: write words between the quotes'],
  },
  {
    name: 'a day of the year that is none',
    file: 'terms/icd-10-cm.json',
    was: '"on": "10-01"',
    becomes: '"on": "October 1"',
    says: ['data/terms/icd-10-cm.json, calendar > changes 1 > on', 'Cure: write a day of the year as month and day'],
  },
  {
    name: 'an edition with a given name but no date',
    file: 'credentials/ccs.json',
    was: '"until": "2026-04-30", ',
    becomes: '',
    says: ['data/credentials/ccs.json, calendar > known 1', 'neither a first nor a last day', 'Cure: add "from" or "until"'],
  },
  {
    name: 'a code that its parts do not make up',
    file: 'terms/icd-10-pcs.json',
    was: '"code": "0DTJ4ZZ"',
    becomes: '"code": "0DTJ4ZX"',
    says: ['data/terms/icd-10-pcs.json, shape > example > parts', '"0DTJ4ZZ"', 'Cure: write every character'],
  },
  {
    name: 'a former name that is none of the forms',
    file: 'credentials/coc.json',
    was: '"CPC-H",\n',
    becomes: '"CPC-HH",\n',
    says: ['data/credentials/coc.json, superseded 1 > forms 1', '"CPC-HH"', 'Cure: write it as it stands under "forms"'],
  },
  {
    name: 'an old number of questions that is the one of today',
    file: 'credentials/cpc.json',
    was: '"value": 150',
    becomes: '"value": 100',
    says: ['data/credentials/cpc.json, superseded 1 > value', '100 is the number', 'Cure: correct this value'],
  },
  {
    name: 'pay that does not say whose it is',
    file: 'credentials/cpc.json',
    was: '"population": "AAPC members with the CPC who answered its survey",',
    becomes: '',
    says: ['data/credentials/cpc.json, pay 1 > figure > population', 'whose pay', 'Cure: add "population"'],
  },
  {
    name: 'a comparison that rests on an unknown source',
    file: 'comparisons/ccs--cpc.json',
    was: '"source": "ahima"',
    becomes: '"source": "hearsay"',
    says: ['data/comparisons/ccs--cpc.json, basis 2 > source', '"hearsay" is none of the sources of ccs', 'Cure: name one of: ahima'],
  },
  {
    name: 'a comparison whose file is named after another pair',
    file: 'comparisons/ccs--cpc.json',
    was: '"between": ["ccs", "cpc"]',
    becomes: '"between": ["cca", "cpc"]',
    says: ['data/comparisons/ccs--cpc.json, between', 'does not fit the file', 'Cure: write two ids in the order of the alphabet'],
  },
  {
    name: 'a comparison with a term that nobody knows',
    file: 'comparisons/ccs--cpc.json',
    was: '"between": ["ccs", "cpc"]',
    becomes: '"between": ["ccs", "no-such-term"]',
    says: ['data/comparisons/ccs--cpc.json, between 2', '"no-such-term"', 'Cure: correct the id'],
  },
];

test.each(SPOILT)('$name is refused with file, field and cure', ({ file, was, becomes, says }) => {
  const copy = copyOfData();
  spoil(copy, file, was, becomes);
  const message = refusalOf(copy);
  for (const words of says) expect(message).toContain(words);
});

test('an id that two files bear is refused', () => {
  const copy = copyOfData();
  const body = join(copy, 'bodies/aapc.json');
  renameSync(body, join(copy, 'bodies/ahima-2.json'));
  spoil(copy, 'bodies/ahima-2.json', '"id": "aapc"', '"id": "ahima"');
  expect(refusalOf(copy)).toContain('"ahima" is also the id of data/bodies/ahima-2.json. Cure: keep one of the two files');
});

test('a missing wage table is refused', () => {
  const copy = copyOfData();
  rmSync(join(copy, 'wages'), { recursive: true });
  expect(refusalOf(copy)).toContain('data/wages: no table is there. Cure: data/README.md');
});

test('all problems are told at once', () => {
  const copy = copyOfData();
  spoil(copy, 'credentials/cpc.json', '"value": 425', '"value": "425"');
  writeFileSync(join(copy, 'terms/cpt.json'), '{');
  const message = refusalOf(copy);
  expect(message).toContain('data/credentials/cpc.json, prices 1');
  expect(message).toContain('data/terms/cpt.json: it cannot be read');
});
