/** Milliseconds that a browser on a busy machine may take for one step. */
const patience = 15_000;

/**
 * Asks again and again until the answer is as wanted.
 * @throws after `wait` milliseconds, with the complaint about the last answer.
 */
export async function waitUntil<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  complaint: (answer: T) => string,
  wait = patience,
): Promise<T> {
  const end = Date.now() + wait;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(complaint(answer));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
