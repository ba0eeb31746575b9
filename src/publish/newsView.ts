import { capitalised, counted, listInWords } from '../model/inWords.ts';
import type { Lookup } from './lookup.ts';
import {
  agreementItem,
  firstNamedItem,
  firstQuotedItem,
  joinedItem,
  type NewsItem,
  openedItem,
  turnItem,
} from './newsItems.ts';
import { perDossier } from './perDossier.ts';
import { routes } from './routes.ts';
import { datedInWords, outletOf, publishedInWords } from './sentenceView.ts';
import { type ArticleNews, whatIsNew } from './whatIsNew.ts';

/** What an article added, in the words of the page and of the feed. */
export interface NewsView {
  /** Unique on its page; a link to it opens the article's row. */
  id: string;
  title: string;
  route: string;
  outlet: string;
  when: string;
  inferred: boolean;
  /** "Two topics named for the first time and one speaker quoted for the first time." */
  summary: string;
  /** Articles that share its text, and are one source with it for what they share. */
  sameTexts: { words: string; name: string; route: string }[];
  /** Only those that hold something. */
  groups: NewsGroup[];
}

export interface NewsGroup {
  /** The type of record that it is about; null where it is about several. */
  icon: 'threat' | 'figure' | 'speaker' | null;
  heading: string;
  /** What the heading means. */
  note: string;
  /** Shown at once, or in a feed. */
  items: NewsItem[];
  /** The rest, where there are many. */
  more: NewsItem[];
}

/** Of one kind; an article with many numbers would hide all else. */
const AT_ONCE = 8;

const newsOf = perDossier(whatIsNew);

/** What the articles from `from` to before `to` (by their order of publication) added to those before each. */
export const makeNewsViews = (lookup: Lookup, from: number, to: number): NewsView[] =>
  newsOf(lookup.dossier)
    .slice(Math.max(0, from), to)
    .map((news) => makeNewsView(lookup, news));

function makeNewsView(lookup: Lookup, news: ArticleNews): NewsView {
  const entry = lookup.entry(news.article);
  return {
    id: `new-${news.article}`,
    title: entry.article.meta.title,
    route: routes.article(news.article),
    outlet: outletOf(entry),
    when: publishedInWords(entry),
    inferred: entry.article.meta.publishedBasis === 'inferred',
    summary: summaryOf(news),
    sameTexts: news.sameTexts.map(({ article, form }) => {
      const other = lookup.entry(article);
      return {
        words: form === 'repeated' ? 'Prints the same text as' : 'Says much of the same in words much like those of',
        name: `${outletOf(other)}, ${datedInWords(other)}`,
        route: routes.article(article),
      };
    }),
    groups: groupsOf(lookup, news)
      .filter(({ items }) => items.length > 0)
      .map((group) => ({ ...group, items: group.items.slice(0, AT_ONCE), more: group.items.slice(AT_ONCE) })),
  };
}

function groupsOf(lookup: Lookup, news: ArticleNews): Omit<NewsGroup, 'more'>[] {
  const [first, another] = [true, false].map((isFirst) =>
    news.turns.filter(({ before }) => (before === null) === isFirst).map((one) => turnItem(lookup, one)),
  );
  return [
    {
      icon: 'threat',
      heading: 'Named for the first time',
      note: 'Topics of this beat that no earlier article here names.',
      items: news.firstNamed.map((one) => firstNamedItem(lookup, one)),
    },
    {
      icon: 'threat',
      heading: 'Another direction',
      note: 'A direction that the last earlier article to state one did not state.',
      items: another ?? [],
    },
    {
      icon: 'threat',
      heading: 'A direction for the first time',
      note: 'Topics that were named before.',
      items: first ?? [],
    },
    {
      icon: 'figure',
      heading: 'Given a number again',
      note: 'Numbers in a series that an earlier article began, and how far two can be compared.',
      items: news.joined.map((one) => joinedItem(lookup, one)),
    },
    {
      icon: 'speaker',
      heading: 'Quoted for the first time',
      note: 'Speakers whom no earlier article here quotes, with or without quotation marks.',
      items: news.firstQuoted.map((one) => firstQuotedItem(lookup, news.article, one)),
    },
    {
      icon: null,
      heading: 'Agreement and tension',
      note: 'A passage of an earlier article beside one of this.',
      items: news.agreements.map((one) => agreementItem(lookup, news.article, one)),
    },
    {
      icon: 'figure',
      heading: 'Given a number for the first time',
      note: 'No earlier number here is set beside one of these.',
      items: news.opened.map((one) => openedItem(lookup, one)),
    },
  ];
}

function summaryOf({ before, firstNamed, turns, joined, opened, firstQuoted, agreements }: ArticleNews): string {
  if (before === 0) return 'The first of the articles: there is nothing before it.';
  const another = turns.filter(({ before }) => before !== null).length;
  const agree = agreements.filter(({ kind }) => kind === 'agree').length;
  const differ = agreements.length - agree;
  const parts = [
    part(firstNamed.length, 'topic', 'named for the first time'),
    part(another, 'topic', 'given another direction'),
    part(turns.length - another, 'topic', 'given a direction for the first time'),
    part(joined.length, 'number', `in ${joined.length === 1 ? 'a series' : 'series'} begun earlier`),
    part(firstQuoted.length, 'speaker', 'quoted for the first time'),
    part(agree, 'passage', `that ${agree === 1 ? 'agrees' : 'agree'} with an earlier one`),
    part(differ, 'passage', `that ${differ === 1 ? 'does' : 'do'} not fit an earlier one`),
    part(opened.length, 'subject', 'given a number for the first time'),
  ].filter((words) => words !== '');
  return parts.length === 0 ? 'Nothing in it is new by the rules of this page.' : `${capitalised(listInWords(parts))}.`;
}

const part = (n: number, thing: string, what: string): string => (n === 0 ? '' : `${counted(n, thing)} ${what}`);
