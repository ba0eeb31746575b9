import type { CoverageCell, Direction, TopicDossier } from '../../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { perDossier } from '../perDossier.ts';
import { routes } from '../routes.ts';
import { makeSentenceView, publishedInWords, type SentenceView } from '../sentenceView.ts';

export interface ThreatsPage {
  deck: string;
  threats: TopicLine[];
  issues: TopicLine[];
}

export interface TopicLine {
  name: string;
  route: string;
  about: string | null;
  /** 0 for a topic of its own, 1 for a part of one. */
  depth: number;
  /** "three of the five articles"; null where none names it. */
  articles: string | null;
  sentences: string;
  /** The last article that gives a direction. */
  latest: LatestLine | null;
  /** The last article that names it, where that gives none. */
  last: LatestLine | null;
}

export interface LatestLine {
  when: string;
  inferred: boolean;
  directions: Direction[];
  sentences: SentenceView[];
}

export function makeThreatsPage(lookup: Lookup): PageOf<'threats'> {
  const { topics, articles } = lookup.dossier;
  const named = topics.filter(({ cells }) => cells.some((cell) => cell.mentions.length > 0)).length;
  const all = counted(topics.length, 'topic');
  const some =
    named === topics.length && named > 1 ? `All ${all}` : `${capitalised(numberInWords(named))} of the ${all}`;
  const deck = `${some} of this beat ${named === 1 ? 'is' : 'are'} named in the ${counted(articles.length, 'article')}.`;
  const lines = (kind: TopicDossier['topic']['kind']): TopicLine[] =>
    ofKind(topics, kind).map(({ dossier, depth }) => topicLine(lookup, dossier, depth));
  return {
    kind: 'threats',
    route: routes.threats,
    title: 'Threats',
    description: deck,
    section: routes.threats,
    feeds: null,
    structured: null,
    model: { deck, threats: lines('threat'), issues: lines('issue') },
  };
}

/** Topics as the page lists them: threats before issues. */
export const topicsAsListed = perDossier(({ topics }) =>
  [...ofKind(topics, 'threat'), ...ofKind(topics, 'issue')].map(({ dossier }) => dossier.topic),
);

const ofKind = (topics: readonly TopicDossier[], kind: TopicDossier['topic']['kind']) =>
  inFamilies(topics).filter(({ dossier }) => dossier.topic.kind === kind);

/** In the order of beat.yaml, every topic followed by its parts. */
function inFamilies(topics: readonly TopicDossier[]): { dossier: TopicDossier; depth: number }[] {
  const byId = new Map(topics.map((dossier) => [dossier.topic.id, dossier]));
  const family = (dossier: TopicDossier, depth: number): { dossier: TopicDossier; depth: number }[] => [
    { dossier, depth },
    ...dossier.children.flatMap((id) => {
      const child = byId.get(id);
      return child ? family(child, depth + 1) : [];
    }),
  ];
  return topics.filter(({ topic }) => topic.parent === undefined).flatMap((dossier) => family(dossier, 0));
}

function topicLine(lookup: Lookup, { topic, cells }: TopicDossier, depth: number): TopicLine {
  const naming = cells.filter((cell) => cell.mentions.length > 0);
  const last = naming[naming.length - 1];
  const moving = [...naming].reverse().find((cell) => cell.directions.some((direction) => direction !== 'named'));
  const all = counted(cells.length, 'article');
  const some = naming.length === cells.length ? `all ${all}` : `${numberInWords(naming.length)} of the ${all}`;
  return {
    name: topic.name,
    route: routes.threat(topic.id),
    about: topic.about ?? null,
    depth: Math.min(depth, 1),
    articles: naming.length === 0 ? null : cells.length === 1 ? 'the one article' : some,
    sentences: counted(
      naming.reduce((sum, cell) => sum + cell.mentions.length, 0),
      'sentence',
    ),
    latest: moving ? latestOf(lookup, moving) : null,
    last: last && last !== moving ? latestOf(lookup, last) : null,
  };
}

/** What an article says of a topic, with the sentences that say it. */
function latestOf(lookup: Lookup, { article, directions, mentions }: CoverageCell): LatestLine {
  const entry = lookup.entry(article);
  const telling = directions.map((direction) =>
    mentions.filter((mention) => mention.directions.includes(direction)).pop(),
  );
  const places = new Set(telling.flatMap((mention) => (mention ? [mention.place] : [])));
  return {
    when: publishedInWords(entry),
    inferred: entry.article.meta.publishedBasis === 'inferred',
    directions,
    sentences: [...places].map((place) => makeSentenceView(lookup, place)),
  };
}
