import type { SearchHit } from '../../lib/knowledge/search.ts';
import type { WordMatch } from '../../lib/knowledge/word-index.ts';
import type { WordKey, Words } from '../../lib/extension/words.ts';

const whys = {
  form: 'popup_found_by_form',
  former: 'popup_found_by_former',
  close: 'popup_found_by_close',
} as const satisfies Partial<Record<SearchHit['by'], WordKey>>;

const fields = {
  name: 'popup_field_name',
  everyday: 'popup_field_everyday',
  setting: 'popup_field_setting',
  level: 'popup_field_level',
  kind: 'popup_field_kind',
  issuer: 'popup_field_issuer',
  sentence: 'popup_field_sentence',
  more: 'popup_field_more',
} as const satisfies Record<WordMatch['field'], WordKey>;

/** Why a term was found; empty where the row shows it anyway: label and name stand in it. */
export function whyFound({ by, words: found, matches }: SearchHit, words: Words): string {
  if (by === 'label' || by === 'name') return '';
  if (by !== 'words') return words(whys[by], [found]);
  const all = matches.map(({ word, field }) => words('popup_found_word', [word, words(fields[field])]));
  return words('popup_found_by_words', [all.join(', ')]);
}
