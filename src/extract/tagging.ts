import type { Span } from '../model/evidence.ts';
import { type Model, theModel } from './words/model.ts';
import { makeTagger, type Tagged } from './words/tagger.ts';

/**
 * A word with its part-of-speech tags; the span lies in the text that was handed in, punctuation excluded. Tags are
 * worked out when they are first asked for.
 */
export interface TaggedWord extends Span {
  readonly word: string;
  readonly tags: ReadonlySet<string>;
}

let tagger: ((text: string) => Tagged[]) | null = null;

/** Several rules read the same sentence, one after the other. */
const remembered = new Map<string, readonly TaggedWord[]>();
const REMEMBER_AT_MOST = 512;

/** The words of a sentence, tagged. Time is linear in its length. */
export function tagWords(sentence: string): readonly TaggedWord[] {
  const known = remembered.get(sentence);
  if (known) return known;
  tagger ??= makeTagger(theModel());
  const words = tagger(sentence);
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  remembered.set(sentence, words);
  return words;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** What a word is by itself: by the lexicon, which knows first names, places and peoples; else by how it looks. */
export function tagsOfWord(word: string): ReadonlySet<string> {
  const model: Model = theModel();
  const listed = model.lexicon.get(word.toLowerCase());
  return (listed === undefined ? undefined : model.classes[listed]) ?? tagWords(word)[0]?.tags ?? NO_TAGS;
}
