import type { FigureRef, Series } from '../../model/dossier.ts';
import { capitalised, counted, listInWords } from '../../model/inWords.ts';
import { type AgreementList, agreementsInSeries } from '../agreementList.ts';
import { alikeSeries, nameOf, routeOfSeries } from '../alikeSeries.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { inParts, makeRouteOfPart, type PartsOfYear, partsByYear } from '../parts.ts';
import { routes } from '../routes.ts';
import { datedInWords, outletOf } from '../sentenceView.ts';
import { makeSeriesView, type SeriesView } from '../seriesView.ts';

export interface SeriesPage {
  deck: string;
  /** Its numbers that stand on this page, and the comparisons of which one of them is the later. */
  series: SeriesView;
  /** "March 2024": when these were said, where the series has several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
  /** What is told of the series as a whole, on its first page alone. */
  whole: WholeSeries | null;
}

interface WholeSeries {
  facts: { term: string; fact: string }[];
  /** How the series came to be, in sentences. */
  definition: string[];
  /** Other series that count the same words, as a total where this is a rate. */
  alike: { name: string; route: string }[];
  /** Numbers of the series that agree with another, or that do not. */
  agreements: AgreementList;
  downloads: { name: string; route: string }[];
}

/** Numbers that a page draws. */
const NUMBERS_A_PAGE = 30;

/** The pages of a series: one, or where it has many numbers a page a year or month, the newest at the series' address. */
export function makeSeriesPages(lookup: Lookup, id: string): PageOf<'series'>[] {
  const series = lookup.dossier.series.find((each) => each.id === id);
  if (!series) throw new Error(`The dossier has no series ${id}`);
  const parts = inParts(series.points, {
    most: NUMBERS_A_PAGE,
    dayOf: ({ article }) => lookup.entry(article).article.meta.published,
  });
  const routeOf = makeRouteOfPart(parts, routes.series(id), routes.seriesParts(id));
  return parts.map((part): PageOf<'series'> => {
    const route = routeOf(part);
    const isFirst = route === routes.series(id);
    const deck = isFirst
      ? deckOf(series)
      : `${capitalised(counted(part.rows.length, 'number'))}, published in ${part.label}.`;
    const here = new Set(part.rows.map(keyOf));
    return {
      kind: 'series',
      route,
      title: isFirst ? series.name : `${series.name}, ${part.label}`,
      description: deck,
      section: routes.figures,
      feeds: null,
      structured: null,
      model: {
        deck,
        series: makeSeriesView(lookup, series, {
          points: [...part.rows],
          comparisons: series.comparisons.filter(({ later }) => here.has(keyOf(later))),
        }),
        part: part.label || null,
        parts: partsByYear(parts, { routeOf, here: part, extentOf: (rows) => counted(rows.length, 'number') }),
        whole: isFirst ? wholeOf(lookup, series) : null,
      },
    };
  });
}

const keyOf = ({ article, figure }: FigureRef): string => `${article} ${figure.id}`;

const wholeOf = (lookup: Lookup, series: Series): WholeSeries => ({
  facts: factsOf(lookup, series),
  definition: definitionOf(lookup, series),
  alike: alikeSeries(lookup, series).map((other) => ({ name: nameOf(lookup, other), route: routeOfSeries(other) })),
  agreements: agreementsInSeries(lookup, series),
  downloads: [
    { name: 'CSV', route: `/figures/${series.id}.csv` },
    { name: 'JSON', route: `/figures/${series.id}.json` },
  ],
});

const articlesOf = ({ points }: Series): number => new Set(points.map((point) => point.article)).size;

function deckOf(series: Series): string {
  const { points, about } = series;
  const said = `${capitalised(counted(points.length, 'number'))} in ${counted(articlesOf(series), 'article')}.`;
  return about ? `${about} ${said}` : said;
}

function factsOf(lookup: Lookup, { points }: Series): WholeSeries['facts'] {
  const entries = points.map(({ article }) => lookup.entry(article));
  const [first, last] = [entries[0], entries[entries.length - 1]];
  const outlets = [...new Set(entries.map(outletOf))];
  return [
    { term: 'First said', fact: first ? datedInWords(first) : '' },
    ...(last && entries.length > 1 ? [{ term: 'Last said', fact: datedInWords(last) }] : []),
    { term: 'Numbers', fact: capitalised(counted(points.length, 'number')) },
    {
      term: 'Printed by',
      fact:
        outlets.length <= 3
          ? listInWords(outlets)
          : `${outlets.slice(0, 2).join(', ')} and ${counted(outlets.length - 2, 'more', 'more')}`,
    },
  ].filter(({ fact }) => fact !== '');
}

function definitionOf(lookup: Lookup, series: Series): string[] {
  const definition = lookup.beat.series.find((each) => each.id === series.id);
  if (series.basis === 'wording' || !definition) {
    return series.points.length === 1
      ? [
          'No other number is set beside it. That is done only where the editor lists two numbers as one series, or where the counted words, the kind of number (a total, a rate, a share) and the subject are the same.',
        ]
      : [
          'The editor defines no such series. Its numbers stand together because the sentences use the same words for what they count.',
        ];
  }
  const { agent, limits } = definition.comparableWhen;
  const needed = [
    ...(agent === 'same' ? ['the same body counts'] : []),
    ...(limits === 'same' ? ['limits such as age are the same'] : []),
  ];
  return [
    `The editor defines this series. A number belongs to it where it counts ${anyOf(definition.counts.map((words) => `“${words}”`))}.`,
    ...(needed.length > 0 ? [`Numbers are called comparable only where ${listInWords(needed)}.`] : []),
  ];
}

/** "a", "a or b", "a, b or c": each is enough. */
const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
