/** What joins an office to its body. */
export const OF = new Set(['of', 'for', 'at', 'with', 'in', 'to', 'on', 'from']);
/** Words with a capital that open no name. */
export const NO_NAMES = new Set(
  'a an the this that these those one some many most several both all another but and still yet so in on at as for republican republicans democrat democrats democratic former ex acting someone somebody anyone everyone everybody nobody others critics supporters few none nobody no no-one neither nor not never nothing anybody hardly'.split(
    ' ',
  ),
);

/** The words of a source, punctuation excluded. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.’'&/-]*|&(?= \p{Lu})/gu) ?? [];
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** A word without its possessive ending and full stop. */
export const bare = (word: string): string => word.replace(/['’]s$|['’]$/, '').replace(/(?<=\p{L}{3})\.$/u, '');

/** "Lead author", "Senior official": words of rank that open a sentence name no body. */
export const RANKING = new Set(
  'lead leading chief senior junior deputy assistant associate principal head vice retired veteran local top managing executive general interim independent external first second outgoing incoming longtime prominent corresponding'.split(
    ' ',
  ),
);
/** Whether a word with a capital before a role may be the name of the body. */
export const mayNameBody = (word: string): boolean =>
  !NO_NAMES.has(word.toLowerCase()) && !RANKING.has(word.toLowerCase());

/** The named body that a phrase ends with: "flood service FWS", "the River Office", "Friends of the River". */
export function organisationIn(words: readonly string[]): string | null {
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (isCapital(word)) first = index;
    else if (first !== index + 1 || !/^(?:of|for|and|the|on|in|&)$/.test(word)) break;
    else if (!isCapital(words[index - 1] ?? '') && !(word === 'the' && isCapital(words[index - 2] ?? ''))) break;
    else first = index;
  }
  const name = words.slice(first).map((word, i, all) => (i === all.length - 1 ? bare(word) : word));
  while (name.length > 0 && /^(?:the|a|an|of|for|and|on|in|former|but|yet|while|when|as)$/i.test(name[0] ?? ''))
    name.shift();
  return name.length > 0 ? name.join(' ') : null;
}
