import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Words } from '../../../lib/extension/words.ts';

/** The English words without a browser: fills $1 ... and chooses the plural as the interface does. */
export const words: Words = (key, ...fill) => {
  const count = fill.find((one) => typeof one === 'number');
  const values = fill.find((one) => Array.isArray(one)) ?? (count === undefined ? [] : [count]);
  const filled = messages[key].message.replace(/\$(\d)/g, (_match, place: string) => String(values[Number(place) - 1] ?? ''));
  const [one = '', many] = filled.split(' | ');
  return count === undefined || many === undefined || count === 1 ? one : many;
};
