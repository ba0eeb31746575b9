/**
 * Whether words end in what a pattern says: a lookbehind with the flag `y`, asked at the very end. A pattern with `$`
 * would be tried from every letter on.
 */
export function endsIn(words: string, ending: RegExp): boolean {
  ending.lastIndex = words.length;
  return ending.test(words);
}
