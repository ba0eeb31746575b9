import type { Figure } from '../model/records.ts';
import type { GoldFigure } from './gold.ts';

type Wanted = Pick<GoldFigure, 'value' | 'low' | 'high'> & { unit?: string | undefined };

/** Equal but for a relative error. */
export const isNear = (a: number | null | undefined, b: number | null | undefined, error = 1e-6): boolean =>
  (a ?? null) === (b ?? null) ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= error * Math.max(Math.abs(a), Math.abs(b)));

/** Whether a figure has the value that is wanted; a share and a percentage may say the same. */
export const hasValue = (figure: Figure, { alt = [], ...gold }: GoldFigure): boolean =>
  isValue(figure, gold) || alt.some((one) => isValue(figure, { unit: gold.unit, ...one }));

function isValue(figure: Figure, gold: Wanted): boolean {
  if (gold.low !== undefined || gold.high !== undefined)
    return isNear(figure.low, gold.low) && isNear(figure.high, gold.high);
  if (figure.value === null || gold.value === undefined) return false;
  // A fraction is printed rounded.
  const error = Number.isInteger(gold.value) ? 1e-6 : 5e-3;
  const units = `${figure.unit} for ${gold.unit}`;
  if (isNear(figure.value, gold.value, error))
    return units !== 'share for percent' || (gold.value > 1 && figure.value > 1);
  if (units === 'percent for share' || (units === 'percent for count' && gold.value < 1))
    return isNear(figure.value / 100, gold.value, 1e-2);
  return units === 'share for percent' && isNear(figure.value, gold.value / 100, 1e-2);
}
