import { readKnowledge } from 'built:knowledge-later';
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../lib/extension/background.ts';
import { serveBadge } from '../lib/extension/badge.ts';
import { serveLookUp } from '../lib/extension/look-up.ts';
import { profileItem } from '../lib/extension/profile.ts';
import { serveReminders } from '../lib/extension/reminders.ts';
import { serveReading } from '../lib/extension/serve-reading.ts';
import { searchIn, type Search } from '../lib/knowledge/search.ts';
import { findPay } from '../lib/pay/find-pay.ts';
import { answerTo } from '../lib/posting/page-answer.ts';
import { credentialFactsOf, type CredentialFacts } from '../lib/profile/credential-facts.ts';
import { meets } from '../lib/profile/meets.ts';

export default defineBackground(() => {
  let search: Search | null = null;
  let facts: CredentialFacts | null = null;
  serveBackground();
  serveReminders();
  serveReading((question) => answerTo(question, findPay));
  serveBadge(async ({ posting, unweighed }) => {
    const { value: profile } = await profileItem.read();
    facts ??= credentialFactsOf(readKnowledge().records);
    return meets(posting.accepts, profile, facts, posting.apprentice, unweighed.length > 0);
  });
  serveLookUp((query) => {
    search ??= searchIn(readKnowledge().records);
    return search(query).map(({ record: { label, en } }) => ({ query: label, line: label === en.name ? label : `${label}: ${en.name}` }));
  });
});
