import type { Entry } from '../model/dossier.ts';
import { counted, dayInWords } from '../model/inWords.ts';
import { instantOf } from './localTime.ts';
import type { Lookup } from './lookup.ts';
import { type FeedFacts, makeFeedFacts } from './newsInFeed.ts';
import { makeNewsViews } from './newsView.ts';
import { routes } from './routes.ts';
import { makeSentenceView, outletOf, type SentenceView } from './sentenceView.ts';

/** One article, as a feed tells of it. */
export interface FeedEntry {
  /** Route of what the entry is about, from the site's root; with the feed's own address it makes the entry's id. */
  route: string;
  title: string;
  /** ISO day of the article. */
  day: string;
  /** When it was published, as an instant of RFC 3339. */
  published: string;
  /** When an editor last corrected a record of it, or else when it was published, as an instant. */
  updated: string;
  authors: string[];
  summary: string;
  statements: FeedStatement[];
  /** What the article added to those before it; told by the feed of the site alone. */
  facts: FeedFacts[];
}

export interface FeedStatement {
  text: string;
  source: string;
  route: string;
}

export interface FeedSubject {
  /** Route of the page that the feed follows; its files stand beside the page. */
  route: string;
  title: string;
  /** When the last of its entries was updated, or the newest article published where there is none. */
  updated: string;
  entries: FeedEntry[];
}

/** Entries of a feed, newest first. */
const AT_MOST = 50;

/** What can be followed: the site, each topic, each speaker. */
export function makeFeedSubjects(lookup: Lookup): FeedSubject[] {
  const { beat, dossier } = lookup;
  const newest = dossier.articles[dossier.articles.length - 1]?.article.meta.published ?? '1970-01-01';
  const subject = (route: string, title: string, entries: readonly FeedEntry[]): FeedSubject => {
    const shown = [...entries].reverse().slice(0, AT_MOST);
    const updated = lastOf(shown.map((entry) => entry.updated)) ?? instantOf(newest, beat.timezone);
    return { route, title, updated, entries: shown };
  };
  return [
    subject(routes.home, beat.title, newestEntries(lookup)),
    ...dossier.topics.map(({ topic, cells }) =>
      subject(
        routes.threat(topic.id),
        `${topic.name} · ${beat.title}`,
        cells
          .filter((cell) => cell.mentions.length > 0)
          .map((cell) => ({
            ...articleEntry(lookup, lookup.entry(cell.article)),
            summary: `Names ${topic.name} in ${counted(cell.mentions.length, 'sentence')}.`,
            statements: cell.mentions.map(({ place }) => statementOf(makeSentenceView(lookup, place))),
          })),
      ),
    ),
    ...dossier.speakers.map((speaker) =>
      subject(
        routes.speaker(speaker.id),
        `${speaker.name} · ${beat.title}`,
        speaker.said.map(({ article, quotations }) => {
          const entry = lookup.entry(article);
          const numbers = new Set(
            quotations.flatMap(({ evidence }) => {
              const sentence = entry.article.sentences.find((one) => evidence.start < one.end);
              return sentence ? [sentence.number] : [];
            }),
          );
          return {
            ...articleEntry(lookup, entry),
            summary: `Gives ${speaker.name} ${counted(quotations.length, 'quotation')}.`,
            statements: [...numbers].map((sentence) => statementOf(makeSentenceView(lookup, { article, sentence }))),
          };
        }),
      ),
    ),
  ];
}

/** An entry each of the newest articles, with what it added to all before it. */
function newestEntries(lookup: Lookup): FeedEntry[] {
  const { articles } = lookup.dossier;
  const from = Math.max(0, articles.length - AT_MOST);
  return makeNewsViews(lookup, from, articles.length).flatMap((news, i) => {
    const article = articles[from + i];
    if (!article) return [];
    const entry = articleEntry(lookup, article);
    return [{ ...entry, summary: `${entry.summary} ${news.summary}`, facts: makeFeedFacts(news) }];
  });
}

/** The latest of instants, which may stand in different offsets. */
const lastOf = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>(
    (last, instant) => (last !== null && Date.parse(last) >= Date.parse(instant) ? last : instant),
    null,
  );

function articleEntry({ beat }: Lookup, entry: Entry): FeedEntry {
  const { article, records } = entry;
  const counts = [
    counted(records.threats.length, 'naming of a topic', 'namings of topics'),
    counted(records.figures.length, 'figure'),
    counted(records.dates.length, 'date'),
    counted(records.quotations.length, 'quotation'),
  ];
  const inferred = article.meta.publishedBasis === 'inferred' ? ' (inferred)' : '';
  const published = instantOf(article.meta.published, beat.timezone);
  const corrected = article.meta.corrections.flatMap(({ on }) =>
    on === undefined ? [] : instantOf(on, beat.timezone),
  );
  return {
    route: routes.article(article.id),
    title: article.meta.title,
    day: article.meta.published.slice(0, 10),
    published,
    updated: lastOf([published, ...corrected]) ?? published,
    authors: [...article.meta.authors, outletOf(entry)],
    summary: `${outletOf(entry)}, ${dayInWords(article.meta.published)}${inferred}: ${counts.join(', ')}.`,
    statements: [],
    facts: [],
  };
}

const statementOf = ({ parts, speaker, source, outlet, when, inferred, route }: SentenceView): FeedStatement => ({
  text: parts.map((part) => part.text).join(''),
  source: `${speaker ? speaker.name : source === null ? 'No speaker in the sentence' : `“${source}”, not named`} · ${outlet}, ${when}${inferred ? ' (inferred)' : ''}`,
  route,
});
