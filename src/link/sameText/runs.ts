import type { Part } from './parts.ts';
import { type Passages, wordOf } from './passages.ts';

/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 5;
/** A run is a number of so many bits. */
export const RUN_BITS = 31;

/**
 * Every run of two and of three words of every passage as a number, with the passage; two runs with one number cost a
 * comparison and no more.
 */
export function readRuns({ count, start, words }: Passages): Part {
  let total = 0;
  for (let passage = 0; passage < count; passage++) total += runsIn((start[passage + 1] ?? 0) - (start[passage] ?? 0));
  const [keys, values] = [new Int32Array(total), new Int32Array(total)];
  let at = 0;
  for (let passage = 0; passage < count; passage++) {
    const [first, end] = [start[passage] ?? 0, start[passage + 1] ?? 0];
    if (runsIn(end - first) === 0) continue;
    values.fill(passage, at, at + runsIn(end - first));
    let [before, two] = [wordOf(words[first] ?? 0), -1];
    for (let next = first + 1; next < end; next++) {
      const word = wordOf(words[next] ?? 0);
      if (two >= 0) keys[at++] = mix(two, word);
      two = mix(before, word);
      keys[at++] = two;
      before = word;
    }
  }
  return { keys, values };
}

const runsIn = (words: number): number => (words < FEWEST_WORDS ? 0 : 2 * words - 3);

const mix = (a: number, b: number): number => {
  const mixed = Math.imul((Math.imul(a + 1, 0x85ebca6b) ^ (b + 1)) >>> 0, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 1;
};
