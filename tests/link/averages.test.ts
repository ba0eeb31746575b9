import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Agreement, Entry } from '../../src/model/dossier.ts';
import type { Figure } from '../../src/model/records.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom, type Written } from './records.ts';

const beat = beatFrom({ series: [{ id: 'leaks', name: 'Leaks found', counts: ['leaks'] }] });

const agreementsOf = (entries: readonly Entry[]): Agreement[] => link(entries, beat).value.agreements;

const article = (id: string, written: Omit<Written, 'id' | 'published'>, published = '2026-01-01'): Entry =>
  entryFrom({ id, published, outlet: `The ${id}`, ...written });

const year = { edtf: '2025', start: '2025-01-01', end: '2025-12-31' };

/** A total of "last year", which can mean two times, and "four a month". */
const averagesOfLastYear = (total: string, reading = { start: '2025-06-15', end: '2026-06-15' }): Entry =>
  article(
    'a1',
    {
      sentences: [`There were ${total} leaks last year, four a month.`],
      dates: [
        {
          exact: 'last year',
          edtf: '2025',
          start: '2025-01-01',
          end: '2025-12-31',
          readings: [reading],
          role: 'window',
        },
      ],
      figures: [
        { exact: total, counts: 'leaks', window: { ...year, date: 'date-last-year' } },
        { exact: 'four', value: 4, per: 'month', counts: 'leaks' },
      ],
    },
    '2026-06-15',
  );

describe('an average and its own total', () => {
  const averages = (total: Partial<Figure>, rate: Partial<Figure>): Agreement[] =>
    agreementsOf([
      article(
        'a1',
        {
          sentences: ['Since the start of 2020 there were 19 leaks, approximately four per year.'],
          figures: [
            {
              exact: '19',
              counts: 'leaks',
              window: { edtf: '2020-01/2025-10-16', start: '2020-01-01', end: '2025-10-16' },
              ...total,
            },
            { exact: 'approximately four', value: 4, bound: 'about', per: 'year', counts: 'leaks', ...rate },
          ],
        },
        '2025-10-16',
      ),
    ]);

  it('differ where the one does not follow from the other', () => {
    const [one, ...others] = averages({}, {});
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: 'differ', form: 'average' });
    expect(one?.why).toBe(
      '“19” over January 2020 to October 2025 is about 3.3 a year; the average given is “approximately four”.',
    );
    expect(one?.sides.map(({ record }) => record)).toEqual(['figure-19', 'figure-approximately-four']);
  });

  it('differ for each time that the words can mean', () => {
    const article = averagesOfLastYear('19');
    expect(agreementsOf([article])[0]?.why).toBe(
      '“19” over 2025 is about 1.6 a month, or over June 2025 to June 2026 is about 1.6 a month; the average given is “four”.',
    );
  });

  it('agree where one of the times that the words can mean allows it', () => {
    expect(agreementsOf([averagesOfLastYear('52', { start: '2025-01-01', end: '2026-02-01' })])).toEqual([]);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['it follows', { value: 23 }, {}],
    ['it follows by rounding', { value: 21 }, { bound: 'exact' }],
    ['the total is a lower bound', { bound: 'more-than' }, {}],
    [
      'the start is open and allows it',
      { value: 19, window: { edtf: '2020/2025-10-16', start: '2020-01-01', end: '2025-10-16' } },
      { value: 3.8, bound: 'exact' },
    ],
    ['the total has no window', { window: null }, {}],
    ['another thing is averaged', {}, { counts: 'repairs' }],
    ['the rate is of another time', {}, { window: { edtf: '2025', start: '2025-01-01', end: '2025-12-31' } }],
  ])('are not listed where %s', (_what, total, rate) => {
    expect(averages(total, rate)).toEqual([]);
  });
});

describe('our own rate per year', () => {
  /** 12 leaks of one year and a half, then 20 of a time that can also be read as another. */
  const arithmeticWith = (reading: { start: string; end: string }): string[] => {
    const before = { edtf: '2023-01/2024-06', start: '2023-01-01', end: '2024-06-30' };
    const entries = [
      article('a1', {
        sentences: ['There were 12 leaks then.'],
        figures: [{ exact: '12', counts: 'leaks', series: 'leaks', window: before }],
      }),
      article(
        'a2',
        {
          sentences: ['There were 20 leaks last year.'],
          dates: [{ exact: 'last year', ...year, readings: [reading], role: 'window' }],
          figures: [{ exact: '20', counts: 'leaks', series: 'leaks', window: { ...year, date: 'date-last-year' } }],
        },
        '2026-01-02',
      ),
    ];
    return link(entries, beat).value.series.flatMap(({ comparisons }) =>
      comparisons.flatMap((each) => each.arithmetic),
    );
  };

  it('is given where all readings of a time are equally long', () => {
    expect(arithmeticWith({ start: '2025-01-02', end: '2026-01-02' })).toHaveLength(2);
  });

  it('is not given where it would choose between times of different length', () => {
    expect(arithmeticWith({ start: '2024-01-02', end: '2026-01-02' })).toEqual([]);
  });
});
