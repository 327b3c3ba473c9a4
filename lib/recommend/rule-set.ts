import contradictions from '../../data/recommend/contradictions.json' with { type: 'json' };
import covered from '../../data/recommend/covered.json' with { type: 'json' };
import exams from '../../data/recommend/exams.json' with { type: 'json' };
import opens from '../../data/recommend/opens.json' with { type: 'json' };
import requirements from '../../data/recommend/requirements.json' with { type: 'json' };
import rules from '../../data/recommend/rules.json' with { type: 'json' };
import verdicts from '../../data/recommend/verdicts.json' with { type: 'json' };
import warnings from '../../data/recommend/warnings.json' with { type: 'json' };
import type { RuleSet } from './rules.ts';

/** The rules that ship. Their shape is checked by a test, not at every start of the popup. */
export const shippedRules = { ...rules, requirements, covered, ...verdicts, contradictions, warnings, opens, ...exams } as RuleSet;
