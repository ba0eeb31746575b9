import type { Place, SameText } from '../../model/dossier.ts';
import { entryOf, type Shelf } from '../shelf.ts';
import { findCandidates } from './candidates.ts';
import { hasOwnWords, isSameByItself, type Match, matchesBetween, matchOf, oneToOne } from './matches.ts';
import { makePassageReader, type Passage } from './passages.ts';
import { makeSources } from './sources.ts';

/** Which articles print one text, and whether two passages come from one source. */
export interface SameTexts {
  found: SameText[];
  /** True for two sentences of which one repeats or rewrites the other: they are one source and agree on nothing. */
  areOneSource: (a: Place, b: Place) => boolean;
  /** One key for all sentences of one source; a sentence that nobody repeats has one of its own. */
  sourceOf: (place: Place) => string;
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
  const passagesIn = makePassageReader();
  const byArticle = new Map(shelf.entries.map((entry) => [entry.article.id, passagesIn(entry)]));
  const sources = makeSources();
  const pairs = new Map<string, [string, string]>();
  for (const [a, b] of findCandidates([...byArticle.values()].flat())) {
    const match = matchOf(a, b);
    if (!match?.isOwn) continue;
    pairs.set(`${a.article} ${b.article}`, [a.article, b.article]);
    if (isSameByItself(match)) sources.join(a, b);
  }
  const found = [...pairs.values()].flatMap(([a, b]): SameText[] => {
    const [x, y] = [byArticle.get(a) ?? [], byArticle.get(b) ?? []];
    const matches = oneToOne(matchesBetween(x, y));
    if (!areOneText(matches, x, y)) return [];
    for (const match of matches) sources.join(match.a, match.b);
    return [sameText([a, b], matches, shelf)];
  });
  const at = (id: string): number => shelf.position.get(id) ?? 0;
  return {
    found: found.sort(({ articles: [a, b] }, { articles: [c, d] }) => at(a) - at(c) || at(b) - at(d)),
    areOneSource: (a, b) => sources.of(a) === sources.of(b),
    sourceOf: sources.of,
  };
}

function areOneText(matches: readonly Match[], a: readonly Passage[], b: readonly Passage[]): boolean {
  const own = matches.filter(({ isOwn }) => isOwn);
  const same = own.filter(({ form }) => form === 'same').length;
  const shorter = Math.min(a.filter(hasOwnWords).length, b.filter(hasOwnWords).length);
  if (same >= FEWEST_SAME && same >= SAME_PART * shorter) return true;
  const part = own.length >= FEWEST_ALIKE ? ALIKE_PART : ALIKE_PART_OF_FEW;
  return own.length >= FEWEST_SAME && own.length >= part * shorter;
}

function sameText([a, b]: [string, string], matches: readonly Match[], shelf: Shelf): SameText {
  const isRewritten = matches.filter(({ form }) => form === 'alike').length > matches.length / 2;
  return {
    articles: [a, b],
    form: isRewritten ? 'rewritten' : 'repeated',
    sentences: [entryOf(shelf, a).article.sentences.length, entryOf(shelf, b).article.sentences.length],
    passages: matches.map((match) => [placeOf(match.a), placeOf(match.b)]),
  };
}

const placeOf = ({ article, sentence }: Passage): Place => ({ article, sentence });
