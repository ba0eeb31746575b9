/** A word of a list, where a text has it. */
export interface FoundWord {
  word: string;
  at: number;
}

/** What words are made of, as patterns have it with \b. */
const OF_WORDS = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));
const LONGEST = 31;

/** Of which lengths words are that have such a letter first or last, as bits. */
function lengthsBy(words: ReadonlySet<string>, letterOf: (word: string) => number): Uint32Array {
  const lengths = new Uint32Array(128);
  for (const word of words) lengths[letterOf(word)] = (lengths[letterOf(word)] ?? 0) | (1 << word.length);
  return lengths;
}

/**
 * Finds every whole word of a list in a text, in one pass. Most words of a text are told by their length and their
 * first and last letters to be none of the list.
 */
export function makeWordFinder(words: Iterable<string>): (text: string) => FoundWord[] {
  const listed = new Set([...words].filter((word) => word.length <= LONGEST));
  const byFirst = lengthsBy(listed, (word) => word.charCodeAt(0));
  const byLast = lengthsBy(listed, (word) => word.charCodeAt(word.length - 1));
  const mayBeListed = (first: number, last: number, length: number): boolean =>
    ((byFirst[first] ?? 0) & (byLast[last] ?? 0) & (1 << length)) !== 0;
  return (text) => {
    const found: FoundWord[] = [];
    let start = 0;
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (code < 128 && OF_WORDS[code] === 1) {
        last = code;
        continue;
      }
      const length = at - start;
      if (length > 0 && length <= LONGEST && mayBeListed(text.charCodeAt(start), last, length)) {
        const word = text.slice(start, at);
        if (listed.has(word)) found.push({ word, at: start });
      }
      start = at + 1;
    }
    return found;
  };
}
