import type { Article } from '../model/article.ts';
import type { Place } from '../model/dossier.ts';
import type { Span } from '../model/evidence.ts';

/** The number of the sentence in which an offset lies, by halving; a space between two sentences belongs to the first. */
export function sentenceNumber(article: Article, offset: number): number {
  let [low, high] = [0, article.sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((article.sentences[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = article.sentences[low];
  if (!found) throw new Error(`${article.id} has records and no sentences`);
  return found.number;
}

export const placeOf = (article: Article, span: Span): Place => ({
  article: article.id,
  sentence: sentenceNumber(article, span.start),
});

/** The words of the sentence at a place. */
export function sentenceAt(article: Article, number: number): string {
  const found = article.sentences[number - 1];
  return found ? article.text.slice(found.start, found.end) : '';
}
