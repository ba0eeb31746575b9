import type { Series } from '../model/dossier.ts';
import type { Lookup } from './lookup.ts';
import { perDossier } from './perDossier.ts';

/**
 * Whether a series is more than one number that no other stands beside: only then has it a page and files of its own.
 * What the editor named is a series from its first number.
 */
export const isSeries = ({ basis, points }: Series): boolean => basis === 'beat' || points.length > 1;

const seriesByFigure = perDossier(
  ({ series }) =>
    new Map(
      series
        .filter(isSeries)
        .flatMap((one) => one.points.map(({ article, figure }) => [`${article} ${figure.id}`, one] as const)),
    ),
);

/** The series that a figure belongs to; null where it stands alone. */
export const seriesOfFigure = ({ dossier }: Lookup, article: string, figure: string): Series | null =>
  seriesByFigure(dossier).get(`${article} ${figure}`) ?? null;
