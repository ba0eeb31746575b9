const AT_MOST = 4096;
/** Longer "words" are no words, and none that come again. */
const LONGEST = 80;

/** What is said of a word, remembered: words come again and again, in one article and in the next. */
export function remembered<T extends NonNullable<unknown>>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const told = tell(word);
    if (word.length > LONGEST) return told;
    if (known.size >= AT_MOST) known.clear();
    known.set(word, told);
    return told;
  };
}
