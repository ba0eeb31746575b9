import type { Topic } from '../model/beat.ts';
import type { CoverageCell, Direction, Entry, Mention, TopicDossier } from '../model/dossier.ts';
import { DIRECTIONS } from '../model/dossier.ts';
import type { Span } from '../model/evidence.ts';
import { counted, dayInWords, shortMonth } from '../model/inWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { makeSentenceView, outletOf, type SentenceView } from './sentenceView.ts';

/** Topics down, articles across in order of publication; years where there are too many articles for columns. */
export interface MatrixView {
  by: 'article' | 'year';
  /** Earlier years that are left out. */
  yearsLeft: number;
  columns: ColumnView[];
  rows: RowView[];
}

export interface ColumnView {
  name: string;
  /** Under the name: the outlet, or how many articles. */
  note: string;
  /** The article; null for a year. */
  route: string | null;
}

export interface RowView {
  topic: { name: string; route: string };
  /** One a column; null where the topic is not named. */
  cells: (CellView | null)[];
}

export interface CellView {
  /** Of its sheet; unique on the page. */
  id: string;
  directions: Direction[];
  heading: string;
  statements: StatementView[];
  /** How many statements the sheet leaves out, because there are more than anybody reads there. */
  left: number;
  route: string;
}

export interface StatementView {
  directions: Direction[];
  sentence: SentenceView;
}

/** More sentences than this open on the topic's own page. */
const SHEET_HOLDS = { article: 12, year: 3 } as const;
/** All sheets of a page together hold so many, some 250 kB, or one sentence each. */
const SHEETS_HOLD = 220;

interface Column extends ColumnView {
  key: string;
  /** Named in the heading of a sheet. */
  when: string;
  articles: readonly string[];
}

/** With more articles than `articles` the columns are years, and of these only the last `years`. */
export interface MostColumns {
  articles: number;
  years: number;
}

/** `articles` in order of publication: all of them, or those of a page. */
export function makeMatrix(
  lookup: Lookup,
  topics: readonly TopicDossier[],
  most: MostColumns,
  articles: readonly Entry[] = lookup.dossier.articles,
): MatrixView {
  const by = articles.length > most.articles ? 'year' : 'article';
  const columns = by === 'year' ? yearColumns(articles).slice(-most.years) : articleColumns(articles);
  const mentions = topics.map((topic) => mentionsOf(topic, columns));
  const holds = sheetHolds(
    mentions.flat().map((some) => some.length),
    SHEET_HOLDS[by],
  );
  return {
    by,
    yearsLeft: by === 'year' ? new Set(articles.map(yearOf)).size - columns.length : 0,
    columns: columns.map(({ name, note, route }) => ({ name, note, route })),
    rows: topics.map(({ topic }, row) => ({
      topic: { name: topic.name, route: routes.threat(topic.id) },
      cells: columns.map((column, i) => cellOf(lookup, topic, column, mentions[row]?.[i] ?? [], holds)),
    })),
  };
}

/** Headed by the month; by the day where another article is of the same month. */
function articleColumns(articles: readonly Entry[]): Column[] {
  const months = articles.map(({ article }) => article.meta.published.slice(0, 7));
  return articles.map((entry, i) => articleColumn(entry, months.filter((month) => month === months[i]).length > 1));
}

const articleColumn = (entry: Entry, sharesMonth: boolean): Column => {
  const { id, meta } = entry.article;
  return {
    key: id,
    name: `${sharesMonth ? `${Number(meta.published.slice(8, 10))} ` : ''}${shortMonth(meta.published)}`,
    note: outletOf(entry),
    route: routes.article(id),
    when: `${dayInWords(meta.published)}, ${outletOf(entry)}`,
    articles: [id],
  };
};

function yearColumns(articles: readonly Entry[]): Column[] {
  const years = [...new Set(articles.map(yearOf))].sort();
  return years.map((year) => {
    const ids = articles.filter((entry) => yearOf(entry) === year).map((entry) => entry.article.id);
    return { key: year, name: year, note: counted(ids.length, 'article'), route: null, when: year, articles: ids };
  });
}

const yearOf = (entry: Entry): string => entry.article.meta.published.slice(0, 4);

/** Sentences of each column that name the topic. */
function mentionsOf({ cells }: TopicDossier, columns: readonly Column[]): Mention[][] {
  const byArticle = new Map(cells.map((cell) => [cell.article, cell]));
  return columns.map(({ articles }) => articles.flatMap((article) => byArticle.get(article)?.mentions ?? []));
}

/** How many sentences a sheet may hold, so that all of them together are not too many. */
function sheetHolds(sentences: readonly number[], most: number): number {
  const together = (holds: number): number => sentences.reduce((sum, count) => sum + Math.min(count, holds), 0);
  let holds = most;
  while (holds > 1 && together(holds) > SHEETS_HOLD) holds -= 1;
  return holds;
}

function cellOf(
  lookup: Lookup,
  topic: Topic,
  column: Column,
  mentions: readonly Mention[],
  holds: number,
): CellView | null {
  if (mentions.length === 0) return null;
  return {
    id: `m-${topic.id}-${column.key}`,
    directions: together(mentions.map((mention) => mention.directions)),
    heading: `${topic.name}, ${column.when}`,
    statements: directionsFirst(mentions)
      .slice(0, holds)
      .map((mention) => makeStatement(lookup, mention)),
    left: Math.max(0, mentions.length - holds),
    route: routes.threat(topic.id),
  };
}

/** What the mark of a cell says is found at the top of its sheet; otherwise in the order of the text. */
const directionsFirst = (mentions: readonly Mention[]): Mention[] => [
  ...mentions.filter(({ directions }) => !directions.includes('named')),
  ...mentions.filter(({ directions }) => directions.includes('named')),
];

/** In the order in which pages list directions; `named` only where there is no direction. */
function together(lists: readonly Direction[][]): Direction[] {
  const given = DIRECTIONS.filter((direction) => lists.some((list) => list.includes(direction)));
  return given.length > 1 ? given.filter((direction) => direction !== 'named') : given;
}

/** The sentence of a mention, with the words that name the topic or its direction marked. */
export function makeStatement(lookup: Lookup, { place, records, directions }: Mention): StatementView {
  const threats = lookup.entry(place.article).records.threats.filter((threat) => records.includes(threat.id));
  const marks = threats.flatMap(({ evidence, trendWords }): Span[] =>
    trendWords ? [evidence, trendWords] : [evidence],
  );
  return { directions, sentence: makeSentenceView(lookup, place, marks) };
}

export const isNamed = ({ cells }: { cells: readonly CoverageCell[] }): boolean =>
  cells.some((cell) => cell.mentions.length > 0);

/** Threats that some article names, then issues, each in the order of beat.yaml. */
export function namedTopics({ dossier }: Lookup): TopicDossier[] {
  const named = dossier.topics.filter(isNamed);
  const isThreat = ({ topic }: TopicDossier): boolean => topic.kind === 'threat';
  return [...named.filter(isThreat), ...named.filter((topic) => !isThreat(topic))];
}
