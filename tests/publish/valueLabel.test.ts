import { describe, expect, it } from 'vitest';
import type { Bar } from '../../src/publish/bar.ts';
import { valueLabel, wordsAbove } from '../../src/publish/valueLabel.ts';

const bar = (x: number, width: number, hatched = false): Bar => ({
  x,
  width,
  solid: hatched ? [] : [{ x, width }],
  hatched: hatched ? [{ x, width }] : [],
  isDay: false,
  isOpen: false,
});

describe('the number at a bar', () => {
  it('stands in the bar with its window where both fit on a telephone', () => {
    expect(valueLabel('43', 'since March 2017', bar(5, 80), 85)).toMatchObject({
      inside: true,
      anchor: 'start',
      window: 'always',
    });
  });

  it('leaves the window to the row where both fit only on a wide page', () => {
    expect(valueLabel('19', 'since the start of 2020', bar(33, 64), 97)).toMatchObject({
      inside: true,
      window: 'wide',
    });
  });

  it('stands before a bar that is too short', () => {
    expect(valueLabel('20', 'since 2022', bar(60, 10), 70)).toMatchObject({ inside: false, anchor: 'end', x: 60 });
  });

  it('stands after a bar at the left edge', () => {
    expect(valueLabel('20', 'in 2001', bar(0, 5), 90)).toMatchObject({ inside: false, anchor: 'start', x: 5 });
  });

  it('never stands on hatching', () => {
    expect(valueLabel('20', 'since 2022', bar(40, 50, true), 90)?.inside).toBe(false);
  });

  it('stands above where no side has room', () => {
    expect(valueLabel('more than 1,000,000', 'in the past year', bar(40, 20, true), 60)).toMatchObject({
      above: true,
      window: 'never',
    });
  });

  it('does not stand on the line of saying', () => {
    expect(valueLabel('20', 'next year', bar(50, 10), 45)).toMatchObject({ anchor: 'start', x: 60, inside: false });
  });

  it('does not come under the line of saying as the track grows', () => {
    expect(valueLabel('20', 'next year', bar(60, 10), 58)).toMatchObject({ anchor: 'start', x: 70 });
    expect(valueLabel('20', 'since 2022', bar(40, 50), 43)?.inside).toBe(false);
  });

  it('stands clear of an arrowhead', () => {
    expect(valueLabel('20', 'from 2026', { ...bar(2, 5), isOpen: true }, 2)).toMatchObject({ x: 7, dx: 24 });
  });

  it('stands above the line of saying where there is no bar and no side of the line has room', () => {
    expect(valueLabel('approximately 300', 'no window', null, 45)).toMatchObject({ above: true, window: 'never' });
    expect(valueLabel('300', 'no window', null, 45)).toMatchObject({ above: false, window: 'always' });
  });

  it('is left to the label of the row where it is longer than the narrowest page is wide', () => {
    expect(valueLabel('somewhere between 1,200 and 1,300', 'in 2022', bar(10, 80), 95)).toBeNull();
  });

  it.each([0, 20, 50, 80, 98])('stays on a track of 280px wherever the bar begins (%i per cent)', (x) => {
    const label = valueLabel(
      'approximately 300',
      'over the last three years',
      bar(x, Math.min(10, 100 - x)),
      Math.min(100, x + 10),
    );
    const width = 17 * 11.5;
    const at = ((label?.x ?? 0) / 100) * 280 + (label?.dx ?? 0);
    const [left, right] = label?.anchor === 'end' ? [at - width, at] : [at, at + width];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(280);
  });
});

describe('the words of a window above its bar', () => {
  it('end where the bar ends, in the right half', () => {
    expect(wordsAbove('since 2022', bar(60, 30), 90)).toMatchObject({ x: 90, anchor: 'end' });
  });

  it('begin where the bar begins, in the left half', () => {
    expect(wordsAbove('in 2001', bar(2, 5), 90)).toMatchObject({ x: 2, anchor: 'start' });
  });

  it('are left to the label of the row where no side has room', () => {
    expect(wordsAbove('since the old upper dam of the valley gave way in the spring', bar(40, 10), 50)).toBeNull();
  });

  it('stand away from the line of saying where there is no bar', () => {
    expect(wordsAbove('no window', null, 10)).toMatchObject({ x: 100, anchor: 'end' });
    expect(wordsAbove('no window', null, 90)).toMatchObject({ x: 0, anchor: 'start' });
  });
});
