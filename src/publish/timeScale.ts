import { scaleLinear } from 'd3-scale';

/** A year on the axis. Positions are per cent of the track's width. */
export interface Tick {
  label: string;
  x: number;
  /** Labelled also where there is no room for every label (below 1080px). */
  narrow: boolean;
  anchor: 'start' | 'end';
}

/** What every row of a chart repeats behind its own marks: plain data, in per cent of the track's width. */
export interface TimeAxis {
  ticks: Tick[];
  lines: { x: number; narrow: boolean }[];
  /** Compressed ends. */
  squeezed: { x: number; width: number }[];
  firstYear: number;
  lastYear: number;
}

export interface TimeScale {
  axis: TimeAxis;
  /** Where an ISO day begins, in per cent; days beyond the axis lie on its edge. */
  startOf(day: string): number;
  /** Where an ISO day ends. */
  endOf(day: string): number;
}

/** Days between which something lasted; null is open. */
export interface OpenDays {
  start: string | null;
  end: string | null;
}

/** Up to this many years stand side by side without compression. */
const YEARS_IN_FULL = 12;
/** Share of all starts and ends that the years in full must hold; the same day counts once. */
const SHARE_IN_FULL = 0.8;
const EARLIER_WIDTH = 20;
const LATER_WIDTH = 8;
/** A label of four digits, in per cent of the narrowest track on a wide page (490px) and on a telephone (280px). */
const LABEL = { wide: 7, narrow: 12.5 };

const MS_PER_DAY = 86_400_000;
const dayNumber = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / MS_PER_DAY;
const newYear = (year: number): number => Date.UTC(year, 0, 1) / MS_PER_DAY;
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Per cent with two decimals: a hundredth of a pixel on a track of 100px. */
export const percent = (n: number): number => Math.round(n * 100) / 100;

/**
 * An axis for everything that is to be drawn on one page. The shortest run of years that holds all days of saying and
 * four fifths of all starts and ends keeps its proportions; what lies before and after is compressed.
 */
export function makeTimeScale(drawn: readonly OpenDays[], said: readonly string[]): TimeScale {
  const days = drawn.flatMap(({ start, end }) => [start, end].filter((day) => day !== null));
  const years = [...new Set([...days, ...said])].map(yearOf).sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  const [from, to] = yearsInFull(years, said.map(yearOf), first, last);
  const left = from > first ? EARLIER_WIDTH : 0;
  const right = last > to ? 100 - LATER_WIDTH : 100;
  const scale = scaleLinear()
    .domain([
      ...(left > 0 ? [newYear(first)] : []),
      newYear(from),
      newYear(to + 1),
      ...(right < 100 ? [newYear(last + 1)] : []),
    ])
    .range([...(left > 0 ? [0] : []), left, right, ...(right < 100 ? [100] : [])])
    .clamp(true);
  const at = (day: number): number => percent(scale(day));
  const inFull = Array.from({ length: to - from + 1 }, (_, i) => ({ year: from + i, x: at(newYear(from + i)) }));
  return {
    axis: {
      ...ticksOf(inFull, left > 0 ? first : null, right < 100 ? last : null),
      squeezed: [
        ...(left > 0 ? [{ x: 0, width: left }] : []),
        ...(right < 100 ? [{ x: right, width: percent(100 - right) }] : []),
      ],
      firstYear: first,
      lastYear: last,
    },
    startOf: (day) => at(dayNumber(day)),
    endOf: (day) => at(dayNumber(day) + 1),
  };
}

function yearsInFull(years: readonly number[], said: readonly number[], first: number, last: number): [number, number] {
  if (last - first < YEARS_IN_FULL) return [first, last];
  const [saidFirst, saidLast] = [Math.min(last, ...said), Math.max(first, ...said)];
  const distinct = [...new Set(years)];
  let best: [number, number] = [first, last];
  for (const from of distinct.filter((year) => year <= saidFirst)) {
    for (const to of distinct.filter((year) => year >= saidLast)) {
      const held = years.filter((year) => from <= year && year <= to).length;
      if (held >= years.length * SHARE_IN_FULL && to - from < best[1] - best[0]) best = [from, to];
    }
  }
  // A year or two is not worth an end of its own.
  return [best[0] - first <= 2 ? first : best[0], last - best[1] <= 1 ? last : best[1]];
}

function ticksOf(
  inFull: readonly { year: number; x: number }[],
  earliest: number | null,
  latest: number | null,
): Pick<TimeAxis, 'ticks' | 'lines'> {
  // The label of the latest year stands at the right edge, but not on a telephone (`end`).
  const free = latest === null ? 100 : 100 - LABEL.narrow;
  const wide = spaced(inFull, LABEL.wide, free);
  const narrow = new Set(spaced(wide, LABEL.narrow, free));
  const ticks = wide.map(
    (tick): Tick => ({
      label: String(tick.year),
      x: tick.x,
      narrow: narrow.has(tick),
      anchor: 'start',
    }),
  );
  const end = inFull[inFull.length - 1];
  const right = latest === null || !end ? [] : [{ x: 100 - LATER_WIDTH, narrow: true }];
  return {
    ticks: [
      ...(earliest === null ? [] : [{ label: String(earliest), x: 0, narrow: true, anchor: 'start' as const }]),
      ...ticks,
      ...(latest === null ? [] : [{ label: String(latest), x: 100, narrow: true, anchor: 'end' as const }]),
    ],
    lines: [...wide.map((tick) => ({ x: tick.x, narrow: narrow.has(tick) })), ...right],
  };
}

/** Those that leave each other, and what stands to the right, room for a label. */
function spaced<T extends { x: number }>(ticks: readonly T[], room: number, right: number): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const before = kept[kept.length - 1];
    if (tick.x <= right - room && (before === undefined || tick.x - before.x >= room)) kept.push(tick);
  }
  return kept;
}
