import type { Comparison, SameText, Series, SpeakerDossier, TopicDossier } from '../model/dossier.ts';
import { overlaps } from '../model/evidence.ts';
import { entryOf, type Shelf } from './shelf.ts';

/** One thing that two articles share. */
export type Tie =
  | { kind: 'count'; weight: number; series: Series; comparison: Comparison }
  | { kind: 'topic'; weight: number; topic: TopicDossier; named: number }
  /** `saidIn`: sentences with words of the speaker, by article. */
  | { kind: 'speaker'; weight: number; speaker: SpeakerDossier; saidIn: ReadonlyMap<string, number> }
  | { kind: 'text'; weight: number; same: SameText }
  | { kind: 'words'; weight: number; speaker: SpeakerDossier; words: string[] };

/** Ties by article and by the other article; both ways the same list. */
export type Ties = Map<string, Map<string, Tie[]>>;

/** Articles after one that share a topic or a speaker and are looked at: what bounds the work. */
const NEIGHBOURS = 8;

/** One text twice weighs more than any number, the more so the more of the shorter article it is. */
const TEXT_WEIGHT = 6;
const COUNT_WEIGHT = 3;
const SPEAKER_WEIGHT = 0.5;
const WORD_WEIGHT = 0.5;
const MOST_WORDS = 3;

/** What every pair of articles shares. The rarer a topic or speaker, the more it weighs. */
export function findTies(
  shelf: Shelf,
  topics: readonly TopicDossier[],
  series: readonly Series[],
  speakers: readonly SpeakerDossier[],
  sameTexts: readonly SameText[],
): Ties {
  const ties: Ties = new Map();
  const all = shelf.entries.length;
  for (const same of sameTexts) {
    const weight = TEXT_WEIGHT * (same.passages.length / Math.min(...same.sentences));
    tie(ties, ...same.articles, { kind: 'text', weight, same });
  }
  for (const each of series)
    for (const comparison of each.comparisons) {
      const { earlier, later } = comparison;
      if (earlier.article === later.article) continue;
      tie(ties, earlier.article, later.article, { kind: 'count', weight: COUNT_WEIGHT, series: each, comparison });
    }
  for (const topic of topics) {
    const articles = topic.cells.filter(({ mentions }) => mentions.length > 0).map(({ article }) => article);
    const shared: Tie = { kind: 'topic', weight: rarity(articles.length, all), topic, named: articles.length };
    for (const [a, b] of neighbours(articles)) tie(ties, a, b, shared);
  }
  for (const speaker of speakers) {
    const articles = speaker.said.map(({ article }) => article);
    const saidIn = new Map(speaker.said.map((said) => [said.article, sentencesOf(said, shelf)]));
    const weight = SPEAKER_WEIGHT * rarity(articles.length, all);
    const shared: Tie = { kind: 'speaker', weight, speaker, saidIn };
    for (const [a, b] of neighbours(articles)) tie(ties, a, b, shared);
    for (const [a, b, words] of pairsByWords(speaker))
      tie(ties, a, b, { kind: 'words', weight: WORD_WEIGHT * Math.min(words.length, MOST_WORDS), speaker, words });
  }
  return ties;
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

function tie(ties: Ties, a: string, b: string, shared: Tie): void {
  const known = ties.get(a)?.get(b);
  if (known) {
    known.push(shared);
    return;
  }
  const list = [shared];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = ties.get(from);
    if (others) others.set(to, list);
    else ties.set(from, new Map([[to, list]]));
  }
}
