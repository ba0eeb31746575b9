import type { Series } from '../model/dossier.ts';
import type { Lookup } from './lookup.ts';
import { perDossier } from './perDossier.ts';
import { routes } from './routes.ts';
import { datedInWords, outletOf } from './sentenceView.ts';
import { isSeries } from './seriesOfFigure.ts';

/** Where a series stands; a number that is no series by itself stands in its article. */
export function routeOfSeries(series: Series): string {
  const [only] = series.points;
  return isSeries(series) || !only ? routes.series(series.id) : routes.record(only.article, only.figure.id);
}

/** Numbers that were said once can share their words, so each is named with the number and its article. */
export function nameOf(lookup: Lookup, { name, points }: Series): string {
  const [only, second] = points;
  if (!only || second) return name;
  const entry = lookup.entry(only.article);
  return `${name} (“${only.figure.evidence.exact}”, ${outletOf(entry)}, ${datedInWords(entry)})`;
}

/** Series by the words that their numbers count, hyphens and capitals apart. */
const seriesByWords = perDossier(({ series }) => {
  const found = new Map<string, Series[]>();
  for (const one of series)
    for (const words of new Set(wordsOf(one))) found.set(words, [...(found.get(words) ?? []), one]);
  return found;
});

/** Other series in which a number counts the same printed words. */
export function alikeSeries({ dossier }: Lookup, series: Series): Series[] {
  const found = wordsOf(series).flatMap((words) => seriesByWords(dossier).get(words) ?? []);
  return [...new Set(found)].filter((other) => other.id !== series.id).slice(0, ALIKE_LISTED);
}

const ALIKE_LISTED = 8;

const wordsOf = ({ points }: Series): string[] =>
  points
    .map(({ figure }) =>
      figure.counts
        .toLowerCase()
        .replace(/[-\s]+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
