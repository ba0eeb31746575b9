import { byPosition, overlaps, type Span } from '../../model/evidence.ts';

/** Of spans that overlap the longest stands; of two equally long, the one that begins first, then the one given first. */
export function longest<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Tells whether a span touches any of many, in time logarithmic in their number. */
export function makeCover(spans: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const first = merged[low];
    return first !== undefined && overlaps(first, span);
  };
}

const REACH = 400;

/** As much of a sentence as a rule may look at: all of it, but for a sentence without end, so that work stays linear. */
export const reachOf = (sentence: Span, span: Span): Span => ({
  start: Math.max(sentence.start, span.start - REACH),
  end: Math.min(sentence.end, span.end + REACH),
});
