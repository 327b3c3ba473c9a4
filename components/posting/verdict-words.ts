import type { WordKey } from '../../lib/extension/words.ts';
import type { Meeting } from '../../lib/profile/meets.ts';

interface VerdictWords {
  title: WordKey;
  kind: 'met' | 'missing' | 'unknown';
}

/** "Can I apply?" in a few words. `said`: whether the reader has said anything of themselves. */
export function verdictWords({ verdict, afterHire, tree }: Meeting, said: boolean): VerdictWords {
  switch (verdict) {
    case 'nothing-asked': return { title: 'apply_nothing_asked', kind: 'unknown' };
    case 'not-all-weighed': return { title: tree ? 'apply_met_rest' : 'apply_only_unweighed', kind: 'unknown' };
    case 'met': return { title: afterHire.length > 0 ? 'apply_met_later' : 'apply_met', kind: 'met' };
    case 'missing': return { title: 'apply_missing', kind: 'missing' };
    case 'unknown': return { title: said ? 'apply_unknown' : 'apply_unsaid', kind: 'unknown' };
  }
}
