import type { Comparison, SameText, Series, SpeakerDossier, TopicDossier } from '../model/dossier.ts';
import { overlaps } from '../model/evidence.ts';
import { entryOf, type Shelf } from './shelf.ts';

/** One thing that two articles share. */
export type Tie =
  | { kind: 'count'; weight: number; series: Series; comparison: Comparison }
  | { kind: 'topic'; weight: number; topic: TopicDossier; named: number }
  /** `saidIn`: how many sentences of an article hold words of the speaker. */
  | { kind: 'speaker'; weight: number; speaker: SpeakerDossier; saidIn: (article: string) => number }
  | { kind: 'text'; weight: number; same: SameText }
  | { kind: 'words'; weight: number; speaker: SpeakerDossier; words: string[] };

/** A tie as one article has it: all that share it by position, and where among them the article stands. */
export interface Share {
  tie: Tie;
  sharers: readonly number[];
  at: number;
}

/** Articles before and after one that share a topic or a speaker and are looked at: what bounds the work. */
const NEIGHBOURS = 8;

/** One text twice weighs more than any number, the more so the more of the shorter article it is. */
const TEXT_WEIGHT = 6;
const COUNT_WEIGHT = 3;
const SPEAKER_WEIGHT = 0.5;
const WORD_WEIGHT = 0.5;
const MOST_WORDS = 3;

/**
 * What every article shares with others, by position. The rarer a topic or speaker, the more it weighs. Kept is one share
 * an article, not one a pair of articles, of which there are twenty times as many.
 */
export function findShares(
  shelf: Shelf,
  topics: readonly TopicDossier[],
  series: readonly Series[],
  speakers: readonly SpeakerDossier[],
  sameTexts: readonly SameText[],
): Share[][] {
  const all = shelf.entries.length;
  const shares: Share[][] = shelf.entries.map(() => []);
  const share = (tie: Tie, articles: readonly string[]): void => {
    const sharers = articles.map((id) => shelf.position.get(id) ?? -1);
    sharers.forEach((position, at) => {
      shares[position]?.push({ tie, sharers, at });
    });
  };
  for (const same of sameTexts) {
    const weight = TEXT_WEIGHT * (same.passages.length / Math.min(...same.sentences));
    share({ kind: 'text', weight, same }, same.articles);
  }
  for (const each of series)
    for (const comparison of each.comparisons) {
      const { earlier, later } = comparison;
      if (earlier.article === later.article) continue;
      share({ kind: 'count', weight: COUNT_WEIGHT, series: each, comparison }, [earlier.article, later.article]);
    }
  for (const topic of topics) {
    const articles = topic.cells.filter(({ mentions }) => mentions.length > 0).map(({ article }) => article);
    share({ kind: 'topic', weight: rarity(articles.length, all), topic, named: articles.length }, articles);
  }
  for (const speaker of speakers) {
    const articles = speaker.said.map(({ article }) => article);
    const weight = SPEAKER_WEIGHT * rarity(articles.length, all);
    share({ kind: 'speaker', weight, speaker, saidIn: countSentences(speaker, shelf) }, articles);
    for (const [a, b, words] of pairsByWords(speaker))
      share({ kind: 'words', weight: WORD_WEIGHT * Math.min(words.length, MOST_WORDS), speaker, words }, [a, b]);
  }
  return shares;
}

/** Calls back with every article that stands close to one among those that share something with it. */
export function eachNeighbour({ sharers, at }: Share, take: (position: number) => void): void {
  const last = Math.min(sharers.length - 1, at + NEIGHBOURS);
  for (let i = Math.max(0, at - NEIGHBOURS); i <= last; i++) {
    const other = sharers[i];
    if (i !== at && other !== undefined) take(other);
  }
}

/** Each article is counted when it is first asked for: few are. */
function countSentences({ said }: SpeakerDossier, shelf: Shelf): (article: string) => number {
  const byArticle = new Map(said.map((each) => [each.article, each]));
  const counts = new Map<string, number>();
  return (article) => {
    const known = counts.get(article);
    if (known !== undefined) return known;
    const found = byArticle.get(article);
    const count = found ? sentencesOf(found, shelf) : 0;
    counts.set(article, count);
    return count;
  };
}

/** How many sentences of an article hold words of the speaker, or report them. */
const sentencesOf = ({ article, quotations }: SpeakerDossier['said'][number], shelf: Shelf): number =>
  entryOf(shelf, article).article.sentences.filter((sentence) =>
    quotations.some(({ content }) => content.some((part) => overlaps(part, sentence))),
  ).length;

/** The logarithm of all articles over those that share it; a little is left of what all share. */
const rarity = (sharers: number, all: number): number => Math.log((1 + all / Math.max(1, sharers)) / 2) + 0.05;

/** Pairs of a list that stand close to one another, each pair once. */
const neighbours = (articles: readonly string[]): [string, string][] =>
  articles.flatMap((a, i) => articles.slice(i + 1, i + 1 + NEIGHBOURS).map((b): [string, string] => [a, b]));

function pairsByWords({ wordsThatReturn }: SpeakerDossier): [string, string, string[]][] {
  const pairs = new Map<string, [string, string, string[]]>();
  for (const { words, places } of wordsThatReturn)
    for (const [a, b] of neighbours(places.map(({ place }) => place.article))) {
      const pair = pairs.get(`${a} ${b}`);
      if (pair) pair[2].push(words);
      else pairs.set(`${a} ${b}`, [a, b, [words]]);
    }
  return [...pairs.values()];
}
