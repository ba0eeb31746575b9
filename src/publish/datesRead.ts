import type { Entry, ReferEntry } from '../model/dossier.ts';
import { capitalised, counted, dayInWords, numberInWords } from '../model/inWords.ts';
import type { DateRecord } from '../model/records.ts';
import { sentenceNumberOf } from './articleNotes.ts';
import { intervalInWords, readingsInWords } from './intervalInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes, sentenceRoute } from './routes.ts';
import { outletOf } from './sentenceView.ts';

/** One thing to know about how dates became places on the axis, with the words that it holds for. */
export interface DatesRead {
  text: string;
  items: { words: string; more: string; route: string }[];
  /** How many items are not listed. */
  left: number;
}

const LISTED = 10;

/** What a reader must know to trust the timeline, computed from what was drawn; nothing is said that did not occur. */
export function describeDatesRead(lookup: Lookup): DatesRead[] {
  const { timeline } = lookup.dossier;
  const refers = [...timeline.refers, ...timeline.retold];
  return [
    publicationDates(lookup),
    ...about(
      lookup,
      refers.filter((entry) => entry.uncertainUntil !== null && entry.readings.length === 0),
      'These words leave open when the time began, so the part of the bar in which it may have begun is hatched.',
      ({ uncertainUntil }) => (uncertainUntil === null ? '' : `hatched to ${dayInWords(uncertainUntil)}`),
    ),
    ...about(
      lookup,
      refers.filter((entry) => entry.readings.length > 0),
      'These words can be read in more than one way. Each reading is hatched, and only what they share is solid.',
      (entry) => readingsInWords(entry, entry.edtf, entry.readings),
    ),
    ...about(
      lookup,
      refers.filter((entry) => entry.background),
      'These words name an event and give no date. The date is background knowledge of the editor and is not in the article.',
      (entry) => intervalInWords(entry, entry.edtf, saidOn(lookup, entry)),
    ),
    ...statements(lookup),
    ...sayingDays(lookup),
    ...notPlaced(lookup),
  ];
}

const saidOn = (lookup: Lookup, { article }: ReferEntry): string =>
  lookup.entry(article).article.meta.published.slice(0, 10);

function publicationDates(lookup: Lookup): DatesRead {
  const { articles } = lookup.dossier;
  const inferred = articles.filter(({ article }) => article.meta.publishedBasis === 'inferred');
  const all = articles.length;
  if (inferred.length === 0) {
    const text = all === 1 ? 'The article states its date.' : `All ${numberInWords(all)} articles state their dates.`;
    return { text, items: [], left: 0 };
  }
  const stated = all - inferred.length;
  const some = `${capitalised(numberInWords(stated))} of the ${counted(all, 'article')} ${stated === 1 ? 'states its date' : 'state their dates'}.`;
  const rest =
    inferred.length === 1
      ? 'The date of the other was inferred and is drawn as a ring.'
      : `The dates of the other ${numberInWords(inferred.length)} were inferred and are drawn as rings.`;
  const none = `No date is stated; ${all === 1 ? 'it was' : 'they were'} inferred and ${all === 1 ? 'is drawn as a ring' : 'are drawn as rings'}.`;
  return {
    text: stated === 0 ? none : `${some} ${rest}`,
    items: inferred.slice(0, LISTED).map(({ article }) => ({
      words: `${article.meta.source?.name ?? 'Outlet not named'}, ${dayInWords(article.meta.published)}`,
      more: article.meta.publishedNote ?? 'no reason was noted',
      route: routes.article(article.id),
    })),
    left: Math.max(0, inferred.length - LISTED),
  };
}

function about(
  lookup: Lookup,
  entries: readonly ReferEntry[],
  text: string,
  more: (entry: ReferEntry) => string,
): DatesRead[] {
  if (entries.length === 0) return [];
  const items = oncePerDate(entries).map((entry) => ({
    words: `“${entry.date?.evidence.exact ?? entry.figure?.evidence.exact ?? entry.edtf}”`,
    more: `${outletOf(lookup.entry(entry.article))}, ${more(entry)}`,
    route: sentenceRoute(entry.place.article, entry.place.sentence),
    sentence: entry.place.sentence,
  }));
  return [listed(text, items)];
}

