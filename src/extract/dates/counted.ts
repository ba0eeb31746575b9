import { COUNT, readCount, readUnit, UNIT, type UnitName } from './names.ts';
import { isNear } from './shifting.ts';

/** "three weeks", "four or five years", with the groups `count`, `other` and `unit`. */
export const COUNTED = `(?<count>${COUNT})(?:(?: or | to |-|–)(?<other>${COUNT}))? (?<unit>${UNIT})\\b`;

/** A number of units; of two numbers `count` is the smaller and `longest` the greater. */
export interface Counted {
  count: number;
  longest: number;
  unit: UnitName;
}

/** Reads the groups of `COUNTED`; one unit where no number is printed ("the past year"). */
export const counted = (match: RegExpExecArray): Counted | null => {
  const { count, other, unit } = match.groups ?? {};
  const read = readUnit(unit ?? '');
  const first = count ? readCount(count) : 1;
  const second = other ? readCount(other) : first;
  if (read === null || first === null || second === null || first < 1 || second < first) return null;
  return isNear(read.unit, second * read.times)
    ? { count: first * read.times, longest: second * read.times, unit: read.unit }
    : null;
};
