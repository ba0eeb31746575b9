import type { Series } from '../model/dossier.ts';
import type { Lookup } from './lookup.ts';
import { perDossier } from './perDossier.ts';

const seriesByFigure = perDossier(
  ({ series }) =>
    new Map(
      series.flatMap((one) => one.points.map(({ article, figure }) => [`${article} ${figure.id}`, one] as const)),
    ),
);

/** The series that a figure belongs to; null where it stands alone. */
export const seriesOfFigure = ({ dossier }: Lookup, article: string, figure: string): Series | null =>
  seriesByFigure(dossier).get(`${article} ${figure}`) ?? null;
