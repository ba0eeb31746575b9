import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Agreement, Entry } from '../../src/model/dossier.ts';
import type { Figure } from '../../src/model/records.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom, type Written } from './records.ts';

const beat = beatFrom({ series: [{ id: 'leaks', name: 'Leaks found', counts: ['leaks'] }] });

const agreementsOf = (entries: readonly Entry[]): Agreement[] => link(entries, beat).value.agreements;
const forms = (entries: readonly Entry[]): string[] => agreementsOf(entries).map(({ form }) => form);

const article = (id: string, written: Omit<Written, 'id' | 'published'>, published = '2026-01-01'): Entry =>
  entryFrom({ id, published, outlet: `The ${id}`, ...written });

const year = { edtf: '2025', start: '2025-01-01', end: '2025-12-31' };
const leaks = (id: string, exact: string, figure: Partial<Figure> = {}, published = '2026-01-01'): Entry =>
  article(
    id,
    {
      sentences: [`${id} says: ${exact} leaks.`],
      figures: [{ exact, counts: 'leaks', series: 'leaks', window: year, ...figure }],
    },
    published,
  );

describe('the same number in two articles', () => {
  it('agrees, with both places', () => {
    const [one, ...others] = agreementsOf([leaks('a1', '12'), leaks('a2', '12')]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      kind: 'agree',
      form: 'same-statement',
      title: 'Leaks found: the same number in two articles',
      why: '“12” (The a1) and “12” (The a2) for 2025.',
      sides: [
        { place: { article: 'a1', sentence: 1 }, record: 'figure-12' },
        { place: { article: 'a2', sentence: 1 }, record: 'figure-12' },
      ],
    });
  });

  it.each<[string, Entry[]]>([
    ['without a window', [leaks('a1', '12', { window: null }), leaks('a2', '12', { window: null })]],
    [
      'for another window',
      [leaks('a1', '12'), leaks('a2', '12', { window: { edtf: '2024', start: '2024-01-01', end: '2024-12-31' } })],
    ],
    ['of other limits', [leaks('a1', '12', { limits: 'in Wales' }), leaks('a2', '12', { limits: 'in Kent' })]],
    ['with another bound', [leaks('a1', '12'), leaks('a2', '12', { bound: 'more-than' })]],
    [
      'in one sentence that both print',
      ['a1', 'a2'].map((id) =>
        article(id, {
          sentences: ['There were 12 leaks.'],
          figures: [{ exact: '12', counts: 'leaks', series: 'leaks', window: year }],
        }),
      ),
    ],
  ])('is no agreement %s', (_what, entries) => {
    expect(forms(entries)).toEqual([]);
  });
});

describe('another number for the same thing and time', () => {
  it.each<[string, Entry[]]>([
    ['in two articles', [leaks('a1', '12'), leaks('a2', '15')]],
    [
      'without windows, published on one day',
      [leaks('a1', '12', { window: null }), leaks('a2', '15', { window: null })],
    ],
    ['beyond a bound', [leaks('a1', '12', { bound: 'at-most' }), leaks('a2', '15')]],
    [
      'from two bodies in one article',
      [
        article('a1', {
          sentences: ['The state says 12 leaks.', 'The town says 15 leaks.'],
          figures: [
            { exact: '12', counts: 'leaks', series: 'leaks', window: year, agent: 'the state' },
            { exact: '15', counts: 'leaks', series: 'leaks', window: year, agent: 'the town' },
          ],
        }),
      ],
    ],
  ])('differs %s', (_what, entries) => {
    expect(forms(entries)).toEqual(['different-number']);
  });

  it.each<[string, Entry[]]>([
    ['that its bound allows', [leaks('a1', '12', { bound: 'at-least' }), leaks('a2', '15')]],
    ['that is about the same', [leaks('a1', '15'), leaks('a2', '16', { bound: 'about' })]],
    [
      'without windows, on another day',
      [leaks('a1', '12', { window: null }), leaks('a2', '15', { window: null }, '2026-01-02')],
    ],
    ['of another noun', [leaks('a1', '12'), leaks('a2', '15', { counts: 'large leaks' })]],
    [
      'from one article itself',
      [
        article('a1', {
          sentences: ['There are 12 leaks.', 'Or 15 leaks.'],
          figures: [
            { exact: '12', counts: 'leaks', series: 'leaks', window: year },
            { exact: '15', counts: 'leaks', series: 'leaks', window: year },
          ],
        }),
      ],
    ],
  ])('does not differ: %s', (_what, entries) => {
    expect(forms(entries)).toEqual([]);
  });
});

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
