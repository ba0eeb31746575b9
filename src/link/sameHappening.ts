import type { Beat } from '../model/beat.ts';
import type { ReferEntry } from '../model/dossier.ts';
import { daysIn, isBounded, sharedDays } from './calendar.ts';
import { isFrequentWord, isStopWord, levelledWords, wordsIn } from './levelled.ts';
import { namedDateOf } from './namedDates.ts';
import { sentenceAt } from './places.ts';
import { addUnder, entryOf, type Shelf } from './shelf.ts';

/** Longer than this a stretch of time tells no single happening. */
const LONGEST = 366;
/** What happened within so many days is one happening where a name and another word agree. */
const SHORT = 7;
/** A name that stands with more happenings of one month than this tells nothing apart. */
const MOST_ENTRIES = 40;

const CALENDAR_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Entries that stand for a happening, and the tellings of other articles that are one with them. */
export interface Happenings {
  refers: ReferEntry[];
  retold: ReferEntry[];
}

/**
 * One entry for what several articles tell: the first telling stands, with the others as further sources. Two tellings
 * are one happening where both give the same named date of beat.yaml; or where both are events whose days overlap, in
 * sentences that share a topic and a proper name that is neither a topic, a person nor a body of the beat. A name that
 * more than half of the articles print that date a happening is not enough: within a week it takes another word that
 * tells, beyond a week nothing will do. A third telling joins only where it is one with every other: whatever is less
 * sure stays apart.
 */
export function joinHappenings(entries: readonly ReferEntry[], shelf: Shelf, beat: Beat): Happenings {
  const happenings = entries.filter(isHappening);
  const same = sameTellings(happenings, shelf, beat);
  const groups = new Map<ReferEntry, ReferEntry[]>();
  const taken = new Set<ReferEntry>();
  for (const group of [...groupsByName(happenings, beat), ...groupsOf(happenings, same)]) {
    const free = group.filter((entry) => !taken.has(entry));
    const [first, ...others] = oncePerArticle(free);
    if (!first || others.length === 0) continue;
    groups.set(first, others);
    for (const entry of [first, ...others]) taken.add(entry);
  }
  const standsFor = new Map([...groups].flatMap(([first, others]) => others.map((other) => [other, first] as const)));
  return {
    refers: entries
      .filter((entry) => !standsFor.has(entry))
      .map((entry) => ({ ...entry, alsoToldBy: (groups.get(entry) ?? []).map(({ record }) => record) })),
    retold: entries.flatMap((entry) => {
      const first = standsFor.get(entry);
      return first ? [{ ...entry, oneWith: first.id }] : [];
    }),
  };
}

const isHappening = (entry: ReferEntry): boolean =>
  entry.date?.role === 'event' && entry.figure === null && isBounded(entry) && daysIn(entry) <= LONGEST;

/** Tellings that give one named date of beat.yaml as the day itself. */
function groupsByName(entries: readonly ReferEntry[], beat: Beat): ReferEntry[][] {
  const groups = new Map<string, ReferEntry[]>();
  for (const entry of entries) {
    const named = entry.date === null ? null : namedDateOf(entry.date, beat);
    if (named && named.edtf === entry.edtf) addUnder(groups, named.name, entry);
  }
  return [...groups.values()];
}

/** In order: each takes the later ones that are one with it and with all that it took before. */
function groupsOf(
  entries: readonly ReferEntry[],
  same: ReadonlyMap<ReferEntry, ReadonlySet<ReferEntry>>,
): ReferEntry[][] {
  const taken = new Set<ReferEntry>();
  return entries.flatMap((entry) => {
    if (taken.has(entry)) return [];
    const group = [entry];
    for (const other of same.get(entry) ?? [])
      if (!taken.has(other) && group.every((member) => same.get(member)?.has(other))) group.push(other);
    for (const member of group) taken.add(member);
    return [group];
  });
}

const oncePerArticle = (group: readonly ReferEntry[]): ReferEntry[] => {
  const told = new Set<string>();
  return group.filter(({ article }) => !told.has(article) && told.add(article));
};

/** By telling the others that are one with it, in order. */
function sameTellings(entries: readonly ReferEntry[], shelf: Shelf, beat: Beat): Map<ReferEntry, Set<ReferEntry>> {
  const own = new Set(
    [...beat.topics, ...beat.people, ...beat.organisations].flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap(levelledWords),
    ),
  );
  const named = new Map<ReferEntry, string[]>();
  const words = new Map<ReferEntry, ReadonlySet<string>>();
  const printedBy = new Map<string, Set<string>>();
  for (const entry of entries) {
    const { article, records } = entryOf(shelf, entry.article);
    const sentence = sentenceAt(article, entry.place.sentence);
    const names = properNames(sentence).filter((name) => !own.has(name));
    named.set(entry, names);
    const spoken = new Set(
      records.threats.flatMap((threat) =>
        entry.topics.includes(threat.threat) ? levelledWords(threat.evidence.exact) : [],
      ),
    );
    words.set(
      entry,
      tellingWords(sentence, (word) => own.has(word) || spoken.has(word) || names.includes(word)),
    );
    for (const name of names) printedBy.set(name, (printedBy.get(name) ?? new Set<string>()).add(entry.article));
  }
  // Of the articles that date a happening: one that dates none tells nothing of a name.
  const dating = new Set(entries.map(({ article }) => article)).size;
  const tells = (name: string): boolean => (printedBy.get(name)?.size ?? 0) <= Math.max(2, dating / 2);
  const buckets = new Map<string, { name: string; tellings: ReferEntry[] }>();
  for (const [entry, names] of named)
    for (const name of names)
      for (const month of monthsOf(entry)) {
        const bucket = buckets.get(`${name} ${month}`) ?? { name, tellings: [] };
        buckets.set(`${name} ${month}`, bucket);
        bucket.tellings.push(entry);
      }
  const shareWord = (a: ReferEntry, b: ReferEntry): boolean =>
    [...(words.get(a) ?? [])].some((word) => words.get(b)?.has(word));
  const order = new Map(entries.map((entry, index) => [entry, index]));
  const same = new Map<ReferEntry, ReferEntry[]>();
  for (const { name, tellings } of buckets.values()) {
    if (tellings.length > MOST_ENTRIES) continue;
    for (const a of tellings)
      for (const b of tellings)
        if (areOne(a, b) && (tells(name) || (isShort(a) && isShort(b) && shareWord(a, b)))) addUnder(same, a, b);
  }
  return new Map(
    [...same].map(([entry, others]) => [
      entry,
      new Set(others.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))),
    ]),
  );
}

const areOne = (a: ReferEntry, b: ReferEntry): boolean =>
  a.article !== b.article &&
  isBounded(a) &&
  isBounded(b) &&
  sharedDays(a, b) !== null &&
  a.topics.some((topic) => b.topics.includes(topic));

const isShort = (entry: ReferEntry): boolean => isBounded(entry) && daysIn(entry) <= SHORT;

/** Content words that are neither frequent nor of the calendar. */
const tellingWords = (sentence: string, isKnown: (word: string) => boolean): ReadonlySet<string> =>
  new Set(
    levelledWords(sentence).filter(
      (word) => !isStopWord(word) && !isFrequentWord(word) && !CALENDAR_WORDS.test(word) && !isKnown(word),
    ),
  );

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
