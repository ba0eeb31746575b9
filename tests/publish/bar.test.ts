import { describe, expect, it } from 'vitest';
import { makeBar } from '../../src/publish/bar.ts';
import { makeTimeScale } from '../../src/publish/timeScale.ts';

/** Ten years, ten per cent each, but for leap days. */
const scale = makeTimeScale([{ start: '2020-01-01', end: '2029-12-31' }], ['2025-01-01']);
const SAID = '2025-01-01';
const rounded = (pieces: readonly { x: number; width: number }[]): [number, number][] =>
  pieces.map(({ x, width }) => [Math.round(x), Math.round(width)]);
const time = (
  start: string | null,
  end: string | null,
  uncertainUntil: string | null = null,
  readings: { start: string | null; end: string | null }[] = [],
) => ({ start, end, uncertainUntil, readings });

describe('a bar', () => {
  it.each([
    ['runs from the first day to the last', time('2021-01-01', '2022-12-31'), [[10, 20]], []],
    [
      'is hatched as far as its start is uncertain',
      time('2021-01-01', '2023-12-31', '2021-12-31'),
      [[20, 20]],
      [[10, 10]],
    ],
    [
      'is all hatched where the whole of it is uncertain',
      time('2021-01-01', '2021-12-31', '2021-12-31'),
      [],
      [[10, 10]],
    ],
    [
      'is solid only where two readings agree',
      time('2021-01-01', '2022-12-31', null, [{ start: '2022-01-01', end: '2023-12-31' }]),
      [[20, 10]],
      [
        [10, 10],
        [30, 10],
      ],
    ],
    [
      'is nowhere solid where two readings share nothing',
      time('2021-01-01', '2021-12-31', null, [{ start: '2023-01-01', end: '2023-12-31' }]),
      [],
      [
        [10, 10],
        [30, 10],
      ],
    ],
    [
      'is hatched once where the longer reading holds the shorter',
      time('2021-01-01', '2024-12-31', null, [{ start: '2022-01-01', end: '2024-12-31' }]),
      [[20, 30]],
      [[10, 10]],
    ],
    ['ends on the day of saying where nothing else ends it', time('2021-01-01', null), [[10, 40]], []],
    ['is hatched from the edge where it has no start', time(null, '2021-12-31'), [], [[0, 20]]],
  ])('%s', (_, drawn, solid, hatched) => {
    const bar = makeBar(scale, drawn, SAID);
    expect({ solid: rounded(bar?.solid ?? []), hatched: rounded(bar?.hatched ?? []) }).toEqual({ solid, hatched });
  });

  it('is a dot for one day', () => {
    expect(makeBar(scale, time('2022-05-01', '2022-05-01'), SAID)?.isDay).toBe(true);
    expect(makeBar(scale, time('2022-05-01', '2022-05-02'), SAID)?.isDay).toBe(false);
  });

  it('has an arrowhead only where it begins on or after the day of saying and has no end', () => {
    expect(makeBar(scale, time('2025-06-01', null), SAID)?.isOpen).toBe(true);
    expect(makeBar(scale, time('2024-06-01', null), SAID)?.isOpen).toBe(false);
    expect(makeBar(scale, time('2025-06-01', '2026-01-01'), SAID)?.isOpen).toBe(false);
  });

  it('is never too thin to see, nor off the track', () => {
    const bar = makeBar(scale, time('2029-12-31', '2029-12-31'), SAID);
    expect(bar?.width).toBeGreaterThan(0.5);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(100);
  });

  it('is absent where no day is known', () => {
    expect(makeBar(scale, time(null, null), SAID)).toBeNull();
  });
});
