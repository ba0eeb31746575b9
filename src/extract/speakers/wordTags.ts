import { tagsOfWord as tagsByTagger } from '../tagging.ts';

const remembered = new Map<string, ReadonlySet<string>>();
const REMEMBER_AT_MOST = 4096;

/** What a word is by itself, remembered: names come again and again, and no lexicon has them. */
export function tagsOfWord(word: string): ReadonlySet<string> {
  const known = remembered.get(word);
  if (known) return known;
  const tags = tagsByTagger(word);
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  remembered.set(word, tags);
  return tags;
}
