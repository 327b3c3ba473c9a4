/**
 * Makes data/price-parity/*.json from a table of the regional price parities:
 *
 *   node scripts/convert-price-parity.ts TABLE.csv > data/price-parity/2024.json
 *
 * The table has the columns area_type (state, metro), area_code, area_title, rpp; the nation is 100.
 * For a new year, change SOURCE below first.
 */
import { readFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { priceTable } from '../lib/knowledge/price-parity.ts';
import { rowsOf } from './build/csv.ts';

const SOURCE = {
  title: 'US Bureau of Economic Analysis, Regional Price Parities, all items, 2024',
  url: 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
  asOf: '2024',
};

const [file] = argv.slice(2);
if (file === undefined) {
  stderr.write('Say which table to convert: node scripts/convert-price-parity.ts TABLE.csv\n');
  process.exit(1);
}
const table = priceTable.parse({
  source: SOURCE,
  areas: rowsOf(readFileSync(file, 'utf8')).map((row) => ({
    type: row['area_type'],
    code: row['area_code'],
    title: row['area_title'],
    level: Number(row['rpp']),
  })),
});
const areas = table.areas.map((area) => '    ' + JSON.stringify(area)).join(',\n');
stdout.write(`{\n  "source": ${JSON.stringify(table.source)},\n  "areas": [\n${areas}\n  ]\n}\n`);
