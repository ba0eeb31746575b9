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

/** Counts that run on from one day to the day of the article. */
const running = (id: string, exact: string, published: string, figure: Partial<Figure> = {}): Entry =>
  leaks(
    id,
    exact,
    { window: { edtf: `2025-03-07/${published}`, start: '2025-03-07', end: published }, ...figure },
    published,
  );

describe('a count that runs on', () => {
  it.each<[string, Entry[], string[]]>([
    [
      'agrees when it is told again',
      [running('a1', '12', '2025-03-08'), running('a2', '12', '2025-03-10')],
      ['same-statement'],
    ],
    ['is news when it rises', [running('a1', '12', '2025-03-08'), running('a2', '15', '2025-03-10')], []],
    [
      'differs when it falls',
      [running('a1', '15', '2025-03-08'), running('a2', '12', '2025-03-10')],
      ['different-number'],
    ],
    [
      'differs on one day',
      [running('a1', '12', '2025-03-08'), running('a2', '15', '2025-03-08')],
      ['different-number'],
    ],
    [
      'does not fall below a bound that allows it',
      [running('a1', '15', '2025-03-08', { bound: 'about' }), running('a2', '14', '2025-03-10')],
      [],
    ],
    [
      'may fall where it is a rate',
      [running('a1', '15', '2025-03-08', { per: 'day' }), running('a2', '12', '2025-03-10', { per: 'day' })],
      [],
    ],
    [
      'may fall where it is a share',
      [running('a1', '15', '2025-03-08', { unit: 'percent' }), running('a2', '12', '2025-03-10', { unit: 'percent' })],
      [],
    ],
    [
      'is another count where it starts on another day',
      [
        running('a1', '15', '2025-03-08'),
        running('a2', '12', '2025-03-10', {
          window: { edtf: '2025-03-08/2025-03-10', start: '2025-03-08', end: '2025-03-10' },
        }),
      ],
      [],
    ],
  ])('%s', (_what, entries, expected) => {
    expect(forms(entries)).toEqual(expected);
  });

  it('is told with the time of each', () => {
    const [fallen] = agreementsOf([running('a1', '15', '2025-03-08'), running('a2', '12', '2025-03-10')]);
    expect(fallen?.title).toBe('Leaks found: a later count that is lower');
    expect(fallen?.why).toBe(
      '“15” (The a1) for 7 March 2025 to 8 March 2025 against “12” (The a2) for 7 March 2025 to 10 March 2025. Both counts start on one day, and a count that runs on does not fall by itself.',
    );
  });
});

describe('words that beat.yaml lists as one thing', () => {
  const two = beatFrom({ series: [{ id: 'leaks', name: 'Leaks found', counts: ['leaks', 'burst pipes'] }] });
  const formsOf = (entries: readonly Entry[]): string[] => link(entries, two).value.agreements.map(({ form }) => form);

  it('are one thing for numbers', () => {
    expect(formsOf([leaks('a1', '12'), leaks('a2', '15', { counts: 'burst pipes' })])).toEqual(['different-number']);
  });

  it.each<[string, Entry[]]>([
    ['a description of one of them', [leaks('a1', '12'), leaks('a2', '15', { counts: 'large leaks' })]],
    [
      'shares of them',
      [leaks('a1', '12', { unit: 'percent' }), leaks('a2', '15', { unit: 'percent', counts: 'burst pipes' })],
    ],
  ])('are not: %s', (_what, entries) => {
    expect(formsOf(entries)).toEqual([]);
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
