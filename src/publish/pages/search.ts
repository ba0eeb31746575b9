import { listInWords } from '../../model/inWords.ts';
import type { RecordKind, Records } from '../../model/records.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { outletOf } from '../sentenceView.ts';

export interface SearchPage {
  deck: string;
  /** What the results can be narrowed to, and last the order that they stand in. */
  choices: Choice[];
}

/** One of several, or none of them; `value` is what the address says, and `name` what is read. */
export interface Choice {
  name: 'type' | 'topic' | 'speaker' | 'outlet' | 'year' | 'order';
  label: string;
  /** Where nothing is chosen. */
  none: string;
  values: { value: string; name: string }[];
}

/** With its article, so that it can be read on after "with": "two sentences with a figure". */
const TYPES: [RecordKind, keyof Records, string][] = [
  ['threat', 'threats', 'A threat or issue'],
  ['figure', 'figures', 'A figure'],
  ['date', 'dates', 'A date'],
  ['quotation', 'quotations', 'A quotation or reported words'],
];

const ORDERS: Choice['values'] = [
  { value: 'newest', name: 'Newest first' },
  { value: 'oldest', name: 'Oldest first' },
];

/** Speakers that results can be narrowed to: those with most quotations. */
const SPEAKERS = 500;

export function makeSearchPage(lookup: Lookup): PageOf<'search'> {
  const deck =
    'Finds the sentences that hold every word asked for, as printed, with outlet and date. A topic, a speaker, an outlet or a year also gives its articles.';
  const narrowing = listInWords(['type of record', 'topic', 'speaker', 'outlet', 'year']);
  return {
    kind: 'search',
    route: routes.search,
    title: 'Search',
    description: `${deck} Results can be narrowed by ${narrowing}, and put in order of publication.`,
    section: routes.search,
    feeds: null,
    structured: null,
    model: { deck, choices: makeChoices(lookup) },
  };
}

/** Only what parts the articles, or the sentences. The values are those that the articles' pages hand to the index. */
function makeChoices({ dossier }: Lookup): Choice[] {
  const types = TYPES.filter(([, list]) => dossier.articles.some(({ records }) => records[list].length > 0));
  const topics = dossier.topics
    .filter(({ cells }) => cells.some((cell) => cell.mentions.length > 0))
    .map(({ topic }) => topic.name);
  const speakers = namedAsTheyAre(dossier.speakers.filter(({ said }) => said.length > 0).map(({ name }) => name));
  const outlets = dossier.articles.map(outletOf).sort();
  const years = dossier.articles.map(({ article }) => article.meta.published.slice(0, 4));
  const ofArticles: Choice[] = [
    { name: 'topic', label: 'Topic named in the article', none: 'All', values: namedAsTheyAre(topics) },
    {
      name: 'speaker',
      label:
        speakers.length > SPEAKERS ? `Speaker in the article: the ${SPEAKERS} most quoted` : 'Speaker in the article',
      none: 'All',
      values: speakers.slice(0, SPEAKERS),
    },
    { name: 'outlet', label: 'Outlet', none: 'All', values: namedAsTheyAre(outlets) },
    { name: 'year', label: 'Year', none: 'All', values: namedAsTheyAre(years) },
    {
      name: 'order',
      label: 'Order of articles',
      none: 'Best match',
      values: dossier.articles.length > 1 ? ORDERS : [],
    },
  ];
  const type: Choice = {
    name: 'type',
    label: 'The sentence holds',
    none: 'Anything',
    values: types.map(([value, , name]) => ({ value, name })),
  };
  return [...(types.length > 0 ? [type] : []), ...ofArticles.filter(({ values }) => values.length > 1)];
}

const namedAsTheyAre = (values: readonly string[]): Choice['values'] =>
  [...new Set(values)].map((value) => ({ value, name: value }));
