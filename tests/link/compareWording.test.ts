import { describe, expect, it } from 'vitest';
import { compare } from '../../src/link/compare.ts';
import { makeShelf } from '../../src/link/shelf.ts';
import { beatFrom } from '../fixtures.ts';
import { compareSaid, sentencesOf, windowFrom } from './comparisons.ts';
import { entryFrom } from './records.ts';

const leaks = { counts: 'leaks' };
const openSince2022 = { edtf: '2022/..', start: '2022-01-01', end: null };

describe('the sentences of a comparison', () => {
  it('cite each spelling, and what a sentence does not print in one piece without marks', () => {
    const result = compareSaid(
      ['2025-01-02', '12', { counts: 'dam related leaks' }, 'There were 12 “dam” related leaks.'],
      ['2026-01-02', '15', { counts: 'dam-related leaks' }],
    );
    expect(sentencesOf(result)[0]).toBe('Both count the same, worded as dam related leaks and “dam-related leaks”.');
  });

  it('cite one spelling where both print the same', () => {
    expect(sentencesOf(compareSaid(['2025-01-02', '12', leaks], ['2026-01-02', '15', leaks]))[0]).toBe(
      'Both count “leaks”.',
    );
  });

  it('set no year beside a day', () => {
    const result = compareSaid(
      ['2024-10-08', '12', { ...leaks, window: openSince2022 }],
      ['2025-10-16', '15', { ...leaks, window: windowFrom('2024-10-16', '2024-10-16', '2025-10-16') }],
    );
    expect(sentencesOf(result)).toContain(
      'The counts start in different years: 2022 and 2024; where in 2022 the earlier begins is not said.',
    );
  });

  it('tell both readings of a window also where the other number has none', () => {
    const [then, now] = [
      entryFrom({
        id: 'then',
        published: '2024-10-08',
        sentences: ['They counted 12 leaks.'],
        figures: [{ exact: '12', ...leaks }],
      }),
      entryFrom({
        id: 'now',
        published: '2025-10-16',
        sentences: ['They counted 15 leaks last year.'],
        figures: [
          {
            exact: '15',
            ...leaks,
            window: { edtf: '2024', start: '2024-01-01', end: '2024-12-31', date: 'date-last-year' },
          },
        ],
        dates: [
          {
            exact: 'last year',
            edtf: '2024',
            start: '2024-01-01',
            end: '2024-12-31',
            role: 'window',
            readings: [{ start: '2024-10-16', end: '2025-10-16' }],
          },
        ],
      }),
    ];
    const refs = [then, now].flatMap(({ article, records }) =>
      records.figures.map((figure) => ({ article: article.id, figure })),
    );
    const [earlier, later] = refs;
    if (!earlier || !later) throw new Error('two figures');
    expect(sentencesOf(compare(earlier, later, null, makeShelf([then, now]), beatFrom()))).toContain(
      'The earlier number gives no window; the window of the other, “last year”, can mean 2024, or October 2024 to October 2025.',
    );
  });
});
