import type { Entry } from '../../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import { makeNewsViews, type NewsView } from '../newsView.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { extentInDays } from '../sentenceView.ts';
import { describeArticles } from '../structured.ts';

export interface NewsPage {
  deck: string;
  /** In full, on the first page. */
  newest: NewsView | null;
  /** Newest first. */
  earlier: NewsView[];
  /** Where there are more articles than one page holds. */
  pager: { words: string; newer: string | null; older: string | null } | null;
}

/** Articles on a page. */
const ON_A_PAGE = 20;

/** The newest article with what it added to all before it, then the same of every earlier article, by pages. */
export function makeNewsPages(lookup: Lookup): PageOf<'news'>[] {
  const { articles } = lookup.dossier;
  const pages = Math.max(1, Math.ceil(articles.length / ON_A_PAGE));
  return Array.from({ length: pages }, (_, i) => makeNewsPage(lookup, i + 1, pages));
}

function makeNewsPage(lookup: Lookup, page: number, pages: number): PageOf<'news'> {
  const { articles } = lookup.dossier;
  const end = articles.length - (page - 1) * ON_A_PAGE;
  const views = makeNewsViews(lookup, end - ON_A_PAGE, end).reverse();
  const shown = articles.slice(Math.max(0, end - ON_A_PAGE), end);
  const deck = page === 1 ? deckOf(articles.length) : deckOfLater(shown);
  return {
    kind: 'news',
    route: routes.newsPage(page),
    title: page === 1 ? 'What is new' : `What is new, page ${page} of ${pages}`,
    description: deck,
    section: null,
    feeds: null,
    structured: describeArticles(lookup, 'What is new', [...shown].reverse()),
    model: {
      deck,
      newest: page === 1 ? (views[0] ?? null) : null,
      earlier: page === 1 ? views.slice(1) : views,
      pager:
        pages === 1
          ? null
          : {
              words: `Page ${page} of ${pages}`,
              newer: page > 1 ? routes.newsPage(page - 1) : null,
              older: page < pages ? routes.newsPage(page + 1) : null,
            },
    },
  };
}

function deckOf(articles: number): string {
  if (articles === 0) return 'No articles.';
  if (articles === 1) return 'There is one article, and nothing before it that it could be set beside.';
  if (articles === 2) return 'What the newer of the two articles adds to the one before it.';
  const where = articles > ON_A_PAGE ? 'Below and on the pages of older articles' : 'Below';
  return `What the newest article adds to the ${numberInWords(articles - 1)} before it. ${where}, every earlier article is set beside those before it.`;
}

function deckOfLater(shown: readonly Entry[]): string {
  const [first, last] = [shown[0], shown[shown.length - 1]];
  if (!first || !last) return 'No articles.';
  const [from, to] = extentInDays(first, last);
  return `${capitalised(counted(shown.length, 'article'))} ${to === undefined ? `of ${from}` : `from ${from} to ${to}`}, each set beside all that came before it.`;
}
