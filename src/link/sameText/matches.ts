import { addUnder } from '../shelf.ts';
import { type ContentWord, likeness, likenessInOrder, type Passage } from './passages.ts';

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
  a: Passage;
  b: Passage;
  likeness: number;
  form: 'same' | 'alike';
  /** Stands on the outlets' own words, not on what both quote. */
  isOwn: boolean;
}

export const hasOwnWords = ({ own }: Passage): boolean => own.length >= FEWEST_OWN;

export function matchOf(a: Passage, b: Passage): Match | null {
  const isOwn = hasOwnWords(a) && hasOwnWords(b);
  const like = isOwn ? Math.min(likeness(a.words, b.words), likeness(a.own, b.own)) : likeness(a.words, b.words);
  if (like < ALIKE) return null;
  return { a, b, likeness: like, form: like >= SAME ? 'same' : 'alike', isOwn };
}

export const isSameByItself = ({ a, b, likeness: like, isOwn }: Match): boolean =>
  isOwn && like >= SAME_BY_ITSELF && likenessInOrder(a.words, b.words) >= SAME_BY_ITSELF;

/**
 * All matches of two articles, once some are known: a sentence that was turned round shares no run of words with what it
 * was made from, but words it does. Of sentences with few words only those in the same words count.
 */
export function matchesBetween(a: readonly Passage[], b: readonly Passage[]): Match[] {
  const holders = new Map<ContentWord, Passage[]>();
  const wholes = new Map<string, Passage[]>();
  for (const passage of b) {
    for (const word of tellingWords(passage)) addUnder(holders, word, passage);
    addUnder(wholes, wholeOf(passage), passage);
  }
  return a.flatMap((passage) => {
    const shared = new Map<Passage, number>();
    for (const word of tellingWords(passage))
      for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const alike = [...shared].flatMap(([other, count]) => (count < FEWEST_SHARED ? [] : [other]));
    const whole = wholes.get(wholeOf(passage)) ?? [];
    return [...new Set([...alike, ...whole])].flatMap((other) => matchOf(passage, other) ?? []);
  });
}

const tellingWords = ({ words }: Passage): Set<ContentWord> => new Set(words.filter(({ weight }) => weight > 1));

const wholeOf = ({ words }: Passage): string => words.map(({ id }) => id).join(' ');

/** Every sentence has one counterpart at most: the most alike, then the first. In the order of the first article. */
export function oneToOne(matches: readonly Match[]): Match[] {
  const taken = new Set<Passage>();
  return [...matches]
    .sort((x, y) => y.likeness - x.likeness || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .sort((x, y) => x.a.sentence - y.a.sentence);
}
