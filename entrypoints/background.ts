import { readKnowledge } from 'built:knowledge-later';
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../lib/extension/background.ts';
import { serveLookUp } from '../lib/extension/look-up.ts';
import { searchIn, type Search } from '../lib/knowledge/search.ts';

export default defineBackground(() => {
  let search: Search | null = null;
  serveBackground();
  serveLookUp((query) => {
    search ??= searchIn(readKnowledge().records);
    return search(query).map(({ record: { label, en } }) => ({ query: label, line: label === en.name ? label : `${label}: ${en.name}` }));
  });
});
