import type { Place, SameText } from '../../model/dossier.ts';
import type { Shelf } from '../shelf.ts';
import { eachCandidate } from './candidates.ts';
import { type Likeness, makeLikeness } from './likeness.ts';
import { hasOwnWords, isSameByItself, type Match, matchesBetween, matchOf, oneToOne, passagesOf } from './matches.ts';
import { type Passages, readPassages } from './passages.ts';
import { makeSources } from './sources.ts';

/** Which articles print one text, and whether two passages come from one source. */
export interface SameTexts {
  found: SameText[];
  /** True for two sentences of which one repeats or rewrites the other: they are one source and agree on nothing. */
  areOneSource: (a: Place, b: Place) => boolean;
  /** One number for all sentences of one source; a sentence that nobody repeats has one of its own. */
  sourceOf: (place: Place) => number;
}

/** Sentences in the same words that make two articles one text, and how much of the shorter article they must be. */
const FEWEST_SAME = 2;
const SAME_PART = 0.1;
/** The same of sentences that are alike: more of them, and more of the article. */
const FEWEST_ALIKE = 3;
const ALIKE_PART = 0.4;
/** Of an article of two or three sentences as good as all. */
const ALIKE_PART_OF_FEW = 0.75;

/**
 * Articles that print the same text, or of which one rewrites the other. Sentences are compared by their content words;
 * what decides is the outlets' own words, because two outlets that quote one speech have its words in common and are
 * two sources all the same. No weight depends on the other articles.
 */
export function findSameTexts(shelf: Shelf): SameTexts {
  const passages = readPassages(shelf.entries);
  const likeness = makeLikeness(passages);
  const sources = makeSources(shelf);
  const placeOf = (passage: number): Place => ({
    article: shelf.entries[passages.article[passage] ?? -1]?.article.id ?? '',
    sentence: passages.sentence[passage] ?? 0,
  });
  const join = ({ a, b }: Match): void => sources.join(placeOf(a), placeOf(b));
  const found: SameText[] = [];
  for (const [a, b] of pairsThatMatch(passages, likeness, join)) {
    const matches = oneToOne(matchesBetween(passages, likeness, a, b));
    if (!areOneText(matches, passages, a, b)) continue;
    for (const match of matches) join(match);
    found.push(sameText(a, b, matches, shelf, placeOf));
  }
  return {
    found,
    areOneSource: (a, b) => sources.of(a) === sources.of(b),
    sourceOf: sources.of,
  };
}

/** Pairs of articles of which two sentences are alike in the outlets' own words, by position, in order. */
function pairsThatMatch(passages: Passages, likeness: Likeness, join: (match: Match) => void): [number, number][] {
  const others = new Map<number, Set<number>>();
  eachCandidate(passages, (a, b) => {
    // Without words of their own they tell nothing.
    if (!hasOwnWords(passages, a) || !hasOwnWords(passages, b)) return;
    const match = matchOf(passages, likeness, a, b);
    if (!match) return;
    const [x, y] = [passages.article[a] ?? 0, passages.article[b] ?? 0];
    others.set(x, (others.get(x) ?? new Set<number>()).add(y));
    if (isSameByItself(match, likeness)) join(match);
  });
  return [...others].flatMap(([a, found]) => [...found].map((b): [number, number] => [a, b])).sort(byPosition);
}

const byPosition = ([a, b]: [number, number], [c, d]: [number, number]): number => a - c || b - d;

function areOneText(matches: readonly Match[], passages: Passages, a: number, b: number): boolean {
  const own = matches.filter(({ isOwn }) => isOwn);
  const same = own.filter(({ form }) => form === 'same').length;
  const [x, y] = [a, b].map(
    (article) => passagesOf(passages, article).filter((passage) => hasOwnWords(passages, passage)).length,
  );
  const shorter = Math.min(x ?? 0, y ?? 0);
  if (same >= FEWEST_SAME && same >= SAME_PART * shorter) return true;
  const part = own.length >= FEWEST_ALIKE ? ALIKE_PART : ALIKE_PART_OF_FEW;
  return own.length >= FEWEST_SAME && own.length >= part * shorter;
}

function sameText(
  a: number,
  b: number,
  matches: readonly Match[],
  shelf: Shelf,
  placeOf: (passage: number) => Place,
): SameText {
  const [x, y] = [shelf.entries[a], shelf.entries[b]];
  const isRewritten = matches.filter(({ form }) => form === 'alike').length > matches.length / 2;
  return {
    articles: [x?.article.id ?? '', y?.article.id ?? ''],
    form: isRewritten ? 'rewritten' : 'repeated',
    sentences: [x?.article.sentences.length ?? 0, y?.article.sentences.length ?? 0],
    passages: matches.map((match) => [placeOf(match.a), placeOf(match.b)]),
  };
}
