import type { Span } from '../../model/evidence.ts';

/** The index of the first item that `isPast` holds for; the length of the list where it holds for none. Logarithmic. */
export function firstIndex<T>(list: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isPast(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of the sentence in which an offset lies, or of the one after it; -1 behind the last. */
export function sentenceNumber(sentences: readonly Span[], offset: number): number {
  const index = firstIndex(sentences, ({ end }) => offset < end);
  return index < sentences.length ? index : -1;
}

/** Whether an offset lies within one of these spans, that are in order and lie apart. */
export const isWithin =
  (spans: readonly Span[]) =>
  (offset: number): boolean => {
    const span = spans[firstIndex(spans, ({ end }) => offset < end)];
    return span !== undefined && span.start <= offset;
  };
