import candidates from '../../data/recommend/candidates.json' with { type: 'json' };
import rules from '../../data/recommend/rules.json' with { type: 'json' };
import verdicts from '../../data/recommend/verdicts.json' with { type: 'json' };
import type { RuleSet } from './rules.ts';

/** The rules that ship. Their shape is checked by a test, not at every start of the popup. */
export const shippedRules = { candidates, rules, ...verdicts } as RuleSet;
