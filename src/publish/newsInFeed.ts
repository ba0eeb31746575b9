import { capitalised, listInWords, numberInWords } from '../model/inWords.ts';
import { DIRECTION_PHRASES } from './directionsInWords.ts';
import type { NewsItem, NewsSide } from './newsItems.ts';
import type { NewsView } from './newsView.ts';
import { routes } from './routes.ts';
import type { SentenceView } from './sentenceView.ts';

/** What is new in an article, short enough for a feed: words, and links to where they come from. */
export interface FeedFacts {
  heading: string;
  items: FeedFact[];
  /** How many more there are, in words; null where that is all. */
  more: string | null;
}

export interface FeedFact {
  title: string;
  route: string;
  text: string;
  /** The sentences that it stands on. */
  sentences: { name: string; route: string }[];
}

export const makeFeedFacts = ({ route: article, groups, sameTexts }: NewsView): FeedFacts[] => [
  ...(sameTexts.length === 0
    ? []
    : [
        {
          heading: 'One source',
          items: sameTexts.map(({ words, name, route }) => ({
            title: `${words} ${name}`,
            route,
            text: 'For what they share the two are one source.',
            sentences: [],
          })),
          more: null,
        },
      ]),
  ...groups.map(({ heading, items, more }) => ({
    heading,
    items: items.map((item) => factOf(item, article)),
    more: more.length === 0 ? null : `And ${numberInWords(more.length)} more.`,
  })),
];

const factOf = ({ title, route, text, before, now }: NewsItem, article: string): FeedFact => {
  const sides = [before ? sideInWords('before', before) : '', sideInWords(before ? 'new' : '', now)];
  const stated = sides.filter((words) => words !== '').join('; ');
  return {
    title,
    route,
    text: [text, stated === '' ? '' : `${capitalised(stated)}.`].filter((words) => words !== '').join(' '),
    sentences: [...(before?.sentences ?? []), ...now.sentences].map((sentence) => linkOf(sentence, article)),
  };
};

/** "before: “43” (late-stage attack plots · since March 2017)", "new: rising and unchanged". */
function sideInWords(register: string, { directions, numbers }: NewsSide): string {
  const words = [
    ...directions.map((direction) => DIRECTION_PHRASES[direction]),
    ...numbers.map((number) => `“${number.value}” (${number.words})`),
  ];
  if (words.length === 0) return '';
  return `${register === '' ? '' : `${register}: `}${listInWords(words)}`;
}

/** A sentence of the article itself needs no more than its number. */
const linkOf = (
  { article, number, outlet, when, inferred, route }: SentenceView,
  own: string,
): FeedFact['sentences'][number] => ({
  name:
    routes.article(article) === own
      ? `sentence ${number}`
      : `sentence ${number}, ${outlet}, ${when}${inferred ? ' (inferred)' : ''}`,
  route,
});
