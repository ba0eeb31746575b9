import type { Dossier, FigureRef, ReferEntry } from '../model/dossier.ts';
import { perDossier } from './perDossier.ts';
import { makeTimeScale, type TimeScale } from './timeScale.ts';

/** What all charts of figures share: one axis for every figure of the dossier, and where each stands on the timeline. */
export interface FigureChart {
  scale: TimeScale;
  /** The timeline's entry of a figure; null where the figure has no window. */
  entryOf(ref: FigureRef): ReferEntry | null;
}

/** There is one view of every series, and each needs the windows of all. */
export const figureChartOf = perDossier((dossier: Dossier): FigureChart => {
  const windows = dossier.timeline.refers.filter((entry) => entry.kind === 'figure');
  const byRecord = new Map(windows.map((entry) => [addressOf(entry.article, entry.record.record), entry]));
  const counting = new Set(dossier.series.flatMap((series) => series.points.map((point) => point.article)));
  const said = dossier.timeline.said.filter(({ article }) => counting.has(article)).map(({ day }) => day);
  return {
    scale: makeTimeScale(
      windows.flatMap(({ start, end, readings }) => [{ start, end }, ...readings]),
      said,
    ),
    entryOf: ({ article, figure }) => byRecord.get(addressOf(article, figure.id)) ?? null,
  };
});

const addressOf = (article: string, record: string): string => `${article} ${record}`;
