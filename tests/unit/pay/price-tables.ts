import { readFileSync } from 'node:fs';
import { priceTable } from '../../../lib/knowledge/price-parity.ts';
import { relatedWages } from '../../../lib/knowledge/related.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));

/** The tables that ship. */
export const prices = priceTable.parse(read('price-parity/2024.json'));
export const related = relatedWages.parse(read('wages/related/2025.json'));
