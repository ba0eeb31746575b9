import type { Topic } from '../../model/beat.ts';
import type { CoverageCell, Direction, Entry, Place } from '../../model/dossier.ts';
import { capitalised, counted, dayInWords, listInWords } from '../../model/inWords.ts';
import { facetsOfArticle } from '../facets.ts';
import { type FilterView, makeFilter } from '../filters.ts';
import type { Lookup } from '../lookup.ts';
import { isNamed, type MatrixView, makeMatrix, makeStatement, type StatementView } from '../matrixView.ts';
import type { PageOf } from '../page.ts';
import { inParts, makeRouteOfPart, type PartsOfYear, partsByYear } from '../parts.ts';
import { routes, sentenceRoute } from '../routes.ts';
import { outletOf } from '../sentenceView.ts';

export interface CoveragePage {
  deck: string;
  matrix: MatrixView;
  caption: string;
  /** In order of publication: those of this page. */
  articles: ArticleCoverage[];
  /** Where there are too many articles to list under the matrix, they open one by one. */
  folded: boolean;
  filter: FilterView | null;
  /** "March 2024": when the articles were published, where they have several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
}

export interface ArticleCoverage {
  id: string;
  title: string;
  route: string;
  when: string;
  inferred: boolean;
  outlet: string;
  /** In the order of beat.yaml. */
  named: {
    name: string;
    route: string;
    directions: Direction[];
    statements: StatementView[];
    places: SentenceLink[];
  }[];
  /** "Nothing of A, B and C." */
  silent: string;
  /** What the article can be narrowed by. */
  marks: string;
}

/** A sentence by its number, where there are too many to print them all on one page. */
export interface SentenceLink {
  number: number;
  route: string;
}

/** Articles that are columns of a matrix, and that a page holds where they name few topics. */
const MOST_ARTICLES = 40;
/** An article that names more topics than this takes the room of several. */
const TOPICS_OF_ONE = 3;
/** Marks of a matrix of years, and the years that it shows however many topics there are. */
const MOST_MARKS = 100;
const FEWEST_YEARS = 4;
const MOST_OPEN = 12;

/** Topics against articles: one page, or where there are many articles a page a year or month, and years on the first. */
export function makeCoveragePages(lookup: Lookup): PageOf<'coverage'>[] {
  const { articles, topics } = lookup.dossier;
  const cells = topics.map((topic) => ({
    topic: topic.topic,
    byArticle: new Map(topic.cells.map((cell) => [cell.article, cell])),
  }));
  const topicsIn = new Map(
    articles.map(({ article: { id } }) => [
      id,
      cells.filter(({ byArticle }) => (byArticle.get(id)?.mentions.length ?? 0) > 0).length,
    ]),
  );
  const parts = inParts(articles, {
    most: MOST_ARTICLES,
    dayOf: ({ article }) => article.meta.published,
    sizeOf: ({ article }) => Math.max(1, (topicsIn.get(article.id) ?? 0) / TOPICS_OF_ONE),
  });
  const routeOf = makeRouteOfPart(parts, routes.coverage);
  const years = Math.max(FEWEST_YEARS, Math.floor(MOST_MARKS / Math.max(1, topics.length)));
  return parts.map((part): PageOf<'coverage'> => {
    const route = routeOf(part);
    const isFirst = route === routes.coverage;
    const deck = isFirst
      ? deckOf(lookup)
      : `${capitalised(counted(part.rows.length, 'article'))}, published in ${part.label}: what each said of each threat and issue, or that it said nothing.`;
    const folded = part.rows.length > MOST_OPEN;
    const { view: filter, marks } = makeFilter(part.rows.map((entry) => facetsOfArticle(lookup, entry)));
    return {
      kind: 'coverage',
      route,
      title: isFirst ? 'Coverage' : `Coverage in ${part.label}`,
      description: deck,
      section: null,
      feeds: null,
      structured: null,
      model: {
        deck,
        matrix:
          isFirst && parts.length > 1
            ? makeMatrix(lookup, topics, { articles: 0, years })
            : makeMatrix(lookup, topics, { articles: MOST_ARTICLES, years }, part.rows),
        caption:
          'Every threat and issue of the beat against every article, with the direction that the sentence states',
        articles: part.rows.map((entry, i) => ({
          ...coverageOf(lookup, entry, cells, folded),
          marks: marks[i] ?? '',
        })),
        folded,
        filter,
        part: part.label || null,
        parts: partsByYear(parts, { routeOf, here: part, extentOf: (rows) => counted(rows.length, 'article') }),
      },
    };
  });
}

function deckOf({ dossier: { articles, topics } }: Lookup): string {
  const named = topics.filter(isNamed).length;
  return `${capitalised(counted(topics.length, 'threat or issue', 'threats and issues'))} against ${counted(articles.length, 'article')}: what each article said of each, or that it said nothing. ${namedInWords(named, topics.length)} Silence is shown, and is no evidence that there was nothing to say.`;
}

function namedInWords(named: number, all: number): string {
  if (named === all) return 'Every one of them is named somewhere.';
  if (named === 0) return 'None of them is named anywhere.';
  return `${capitalised(counted(all - named, 'is', 'are'))} named nowhere.`;
}

interface TopicCells {
  topic: Topic;
  byArticle: ReadonlyMap<string, CoverageCell>;
}

function coverageOf(
  lookup: Lookup,
  entry: Entry,
  topics: readonly TopicCells[],
  folded: boolean,
): Omit<ArticleCoverage, 'marks'> {
  const { id, meta } = entry.article;
  const found = topics.map(({ topic, byArticle }) => ({ topic, cell: byArticle.get(id) }));
  const silent = found.filter(({ cell }) => !cell || cell.mentions.length === 0).map(({ topic }) => topic.name);
  return {
    id: `a-${id}`,
    title: meta.title,
    route: routes.article(id),
    when: dayInWords(meta.published),
    inferred: meta.publishedBasis === 'inferred',
    outlet: outletOf(entry),
    named: found.flatMap(({ topic, cell }) =>
      cell && cell.mentions.length > 0
        ? [
            {
              name: topic.name,
              route: routes.threat(topic.id),
              directions: cell.directions,
              statements: folded ? [] : cell.mentions.map((mention) => makeStatement(lookup, mention)),
              places: folded ? cell.mentions.map(({ place }) => sentenceLink(place)) : [],
            },
          ]
        : [],
    ),
    silent: silent.length === 0 ? '' : `Not mentioned: ${listInWords(silent)}.`,
  };
}

const sentenceLink = ({ article, sentence }: Place): SentenceLink => ({
  number: sentence,
  route: sentenceRoute(article, sentence),
});
