import { tagsOfWord as tagsByTagger } from '../tagging.ts';
import { remembered } from './remembered.ts';

/** What a word is by itself: names come again and again, and no lexicon has them. */
export const tagsOfWord: (word: string) => ReadonlySet<string> = remembered(tagsByTagger);
