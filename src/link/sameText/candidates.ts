import type { ContentWord, Passage } from './passages.ts';

/** Of the passages that share a run of words, so many are looked at: the first, and the latest before this one. */
const LATEST = 4;
/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 5;
/** Runs that two passages must share before they are compared. */
const FEWEST_RUNS = 2;
/** Counters for one run, so that few runs share one. */
const COUNTERS_A_RUN = 8;

/**
 * Pairs of passages of two articles that share runs of two or three content words, each pair once, the earlier first.
 * No pair of articles is ever looked at for itself: a run leads to the few passages that have it, so that the work grows
 * with the number of passages. Runs that occur once, which most do, are counted and never kept. Where many articles
 * print one text each meets the first and the latest of them, which joins them all.
 */
export function findCandidates(passages: readonly Passage[]): [Passage, Passage][] {
  const runs = passages.map(({ words }) => (words.length < FEWEST_WORDS ? [] : runsOf(words)));
  const total = runs.reduce((sum, list) => sum + list.length, 1);
  const seen = new Uint8Array(2 ** Math.ceil(Math.log2(COUNTERS_A_RUN * total)));
  const counterOf = (run: number): number => run & (seen.length - 1);
  for (const list of runs) for (const run of list) seen[counterOf(run)] = Math.min(2, (seen[counterOf(run)] ?? 0) + 1);
  const holders = new Map<number, number[]>();
  return passages.flatMap((passage, index) => {
    const shared = new Map<number, number>();
    for (const run of runs[index] ?? []) {
      if ((seen[counterOf(run)] ?? 0) < 2) continue;
      const known = holders.get(run);
      if (!known) {
        holders.set(run, [index]);
        continue;
      }
      if (known[known.length - 1] === index) continue;
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      known.push(index);
      if (known.length > LATEST + 1) known.splice(1, 1);
    }
    return [...shared].flatMap(([other, count]): [Passage, Passage][] => {
      const earlier = passages[other];
      if (!earlier || count < FEWEST_RUNS || earlier.article === passage.article) return [];
      return [[earlier, passage]];
    });
  });
}

/** Every run of two and of three words as a number; two runs with one number cost a comparison and no more. */
function runsOf(words: readonly ContentWord[]): number[] {
  const runs: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const two = mix(words[i - 1]?.id ?? 0, words[i]?.id ?? 0);
    runs.push(two);
    if (i > 1) runs.push(mix(mix(words[i - 2]?.id ?? 0, words[i - 1]?.id ?? 0), words[i]?.id ?? 0));
  }
  return runs;
}

const mix = (a: number, b: number): number => {
  const mixed = Math.imul((Math.imul(a + 1, 0x85ebca6b) ^ (b + 1)) >>> 0, 0x9e3779b1);
  // 31 bits: a number that needs more is an object of its own, and a key that costs many times as much
  return (mixed ^ (mixed >>> 15)) >>> 1;
};
