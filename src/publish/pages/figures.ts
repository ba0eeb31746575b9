import type { FigureRef, Series } from '../../model/dossier.ts';
import { capitalised, counted } from '../../model/inWords.ts';
import { alikeSeries } from '../alikeSeries.ts';
import { byInitial, type Initial } from '../byInitial.ts';
import { facetsOfSentence } from '../facets.ts';
import { figureChartOf } from '../figureChart.ts';
import { type FilterView, makeFilter } from '../filters.ts';
import type { Lookup } from '../lookup.ts';
import { findMissedFigures, type MissedFigure } from '../missedFigures.ts';
import type { PageOf } from '../page.ts';
import { inParts, makeRouteOfPart, type PartLink, type PartsOfYear, partsByYear } from '../parts.ts';
import { routes } from '../routes.ts';
import { isSeries } from '../seriesOfFigure.ts';
import { latestOf, makePointView, makeSeriesView, type PointView, type SeriesView } from '../seriesView.ts';
import type { TimeAxis } from '../timeScale.ts';
import { wordsAbove } from '../valueLabel.ts';

export interface FiguresPage {
  deck: string;
  axis: TimeAxis;
  /** Series of two or more numbers, the first of them drawn, the others as links; null but on the first page. */
  twice: TwiceSaid | null;
  once: { note: string; points: OncePoint[] };
  /** Links that narrow the numbers that were said once. */
  filter: FilterView | null;
  missed: MissedFigure[];
  /** "A": the series that stand here and nothing else; null where the page is of numbers. */
  initial: string | null;
  /** "March 2024": when what stands here was said, where the single numbers have several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
}

interface TwiceSaid {
  heading: string;
  note: string;
  drawn: SeriesView[];
  linked: SeriesLink[];
  /** All series by the first letter of their names, where they are too many for one page. */
  initials: PartLink[];
}

export interface SeriesLink {
  name: string;
  route: string;
  note: string;
}

/** A number without a second value. */
export interface OncePoint extends PointView {
  /** Where the words of the window stand in the chart; null where only the row's label has room. */
  note: ReturnType<typeof wordsAbove>;
  /** Null where nobody but this number's own words make it one. */
  series: { name: string; route: string } | null;
  /** Series in which a number counts the same printed words. */
  alike: { name: string; route: string }[];
  /** What the number can be narrowed by. */
  marks: string;
}

/** More than this are links to the pages of the series. */
const MOST_DRAWN = 20;
/** Links that the first page holds, and where there are more; all of them are then listed by letter. */
const MOST_LINKED = 300;
const FIRST_LINKED = 50;
/** Single numbers, understood or not, that a page holds. */
const MOST_ONCE = 120;

/** A number that is set beside no other, or that was not understood. */
interface Single {
  day: string;
  once: { series: Series; ref: FigureRef } | null;
  missed: MissedFigure | null;
}

/** Series and single numbers; where these are many the older of them have pages of their own, by year or month. */
export function makeFiguresPages(lookup: Lookup): PageOf<'figures'>[] {
  const { series, articles } = lookup.dossier;
  const { axis } = figureChartOf(lookup.dossier).scale;
  const twice = series.filter(({ points }) => points.length > 1);
  const initials = twice.length > MOST_DRAWN + MOST_LINKED ? byInitial(twice, MOST_LINKED) : [];
  const singles = [
    ...series
      .filter(({ points }) => points.length === 1)
      .flatMap((one) => one.points.map((ref) => onceOf(lookup, one, ref))),
    ...findMissedFigures(lookup).map((missed): Single => ({ day: missed.day, once: null, missed })),
  ];
  const ordered =
    singles.length <= MOST_ONCE ? singles : singles.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const parts = inParts(ordered, { most: MOST_ONCE, dayOf: ({ day }) => day });
  const routeOf = makeRouteOfPart(parts, routes.figures, routes.figuresOnce);
  const pages = parts.map((part): PageOf<'figures'> => {
    const route = routeOf(part);
    const isFirst = route === routes.figures;
    const points = part.rows.flatMap(({ once }) => (once ? [makeOncePoint(lookup, once.series, once.ref)] : []));
    const { view: filter, marks } = makeFilter(points.map(({ sentence }) => facetsOfSentence(lookup, sentence)));
    const deck = isFirst
      ? deckOf(series.length, axis)
      : `Numbers that were said in ${part.label} and that no other stands beside.`;
    return {
      kind: 'figures',
      route,
      title: isFirst ? 'Then and now' : `Said once in ${part.label}`,
      description: deck,
      section: routes.figures,
      feeds: null,
      structured: null,
      model: {
        deck,
        axis,
        twice: isFirst ? twiceSaid(lookup, twice, initials) : null,
        once: {
          note: `No other number in the ${articles.length === 1 ? 'article' : counted(articles.length, 'article')} is set beside one of these. Open a row for the sentence.`,
          points: points.map((point, i) => ({ ...point, marks: marks[i] ?? '' })),
        },
        filter,
        missed: part.rows.flatMap(({ missed }) => missed ?? []),
        initial: null,
        part: part.label || null,
        parts: partsByYear(parts, { routeOf, here: part, extentOf: (rows) => counted(rows.length, 'number') }),
      },
    };
  });
  return [...initials.map((one) => initialPage(lookup, one, initials)), ...pages];
}

