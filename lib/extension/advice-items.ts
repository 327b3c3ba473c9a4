import { parsePlan } from '../plan/parse-plan.ts';
import { emptyPlan } from '../plan/plan-state.ts';
import type { PlanState } from '../plan/plan-state.ts';
import { noWishes, parseStoredWishes, storedWishesMigrations, storedWishesVersion } from '../recommend/stored-wishes.ts';
import type { StoredWishes } from '../recommend/stored-wishes.ts';
import { defineItem } from './store.ts';

/** What somebody wants, as said in "Recommend". Version 1 held five answers in one. */
export const wishesItem = defineItem<StoredWishes>({
  key: 'answers', version: storedWishesVersion, initial: noWishes, parse: parseStoredWishes, migrations: storedWishesMigrations,
});

/** The plan to one certificate. */
export const planItem = defineItem<PlanState>({ key: 'plan', version: 1, initial: emptyPlan, parse: parsePlan });
