import type { Dossier, SaidEntry } from '../model/dossier.ts';
import { capitalised, counted, dayInWords } from '../model/inWords.ts';
import { type Bar, makeBar } from './bar.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { makeTimeScale, percent, type TimeAxis, type TimeScale } from './timeScale.ts';

/** The register "said": a mark an article, or, where there are too many to label, a column a year. */
export interface SaidRegister {
  /** In px. */
  height: number;
  marks: SaidMark[];
  years: YearColumn[];
}

export interface SaidMark {
  /** The article's group on the timeline. */
  route: string;
  x: number;
  /** Middle of the mark in px. */
  y: number;
  inferred: boolean;
  label: string;
  /** The side of the mark on which the label stands. */
  side: 'left' | 'right';
  spoken: string;
}

export interface YearColumn {
  year: string;
  count: number;
  x: number;
  width: number;
  /** In px. */
  height: number;
  /** Where the column is wide enough for its number. */
  labelled: 'always' | 'wide' | 'never';
}

/** The whole timeline in one small drawing. */
export interface Fingerprint {
  axis: TimeAxis;
  said: SaidRegister;
  saidLines: number[];
  /** One row a time referred to, or none where `years` stand for them. */
  bars: { kind: 'date' | 'figure'; bar: Bar }[];
  years: YearColumn[];
  /** Distance of two rows, and height of the register, in px. */
  step: number;
  height: number;
  spoken: string;
}

/** Articles that the register can label, and that the timeline shows without folding them by year. */
export const MOST_LABELLED = 12;
const MOST_BARS = 80;
/** Widths in px of the track on a page of 320px, and on one of 761px. */
const TRACK = 280;
const WIDE_TRACK = 424;
const ROW = 24;
const COLUMN_HEIGHT = 48;

export const makeTimelineScale = ({ timeline }: Dossier): TimeScale =>
  makeTimeScale(
    timeline.refers.flatMap(({ start, end, readings }) => [{ start, end }, ...readings]),
    timeline.said.map(({ day }) => day),
  );

export const groupId = (article: string): string => `g-${article}`;

/** `routeOf` is the page on which an article's group stands. */
export function makeSaidRegister(
  lookup: Lookup,
  scale: TimeScale,
  routeOf: (said: SaidEntry) => string = () => routes.timeline,
): SaidRegister {
  const { said } = lookup.dossier.timeline;
  if (said.length > MOST_LABELLED) {
    const years = yearColumns(
      said.map(({ day }) => day),
      scale,
    );
    return { height: COLUMN_HEIGHT + ROW, marks: [], years };
  }
  const ends: number[] = [];
  const marks = said.map((one): SaidMark => {
    const { article, day, basis } = one;
    const label = dayInWords(day);
    const x = scale.startOf(day);
    const [centre, width] = [(x / 100) * TRACK, label.length * 6.6 + 20];
    const side = centre >= width ? 'left' : 'right';
    const from = side === 'left' ? centre - width : centre - 10;
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = (side === 'left' ? centre : centre + width) + 10;
    const inferred = basis === 'inferred';
    const { title } = lookup.entry(article).article.meta;
    return {
      route: `${routeOf(one)}#${groupId(article)}`,
      x,
      y: ROW * row + ROW / 2,
      inferred,
      label,
      side,
      spoken: `Said ${label}${inferred ? ' (inferred)' : ''}: ${title}`,
    };
  });
  return { height: Math.max(1, ends.length) * ROW + 2, marks, years: [] };
}

export function makeFingerprint(lookup: Lookup): Fingerprint {
  const { timeline } = lookup.dossier;
  const scale = makeTimelineScale(lookup.dossier);
  const said = new Map(timeline.said.map(({ article, day }) => [article, day]));
  const bars = timeline.refers.flatMap((entry) => {
    const bar = makeBar(scale, entry, said.get(entry.article) ?? '');
    return bar === null ? [] : [{ kind: entry.kind, bar, start: entry.start ?? '' }];
  });
  const isSmall = bars.length <= MOST_BARS;
  const step = bars.length > 40 ? 5 : 9;
  const { firstYear, lastYear } = scale.axis;
  return {
    axis: scale.axis,
    said: makeSaidRegister(lookup, scale),
    saidLines: timeline.said.length > MOST_LABELLED ? [] : timeline.said.map(({ day }) => scale.startOf(day)),
    bars: isSmall
      ? bars
          .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
          .map(({ kind, bar }) => ({ kind, bar }))
      : [],
    years: isSmall
      ? []
      : yearColumns(
          timeline.refers.flatMap(({ start, end }) => start ?? end ?? []),
          scale,
        ),
    step,
    height: isSmall ? Math.max(1, bars.length) * step + 12 : COLUMN_HEIGHT + ROW,
    spoken: `${capitalised(counted(bars.length, 'date or window', 'dates and windows'))}, from ${firstYear} to ${lastYear}, against ${counted(timeline.said.length, 'publication date')}`,
  };
}

/** How many of the days fall in each year, as columns of that year's width. */
function yearColumns(days: readonly string[], scale: TimeScale): YearColumn[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, count]) => {
      const from = scale.startOf(`${year}-01-01`);
      const width = percent(Math.max(0.5, scale.endOf(`${year}-12-31`) - from));
      const x = Math.min(from, percent(100 - width));
      const share = (String(count).length * 7.5 + 3) / width;
      const labelled = share * 100 <= TRACK ? 'always' : share * 100 <= WIDE_TRACK ? 'wide' : 'never';
      return { year, count, x, width, height: Math.max(1, Math.round((count / most) * COLUMN_HEIGHT)), labelled };
    });
}
