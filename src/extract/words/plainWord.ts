const BLANK = 32;
const COMMA = 44;

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Where a word of plain letters ends that begins at `start`, if a blank or a comma is what follows it; -1 where not.
 * Most words of news are such, and need no pattern to tell where they end.
 */
export function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end > start && (next === BLANK || next === COMMA) ? end : -1;
}
