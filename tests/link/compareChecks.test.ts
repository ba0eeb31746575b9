import { describe, expect, it } from 'vitest';
import type { SeriesDefinition } from '../../src/model/beat.ts';
import type { Check, Verdict } from '../../src/model/dossier.ts';
import type { Figure } from '../../src/model/records.ts';
import { compareSaid, leaksSeries, sentencesOf, windowFrom } from './comparisons.ts';

type Case = [what: string, then: Partial<Figure>, now: Partial<Figure>, Verdict, Check, Partial<SeriesDefinition>?];

const inYear = (year: number, parts: Partial<Figure> = {}): Partial<Figure> => ({
  counts: 'leaks',
  window: { edtf: String(year), start: `${year}-01-01`, end: `${year}-12-31` },
  ...parts,
});
const since = (from: string, start: string, end: string): Partial<Figure> => ({
  counts: 'leaks',
  window: windowFrom(from, start, end),
});
const month = (edtf: string, days: number): Partial<Figure> => ({
  counts: 'inflation',
  unit: 'percent',
  window: { edtf, start: `${edtf}-01`, end: `${edtf}-${days}` },
});
const asked = (agent: 'same' | 'any', limits: 'same' | 'any') => ({ comparableWhen: { agent, limits } });
const [last, newest] = [inYear(2024), inYear(2025)];

const windows: Case[] = [
  ['two whole years, though one is a leap year', last, newest, 'comparable', 'length'],
  ['two months of different length', month('2026-02', 28), month('2026-03', 31), 'comparable', 'length'],
  [
    'a running total with one start',
    since('2026-03-07', '2026-03-07', '2026-03-08'),
    since('2026-03-07', '2026-03-07', '2026-03-10'),
    'comparable',
    'length',
  ],
  [
    'a running total that falls',
    { ...since('2026-03-07', '2026-03-07', '2026-03-08'), value: 15 },
    { ...since('2026-03-07', '2026-03-07', '2026-03-10'), value: 12 },
    'with-care',
    'length',
  ],
  [
    'a running rate that falls',
    { ...since('2026-03-07', '2026-03-07', '2026-03-08'), value: 15, per: 'day' },
    { ...since('2026-03-07', '2026-03-07', '2026-03-10'), value: 12, per: 'day' },
    'comparable',
    'length',
  ],
  ['no window on either side', { counts: 'leaks' }, { counts: 'leaks' }, 'with-care', 'start'],
  ['a window on one side', last, { counts: 'leaks' }, 'with-care', 'start'],
  [
    'one start that is said less precisely',
    since('2022', '2022-01-01', '2025-01-02'),
    since('2022-01', '2022-01-01', '2026-01-02'),
    'with-care',
    'start',
  ],
  ['a longer window after a shorter', since('2024-12', '2024-12-01', '2024-12-31'), newest, 'with-care', 'length'],
  [
    'two rolling years that overlap',
    since('2024-01-02', '2024-01-02', '2025-01-01'),
    since('2024-07-02', '2024-07-02', '2025-07-01'),
    'with-care',
    'overlap',
  ],
  [
    'a part of a window that was counted before',
    since('2020', '2020-01-01', '2025-01-02'),
    inYear(2023),
    'not-comparable',
    'overlap',
  ],
  ['an earlier time that is told later', last, inYear(2023), 'with-care', 'overlap'],
];

