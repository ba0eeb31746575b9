import { type Model, theModel } from './words/model.ts';
import type { Tagged, TaggedText } from './words/taggedText.ts';
import { makeTagger } from './words/tagger.ts';

/**
 * A word with its part-of-speech tags; the span lies in the text that was handed in, punctuation excluded. Tags are
 * worked out when they are first asked for.
 */
export type TaggedWord = Tagged;

let tagger: ((text: string) => TaggedText) | null = null;

function tag(text: string): TaggedText {
  tagger ??= makeTagger(theModel());
  return tagger(text);
}

/** Several rules read the same sentence, one after the other. */
const remembered = new Map<string, TaggedText>();
const REMEMBER_AT_MOST = 64;

/** A sentence with the tags of its words. Time is linear in its length. */
export function tagText(sentence: string): TaggedText {
  const known = remembered.get(sentence);
  if (known) return known;
  const tagged = tag(sentence);
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  remembered.set(sentence, tagged);
  return tagged;
}

/** The words of a sentence, tagged. */
export const tagWords = (sentence: string): readonly TaggedWord[] => tagText(sentence).words;

const NO_TAGS: ReadonlySet<string> = new Set();

/** What a word is by itself: by the lexicon, which knows first names, places and peoples; else by how it looks. */
export function tagsOfWord(word: string): ReadonlySet<string> {
  const model: Model = theModel();
  const listed = model.lexicon.get(word.toLowerCase());
  return (listed === undefined ? undefined : model.classes[listed]) ?? tag(word).words[0]?.tags ?? NO_TAGS;
}
