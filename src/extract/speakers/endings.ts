const isApostrophe = (letter: string | undefined): boolean => letter === '’' || letter === "'";

/** How long the possessive ending of a word is: 2 in "Renn’s", 1 in "Metalworkers’", 0 in "Renn". */
export function possessiveLength(word: string): 0 | 1 | 2 {
  const last = word.at(-1);
  if (isApostrophe(last)) return 1;
  return last === 's' && isApostrophe(word.at(-2)) ? 2 : 0;
}

export const isPossessive = (word: string): boolean => possessiveLength(word) > 0;

/** "Renn" of "Renn’s" and of "Renn’". */
export function withoutPossessive(word: string): string {
  const length = possessiveLength(word);
  return length === 0 ? word : word.slice(0, -length);
}

/** "Renn" of "Renn.", and "Jr." and "U.S." as they are. */
export const withoutStop = (word: string): string =>
  word.endsWith('.') ? word.replace(/(?<=\p{L}{3})\.$/u, '') : word;
