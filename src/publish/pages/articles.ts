import type { Entry } from '../../model/dossier.ts';
import { capitalised, counted } from '../../model/inWords.ts';
import { facetsOfArticle } from '../facets.ts';
import { type FilterView, makeFilter } from '../filters.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { inParts, makeRouteOfPart, type PartsOfYear, partsByYear } from '../parts.ts';
import { routes } from '../routes.ts';
import { extentInDays, outletOf, publishedInWords } from '../sentenceView.ts';

export interface ArticlesPage {
  deck: string;
  /** Newest first. */
  articles: ArticleLine[];
  /** Links that narrow them. */
  filter: FilterView | null;
  /** "March 2024": when these were published, where the list has several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
}

export interface ArticleLine {
  title: string;
  route: string;
  outlet: string;
  when: string;
  inferred: boolean;
  topics: { name: string; route: string }[];
  counts: string;
  /** What the article can be narrowed by. */
  marks: string;
}

/** Articles that a page lists. */
const ARTICLES_A_PAGE = 150;

/** The index of articles: one page, or where they are many a page a year or month, the newest at the index's address. */
export function makeArticlesPages(lookup: Lookup): PageOf<'articles'>[] {
  const { articles } = lookup.dossier;
  const parts = inParts(articles, { most: ARTICLES_A_PAGE, dayOf: ({ article }) => article.meta.published });
  const routeOf = makeRouteOfPart(parts, routes.articles, routes.articlesPublished);
  return parts.map((part): PageOf<'articles'> => {
    const route = routeOf(part);
    const isFirst = route === routes.articles;
    const deck = isFirst
      ? deckOf(articles)
      : `${capitalised(counted(part.rows.length, 'article'))}, published in ${part.label}.`;
    const newestFirst = [...part.rows].reverse();
    const { view: filter, marks } = makeFilter(newestFirst.map((entry) => facetsOfArticle(lookup, entry)));
    return {
      kind: 'articles',
      route,
      title: isFirst ? 'Articles' : `Articles of ${part.label}`,
      description: deck,
      section: routes.articles,
      feeds: null,
      structured: null,
      model: {
        deck,
        articles: newestFirst.map((entry, i) => articleLine(lookup, entry, marks[i] ?? '')),
        filter,
        part: part.label || null,
        parts: partsByYear(parts, { routeOf, here: part, extentOf: (rows) => counted(rows.length, 'article') }),
      },
    };
  });
}

function deckOf(articles: readonly Entry[]): string {
  const outlets = new Set(articles.map(outletOf)).size;
  const [first, last] = [articles[0], articles[articles.length - 1]];
  if (!first || !last) return 'No articles.';
  const [from, to] = extentInDays(first, last);
  const when = to === undefined ? `of ${from}` : `from ${from} to ${to}`;
  return `${capitalised(counted(articles.length, 'article'))} of ${counted(outlets, 'outlet')}, ${when}.`;
}

function articleLine(lookup: Lookup, entry: Entry, marks: string): ArticleLine {
  const { article, records } = entry;
  const named = new Set(records.threats.map((threat) => threat.threat));
  const counts = [
    counted(article.sentences.length, 'sentence'),
    counted(records.figures.length, 'figure'),
    counted(records.dates.length, 'date'),
    counted(records.quotations.length, 'quotation'),
  ];
  return {
    title: article.meta.title,
    route: routes.article(article.id),
    outlet: outletOf(entry),
    when: publishedInWords(entry),
    inferred: article.meta.publishedBasis === 'inferred',
    topics: lookup.beat.topics
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ name, route: routes.threat(id) })),
    counts: `${capitalised(counts.join(', '))}.`,
    marks,
  };
}
