import { isStopWord, levelWord, wordsIn } from './levelled.ts';

/** What a figure counts, read from its noun phrase. */
export interface CountedPhrase {
  printed: string;
  /** Levelled content words, in order. */
  words: string[];
  /** Levelled noun that is counted ("plot" of "late-stage attack plots"); null for an empty phrase. */
  head: string | null;
}

/** Where the head has passed: prepositions, relatives, and the participles that begin a description. */
const AFTER_HEAD =
  /^(?:of|in|into|on|at|by|for|from|to|with|without|under|over|about|against|between|among|across|outside|inside|since|before|after|as|than|that|which|who|whose|where|when|is|are|was|were|has|have|had|involving|including|concerning|regarding|relating|related|linked|thought|known|believed)$/i;
const PEOPLE = /^(?:people|men|women|children)$/i;
const DESCRIBES = /(?:ed|ing|ly)$|^(?:dead|killed|missing|alive|injured|hurt|held|left|born|homeless)$/i;

/**
 * The head of an English noun phrase is the last word before whatever follows it; a participle after a plural
 * ("people killed", "men initially charged") describes it and is no head.
 */
export function readCounted(phrase: string): CountedPhrase {
  const all = wordsIn(phrase);
  const words = all.map((word) => word.level).filter((level) => !isStopWord(level));
  const end = all.findIndex((word, i) => i > 0 && AFTER_HEAD.test(word.printed));
  const core = end < 0 ? all : all.slice(0, end);
  let last = core.length - 1;
  while (last > 0 && DESCRIBES.test(core[last]?.printed ?? '') && isPluralBefore(core, last)) last -= 1;
  const head = core[last]?.printed;
  return { printed: phrase.trim(), words, head: head === undefined ? null : levelWord(head) };
}

const isPluralBefore = (core: readonly { printed: string; level: string }[], last: number): boolean =>
  core.slice(0, last).some((word) => PEOPLE.test(word.printed) || word.level !== word.printed.toLowerCase());

/** The words of one list that the other lacks, each once. */
export const wordsOnlyIn = (a: readonly string[], b: readonly string[]): string[] => {
  const known = new Set(b);
  return [...new Set(a.filter((word) => !known.has(word)))];
};

export const areSameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
