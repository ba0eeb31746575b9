import type { Beat } from '../model/beat.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/dossier.ts';
import type { Shelf } from './shelf.ts';

/** Topics and series that beat.yaml does not have, and speakers that the article does not: only a correction can bring one in. */
export function findUnknownIds({ entries }: Shelf, beat: Beat): Diagnostic[] {
  const topics = new Set(beat.topics.map(({ id }) => id));
  const series = new Set(beat.series.map(({ id }) => id));
  return entries.flatMap((entry) => {
    const { threats, figures, dates, quotations } = entry.records;
    const speakers = new Set(entry.records.speakers.map(({ id }) => id));
    const voices = [...threats, ...figures, ...dates, ...quotations].flatMap(({ speaker }) => speaker ?? []);
    const named = [
      ...threats.map(({ threat }) => threat),
      ...[...figures, ...quotations].flatMap((record) => record.threats),
    ];
    const counted = figures.flatMap((figure) => figure.series ?? []);
    return [
      ...unknown(named, topics).map((id) => report(entry, 'topic', id)),
      ...unknown(counted, series).map((id) => report(entry, 'series', id)),
      ...unknown(voices, speakers).map((id) => report(entry, 'speaker', id)),
    ];
  });
}

const unknown = (ids: readonly string[], known: ReadonlySet<string>): string[] =>
  [...new Set(ids)].filter((id) => !known.has(id));

const MISSING = {
  topic: ['which beat.yaml does not have', 'use an id of beat.yaml in the correction, or add the topic there'],
  series: ['which beat.yaml does not have', 'use an id of beat.yaml in the correction, or add the series there'],
  speaker: ['whom the article does not have', 'use the id of a speaker of the article in the correction'],
} as const;

const report = ({ article }: Entry, kind: keyof typeof MISSING, id: string): Diagnostic => ({
  file: article.file,
  line: null,
  column: null,
  severity: 'error',
  rule: `link/unknown-${kind}`,
  message: `a record names the ${kind} “${id}”, ${MISSING[kind][0]}`,
  hint: MISSING[kind][1],
});
