import type { Figure, Unit } from '../model/records.ts';

const DURATIONS: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year', 'decade', 'hour', 'minute']);

/** Percentages and shares are two ways to print one thing; so are years and decades. */
export const unitFamily = (unit: Unit): string =>
  unit === 'percent' ? 'share' : DURATIONS.has(unit) ? 'duration' : unit;

/** Figures of different kinds are never set against each other: a total and a rate, a share and a rise. */
export const kindOf = (figure: Figure): string =>
  [unitFamily(figure.unit), figure.per ?? '', figure.change ?? ''].join('|');

/** The figure as a plain number, shares between 0 and 1; null for a range. */
export const amountOf = (figure: Figure): number | null =>
  figure.value === null ? null : figure.unit === 'percent' ? figure.value / 100 : figure.value;

/** Room that "about" and "nearly" leave, as a part of the value. */
const ROUGHLY = 0.1;

export interface Range {
  low: number;
  high: number;
}

/** The numbers that the words allow, ends included; null where the figure has no number at all. */
export function rangeOf(figure: Figure): Range | null {
  const scale = figure.unit === 'percent' ? 0.01 : 1;
  if (figure.low !== undefined && figure.high !== undefined)
    return { low: figure.low * scale, high: figure.high * scale };
  const amount = amountOf(figure);
  if (amount === null) return null;
  switch (figure.bound) {
    case 'at-least':
    case 'more-than':
      return { low: amount, high: Number.POSITIVE_INFINITY };
    case 'at-most':
    case 'less-than':
      return { low: 0, high: amount };
    case 'about':
      return { low: amount * (1 - ROUGHLY), high: amount * (1 + ROUGHLY) };
    case 'nearly':
      return { low: amount * (1 - ROUGHLY), high: amount };
    default:
      return { low: amount, high: amount };
  }
}

export const areDisjoint = (a: Range, b: Range): boolean => a.high < b.low || b.high < a.low;
