import { ARROW, type Bar } from './bar.ts';
import { percent } from './timeScale.ts';

/** Where the number stands: in its bar, or on the side of it where there is room on a telephone. */
export interface ValueLabel {
  x: number;
  anchor: 'start' | 'end';
  /** Distance from `x` in px. */
  dx: number;
  inside: boolean;
  /** Above the bar and the line of saying, where no side has room. */
  above: boolean;
  /** Where the words of the window stand beside the number; elsewhere the row's label says them. */
  window: 'always' | 'wide' | 'never';
}

/** Tracks of the narrowest page (320px), and of the narrowest with the row's label beside the track (761px). */
const TRACK = { narrow: 280, wide: 424 };
const GAP = 12;
/** Between a text and the edge of the track. */
const EDGE = 4;
/** Widths of a character: the number in 24px serif, by how much a figure is wider, the words in 14px sans. */
const CHARACTER = { number: 11.5, figure: 2.5, words: 7 };

/** How wide a number stands in a chart, in px. */
export const numberWidth = (value: string): number =>
  value.length * CHARACTER.number + value.replace(/\D/g, '').length * CHARACTER.figure;

/**
 * Decided once, for the narrowest page and every wider one, so that no text can leave it, or stand on the line of
 * saying at `said`, and no script need measure. Null where the number is longer than the narrowest page is wide: the
 * row's label says it.
 */
export function valueLabel(value: string, window: string, bar: Bar | null, said: number): ValueLabel | null {
  const number = numberWidth(value);
  if (number + 2 * EDGE > TRACK.narrow) return null;
  const both = number + GAP + window.length * CHARACTER.words;
  if (bar === null) return withoutBar(number, both, said);
  const placed = sides(bar).find((side) => fits(side, number, TRACK.narrow, bar, said));
  if (!placed) return { ...aboveBar(number, bar), inside: false, above: true, window: 'never' };
  const { x, anchor, dx, inside } = placed;
  const words = fits(placed, both, TRACK.narrow, bar, said)
    ? 'always'
    : fits(placed, both, TRACK.wide, bar, said)
      ? 'wide'
      : 'never';
  return { x, anchor, dx, inside, above: false, window: words };
}

/** From the edge that is further from the line of saying; above the line where there is no room beside it. */
function withoutBar(number: number, both: number, said: number): ValueLabel {
  const edge = said < 50 ? ({ x: 100, anchor: 'end' } as const) : ({ x: 0, anchor: 'start' } as const);
  const room = (Math.max(said, 100 - said) / 100) * TRACK.narrow - EDGE;
  return {
    ...edge,
    dx: said < 50 ? -EDGE : EDGE,
    inside: false,
    above: number > room,
    window: both <= room ? 'always' : 'never',
  };
}

type Side = Pick<ValueLabel, 'x' | 'anchor' | 'dx' | 'inside'>;

/** In order of preference. Words on hatching cannot be read. */
const sides = (bar: Bar): Side[] => [
  ...(bar.hatched.length === 0 ? [{ x: bar.x, anchor: 'start', dx: GAP, inside: true } as const] : []),
  { x: bar.x, anchor: 'end', dx: -GAP, inside: false },
  { x: percent(bar.x + bar.width), anchor: 'start', dx: bar.isOpen ? GAP + ARROW : GAP, inside: false },
];

function fits({ x, anchor, dx, inside }: Side, width: number, track: number, bar: Bar, said: number): boolean {
  const px = (share: number): number => (share / 100) * track;
  const left = anchor === 'end' ? px(x) + dx - width : px(x) + dx;
  const right = left + width;
  if (inside && px(bar.width) < width + 2 * GAP) return false;
  // On a wider track the line of saying moves away from `x`, and the text does not.
  const isFree = anchor === 'end' ? said >= x || px(said) <= left : said <= x || px(said) >= right;
  return left >= 0 && right <= track && isFree;
}

/** From the bar's own start, or to its end, or, where neither has room, from the edge that is nearer. */
function aboveBar(width: number, bar: Bar): Pick<ValueLabel, 'x' | 'anchor' | 'dx'> {
  const end = percent(bar.x + bar.width);
  if ((end / 100) * TRACK.narrow >= width) return { x: end, anchor: 'end', dx: 0 };
  if (((100 - bar.x) / 100) * TRACK.narrow >= width) return { x: bar.x, anchor: 'start', dx: 0 };
  return end > 50 ? { x: 100, anchor: 'end', dx: 0 } : { x: 0, anchor: 'start', dx: 0 };
}

/** Where words of 13px stand above a bar, or across a row without one; null where a telephone has no room for them. */
export function wordsAbove(
  words: string,
  bar: Bar | null,
  said: number,
): Pick<ValueLabel, 'x' | 'anchor' | 'dx'> | null {
  const width = words.length * CHARACTER.words + EDGE;
  const fromRight = { anchor: 'end', dx: -EDGE } as const;
  const fromLeft = { anchor: 'start', dx: EDGE } as const;
  if (bar === null) {
    if (width > TRACK.narrow * 0.5) return null;
    return said < 50 ? { x: 100, ...fromRight } : { x: 0, ...fromLeft };
  }
  const end = percent(bar.x + bar.width);
  if (end > 50 && (end / 100) * TRACK.narrow >= width) return { x: end, ...fromRight };
  return ((100 - bar.x) / 100) * TRACK.narrow >= width ? { x: bar.x, ...fromLeft } : null;
}
