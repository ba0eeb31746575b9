import { compare } from '../../src/link/compare.ts';
import { makeShelf } from '../../src/link/shelf.ts';
import type { SeriesDefinition } from '../../src/model/beat.ts';
import type { Comparison, Entry, FigureRef } from '../../src/model/dossier.ts';
import type { Figure } from '../../src/model/records.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom } from './records.ts';

/** What was said, when: the day of publication, the printed number, the rest of the figure. */
export type Said = [published: string, exact: string, figure: Partial<Figure>, sentence?: string];

const beat = beatFrom({ organisations: [{ id: 'water-office', name: 'Water Office', aliases: ['the office'] }] });

export const leaksSeries = (parts: Partial<SeriesDefinition> = {}): SeriesDefinition => ({
  id: 'leaks',
  name: 'Leaks',
  counts: ['leaks'],
  unit: 'count',
  threats: [],
  comparableWhen: { agent: 'any', limits: 'same' },
  ...parts,
});

/** A window that begins with the year, month or day of `from`, whose first day is `start`, and ends with `end`. */
export const windowFrom = (from: string, start: string, end: string) => ({ edtf: `${from}/${end}`, start, end });

/** The comparison of two articles with one figure each. */
export function compareSaid(then: Said, now: Said, definition: SeriesDefinition | null = leaksSeries()): Comparison {
  const [a, b] = [saidIn('then', then), saidIn('now', now)];
  return compare(a.ref, b.ref, definition, makeShelf([a.entry, b.entry]), beat);
}

function saidIn(id: string, [published, exact, figure, sentence]: Said): { entry: Entry; ref: FigureRef } {
  const { of, counts } = figure;
  const what = of ? `of ${of.value ?? 'the'} ${of.counts}` : (counts ?? 'of them');
  const sentences = [sentence ?? `They counted ${exact} ${what}.`];
  const entry = entryFrom({ id, published, sentences, figures: [{ exact, ...figure }] });
  const [made] = entry.records.figures;
  if (!made) throw new Error('no figure');
  return { entry, ref: { article: id, figure: made } };
}

export const sentencesOf = (comparison: Comparison): string[] => comparison.reasons.map(({ sentence }) => sentence);
