import { defineItem } from './store.ts';

/** Terms that the user does not want marked: "not this one". Ids as in the knowledge base. */
export interface Silenced {
  everywhere: readonly string[];
  /** By host, as in `location.hostname`. */
  hosts: Readonly<Record<string, readonly string[]>>;
}

export const nothingSilenced: Silenced = { everywhere: [], hosts: {} };

export const silenced = defineItem<Silenced>({ key: 'silenced', version: 1, initial: nothingSilenced, parse: parseSilenced });

function parseSilenced(value: unknown): Silenced | null {
  if (typeof value !== 'object' || value === null) return null;
  const { everywhere, hosts } = value as Partial<Record<keyof Silenced, unknown>>;
  if (!isTerms(everywhere) || typeof hosts !== 'object' || hosts === null) return null;
  const perHost = Object.entries(hosts);
  if (!perHost.every((entry): entry is [string, string[]] => isTerms(entry[1]))) return null;
  return { everywhere, hosts: Object.fromEntries(perHost) };
}

function isTerms(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((term) => typeof term === 'string');
}

/** The terms silenced on a page whose hosts are these. */
export function silencedOn({ everywhere, hosts }: Silenced, pageHosts: readonly string[]): Set<string> {
  return new Set([...everywhere, ...pageHosts.flatMap((host) => termsOf(hosts, host))]);
}

/** With one more term silenced, on this host or (null) everywhere. */
export function withTerm(from: Silenced, term: string, host: string | null): Silenced {
  const { everywhere, hosts } = withoutTerm(from, term, host);
  if (host === null) return { everywhere: [...everywhere, term], hosts };
  return { everywhere, hosts: { ...hosts, [host]: [...termsOf(hosts, host), term] } };
}

/** With the term marked again on this host or (null) everywhere. A host without terms is forgotten. */
export function withoutTerm({ everywhere, hosts }: Silenced, term: string, host: string | null): Silenced {
  const others = (terms: readonly string[]) => terms.filter((one) => one !== term);
  if (host === null) return { everywhere: others(everywhere), hosts };
  const kept = Object.entries(hosts).map(([one, terms]): [string, readonly string[]] => [one, one === host ? others(terms) : terms]);
  return { everywhere, hosts: Object.fromEntries(kept.filter(([, terms]) => terms.length > 0)) };
}

/** A host may be called `constructor`. */
function termsOf(hosts: Silenced['hosts'], host: string): readonly string[] {
  return Object.hasOwn(hosts, host) ? (hosts[host] ?? []) : [];
}
