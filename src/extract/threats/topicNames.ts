import type { Beat } from '../../model/beat.ts';
import type { Span } from '../../model/evidence.ts';
import { actsAsGovernment } from './capitals.ts';
import { type Word, wordsOf } from './textWords.ts';

/** The words of a text that name a topic, possessive ending excluded. */
export interface Mention extends Span {
  /** Id of a topic in beat.yaml. */
  topic: string;
  /** A name of somebody or some place, to go by its capital: it acts, and is not itself more or less. */
  isProper: boolean;
}

/** A name, cut at its words: one step of the tree is the gap before a word, and the word. */
interface Step {
  next: Map<string, Step>;
  /** Topic whose name ends here, whatever the case of the letters. */
  anyCase?: string;
  /** Whether beat.yaml has the name with a small letter at its last word: "flooding". */
  isCommon?: boolean;
  /** Topic whose capital's name ends here. */
  capital?: string;
  /** Topics whose names end here, by the exact words. */
  exactCase: Map<string, string>;
}

const makeStep = (): Step => ({ next: new Map(), exactCase: new Map() });

/** Space and hyphen are one, and so are straight and curly apostrophes; other punctuation must be as in the name. */
const gap = (before: string): string =>
  /^(?:\s+|[-‐‑])$/.test(before) ? ' ' : before.replaceAll('’', "'").replace(/\s+/g, ' ');

const keyOf = (word: Word, first: boolean): string => (first ? word.lower : gap(word.before) + word.lower);

/** A common noun of four letters or more, whose regular plural names the same thing. Proper names take no plural. */
const takesPlural = (word: Word): boolean => /^\p{Ll}{3,}[^\P{Ll}s]$/u.test(word.word);

function addName(root: Step, name: string, topic: string, isCapital = false): void {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return;
  const isExact = !/\p{Ll}/u.test(name);
  const forms =
    takesPlural(last) && !isExact ? [last, { ...last, word: `${last.word}s`, lower: `${last.lower}s` }] : [last];
  for (const form of forms) {
    let step = root;
    for (const [index, word] of [...words.slice(0, -1), form].entries()) {
      const key = keyOf(word, index === 0);
      const next = step.next.get(key) ?? makeStep();
      step.next.set(key, next);
      step = next;
    }
    if (isCapital) {
      step.capital ??= topic;
      continue;
    }
    if (/^\p{Ll}/u.test(last.word)) step.isCommon = true;
    if (!isExact) step.anyCase ??= topic;
    else if (!step.exactCase.has(spelled(words))) step.exactCase.set(spelled(words), topic);
  }
}

const spelled = (words: readonly Word[]): string => words.map((word) => word.word).join(' ');

/**
 * Compiles the names and aliases of all topics into one tree of words, as in Aho and Corasick's keyword tree but
 * over words. What it returns finds them in a text, leftmost and longest first, without overlaps: inside "coastal
 * flooding" a topic called "flooding" is not found again. A capital's name counts where it stands for the government there. A name without any lower-case letter must stand in capitals
 * ("IT" is not "it"). Time is linear in the text, times the words of the longest name.
 */
export function makeNameMatcher(topics: Beat['topics']): (words: readonly Word[]) => Mention[] {
  const root = makeStep();
  for (const topic of topics) {
    for (const name of [topic.name, ...topic.aliases]) addName(root, name, topic.id);
    for (const name of topic.capitals) addName(root, name, topic.id, true);
  }
  return (words) => {
    const mentions: Mention[] = [];
    for (let from = 0; from < words.length; ) {
      const found = longestFrom(root, words, from);
      if (found) mentions.push(found.mention);
      from += found?.length ?? 1;
    }
    return mentions;
  };
}

function longestFrom(root: Step, words: readonly Word[], from: number): { mention: Mention; length: number } | null {
  let longest: { mention: Mention; length: number } | null = null;
  let step: Step | undefined = root;
  const first = words[from];
  if (first === undefined) return null;
  for (let at = from; ; at++) {
    const word = words[at];
    step = word && step.next.get(keyOf(word, at === from));
    if (word === undefined || step === undefined) return longest;
    const capital = step.capital !== undefined && actsAsGovernment(words, from, at + 1) ? step.capital : undefined;
    const topic = step.exactCase.get(spelled(words.slice(from, at + 1))) ?? step.anyCase ?? capital;
    if (topic !== undefined) {
      const isProper = step.isCommon !== true && /^\p{Lu}/u.test(word.word);
      longest = { mention: { start: first.start, end: word.end, topic, isProper }, length: at + 1 - from };
    }
  }
}
