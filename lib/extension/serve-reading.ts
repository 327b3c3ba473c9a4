import type { PageAnswer, PageQuestion } from '../posting/page-answer.ts';
import { browser } from './browser.ts';
import { isReadPage } from './messages.ts';

/** Reads the texts that page scripts send. `read` is answerTo of lib/posting. */
export function serveReading(read: (question: PageQuestion) => PageAnswer): void {
  browser.runtime.onMessage.addListener((message: unknown) => (isReadPage(message) ? Promise.resolve(read(message.question)) : undefined));
}
