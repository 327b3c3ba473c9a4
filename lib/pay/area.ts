import type { WageArea, WageTable } from '../knowledge/wages.ts';

/** The nation's row, or undefined where the table has none. */
export function nationOf({ areas }: WageTable): WageArea | undefined {
  return areas.find(({ type }) => type === 'nation');
}

/** All states and territories, by title. */
export function statesOf({ areas }: WageTable): WageArea[] {
  return areas.filter(({ type }) => type === 'state').sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The state or territory with this postal code (`TX`), or undefined. */
export function stateOf({ areas }: WageTable, code: string): WageArea | undefined {
  return areas.find((area) => area.type === 'state' && area.code === code);
}
