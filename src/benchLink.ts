import { link } from './link/link.ts';
import { syntheticBeat, syntheticEntries } from './syntheticEntries.ts';

/** How long linking takes for so many articles, and what that says of its growth. */
export interface LinkBench {
  articles: number;
  /** Elapsed time, the least of the rounds: whatever else the machine does can only add. */
  seconds: number;
  /** Time an article as a multiple of what it is at the smallest size. */
  growth: number;
  /** What the growth would be if the whole grew as n log n. */
  allowed: number;
}

/** Times `link` on made-up articles, more and more of them; the sizes are in rising order, the first rounds do not count. */
export function benchLink(sizes: readonly number[], rounds: number): LinkBench[] {
  const [smallest = 1, ...others] = sizes;
  link(syntheticEntries(others[0] ?? smallest), syntheticBeat);
  const timed = sizes.map((articles) => ({ articles, seconds: fastest(articles, rounds) }));
  const first = (timed[0]?.seconds ?? 1) / smallest;
  return timed.map(({ articles, seconds }) => ({
    articles,
    seconds,
    growth: seconds / articles / first,
    allowed: Math.log(articles) / Math.log(smallest),
  }));
}

function fastest(articles: number, rounds: number): number {
  const entries = syntheticEntries(articles);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    link(entries, syntheticBeat);
    best = Math.min(best, (performance.now() - from) / 1000);
  }
  return best;
}
