import type { FigureRef, Series } from '../../model/dossier.ts';
import { capitalised, counted } from '../../model/inWords.ts';
import { figureChartOf } from '../figureChart.ts';
import type { Lookup } from '../lookup.ts';
import { findMissedFigures, type MissedFigure } from '../missedFigures.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { makePointView, makeSeriesView, type PointView, type SeriesView } from '../seriesView.ts';
import type { TimeAxis } from '../timeScale.ts';
import { wordsAbove } from '../valueLabel.ts';

export interface FiguresPage {
  deck: string;
  axis: TimeAxis;
  /** Series of two or more numbers: the first of them drawn, the others as links. */
  twice: { heading: string; note: string; drawn: SeriesView[]; linked: SeriesLink[] };
  once: { note: string; groups: OnceGroup[] };
  missed: MissedFigure[];
}

export interface SeriesLink {
  name: string;
  route: string;
  note: string;
}

/** Numbers without a second value; by year of saying where there are many. */
export interface OnceGroup {
  /** Null where there is one group only. */
  year: string | null;
  points: OncePoint[];
}

export interface OncePoint extends PointView {
  /** Where the words of the window stand in the chart; null where only the row's label has room. */
  note: ReturnType<typeof wordsAbove>;
  series: { name: string; route: string };
}

/** More than this are links to the pages of the series. */
const MOST_DRAWN = 20;
/** More than this are grouped by year. */
const MOST_TOGETHER = 40;

export function makeFiguresPage(lookup: Lookup): PageOf<'figures'> {
  const { series, articles } = lookup.dossier;
  const { axis } = figureChartOf(lookup.dossier).scale;
  const twice = series.filter(({ points }) => points.length > 1);
  const once = series
    .filter(({ points }) => points.length === 1)
    .flatMap((each) => each.points.map((ref) => makeOncePoint(lookup, each, ref)));
  const deck = deckOf(series.length, axis);
  return {
    kind: 'figures',
    route: routes.figures,
    title: 'Then and now',
    description: deck,
    section: routes.figures,
    feeds: null,
    structured: null,
    model: {
      deck,
      axis,
      twice: {
        heading: twice.every(({ points }) => points.length === 2) ? 'Said twice' : 'Said twice or more',
        note: noteOnTwice(twice.length),
        drawn: twice.slice(0, MOST_DRAWN).map((each) => makeSeriesView(lookup, each)),
        linked: twice.slice(MOST_DRAWN).map(({ id, name, points }) => ({
          name,
          route: routes.series(id),
          note: counted(points.length, 'number'),
        })),
      },
      once: {
        note: `No other number in the ${articles.length === 1 ? 'article' : counted(articles.length, 'article')} is set beside one of these. Open a row for the sentence.`,
        groups: groupByYear(once),
      },
      missed: findMissedFigures(lookup),
    },
  };
}

function makeOncePoint(lookup: Lookup, { id, name }: Series, ref: FigureRef): OncePoint {
  const point = makePointView(lookup, ref, 'alone');
  return {
    ...point,
    note: wordsAbove(point.window ?? 'no window', point.bar, point.said),
    series: { name, route: routes.series(id) },
  };
}

function deckOf(series: number, { firstYear, lastYear }: TimeAxis): string {
  if (series === 0) return 'No sentence in the articles gives a number that counts something.';
  const years = firstYear === lastYear ? `within ${firstYear}` : `from ${firstYear} to ${lastYear}`;
  return `A count means little without the window it covers. Each bar below is that window, on one axis ${years}, so that two numbers can be set side by side before they are compared.`;
}

function noteOnTwice(count: number): string {
  if (count === 0) return 'Nothing was given a number more than once.';
  const subjects = counted(count, 'subject');
  return `${capitalised(subjects)} ${count === 1 ? 'was' : 'were'} given a number more than once.`;
}

/** Newest year first. */
function groupByYear(points: readonly OncePoint[]): OnceGroup[] {
  if (points.length === 0) return [];
  if (points.length <= MOST_TOGETHER) return [{ year: null, points: [...points] }];
  const years = [...new Set(points.map(({ when }) => when.slice(-4)))].sort().reverse();
  return years.map((year) => ({ year, points: points.filter(({ when }) => when.endsWith(year)) }));
}
