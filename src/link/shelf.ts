import type { Entry } from '../model/dossier.ts';
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

export const outletOf = (entry: Entry): string => entry.records.source?.name ?? 'an outlet that is not named';

export const dateRecord = (entry: Entry, id: string | undefined): DateRecord | null =>
  id === undefined ? null : (entry.records.dates.find((date) => date.id === id) ?? null);

/** Adds to the list under a key. */
export function addUnder<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
