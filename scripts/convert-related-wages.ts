/**
 * Makes data/wages/related/*.json from the national table of neighbouring occupations:
 *
 *   node scripts/convert-related-wages.ts TABLE.csv > data/wages/related/2025.json
 *
 * The table has the columns year, soc, occupation, employment, annual_p10, annual_p25, annual_median,
 * annual_p75, annual_p90; US dollars a year. Blank means not published and becomes null.
 * For a new year, change YEAR and SOURCE below first.
 */
import { readFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { relatedWages } from '../lib/knowledge/related.ts';
import type { RelatedOccupation } from '../lib/knowledge/related.ts';
import { rowsOf } from './build/csv.ts';

const YEAR = '2025';
const SOURCE = {
  title: 'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025',
  url: 'https://www.bls.gov/oes/',
  asOf: '2025-05',
  released: '2026-05-15',
};

const OCCUPATIONS: Readonly<Record<string, { occupation: RelatedOccupation; population: string }>> = {
  '43-3021': { occupation: 'billing-clerk', population: 'all billing and posting clerks (SOC 43-3021), in every industry' },
  '43-9041': { occupation: 'claims-clerk', population: 'all insurance claims and policy processing clerks (SOC 43-9041)' },
  '29-9021': { occupation: 'health-information-technologist', population: 'all health information technologists and medical registrars (SOC 29-9021)' },
  '11-9111': { occupation: 'health-services-manager', population: 'all medical and health services managers (SOC 11-9111)' },
  '13-1041': { occupation: 'compliance-officer', population: 'all compliance officers (SOC 13-1041), in every industry' },
};

const published = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

function entriesOf(row: Record<string, string>): object[] {
  const known = OCCUPATIONS[row['soc'] ?? ''];
  if (row['year'] !== YEAR || known === undefined) return [];
  const nation = {
    type: 'nation', code: 'US', title: 'United States', states: [],
    employment: published(row['employment']),
    p10: published(row['annual_p10']),
    p25: published(row['annual_p25']),
    p50: published(row['annual_median']),
    p75: published(row['annual_p75']),
    p90: published(row['annual_p90']),
  };
  const source = { ...SOURCE, population: { en: known.population } };
  return [{ occupation: known.occupation, soc: row['soc'], title: { en: row['occupation'] }, wages: { source, areas: [nation] } }];
}

const [file] = argv.slice(2);
if (file === undefined) {
  stderr.write('Say which table to convert: node scripts/convert-related-wages.ts TABLE.csv\n');
  process.exit(1);
}
stdout.write(`${JSON.stringify(relatedWages.parse(rowsOf(readFileSync(file, 'utf8')).flatMap(entriesOf)), null, 2)}\n`);
