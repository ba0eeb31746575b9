// What is asked for, and where a text holds it.

/** Shorter words are found whole: with every word that begins like them they would find nearly everything. */
const SHORTEST_BEGINNING = 4;

/** Small letters without accents. */
const folded = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text and where they stand; hyphens, apostrophes and all other signs part words. */
export const tokensOf = (text) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: folded(word),
    from: index,
    to: index + word.length,
  }));

/** What is looked for: words, and words that stand together because a hyphen or quotation marks hold them together. */
export const phrasesOf = (query) =>
  query
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .split(/["“”]/)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : part.split(/\s+/)))
    .map((part) => tokensOf(part).map(({ word }) => word))
    .filter((words) => words.length > 0);

const isWord = (asked, word) =>
  word === asked || (asked.length >= SHORTEST_BEGINNING && !/\d/.test(asked) && word.startsWith(asked));

/** The words of a sentence that were asked for; null where one of them is missing. */
export function hitsIn(tokens, phrases) {
  const hits = new Set();
  for (const phrase of phrases) {
    const found = tokens.flatMap((_, at) =>
      phrase.every((asked, i) => isWord(asked, tokens[at + i]?.word ?? '')) ? tokens.slice(at, at + phrase.length) : [],
    );
    if (found.length === 0) return null;
    for (const token of found) hits.add(token);
  }
  return [...hits].sort((a, b) => a.from - b.from);
}
