import { kindAt, LETTER } from './characters.ts';

/** Where a word or name stands in a text. */
export function* occurrences(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) yield at;
}

/** So many places of a word tell what it is; more are not looked at. */
const ENOUGH = 100;

/** Whether a word stands somewhere in a text where `isIt` takes it. */
export function standsWhere(text: string, word: string, isIt: (at: number) => boolean): boolean {
  let at = text.indexOf(word);
  for (let seen = 0; at !== -1 && seen <= ENOUGH; seen++) {
    if (isIt(at)) return true;
    at = text.indexOf(word, at + word.length);
  }
  return false;
}

/** Whether a word stands in the middle of a sentence with its capital: "Brenna", and not "Local". */
export const isNamedElsewhere = (text: string, word: string): boolean =>
  standsWhere(
    text,
    word,
    (at) => text[at - 1] === ' ' && (text[at - 2] === ',' || (kindAt(text, at - 2) & LETTER) !== 0),
  );

const PART_OF_WORD = /[\p{L}\p{N}_]/u;

/** Whether a word stands in a text by itself, just so written. */
export const standsAlone = (text: string, word: string): boolean =>
  standsWhere(
    text,
    word,
    (at) => !PART_OF_WORD.test(text[at - 1] ?? '') && !PART_OF_WORD.test(text[at + word.length] ?? ''),
  );
