import { listInWords } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { outletOf } from '../sentenceView.ts';

export interface SearchPage {
  deck: string;
  /** What the results can be narrowed to, with the values as the articles' pages hand them to the index. */
  filters: { name: 'topic' | 'speaker' | 'outlet' | 'year'; label: string; values: string[] }[];
}

/** Speakers that results can be narrowed to: those with most quotations. */
const SPEAKERS = 500;

export function makeSearchPage(lookup: Lookup): PageOf<'search'> {
  const { dossier } = lookup;
  const distinct = (values: readonly string[]): string[] => [...new Set(values)];
  const speaking = distinct(dossier.speakers.filter(({ said }) => said.length > 0).map(({ name }) => name));
  const filters: SearchPage['filters'] = [
    {
      name: 'topic',
      label: 'Topic named in the article',
      values: dossier.topics
        .filter(({ cells }) => cells.some((cell) => cell.mentions.length > 0))
        .map(({ topic }) => topic.name),
    },
    {
      name: 'speaker',
      label:
        speaking.length > SPEAKERS ? `Speaker in the article: the ${SPEAKERS} most quoted` : 'Speaker in the article',
      values: speaking.slice(0, SPEAKERS),
    },
    { name: 'outlet', label: 'Outlet', values: distinct(dossier.articles.map(outletOf)).sort() },
    {
      name: 'year',
      label: 'Year',
      values: distinct(dossier.articles.map(({ article }) => article.meta.published.slice(0, 4))),
    },
  ];
  const asked = filters.filter(({ values }) => values.length > 1);
  const deck =
    'Finds the sentences that hold every word asked for, as printed, with outlet and date. A topic, a speaker, an outlet or a year also gives its articles.';
  return {
    kind: 'search',
    route: routes.search,
    title: 'Search',
    description: `${deck} Results can be narrowed by ${listInWords(['topic', 'speaker', 'outlet', 'year'])}.`,
    section: routes.search,
    feeds: null,
    structured: null,
    model: { deck, filters: asked },
  };
}
