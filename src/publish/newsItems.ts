import type { Agreement, CoverageCell, Direction, FigureRef, Place, Verdict } from '../model/dossier.ts';
import { overlaps, type Span } from '../model/evidence.ts';
import { capitalised, counted, listInWords } from '../model/inWords.ts';
import { agreementParts } from './agreementParts.ts';
import { routeOfSeries } from './alikeSeries.ts';
import { sentenceNumberOf } from './articleNotes.ts';
import { figureChartOf } from './figureChart.ts';
import { countedInWords, windowAsPrinted } from './figureInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { makeSentenceView, type SentenceView } from './sentenceView.ts';
import { VERDICTS } from './seriesView.ts';
import { spokenInWords } from './spokenSentences.ts';
import { type ArticleNews, type JoinedFigure, statedIn, type Turn } from './whatIsNew.ts';

/** One thing that is new. */
export interface NewsItem {
  title: string;
  route: string;
  /** What is said of it, in whole sentences; empty where the two sides say all. */
  text: string;
  /** Why, in sentences that the dossier made. */
  reasons: string[];
  verdict: Verdict | null;
  /** The earlier article's side; null where nothing earlier is set beside it. */
  before: NewsSide | null;
  now: NewsSide;
}

export interface NewsSide {
  /** Numbers as printed, each with what it counts, unless the title says so, and its window. */
  numbers: { value: string; words: string }[];
  directions: Direction[];
  sentences: SentenceView[];
  /** How many more sentences say so, and where they stand. */
  more: { words: string; route: string } | null;
}

/** Sentences that one item opens; the others stand on the page of what it is about. */
const SHOWN = 3;

export function firstNamedItem(lookup: Lookup, { topic, cell }: ArticleNews['firstNamed'][number]): NewsItem {
  const { mentions, directions } = cell;
  // What states the direction comes first: no mark without its sentence.
  const stating = firstStating(cell);
  const places = new Set([...stating, ...mentions.map(({ place }) => place)]);
  return {
    ...topicTitle(lookup, topic),
    ...plain(`In ${counted(mentions.length, 'sentence')}.`),
    before: null,
    now: { numbers: [], directions, ...shown(lookup, [...places], routes.threat(topic), stating.length) },
  };
}

export const turnItem = (lookup: Lookup, { topic, before, now }: Turn): NewsItem => ({
  ...topicTitle(lookup, topic),
  ...plain(before === null ? 'No direction was read in the earlier articles that name it.' : ''),
  before: before && sideOfCell(lookup, before),
  now: sideOfCell(lookup, now),
});

export function joinedItem(lookup: Lookup, { series, point, comparison }: JoinedFigure): NewsItem {
  const words = comparison && VERDICTS[comparison.verdict].words;
  const heading = comparison?.summary ? `${words}: ${comparison.summary}.` : words && `${words}.`;
  return {
    title: series.name,
    route: routeOfSeries(series),
    text: heading ?? 'Stands in the series and is not compared with an earlier number.',
    reasons: comparison?.reasons.map(({ sentence }) => sentence) ?? [],
    verdict: comparison?.verdict ?? null,
    before: comparison && sideOfFigures(lookup, [comparison.earlier], series.name),
    now: sideOfFigures(lookup, [point], series.name),
  };
}

export const openedItem = (lookup: Lookup, { series, points }: ArticleNews['opened'][number]): NewsItem => ({
  title: series.name,
  route: routeOfSeries(series),
  ...plain(''),
  before: null,
  now: sideOfFigures(lookup, points, series.name),
});

export function firstQuotedItem(
  lookup: Lookup,
  article: string,
  { speaker, quotations }: ArticleNews['firstQuoted'][number],
): NewsItem {
  const { sentences } = lookup.entry(article).article;
  const places = sentences
    .filter((sentence) => quotations.some(({ content }) => content.some((part) => overlaps(part, sentence))))
    .map(({ number }) => ({ article, sentence: number }));
  const role = speaker.roles.find(
    ({ articles, role: printed }) => printed !== null && articles.includes(article),
  )?.role;
  const said = `${capitalised(listInWords(spokenInWords(lookup, [{ article, quotations }])))}.`;
  return {
    title: speaker.name,
    route: routes.speaker(speaker.id),
    ...plain(role ? `${capitalised(role)}. ${said}` : said),
    before: null,
    now: { numbers: [], directions: [], ...shown(lookup, places, routes.speaker(speaker.id)) },
  };
}

export function agreementItem(lookup: Lookup, article: string, item: Agreement): NewsItem {
  const { title, why, sides } = item;
  const side = (isNow: boolean): NewsSide => ({
    numbers: [],
    directions: [],
    sentences: sides
      .filter(({ place }) => (place.article === article) === isNow)
      .map(({ place }) => makeSentenceView(lookup, place)),
    more: null,
  });
  return {
    title,
    route: agreementParts(lookup.dossier).addressOf(item),
    ...plain(why),
    before: side(false),
    now: side(true),
  };
}

const plain = (text: string): Pick<NewsItem, 'text' | 'reasons' | 'verdict'> => ({ text, reasons: [], verdict: null });

const topicTitle = (lookup: Lookup, topic: string): Pick<NewsItem, 'title' | 'route'> => ({
  title: lookup.topic(topic).name,
  route: routes.threat(topic),
});

/** The directions that an article states, each with the first sentence that states it. */
const sideOfCell = (lookup: Lookup, cell: CoverageCell): NewsSide => ({
  numbers: [],
  directions: statedIn(cell),
  sentences: firstStating(cell).map((place) => makeSentenceView(lookup, place)),
  more: null,
});

const firstStating = (cell: CoverageCell): Place[] => [
  ...new Set(
    statedIn(cell).flatMap(
      (direction) => cell.mentions.find((mention) => mention.directions.includes(direction))?.place ?? [],
    ),
  ),
];

function sideOfFigures(lookup: Lookup, points: readonly FigureRef[], title: string): NewsSide {
  const { entryOf } = figureChartOf(lookup.dossier);
  const numbers = points.map((ref) => {
    const counts = countedInWords(ref.figure);
    const subject = counts.toLowerCase() === title.toLowerCase() ? '' : counts;
    const window = windowAsPrinted(entryOf(ref)) ?? 'no window';
    return { value: ref.figure.evidence.exact, words: [subject, window].filter((part) => part !== '').join(' · ') };
  });
  return { numbers, directions: [], sentences: sentencesOf(lookup, points), more: null };
}

/** A sentence that holds several of the numbers stands once, with each of them marked. */
function sentencesOf(lookup: Lookup, points: readonly FigureRef[]): SentenceView[] {
  const marked = new Map<string, { place: Place; marks: Span[] }>();
  for (const { article, figure } of points) {
    const place = { article, sentence: sentenceNumberOf(lookup.entry(article), figure.evidence) };
    const key = `${article} ${place.sentence}`;
    marked.set(key, { place, marks: [...(marked.get(key)?.marks ?? []), figure.evidence] });
  }
  return [...marked.values()].map(({ place, marks }) => makeSentenceView(lookup, place, marks));
}

/** The first places as sentences, `fewest` of them at least. */
function shown(
  lookup: Lookup,
  places: readonly Place[],
  route: string,
  fewest = 0,
): Pick<NewsSide, 'sentences' | 'more'> {
  const most = Math.max(SHOWN, fewest);
  const left = places.length - most;
  return {
    sentences: places.slice(0, most).map((place) => makeSentenceView(lookup, place)),
    more: left > 0 ? { words: capitalised(counted(left, 'more sentence')), route } : null,
  };
}