interface Found {
  words: string;
  more: string;
  route: string;
  sentence: number | null;
}

/** Items that read alike are told apart by their sentences. */
function listed(text: string, items: readonly Found[]): DatesRead {
  const nameOf = ({ words, more }: Found): string => `${words} ${more}`.toLowerCase();
  const times = new Map<string, number>();
  for (const item of items) times.set(nameOf(item), (times.get(nameOf(item)) ?? 0) + 1);
  const told = items.slice(0, LISTED).map(({ sentence, ...item }) => {
    const isAlike = (times.get(nameOf({ ...item, sentence })) ?? 0) > 1 && sentence !== null;
    return isAlike ? { ...item, more: `${item.more}, sentence ${sentence}` } : item;
  });
  return { text, items: told, left: Math.max(0, items.length - LISTED) };
}

/** Two figures over one window share the date that gives it. */
function oncePerDate(entries: readonly ReferEntry[]): ReferEntry[] {
  const told = new Set<string>();
  return entries.filter(({ article, date, record }) => {
    const key = `${article} ${date?.id ?? record.record}`;
    return !told.has(key) && told.add(key);
  });
}

/** "on Tuesday" tells when the words were spoken; it is in the article's records and not on this chart. */
function statements({ dossier }: Lookup): DatesRead[] {
  const dates = dossier.articles.flatMap((entry) =>
    entry.records.dates.filter((date) => date.role === 'statement').map((date) => ({ entry, date })),
  );
  if (dates.length === 0) return [];
  const verb = dates.length === 1 ? 'says' : 'say';
  const text = `${capitalised(counted(dates.length, 'date'))} ${verb} when the words were spoken. ${dates.length === 1 ? 'It is' : 'They are'} in the records of the articles and not drawn here.`;
  return [listed(text, dates.map(itemOf))];
}

const itemOf = ({ entry, date }: { entry: Entry; date: DateRecord }): Found => ({
  words: `“${date.evidence.exact}”`,
  more: `${outletOf(entry)}, ${intervalInWords(date, date.edtf)}`,
  route: routes.record(entry.article.id, date.id),
  sentence: sentenceNumberOf(entry, date.evidence),
});

/** Dates that are the day of publication itself: the timeline has them as the moment of saying, and draws no second mark. */
function sayingDays(lookup: Lookup): DatesRead[] {
  const dates = lookup.dossier.timeline.sayingDays.flatMap(({ article, record }) => {
    const entry = lookup.entry(article);
    const date = entry.records.dates.find(({ id }) => id === record);
    return date ? [{ entry, date }] : [];
  });
  if (dates.length === 0) return [];
  const one = dates.length === 1;
  const text = `${capitalised(counted(dates.length, 'date'))} ${one ? 'is' : 'are'} the day on which ${one ? 'its' : 'their'} article was published. ${one ? 'It is' : 'They are'} in the records of the articles and drawn only as the day of saying.`;
  return [listed(text, dates.map(itemOf))];
}

function notPlaced({ dossier }: Lookup): DatesRead[] {
  const missed = dossier.articles.flatMap(({ article, records }) =>
    records.notUnderstood
      .filter((one) => one.looksLike === 'date')
      .map((one) => {
        const sentence =
          article.sentences.find(({ start, end }) => start <= one.evidence.start && one.evidence.start < end)?.number ??
          null;
        return {
          words: `“${one.evidence.exact}”`,
          more: `${article.meta.source?.name ?? 'Outlet not named'}, ${one.why}`,
          route: sentence === null ? routes.article(article.id) : sentenceRoute(article.id, sentence),
          sentence,
        };
      }),
  );
  if (missed.length === 0) return [];
  const text = `${capitalised(counted(missed.length, 'expression'))} of time ${missed.length === 1 ? 'was' : 'were'} seen and could not be placed.`;
  return [listed(text, missed)];
}
