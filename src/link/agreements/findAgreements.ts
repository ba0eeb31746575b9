import type { Beat } from '../../model/beat.ts';
import type { Agreement, Series, SpeakerDossier, TopicDossier } from '../../model/dossier.ts';
import type { SameTexts } from '../sameText/findSameTexts.ts';
import type { Shelf } from '../shelf.ts';
import { findAverages } from './averages.ts';
import { findOppositeDirections } from './oppositeDirections.ts';
import { findSameQuotations } from './sameQuotation.ts';
import { findShortenedQuotations } from './shortenedQuotations.ts';
import { findStatedNumbers } from './statedNumbers.ts';

/**
 * Passages that agree and passages that do not, form by form: numbers, averages, directions, quotations. Two prints of
 * one text never agree; where they differ, it is said that they are one text otherwise.
 */
export const findAgreements = (
  shelf: Shelf,
  topics: readonly TopicDossier[],
  series: readonly Series[],
  speakers: readonly SpeakerDossier[],
  beat: Beat,
  sameTexts: SameTexts,
): Agreement[] =>
  withOwnIds([
    ...findStatedNumbers(shelf, series, beat, sameTexts),
    ...findAverages(shelf),
    ...findOppositeDirections(shelf, topics),
    ...findShortenedQuotations(shelf),
    ...findSameQuotations(speakers, shelf, sameTexts),
  ]).map((item) => (item.kind === 'differ' && isOneText(item, sameTexts) ? saidToBeOneText(item) : item));

const isOneText = ({ sides: [a, b] }: Agreement, { areOneSource }: SameTexts): boolean =>
  a !== undefined && b !== undefined && a.place.article !== b.place.article && areOneSource(a.place, b.place);

const saidToBeOneText = (item: Agreement): Agreement => ({
  ...item,
  why: `${item.why} Apart from this the two sentences are the same text, or nearly so.`,
});

/** One record can hold two quoted parts, and so be a side of two items: the second gets an ordinal. */
function withOwnIds(items: readonly Agreement[]): Agreement[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const nth = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, nth);
    return nth === 1 ? item : { ...item, id: `${item.id}-${nth}` };
  });
}
