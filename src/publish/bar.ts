import type { Interval } from '../model/records.ts';
import { type OpenDays, percent, type TimeScale } from './timeScale.ts';

/** A stretch of a track, in per cent of its width. */
export interface Piece {
  x: number;
  width: number;
}

/** How a time is drawn: what is sure is solid, what the sentence leaves open is hatched. */
export interface Bar extends Piece {
  solid: Piece[];
  hatched: Piece[];
  /** One day only: drawn as a dot in the middle of `x` and `width`. */
  isDay: boolean;
  /** Nothing says when it ends, and it had not begun or ended when it was said. */
  isOpen: boolean;
}

/** A time to be drawn, as the timeline of a dossier has it. */
export interface DrawnTime extends OpenDays {
  /** Until this day the start is uncertain. */
  uncertainUntil: string | null;
  readings: readonly Interval[];
}

/** Thinner marks would be lost on a telephone: 2px of 280. */
const THINNEST = 0.7;
/** The arrowhead of an open bar is this long at most, in px. It may reach past the track, never past the page's edge. */
export const ARROW = 12;
/** How far an open bar runs on before its arrowhead. */
const OPEN_LENGTH = 5;

/**
 * The bar of a time; null where neither start nor end is known. Without an end the bar runs to the day on which it
 * was said, or, where it begins later, a little way on with an arrowhead.
 */
export function makeBar(scale: TimeScale, time: DrawnTime, said: string): Bar | null {
  const all = [{ start: time.start, end: time.end }, ...time.readings].filter(
    ({ start, end }) => start !== null || end !== null,
  );
  if (all.length === 0) return null;
  const stretches = all.map((days) => stretchOf(scale, days, said));
  const x = Math.min(...stretches.map(([from]) => from));
  const end = Math.max(...stretches.map(([, to]) => to));
  const isDay = all.length === 1 && time.start !== null && time.start === time.end;
  const isOpen = all.length === 1 && time.end === null && time.start !== null && time.start >= said;
  return { ...piece(x, end), ...partsOf(scale, time, stretches), isDay, isOpen };
}

type Stretch = [from: number, to: number];

function stretchOf(scale: TimeScale, { start, end }: OpenDays, said: string): Stretch {
  const from = start === null ? 0 : scale.startOf(start);
  if (end !== null) return [from, scale.endOf(end)];
  return start !== null && start >= said ? [from, Math.min(100, from + OPEN_LENGTH)] : [from, scale.endOf(said)];
}

/** Several readings: only what all of them share is solid. An uncertain start is hatched up to its last day. */
function partsOf(scale: TimeScale, time: DrawnTime, stretches: readonly Stretch[]): Pick<Bar, 'solid' | 'hatched'> {
  const [only] = stretches;
  if (only && stretches.length === 1) {
    if (time.start === null) return { solid: [], hatched: [piece(...only)] };
    if (time.uncertainUntil === null) return { solid: [piece(...only)], hatched: [] };
    const sure = Math.min(only[1], scale.endOf(time.uncertainUntil));
    return { solid: sure < only[1] ? [piece(sure, only[1])] : [], hatched: [piece(only[0], sure)] };
  }
  const from = Math.max(...stretches.map(([start]) => start));
  const to = Math.min(...stretches.map(([, end]) => end));
  if (from >= to) return { solid: [], hatched: stretches.map(([start, end]) => piece(start, end)) };
  const first = Math.min(...stretches.map(([start]) => start));
  const last = Math.max(...stretches.map(([, end]) => end));
  return {
    solid: [piece(from, to)],
    hatched: [...(first < from ? [piece(first, from)] : []), ...(to < last ? [piece(to, last)] : [])],
  };
}

function piece(from: number, to: number): Piece {
  const width = Math.max(THINNEST, to - from);
  return { x: percent(Math.min(from, 100 - width)), width: percent(width) };
}
