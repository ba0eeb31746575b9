import type { Beat } from '../model/beat.ts';
import type { Figure } from '../model/records.ts';

/** Topics of a figure: those of its sentence, and those that beat.yaml gives to its series; in order of beat.yaml. */
export function topicsOfFigure(figure: Figure, beat: Beat): string[] {
  const series = beat.series.find((definition) => definition.id === figure.series);
  const named = new Set([...figure.threats, ...(series?.threats ?? [])]);
  return beat.topics.map((topic) => topic.id).filter((id) => named.has(id));
}
