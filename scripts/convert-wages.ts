/**
 * Makes data/wages/*.json from a table of the Occupational Employment and Wage Statistics:
 *
 *   node scripts/convert-wages.ts TABLE.csv > data/wages/medical-records-specialists-2025.json
 *
 * The table has the columns area_type, area_code, area_title, states, employment, p10, p25,
 * p50, p75, p90; wages in US dollars a year. Blank means not published and becomes null.
 * For a new year, change SOURCE below first.
 */
import { readFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { wageTable } from '../lib/knowledge/wages.ts';
import { rowsOf } from './build/csv.ts';

const SOURCE = {
  title: 'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025',
  url: 'https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm',
  asOf: '2025-05',
  released: '2026-05-15',
  population: { en: 'all medical records specialists (SOC 29-2072), not only coders' },
};

const published = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

function areaOf(row: Record<string, string>) {
  return {
    type: row['area_type'],
    code: row['area_code'],
    title: row['area_title'],
    states: row['states'] ? row['states'].split(/[^A-Z]+/) : [],
    employment: published(row['employment']),
    p10: published(row['p10']),
    p25: published(row['p25']),
    p50: published(row['p50']),
    p75: published(row['p75']),
    p90: published(row['p90']),
  };
}

const [file] = argv.slice(2);
if (file === undefined) {
  stderr.write('Say which table to convert: node scripts/convert-wages.ts TABLE.csv\n');
  process.exit(1);
}
const table = wageTable.parse({ source: SOURCE, areas: rowsOf(readFileSync(file, 'utf8')).map(areaOf) });
const areas = table.areas.map((area) => '    ' + JSON.stringify(area)).join(',\n');
stdout.write(`{\n  "source": ${JSON.stringify(table.source)},\n  "areas": [\n${areas}\n  ]\n}\n`);
