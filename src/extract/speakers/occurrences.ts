/** Where a word or name stands in a text. */
export function* occurrences(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) yield at;
}

/** So many places of a word tell what it is; more are not looked at. */
const ENOUGH = 100;

/** Whether a word stands somewhere after words that `isIt` takes; up to 20 letters before each place are handed to it. */
export function standsAfter(text: string, word: string, isIt: (before: string) => boolean): boolean {
  let seen = 0;
  for (const at of occurrences(text, word)) {
    if (isIt(text.slice(Math.max(0, at - 20), at))) return true;
    seen += 1;
    if (seen > ENOUGH) return false;
  }
  return false;
}

/** Whether a word stands in the middle of a sentence with its capital: "Brenna", and not "Local". */
export const isNamedElsewhere = (text: string, word: string): boolean =>
  standsAfter(text, word, (before) => /[\p{L},] $/u.test(before));

const LETTER = /[\p{L}\p{N}_]/u;

/** Whether a word stands in a text by itself, just so written. */
export function standsAlone(text: string, word: string): boolean {
  let seen = 0;
  for (const at of occurrences(text, word)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) return true;
    seen += 1;
    if (seen > ENOUGH) return false;
  }
  return false;
}
