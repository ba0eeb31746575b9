import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/model/dossier.ts';
import { compareSaid, leaksSeries, sentencesOf, windowFrom } from './comparisons.ts';

describe('a running total from another start', () => {
  const result = compareSaid(
    [
      '2024-10-08',
      '43',
      {
        counts: 'late-stage attack plots',
        agent: 'MI5 and the police',
        verb: 'disrupt',
        window: windowFrom('2017-03', '2017-03-01', '2024-10-08'),
      },
    ],
    [
      '2025-10-16',
      '19',
      {
        counts: 'late-stage terror attack plots',
        agent: 'the agency',
        verb: 'disrupted',
        window: windowFrom('2020-01', '2020-01-01', '2025-10-16'),
      },
    ],
  );

  it('is not comparable, because the starts differ and the windows overlap', () => {
    expect(result.verdict).toBe('not-comparable');
    expect(result.summary).toBe('the counts start in different years, the windows overlap');
  });

  it('gives its reasons as sentences made from the two records', () => {
    expect(sentencesOf(result)).toEqual([
      'Both count “late-stage attack plots”; the later sentence adds “terror”.',
      'Who counts or acts is named differently: “MI5 and the police” and “the agency”.',
      'The counts start in different years: March 2017 and January 2020.',
      'The windows differ in length: the earlier covers seven years and seven months, the later five years and ten months.',
      'The windows overlap by four years and nine months, January 2020 to October 2024: what was counted in that time can be in both numbers.',
      'The verb is the same: “disrupt” and “disrupted”.',
    ]);
  });

  it('makes the checks in their order', () => {
    const order = result.reasons.map(({ check }) => CHECKS.indexOf(check));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('does no arithmetic across the pair', () => {
    expect(result.arithmetic).toEqual([]);
  });
});

describe('two windows that follow one another', () => {
  const result = compareSaid(
    [
      '2024-10-08',
      'twenty',
      {
        value: 20,
        counts: 'potentially lethal Iran-backed plots',
        agent: 'the U.K.',
        verb: 'responded to',
        window: windowFrom('2022', '2022-01-01', '2024-10-08'),
      },
    ],
    [
      '2025-10-16',
      'more than 20',
      {
        value: 20,
        bound: 'more-than',
        counts: 'potentially lethal Iran backed plots',
        agent: 'The agency',
        verb: 'tracked',
        window: windowFrom('2024-10-16', '2024-10-16', '2025-10-16'),
      },
    ],
  );

  it('compare with care where lengths and verbs differ', () => {
    expect(result.verdict).toBe('with-care');
    expect(result.summary).toMatch(/^same description, the windows follow one another, /);
    expect(sentencesOf(result)).toContain('The verbs differ: “responded to” and “tracked”.');
    expect(sentencesOf(result)).toContain('The windows follow one another, with seven days between them.');
    expect(sentencesOf(result)).toContain('One number is exact, the other a lower bound: “twenty” and “more than 20”.');
  });

  it('keep the doubt about an open start, in the length and in the sum', () => {
    expect(sentencesOf(result)).toContain(
      'The windows differ in length: the earlier covers one year and nine months to two years and nine months, the later one year.',
    );
    expect(result.arithmetic).toEqual([
      '“twenty” over one year and nine months to two years and nine months is between 7.2 and 11.3 a year.',
      '“more than 20” over one year is more than 20 a year.',
    ]);
  });
});

describe('shares', () => {
  it('of different wholes with different limits are not comparable', () => {
    const result = compareSaid(
      ['2024-10-08', '13 per cent', { value: 13, unit: 'percent', counts: 'cases', limits: 'under 18' }],
      [
        '2025-10-16',
        'one in five',
        {
          value: 0.2,
          unit: 'share',
          counts: 'terrorism arrests',
          of: { value: 232, counts: 'terrorism arrests' },
          limits: 'under 17',
        },
      ],
      leaksSeries({ counts: ['cases', 'terrorism arrests'], unit: 'share' }),
    );
    expect(result.verdict).toBe('not-comparable');
    expect(result.summary).toBe('cases and terrorism arrests, under 18 against under 17');
    expect(sentencesOf(result).slice(0, 2)).toEqual([
      'They are shares of different things: “cases” and “232 terrorism arrests”.',
      'The limits differ: “under 18” and “under 17”.',
    ]);
    expect(result.arithmetic).toEqual([]);
  });

  it('of one whole are turned into numbers where they may be compared', () => {
    const whole = { value: 200, counts: 'wells' };
    const result = compareSaid(
      [
        '2025-01-10',
        '10 per cent',
        {
          unit: 'percent',
          counts: 'wells',
          of: whole,
          window: { edtf: '2024', start: '2024-01-01', end: '2024-12-31' },
        },
      ],
      [
        '2026-01-10',
        'one in five',
        {
          value: 0.2,
          unit: 'share',
          counts: 'wells',
          of: whole,
          window: { edtf: '2025', start: '2025-01-01', end: '2025-12-31' },
        },
      ],
    );
    expect(result.verdict).toBe('comparable');
    expect(result.arithmetic).toEqual(['“10 per cent” of 200 is about 20.', '“one in five” of 200 is about 40.']);
  });
});
