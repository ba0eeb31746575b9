import type { Entry } from '../model/dossier.ts';
import { overlaps, type Span } from '../model/evidence.ts';

/**
 * What each sentence holds, as the search index carries it: a hexadecimal digit for every sentence, the first for
 * sentence 1, which adds up 1 for a threat or issue, 2 for a figure, 4 for a date and 8 for a quotation.
 * `assets/search/sentences.js` reads it.
 */
export function heldInSentences({ article, records }: Entry): string {
  const { threats, figures, dates, quotations } = records;
  const kinds: (readonly Span[])[] = [
    ...[threats, figures, dates].map((some) => some.map(({ evidence }) => evidence)),
    quotations.flatMap(({ content }) => content),
  ];
  return article.sentences
    .map((sentence) =>
      kinds
        .reduce((sum, spans, i) => sum + (spans.some((span) => overlaps(span, sentence)) ? 2 ** i : 0), 0)
        .toString(16),
    )
    .join('');
}
