import { byPosition, type Span } from '../model/evidence.ts';

/** Tells whether a span overlaps any of many others, in time logarithmic in their number. */
export function makeCoverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort(byPosition);
  let farthest = 0;
  const reach = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) > start;
  };
}
