import { describe, expect, it } from 'vitest';
import { makeTimeScale } from '../../src/publish/timeScale.ts';

const span = (start: string | null, end: string | null) => ({ start, end });
const labels = (scale: ReturnType<typeof makeTimeScale>): string[] => scale.axis.ticks.map((tick) => tick.label);

describe('the time axis', () => {
  it('gives every year the same width where there are few', () => {
    const scale = makeTimeScale([span('2020-03-01', '2023-05-01')], ['2023-05-01']);
    expect(scale.axis.squeezed).toEqual([]);
    expect([2020, 2021, 2022, 2023].map((year) => Math.round(scale.startOf(`${year}-01-01`)))).toEqual([0, 25, 50, 75]);
    expect(scale.endOf('2023-12-31')).toBe(100);
    expect(labels(scale)).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('compresses what lies far before and after the years in which most is drawn', () => {
    const near = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'].map((year) =>
      span(`${year}-02-01`, `${year}-06-01`),
    );
    const scale = makeTimeScale([span('1994-01-01', '1994-12-31'), span('2040-01-01', null), ...near], ['2024-10-08']);
    expect(scale.axis.squeezed).toEqual([
      { x: 0, width: 20 },
      { x: 92, width: 8 },
    ]);
    expect(scale.startOf('1994-01-01')).toBe(0);
    expect(scale.startOf('2017-01-01')).toBe(20);
    expect(scale.endOf('2024-12-31')).toBe(92);
    expect(scale.endOf('2040-12-31')).toBe(100);
    expect(labels(scale)[0]).toBe('1994');
    expect(labels(scale).at(-1)).toBe('2040');
  });

  it('never compresses a year in which something was said', () => {
    const old = Array.from({ length: 20 }, (_, i) => span(`1950-01-${10 + i}`, `1950-02-${10 + i}`));
    const scale = makeTimeScale(old, ['2020-01-01', '2024-01-01']);
    const width = (year: number): number => scale.endOf(`${year}-12-31`) - scale.startOf(`${year}-01-01`);
    expect(width(2020)).toBeCloseTo(width(2024), 0);
  });

  it('keeps labels apart, further on a telephone', () => {
    const many = Array.from({ length: 30 }, (_, i) => span(`${1990 + i}-01-01`, `${1990 + i}-12-31`));
    const { ticks } = makeTimeScale(many, ['1990-05-01', '2019-05-01']).axis;
    const gaps = (xs: number[]): number[] => xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(Math.min(...gaps(ticks.map((tick) => tick.x)))).toBeGreaterThanOrEqual(7);
    expect(Math.min(...gaps(ticks.filter((tick) => tick.narrow).map((tick) => tick.x)))).toBeGreaterThanOrEqual(12);
  });

  it('puts a day off the axis on its edge', () => {
    const scale = makeTimeScale([span('2020-01-01', '2021-12-31')], ['2021-06-01']);
    expect(scale.startOf('1900-01-01')).toBe(0);
    expect(scale.endOf('2100-01-01')).toBe(100);
  });

  it('stands on one day of saying alone', () => {
    const scale = makeTimeScale([], ['2024-05-01']);
    expect(scale.axis).toMatchObject({ firstYear: 2024, lastYear: 2024, squeezed: [] });
  });

  it('is one year wide for one year, leap day and all', () => {
    const scale = makeTimeScale([span('2024-01-01', '2024-12-31')], ['2024-02-29']);
    expect(scale.startOf('2024-02-29')).toBeCloseTo((59 / 366) * 100, 1);
  });
});
