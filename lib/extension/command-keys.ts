import { browser } from './browser.ts';

type Command = 'next-mention' | 'previous-mention' | 'pause';

/** The key of each command, as the browser writes it; empty where the user has taken it away. */
export async function commandKeys(): Promise<Record<Command, string>> {
  const commands = await browser.commands.getAll();
  const keyOf = (wanted: Command) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  return { 'next-mention': keyOf('next-mention'), 'previous-mention': keyOf('previous-mention'), pause: keyOf('pause') };
}
