import type { Beat } from '../model/beat.ts';
import type { ReferEntry } from '../model/dossier.ts';
import { daysIn, isBounded, sharedDays } from './calendar.ts';
import { isFrequentWord, isStopWord, levelledWords, levelWord } from './levelled.ts';
import { namedDateOf } from './namedDates.ts';
import { sentenceAt } from './places.ts';
import { eachWord } from './printedWords.ts';
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
  const groups = new Map<ReferEntry, ReferEntry[]>();
  const standsFor = new Map<ReferEntry, ReferEntry>();
  for (const group of [
    ...groupsByName(happenings, beat),
    ...groupsOf(happenings, sameTellings(happenings, shelf, beat)),
  ]) {
    const free = group.filter((entry) => !groups.has(entry) && !standsFor.has(entry));
    const [first, ...others] = oncePerArticle(free);
    if (!first || others.length === 0) continue;
    groups.set(first, others);
    for (const other of others) standsFor.set(other, first);
  }
  const refers: ReferEntry[] = [];
  const retold: ReferEntry[] = [];
  for (const entry of entries) {
    const [first, others] = [standsFor.get(entry), groups.get(entry)];
    if (first) retold.push({ ...entry, oneWith: first.id });
    else refers.push(others ? { ...entry, alsoToldBy: others.map(({ record }) => record) } : entry);
  }
  return { refers, retold };
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

/** In order: each takes the later ones that are one with it and with all that it took before. Those that take none are left out. */
function groupsOf(entries: readonly ReferEntry[], same: ReadonlyMap<number, ReadonlySet<number>>): ReferEntry[][] {
  const taken = new Set<number>();
  const groups: ReferEntry[][] = [];
  for (const [telling, others] of [...same].sort(([a], [b]) => a - b)) {
    if (taken.has(telling)) continue;
    const group = [telling];
    for (const other of others)
      if (!taken.has(other) && group.every((member) => same.get(member)?.has(other))) group.push(other);
    for (const member of group) taken.add(member);
    groups.push(group.flatMap((member) => entries[member] ?? []));
  }
  return groups;
}

const oncePerArticle = (group: readonly ReferEntry[]): ReferEntry[] => {
  const told = new Set<string>();
  return group.filter(({ article }) => !told.has(article) && told.add(article));
};

interface Telling {
  entry: ReferEntry;
  sentence: string;
  /** Proper names that are none of the beat's own. */
  names: string[];
}

/** By telling the others that are one with it, both by their position in the list and in order. */
function sameTellings(entries: readonly ReferEntry[], shelf: Shelf, beat: Beat): Map<number, Set<number>> {
  const own = new Set(
    [...beat.topics, ...beat.people, ...beat.organisations].flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap(levelledWords),
    ),
  );
  const tellings = entries.map((entry): Telling => {
    const sentence = sentenceAt(entryOf(shelf, entry.article).article, entry.place.sentence);
    return { entry, sentence, names: properNames(sentence).filter((name) => !own.has(name)) };
  });
  const tells = tellingNames(tellings);
  const same = new Map<number, number[]>();
  for (const { name, members } of buckets(tellings)) {
    if (members.length < 2 || members.length > MOST_ENTRIES) continue;
    for (const [i, x] of members.entries())
      for (const y of members.slice(i + 1)) {
        const [a, b] = [tellings[x], tellings[y]];
        if (!a || !b || !areOne(a.entry, b.entry)) continue;
        if (!tells(name) && !(isShort(a.entry) && isShort(b.entry) && shareWord(a, b, own, shelf))) continue;
        addUnder(same, x, y);
        addUnder(same, y, x);
      }
  }
  return new Map([...same].map(([telling, others]) => [telling, new Set(others.sort((a, b) => a - b))]));
}

/** Tells of a name whether few enough articles print it, of those that date a happening. Tellings of one article stand together. */
function tellingNames(tellings: readonly Telling[]): (name: string) => boolean {
  const printedBy = new Map<string, { articles: number; latest: string }>();
  for (const { entry, names } of tellings)
    for (const name of names) {
      const known = printedBy.get(name);
      if (!known) printedBy.set(name, { articles: 1, latest: entry.article });
      else if (known.latest !== entry.article) {
        known.articles += 1;
        known.latest = entry.article;
      }
    }
  const dating = new Set(tellings.map(({ entry }) => entry.article)).size;
  return (name) => (printedBy.get(name)?.articles ?? 0) <= Math.max(2, dating / 2);
}

/** Tellings that print one name and touch one month. */
function buckets(tellings: readonly Telling[]): Iterable<{ name: string; members: number[] }> {
  const found = new Map<string, { name: string; members: number[] }>();
  tellings.forEach(({ entry, names }, at) => {
    if (names.length === 0) return;
    for (const month of monthsOf(entry))
      for (const name of names) {
        const key = `${name} ${month}`;
        const bucket = found.get(key);
        if (bucket) bucket.members.push(at);
        else found.set(key, { name, members: [at] });
      }
  });
  return found.values();
}

const areOne = (a: ReferEntry, b: ReferEntry): boolean =>
  a.article !== b.article &&
  isBounded(a) &&
  isBounded(b) &&
  sharedDays(a, b) !== null &&
  a.topics.some((topic) => b.topics.includes(topic));

const isShort = (entry: ReferEntry): boolean => isBounded(entry) && daysIn(entry) <= SHORT;

function shareWord(a: Telling, b: Telling, own: ReadonlySet<string>, shelf: Shelf): boolean {
  const words = tellingWords(b, own, shelf);
  return tellingWords(a, own, shelf).some((word) => words.includes(word));
}

/** Content words that are neither frequent nor of the calendar, and name nothing. */
function tellingWords({ entry, sentence, names }: Telling, own: ReadonlySet<string>, shelf: Shelf): string[] {
  const { threats } = entryOf(shelf, entry.article).records;
  const spoken = new Set(
    threats.flatMap(({ threat, evidence }) => (entry.topics.includes(threat) ? levelledWords(evidence.exact) : [])),
  );
  return levelledWords(sentence).filter(
    (word) =>
      !isStopWord(word) &&
      !isFrequentWord(word) &&
      !CALENDAR_WORDS.test(word) &&
      !own.has(word) &&
      !spoken.has(word) &&
      !names.includes(word),
  );
}

/** Capitalised words that do not open a sentence or a quotation, levelled; names of days and months are none. */
export function properNames(sentence: string): string[] {
  const found: string[] = [];
  eachWord(sentence, (start, end) => {
    if (!CAPITAL.test(sentence.slice(start, start + 2)) || OPENING.test(sentence.slice(Math.max(0, start - 3), start)))
      return;
    const level = levelWord(sentence.slice(start, end));
    if (level.length > 2 && !isStopWord(level) && !CALENDAR_WORDS.test(level) && !found.includes(level))
      found.push(level);
  });
  return found;
}

const CAPITAL = /^\p{Lu}/u;
/** What stands before a word that opens a sentence or a quotation. */
const OPENING = /(?:^|[“"‘':.!?]\s*)$/u;

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
