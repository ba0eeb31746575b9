import type { Entry } from '../model/dossier.ts';
import { dayInWords, monthInWords } from '../model/inWords.ts';
import type { DateRecord } from '../model/records.ts';
import { byCodeUnits } from './levelled.ts';

/** The articles in order of publication, and by id. */
export interface Shelf {
  entries: readonly Entry[];
  /** Position of an article in `entries`, by its id. */
  position: ReadonlyMap<string, number>;
}

/** Day or minute of publication, then id: the order of everything. */
const byPublication = (a: Entry, b: Entry): number =>
  byCodeUnits(a.records.published, b.records.published) || byCodeUnits(a.article.id, b.article.id);

export function makeShelf(entries: readonly Entry[]): Shelf {
  const sorted = [...entries].sort(byPublication);
  return { entries: sorted, position: new Map(sorted.map((entry, index) => [entry.article.id, index])) };
}

/** The article of a conclusion; that it is on the shelf is ours to guarantee. */
export function entryOf(shelf: Shelf, id: string): Entry {
  const entry = shelf.entries[shelf.position.get(id) ?? -1];
  if (!entry) throw new Error(`no article ${id}`);
  return entry;
}

/** ISO day of publication. */
export const dayOf = (entry: Entry): string => entry.records.published.slice(0, 10);

/** A day that the editor worked out is never shown as if an article printed it. */
const withBasis = (when: string, entry: Entry): string =>
  entry.records.publishedBasis === 'inferred' ? `${when} (inferred)` : when;

/** "8 October 2024", "8 October 2024 (inferred)". */
export const saidOn = (entry: Entry): string => withBasis(dayInWords(dayOf(entry)), entry);

/** "October 2024", "October 2024 (inferred)". */
export const saidIn = (entry: Entry): string => withBasis(monthInWords(dayOf(entry)), entry);

/**
 * When things were said, each as "in October 2024"; where two of them fall into one month, all as "on 8 October 2024".
 */
export function saidWhen(entries: readonly Entry[]): string[] {
  const months = new Set(entries.map((entry) => dayOf(entry).slice(0, 7)));
  return entries.map((entry) => (months.size === entries.length ? `in ${saidIn(entry)}` : `on ${saidOn(entry)}`));
}

export const outletOf = (entry: Entry): string => entry.records.source?.name ?? 'an outlet that is not named';

export const dateRecord = (entry: Entry, id: string | undefined): DateRecord | null =>
  id === undefined ? null : (entry.records.dates.find((date) => date.id === id) ?? null);

/** Adds to the list under a key. */
export function addUnder<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
