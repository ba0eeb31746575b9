import { z } from 'zod';

/**
 * The exact words that a record comes from.
 * Half-open span in UTF-16 code units into the article's `text`; `exact === text.slice(start, end)`.
 * The fields are those of the W3C Web Annotation selectors (TextPositionSelector and TextQuoteSelector).
 */
export const Evidence = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    exact: z.string().min(1),
  })
  .describe('Half-open span, in UTF-16 code units, into the text of the article, with the words that stand there.');
export type Evidence = z.infer<typeof Evidence>;

export interface Span {
  start: number;
  end: number;
}

export const evidenceAt = (text: string, start: number, end: number): Evidence => ({
  start,
  end,
  exact: text.slice(start, end),
});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order; of two spans that begin together the longer comes first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
