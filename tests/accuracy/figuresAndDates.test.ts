import { describe, expect, it } from 'vitest';
import { GoldFigure } from '../../src/accuracy/gold.ts';
import { hasValue } from '../../src/accuracy/sameValue.ts';
import { scoreDates } from '../../src/accuracy/scoreDates.ts';
import { scoreFigures } from '../../src/accuracy/scoreFigures.ts';
import type { MeasureId } from '../../src/model/accuracy.ts';
import type { DateRecord, Figure } from '../../src/model/records.ts';
import { type Scene, sceneOf } from './gold.ts';
import { dateAt, figureAt } from './records.ts';

const TEXT = 'More than 20 homes were lost a year. Some 300 people left for two days.';
const figures = [
  {
    text: 'More than 20',
    value: 20,
    bound: 'more-than',
    unit: 'count',
    counts: 'homes',
    countsAlt: ['lost houses'],
    window: { start: '2023-10-09', end: '2024-10-08' },
    windowAlt: [{ start: '', end: '' }],
    per: 'year',
    change: 'fall',
    of: { value: 80 },
  },
  { text: '300', value: 300, bound: 'about', unit: 'count', counts: 'people', window: null },
  { text: 'two days', value: 2, bound: 'exact', unit: 'day', required: false },
];
type Fill = (scene: Scene) => Figure[];
const twenty =
  (parts: Partial<Figure>): Fill =>
  ({ at }) => [figureAt(at('More than 20'), { value: 20, bound: 'more-than', counts: 'homes', ...parts })];

const cases: [name: string, records: Fill, told: Partial<Record<MeasureId, string>>][] = [
  ['nothing found', () => [], { figures: '0/0/2', 'figures-value': '0/0/2', 'figures-bound': '0/0/0' }],
  [
    'one of two, all right but what is not said',
    twenty({}),
    {
      figures: '1/1/2',
      'figures-value': '1/1/2',
      'figures-bound': '1/1/1',
      'figures-unit': '1/1/1',
      'figures-counts': '1/1/1',
      'figures-window': '1/1/1',
      'figures-rate': '0/1/1',
      'figures-change': '0/1/1',
      'figures-base': '0/1/1',
    },
  ],
  [
    'rate, movement and base',
    twenty({ per: 'year', change: 'fall', of: { value: 80, counts: 'homes' } }),
    { 'figures-rate': '1/1/1', 'figures-change': '1/1/1', 'figures-base': '1/1/1' },
  ],
  [
    'a wrong value, of which nothing else is asked',
    twenty({ value: 21 }),
    { figures: '1/1/2', 'figures-value': '0/1/2', 'figures-bound': '0/0/0', 'figures-counts': '0/0/0' },
  ],
  ['a wrong bound', twenty({ bound: 'exact' }), { 'figures-bound': '0/1/1' }],
  ['a wrong unit', twenty({ unit: 'GBP' }), { 'figures-unit': '0/1/1' }],
  ['the other words for what is counted', twenty({ counts: 'houses lost' }), { 'figures-counts': '1/1/1' }],
  ['other words for what is counted', twenty({ counts: 'boats' }), { 'figures-counts': '0/1/1' }],
  [
    'the wanted window',
    twenty({ window: { edtf: '', start: '2023-10-09', end: '2024-10-08' } }),
    { 'figures-window': '1/1/1' },
  ],
  ['another window', twenty({ window: { edtf: '', start: '2022-01-01', end: null } }), { 'figures-window': '0/1/1' }],
  [
    'a window that is made up',
    ({ at }) => [figureAt(at('300'), { value: 300, window: { edtf: '', start: '2024-01-01', end: null } })],
    { 'figures-no-window': '0/1/1', 'figures-counts': '0/1/1' },
  ],
  ['what may be found or left', ({ at }) => [figureAt(at('two days'), { value: 9 })], { figures: '0/0/2' }],
  [
    'what is no figure',
    ({ at }) => [figureAt(at('homes'), { value: 1 })],
    { figures: '0/1/2', 'figures-value': '0/1/2' },
  ],
  [
    'two on the same words: the one with the right value counts, the other is one too many',
    ({ at }) => [figureAt(at('20'), { value: 9 }), figureAt(at('20'), { value: 20 })],
    { figures: '1/2/2', 'figures-value': '1/2/2' },
  ],
];

