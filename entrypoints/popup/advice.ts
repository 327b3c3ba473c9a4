import { defineItem } from '../../lib/extension/store.ts';
import { emptyDraft, parseDraft } from '../../lib/recommend/answers.ts';
import type { Draft } from '../../lib/recommend/answers.ts';

export { shippedRules } from '../../lib/recommend/rule-set.ts';

/** The answers given so far in "Recommend". */
export const answers = defineItem<Draft>({ key: 'answers', version: 1, initial: emptyDraft, parse: parseDraft });
