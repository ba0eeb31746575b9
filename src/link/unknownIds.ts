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
    const voices = entry.records.speakers.map(({ id }) => id);
    const [noTopic, noSeries, noSpeaker] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const { threat } of threats) if (!topics.has(threat)) noTopic.add(threat);
    for (const records of [figures, quotations])
      for (const record of records) for (const id of record.threats) if (!topics.has(id)) noTopic.add(id);
    for (const { series: id } of figures) if (id !== undefined && !series.has(id)) noSeries.add(id);
    for (const records of [threats, figures, dates, quotations])
      for (const { speaker } of records) if (speaker !== null && !voices.includes(speaker)) noSpeaker.add(speaker);
    return [
      ...[...noTopic].map((id) => report(entry, 'topic', id)),
      ...[...noSeries].map((id) => report(entry, 'series', id)),
      ...[...noSpeaker].map((id) => report(entry, 'speaker', id)),
    ];
  });
}

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
