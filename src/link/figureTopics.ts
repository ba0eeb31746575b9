import type { Beat } from '../model/beat.ts';
import type { Figure } from '../model/records.ts';

/** Topics of a figure: those of its sentence, and those that beat.yaml gives to its series; in order of beat.yaml. */
export function topicsOfFigure({ series, threats }: Figure, beat: Beat): string[] {
  const ofSeries = series === undefined ? undefined : beat.series.find(({ id }) => id === series)?.threats;
  if (threats.length === 0 && !ofSeries?.length) return [];
  return beat.topics.flatMap(({ id }) => (threats.includes(id) || ofSeries?.includes(id) ? [id] : []));
}
