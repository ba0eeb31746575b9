import type { Agreement, Series, SpeakerDossier, TopicDossier } from '../../model/dossier.ts';
import type { Shelf } from '../shelf.ts';
import { findAverages } from './averages.ts';
import { findOppositeDirections } from './oppositeDirections.ts';
import { findSameQuotations } from './sameQuotation.ts';
import { findShortenedQuotations } from './shortenedQuotations.ts';
import { findStatedNumbers } from './statedNumbers.ts';

/** Passages that agree and passages that do not, form by form: numbers, averages, directions, quotations. */
export const findAgreements = (
  shelf: Shelf,
  topics: readonly TopicDossier[],
  series: readonly Series[],
  speakers: readonly SpeakerDossier[],
): Agreement[] =>
  withOwnIds([
    ...findStatedNumbers(shelf, series),
    ...findAverages(shelf),
    ...findOppositeDirections(shelf, topics),
    ...findShortenedQuotations(shelf),
    ...findSameQuotations(shelf, speakers),
  ]);

/** One record can hold two quoted parts, and so be a side of two items: the second gets an ordinal. */
function withOwnIds(items: readonly Agreement[]): Agreement[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const nth = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, nth);
    return nth === 1 ? item : { ...item, id: `${item.id}-${nth}` };
  });
}