describe('figures', () => {
  it.each(cases)('%s', (_, records, told) => {
    const scene = sceneOf(TEXT, { figures });
    scoreFigures(scene.gold.figures, records(scene), scene.surface, scene.ledger);
    expect(Object.fromEntries(Object.keys(told).map((id) => [id, scene.told(id)]))).toEqual(told);
  });

  const value = { text: 'x', bound: 'exact', unit: 'count' };
  it.each<[string, Partial<Figure>, object, boolean]>([
    ['the same number', { value: 20 }, { ...value, value: 20 }, true],
    ['another number', { value: 20 }, { ...value, value: 21 }, false],
    ['a rounded fraction', { value: 0.333 }, { ...value, unit: 'share', value: 1 / 3 }, true],
    ['a percentage for a share', { value: 20, unit: 'percent' }, { ...value, unit: 'share', value: 0.2 }, true],
    ['a share for a percentage', { value: 0.2, unit: 'share' }, { ...value, unit: 'percent', value: 20 }, true],
    ['half a per cent for a half', { value: 0.5, unit: 'share' }, { ...value, unit: 'percent', value: 0.5 }, false],
    ['a range', { value: null, low: 20, high: 30 }, { ...value, low: 20, high: 30 }, true],
    ['a range with another end', { value: null, low: 20, high: 31 }, { ...value, low: 20, high: 30 }, false],
    ['no range', { value: 20 }, { ...value, low: 20, high: 30 }, false],
    ['the other reading of a range', { value: 20 }, { ...value, low: 20, high: 30, alt: [{ value: 20 }] }, true],
  ])('a value: %s', (_, parts, gold, isRight) => {
    const evidence = { start: 0, end: 1, exact: 'x' };
    expect(hasValue(figureAt(evidence, parts), GoldFigure.parse(gold))).toBe(isRight);
  });
});

const DATES = 'It rose on Monday and again last year, since May 2021 at dawn, in the summer.';
const dates = [
  { text: 'Monday', start: '2024-10-07', end: '2024-10-07' },
  { text: 'last year', start: '2023-01-01', end: '2023-12-31', alt: [['2023-10-08', '2024-10-08']] },
  { text: 'since May 2021', start: '2021-05-01', end: '2024-10-08' },
  { text: 'the summer', start: '2024-06-01', end: '2024-08-31', part: true },
  { text: 'dawn', start: null, end: '', required: false },
];

describe('dates', () => {
  it.each<[string, (scene: Scene) => DateRecord[], string, string]>([
    ['nothing found', () => [], '0/0/4', '0/0/4'],
    ['the right day', ({ at }) => [dateAt(at('on Monday'), '2024-10-07', '2024-10-07')], '1/1/4', '1/1/4'],
    ['the wrong day', ({ at }) => [dateAt(at('Monday'), '2024-10-14', '2024-10-14')], '1/1/4', '0/1/4'],
    ['the other interval', ({ at }) => [dateAt(at('last year'), '2023-10-08', '2024-10-08')], '1/1/4', '1/1/4'],
    [
      'a second reading that is right',
      ({ at }) => [
        dateAt(at('last year'), '2020-01-01', '2020-12-31', { readings: [{ start: '2023-01-01', end: '2023-12-31' }] }),
      ],
      '1/1/4',
      '1/1/4',
    ],
    ['an open end', ({ at }) => [dateAt(at('since May 2021'), '2021-05-01', null)], '1/1/4', '1/1/4'],
    ['an open end that starts elsewhere', ({ at }) => [dateAt(at('May 2021'), '2020-05-01', null)], '1/1/4', '0/1/4'],
    ['a part of what is wide', ({ at }) => [dateAt(at('the summer'), '2024-07-01', '2024-07-31')], '1/1/4', '1/1/4'],
    ['more than what is wide', ({ at }) => [dateAt(at('the summer'), '2024-07-01', '2024-09-30')], '1/1/4', '0/1/4'],
    ['what may be found or left', ({ at }) => [dateAt(at('dawn'), '2024-10-08', '2024-10-08')], '0/0/4', '0/0/4'],
    ['what is no date', ({ at }) => [dateAt(at('again'), '2024-10-08', '2024-10-08')], '0/1/4', '0/1/4'],
  ])('%s', (_, records, found, interval) => {
    const scene = sceneOf(DATES, { dates });
    scoreDates(scene.gold.dates, records(scene), scene.surface, scene.ledger);
    expect([scene.told('dates'), scene.told('dates-interval')]).toEqual([found, interval]);
  });
});
