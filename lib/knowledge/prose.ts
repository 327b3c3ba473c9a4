import { z } from 'zod';

/** Text that holds at least one letter or digit, of at most so many characters. */
export function prose(most = 1000): z.ZodString {
  return z.string().min(1).max(most).regex(/[\p{L}\p{N}]/u, { error: 'write words between the quotes' });
}
