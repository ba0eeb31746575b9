import type { Series } from '../../model/dossier.ts';
import { capitalised, counted, listInWords } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { makeSeriesView, type SeriesView } from '../seriesView.ts';

export interface SeriesPage {
  deck: string;
  facts: { term: string; fact: string }[];
  series: SeriesView;
  /** How the series came to be, in sentences. */
  definition: string[];
  downloads: { name: string; route: string }[];
}

export function makeSeriesPage(lookup: Lookup, id: string): PageOf<'series'> {
  const series = lookup.dossier.series.find((each) => each.id === id);
  if (!series) throw new Error(`The dossier has no series ${id}`);
  const view = makeSeriesView(lookup, series);
  const deck = deckOf(series);
  return {
    kind: 'series',
    route: routes.series(id),
    title: series.name,
    description: deck,
    section: routes.figures,
    feeds: null,
    structured: null,
    model: {
      deck,
      facts: factsOf(view),
      series: view,
      definition: definitionOf(lookup, series),
      downloads: [
        { name: 'CSV', route: `/figures/${id}.csv` },
        { name: 'JSON', route: `/figures/${id}.json` },
      ],
    },
  };
}

const articlesOf = ({ points }: Series): number => new Set(points.map((point) => point.article)).size;

function deckOf(series: Series): string {
  const { points, about } = series;
  const said = `${capitalised(counted(points.length, 'number'))} in ${counted(articlesOf(series), 'article')}.`;
  return about ? `${about} ${said}` : said;
}

function factsOf({ points }: SeriesView): SeriesPage['facts'] {
  const [first, last] = [points[0], points[points.length - 1]];
  const outlets = [...new Set(points.map(({ outlet }) => outlet))];
  return [
    { term: 'First said', fact: first?.when ?? '' },
    ...(points.length > 1 ? [{ term: 'Last said', fact: last?.when ?? '' }] : []),
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

function definitionOf({ beat }: Lookup, series: Series): string[] {
  const definition = beat.series.find((each) => each.id === series.id);
  if (series.basis === 'wording' || !definition) {
    return series.points.length === 1
      ? ['No other sentence counts the same thing by its words.']
      : [
          'The editor defines no such series. Its numbers stand together because the sentences count the same thing by its words.',
        ];
  }
  const { agent, limits } = definition.comparableWhen;
  const needed = [
    ...(agent === 'same' ? ['the same body counts'] : []),
    ...(limits === 'same' ? ['limits such as age are the same'] : []),
  ];
  return [
    `The editor defines this series. A number belongs to it where it counts ${listInWords(definition.counts.map((words) => `“${words}”`))}.`,
    ...(needed.length > 0 ? [`Numbers are called comparable only where ${listInWords(needed)}.`] : []),
  ];
}