function twiceSaid(lookup: Lookup, twice: readonly Series[], initials: readonly Initial<Series>[]): TwiceSaid {
  return {
    heading: twice.every(({ points }) => points.length === 2) ? 'Said twice' : 'Said twice or more',
    note: noteOnTwice(twice.length),
    drawn: twice.slice(0, MOST_DRAWN).map((each) => makeSeriesView(lookup, each, latestOf(each))),
    linked: twice
      .slice(MOST_DRAWN)
      .slice(0, initials.length > 0 ? FIRST_LINKED : MOST_LINKED)
      .map(seriesLink),
    initials: initialLinks(initials, null),
  };
}

/** The series whose names begin with a letter. */
function initialPage(lookup: Lookup, here: Initial<Series>, initials: readonly Initial<Series>[]): PageOf<'figures'> {
  const deck = `${capitalised(counted(here.rows.length, 'subject'))} given a number more than once, in the order of the names.`;
  return {
    kind: 'figures',
    route: routeOfInitial(here),
    title: `Series: ${here.label}`,
    description: deck,
    section: routes.figures,
    feeds: null,
    structured: null,
    model: {
      deck,
      axis: figureChartOf(lookup.dossier).scale.axis,
      twice: {
        heading: 'Said twice or more',
        note: '',
        drawn: [],
        linked: here.rows.map(seriesLink),
        initials: initialLinks(initials, here),
      },
      once: { note: '', points: [] },
      filter: null,
      missed: [],
      initial: here.label,
      part: null,
      parts: [],
    },
  };
}

const seriesLink = ({ id, name, points }: Series): SeriesLink => ({
  name,
  route: routes.series(id),
  note: counted(points.length, 'number'),
});

const initialLinks = (initials: readonly Initial<Series>[], here: Initial<Series> | null): PartLink[] =>
  initials.map((one) => ({
    label: one.label,
    spoken: `${one.label}, ${counted(one.rows.length, 'series', 'series')}`,
    route: routeOfInitial(one),
    isHere: one === here,
  }));

const routeOfInitial = ({ slug }: Initial<Series>): string => `${routes.figuresByName}${slug}/`;

const onceOf = (lookup: Lookup, series: Series, ref: FigureRef): Single => ({
  day: lookup.entry(ref.article).article.meta.published.slice(0, 10),
  once: { series, ref },
  missed: null,
});

function makeOncePoint(lookup: Lookup, series: Series, ref: FigureRef): Omit<OncePoint, 'marks'> {
  const point = makePointView(lookup, ref, 'alone');
  return {
    ...point,
    note: wordsAbove(point.window ?? 'no window', point.bar, point.said),
    alike: alikeSeries(lookup, series)
      .filter(isSeries)
      .map(({ id, name }) => ({ name, route: routes.series(id) })),
    series: isSeries(series) ? { name: series.name, route: routes.series(series.id) } : null,
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