const counting: Case[] = [
  ['another noun', last, inYear(2025, { counts: 'floods' }), 'not-comparable', 'counted'],
  [
    'another noun that beat.yaml lists too',
    last,
    inYear(2025, { counts: 'burst pipes' }),
    'with-care',
    'counted',
    { counts: ['leaks', 'burst pipes'] },
  ],
  ['a word more on one side', last, inYear(2025, { counts: 'toxic leaks' }), 'comparable', 'counted'],
  [
    'one noun described in two ways',
    inYear(2024, { counts: 'small leaks' }),
    inYear(2025, { counts: 'toxic leaks' }),
    'with-care',
    'counted',
  ],
  ['what is counted is said once', last, inYear(2025, { counts: '' }), 'with-care', 'counted'],
  ['a bound on one side', last, inYear(2025, { bound: 'more-than' }), 'with-care', 'counted'],
  [
    'one body under two names',
    inYear(2024, { agent: 'the office' }),
    inYear(2025, { agent: 'Water Office' }),
    'comparable',
    'agent',
  ],
  ['another body', inYear(2024, { agent: 'the office' }), inYear(2025, { agent: 'Ofwat' }), 'with-care', 'agent'],
  ['a body on one side', last, inYear(2025, { agent: 'Ofwat' }), 'with-care', 'agent'],
  [
    'another body where beat.yaml asks for the same',
    inYear(2024, { agent: 'the office' }),
    inYear(2025, { agent: 'Ofwat' }),
    'not-comparable',
    'agent',
    asked('same', 'same'),
  ],
  [
    'other limits',
    inYear(2024, { limits: 'in Wales' }),
    inYear(2025, { limits: 'in England' }),
    'not-comparable',
    'limits',
  ],
  ['a limit on one side', last, inYear(2025, { limits: 'in England' }), 'with-care', 'limits'],
  [
    'other limits where beat.yaml allows any',
    inYear(2024, { limits: 'in Wales' }),
    inYear(2025, { limits: 'in England' }),
    'with-care',
    'limits',
    asked('any', 'any'),
  ],
  [
    'limits that stand in the counted phrase',
    inYear(2024, { counts: 'people under 18' }),
    inYear(2025, { counts: 'people under 17' }),
    'not-comparable',
    'limits',
  ],
  [
    'one verb in two tenses',
    inYear(2024, { verb: 'stop' }),
    inYear(2025, { verb: 'has stopped' }),
    'comparable',
    'verb',
  ],
  ['two verbs', inYear(2024, { verb: 'found' }), inYear(2025, { verb: 'repaired' }), 'with-care', 'verb'],
];

describe('compare', () => {
  it.each([...windows, ...counting])('%s', (_what, then, now, verdict, check, definition) => {
    const result = compareSaid(['2025-01-02', '12', then], ['2026-01-02', '15', now], leaksSeries(definition));
    expect(result.verdict, sentencesOf(result).join('\n')).toBe(verdict);
    expect(result.reasons.filter((reason) => reason.check === check).map((reason) => reason.verdict)).toContain(
      verdict,
    );
  });

  it('reads a window that the words leave open to the day of the article', () => {
    const open = (from: string): Partial<Figure> => ({
      counts: 'leaks',
      window: { edtf: `${from}/..`, start: `${from}-01`, end: null },
    });
    const result = compareSaid(['2025-01-31', '12', open('2025-01')], ['2025-02-28', '15', open('2025-02')]);
    expect(sentencesOf(result)).toContain('The windows follow one another.');
  });

  it('cites a verb as the sentence has it, where the record gives the infinitive', () => {
    const result = compareSaid(
      ['2025-01-02', '12', inYear(2024, { verb: 'respond to' }), 'Kent had responded to 12 leaks.'],
      ['2026-01-02', '15', inYear(2025, { verb: 'stop' }), 'Kent stopped 15 leaks.'],
    );
    expect(sentencesOf(result)).toContain('The verbs differ: “responded to” and “stopped”.');
  });

  it('gives a pair that is the same in everything no reason against it', () => {
    const result = compareSaid(['2025-01-02', '12', last], ['2026-01-02', '15', newest]);
    expect(result.reasons.every((reason) => reason.verdict === 'comparable')).toBe(true);
    expect(sentencesOf(result)).toContain('The windows follow one another.');
    expect(sentencesOf(result)).toContain('Both windows cover one year.');
  });

  it('makes the same sentences for any subject', () => {
    const result = compareSaid(['2025-01-02', '12', last], ['2026-01-02', '15', inYear(2025, { counts: 'floods' })]);
    expect(result.summary).toBe('leaks and floods');
    expect(sentencesOf(result)).toContain('Different things are counted: “leaks” and “floods”.');
  });
});
