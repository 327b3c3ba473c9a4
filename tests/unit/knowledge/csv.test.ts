import { expect, test } from 'vitest';
import { rowsOf } from '../../../scripts/build/csv.ts';

test('cells in quotes may hold commas and quotes; a blank cell is an empty string', () => {
  const table = 'code,title,jobs\n10180,"Abilene, TX",\r\n1,"the ""best""",20\n';
  expect(rowsOf(table)).toEqual([
    { code: '10180', title: 'Abilene, TX', jobs: '' },
    { code: '1', title: 'the "best"', jobs: '20' },
  ]);
});
