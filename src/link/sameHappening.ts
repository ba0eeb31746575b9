import type { Beat } from '../model/beat.ts';
import type { RecordRef, ReferEntry } from '../model/dossier.ts';
import { daysIn, isBounded, sharedDays } from './calendar.ts';
import { isStopWord, levelledWords, wordsIn } from './levelled.ts';
import { sentenceAt } from './places.ts';
import { addUnder, entryOf, type Shelf } from './shelf.ts';

/** Longer than this a stretch of time tells no single happening. */
const LONGEST = 366;
/** A name that stands with more happenings of one month than this tells nothing apart. */
const MOST_ENTRIES = 40;

const CALENDAR_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Other articles' records of the same happening, by entry id. Both must be events whose days overlap, in sentences that
 * share a topic and a proper name that is neither a topic, a person nor a body of the beat, and that no more than half of
 * the articles print with a date. Whatever is less sure stays apart.
 */
export function findSameHappenings(entries: readonly ReferEntry[], shelf: Shelf, beat: Beat): Map<string, RecordRef[]> {
  const own = new Set(
    [...beat.topics, ...beat.people, ...beat.organisations].flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap(levelledWords),
    ),
  );
  const named = new Map<ReferEntry, string[]>();
  const printedBy = new Map<string, Set<string>>();
  for (const entry of entries.filter(isHappening)) {
    const { article } = entryOf(shelf, entry.article);
    const names = properNames(sentenceAt(article, entry.place.sentence)).filter((name) => !own.has(name));
    named.set(entry, names);
    for (const name of names) printedBy.set(name, (printedBy.get(name) ?? new Set<string>()).add(entry.article));
  }
  const tells = (name: string): boolean => (printedBy.get(name)?.size ?? 0) <= Math.max(2, shelf.entries.length / 2);
  const buckets = new Map<string, ReferEntry[]>();
  for (const [entry, names] of named)
    for (const name of names.filter(tells))
      for (const month of monthsOf(entry)) addUnder(buckets, `${name} ${month}`, entry);
  const same = new Map<string, Map<string, RecordRef>>();
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_ENTRIES) continue;
    for (const a of bucket)
      for (const b of bucket) {
        if (!areOne(a, b)) continue;
        const refs = same.get(a.id) ?? new Map<string, RecordRef>();
        same.set(a.id, refs.set(b.id, b.record));
      }
  }
  const order = new Map(entries.map((entry, index) => [entry.id, index]));
  return new Map(
    [...same].map(([id, refs]) => [
      id,
      [...refs].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(([, ref]) => ref),
    ]),
  );
}

const isHappening = (entry: ReferEntry): boolean =>
  entry.date?.role === 'event' && entry.figure === null && isBounded(entry) && daysIn(entry) <= LONGEST;

const areOne = (a: ReferEntry, b: ReferEntry): boolean =>
  a.article !== b.article &&
  isBounded(a) &&
  isBounded(b) &&
  sharedDays(a, b) !== null &&
  a.topics.some((topic) => b.topics.includes(topic));

/** Capitalised words that do not open a sentence or a quotation, levelled; names of days and months are none. */
export const properNames = (sentence: string): string[] => {
  const found = wordsIn(sentence)
    .filter(
      ({ printed, start }) =>
        /^\p{Lu}/u.test(printed) && !/(?:^|[“"‘':.!?]\s*)$/u.test(sentence.slice(Math.max(0, start - 3), start)),
    )
    .map((word) => word.level)
    .filter((level) => level.length > 2 && !isStopWord(level) && !CALENDAR_WORDS.test(level));
  return [...new Set(found)];
};

/** The months that an entry touches, as "2024-03". */
function monthsOf(entry: ReferEntry): string[] {
  if (!isBounded(entry)) return [];
  const months: string[] = [];
  const last = entry.end.slice(0, 7);
  for (
    let [year, month] = [Number(entry.start.slice(0, 4)), Number(entry.start.slice(5, 7))];
    months.length < 14;
    month += 1
  ) {
    if (month > 12) [year, month] = [year + 1, 1];
    const label = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (label > last) break;
    months.push(label);
  }
  return months;
}
