import { isOwn, type Passages, wordOf } from './passages.ts';

/** How alike two passages are, between 0 and 1. */
export interface Likeness {
  /** How much of their words is the same, whatever the order; or of the outlets' own words. */
  inWords: (a: number, b: number, ownOnly: boolean) => number;
  /** How many words of both stand in the same order, as a part of the longer one. */
  inOrder: (a: number, b: number) => number;
}

export function makeLikeness({ start, words, weights }: Passages): Likeness {
  // By word the turn in which it was last met, an even one for the first passage and the next for the second: nothing
  // is made anew for a comparison.
  const met = new Int32Array(weights.length);
  let turn = 0;
  return {
    inWords: (a, b, ownOnly) => {
      turn += 2;
      let [shared, all] = [0, 0];
      for (let at = start[a] ?? 0; at < (start[a + 1] ?? 0); at++) {
        const coded = words[at] ?? 0;
        const word = wordOf(coded);
        if (met[word] === turn || (ownOnly && !isOwn(coded))) continue;
        met[word] = turn;
        all += weights[word] ?? 0;
      }
      for (let at = start[b] ?? 0; at < (start[b + 1] ?? 0); at++) {
        const coded = words[at] ?? 0;
        const word = wordOf(coded);
        if (met[word] === turn + 1 || (ownOnly && !isOwn(coded))) continue;
        if (met[word] === turn) shared += weights[word] ?? 0;
        else all += weights[word] ?? 0;
        met[word] = turn + 1;
      }
      return all === 0 ? 0 : shared / all;
    },
    inOrder: (a, b) => {
      const [x, y] = [a, b].map((passage) => words.subarray(start[passage], start[passage + 1]).map(wordOf));
      return x && y ? inOrder(x, y) : 0;
    },
  };
}

/** The longest list of words that both have in one order, by the usual table of which only one row is kept. */
function inOrder(a: Int32Array, b: Int32Array): number {
  let row = new Int32Array(b.length);
  for (const word of a) {
    const next = new Int32Array(b.length);
    b.forEach((other, j) => {
      const before = (j > 0 ? row[j - 1] : 0) ?? 0;
      next[j] = other === word ? before + 1 : Math.max(row[j] ?? 0, (j > 0 ? next[j - 1] : 0) ?? 0);
    });
    row = next;
  }
  return (row[row.length - 1] ?? 0) / Math.max(1, a.length, b.length);
}
