import { addUnder } from '../shelf.ts';
import type { Likeness } from './likeness.ts';
import { type Passages, wordOf } from './passages.ts';

/** Two sentences are the same words (with few changed); or they are alike, which counts only beside others of their articles. */
const SAME = 0.75;
const ALIKE = 0.45;
/** By itself a sentence is the same text only where hardly a word differs, and none stands elsewhere. */
const SAME_BY_ITSELF = 0.9;
/** Own words of the outlet that a sentence must have to tell whose text it is: quoted words belong to who said them. */
const FEWEST_OWN = 4;
/** Words that are not frequent and stand in both of two sentences that are alike, in whatever order. */
const FEWEST_SHARED = 3;

export interface Match {
  /** Passages of two articles. */
  a: number;
  b: number;
  likeness: number;
  form: 'same' | 'alike';
  /** Stands on the outlets' own words, not on what both quote. */
  isOwn: boolean;
}

export const hasOwnWords = ({ own }: Passages, passage: number): boolean => (own[passage] ?? 0) >= FEWEST_OWN;

export function matchOf(passages: Passages, likeness: Likeness, a: number, b: number): Match | null {
  const like = likeness.inWords(a, b, false);
  if (like < ALIKE) return null;
  const isOwn = hasOwnWords(passages, a) && hasOwnWords(passages, b);
  const least = isOwn ? Math.min(like, likeness.inWords(a, b, true)) : like;
  if (least < ALIKE) return null;
  return { a, b, likeness: least, form: least >= SAME ? 'same' : 'alike', isOwn };
}

export const isSameByItself = ({ a, b, likeness: like, isOwn }: Match, likeness: Likeness): boolean =>
  isOwn && like >= SAME_BY_ITSELF && likeness.inOrder(a, b) >= SAME_BY_ITSELF;

/**
 * All matches of two articles, once some are known: a sentence that was turned round shares no run of words with what it
 * was made from, but words it does. Of sentences with few words only those in the same words count.
 */
export function matchesBetween(passages: Passages, likeness: Likeness, a: number, b: number): Match[] {
  const holders = new Map<number, number[]>();
  const wholes = new Map<string, number[]>();
  for (const passage of passagesOf(passages, b)) {
    for (const word of tellingWords(passages, passage)) addUnder(holders, word, passage);
    addUnder(wholes, wholeOf(passages, passage), passage);
  }
  return passagesOf(passages, a).flatMap((passage) => {
    const shared = new Map<number, number>();
    for (const word of tellingWords(passages, passage))
      for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const alike = [...shared].flatMap(([other, count]) => (count < FEWEST_SHARED ? [] : [other]));
    const whole = wholes.get(wholeOf(passages, passage)) ?? [];
    return [...new Set([...alike, ...whole])].flatMap((other) => matchOf(passages, likeness, passage, other) ?? []);
  });
}

/** The passages of an article, by its position. */
export function passagesOf({ firstOf }: Passages, article: number): number[] {
  const [first, end] = [firstOf[article] ?? 0, firstOf[article + 1] ?? 0];
  return Array.from({ length: end - first }, (_, i) => first + i);
}

const wordsOf = ({ words, start }: Passages, passage: number): number[] =>
  Array.from(words.subarray(start[passage], start[passage + 1]), wordOf);

const tellingWords = (passages: Passages, passage: number): Set<number> =>
  new Set(wordsOf(passages, passage).filter((word) => (passages.weights[word] ?? 0) > 1));

const wholeOf = (passages: Passages, passage: number): string => wordsOf(passages, passage).join(' ');

/** Every sentence has one counterpart at most: the most alike, then the first. In the order of the first article. */
export function oneToOne(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  return [...matches]
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .sort((x, y) => x.a - y.a);
}
