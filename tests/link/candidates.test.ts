import { expect, it } from 'vitest';
import { eachCandidate } from '../../src/link/sameText/candidates.ts';
import { type Passages, readPassages, wordOf } from '../../src/link/sameText/passages.ts';
import { syntheticEntries } from '../../src/syntheticEntries.ts';

/** The same pairs by plain maps: for each run the first passage that has it, and the four latest. */
function byMaps({ count, article, start, words }: Passages): string[] {
  const holders = new Map<string, number[]>();
  const pairs: string[] = [];
  for (let passage = 0; passage < count; passage++) {
    const own = Array.from(words.subarray(start[passage], start[passage + 1]), wordOf);
    const runs = own.flatMap((_, i) => [own.slice(i, i + 2), own.slice(i, i + 3)]);
    const shared = new Map<number, number>();
    const whole = new Set(runs.filter((run, i) => run.length === 2 + (i % 2)).map((run) => run.join(' ')));
    if (own.length < 5) continue;
    for (const run of whole) {
      const known = holders.get(run) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(run, [...known.slice(0, 1), ...known.slice(1).slice(-3), passage]);
    }
    for (const [other, runsShared] of shared)
      if (runsShared >= 2 && article[other] !== article[passage]) pairs.push(`${other} ${passage}`);
  }
  return pairs.sort();
}

it('passages meet where they share two runs of words, however many parts the runs are sorted into', () => {
  const passages = readPassages(syntheticEntries(400));
  const found: string[] = [];
  eachCandidate(passages, (earlier, later) => found.push(`${earlier} ${later}`));
  expect(found.length).toBeGreaterThan(100);
  expect(found.sort()).toEqual(byMaps(passages));
});
