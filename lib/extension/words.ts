import { createI18n } from '@wxt-dev/i18n';
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/**
 * Gives the words of the interface in the browser's language. A number chooses the
 * plural form, an array fills $1, $2 ...
 */
export type Words = (key: WordKey, ...fill: (number | (string | number)[])[]) => string;

export const words = createI18n().t as Words;
