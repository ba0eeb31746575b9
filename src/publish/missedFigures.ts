import { sentenceAt } from '../model/article.ts';
import type { Lookup } from './lookup.ts';
import { makeSentenceView, type SentenceView } from './sentenceView.ts';

/** A number that was seen and not understood, so that a reader knows what the page leaves out. */
export interface MissedFigure {
  /** ISO day on which its article was published. */
  day: string;
  words: string;
  why: string;
  sentence: SentenceView | null;
}

export const findMissedFigures = (lookup: Lookup): MissedFigure[] =>
  lookup.dossier.articles.flatMap(({ article, records }) =>
    records.notUnderstood
      .filter((one) => one.looksLike === 'figure')
      .map(({ evidence, why }) => {
        const at = sentenceAt(article.sentences, evidence.start);
        const place = at && { article: article.id, sentence: at.number };
        const day = article.meta.published.slice(0, 10);
        return {
          day,
          words: evidence.exact,
          why,
          sentence: place ? makeSentenceView(lookup, place, [evidence]) : null,
        };
      }),
  );
