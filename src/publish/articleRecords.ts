import type { Entry } from '../model/dossier.ts';
import { byPosition, type Evidence } from '../model/evidence.ts';
import { sentenceNumberOf } from './articleNotes.ts';
import { correctedInWords } from './correctedInWords.ts';
import { countedInWords } from './figureInWords.ts';
import { readingsInWords } from './intervalInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { seriesOfFigure } from './seriesOfFigure.ts';

/** One line of a list of records: what it is, and the sentences in which it stands. */
export interface RecordLine {
  name: string;
  /** The page that tells more; null where there is none. */
  route: string | null;
  detail: string | null;
  places: { sentence: number; route: string }[];
}

/** The records of an article by type, each line leading to its words in the text. */
export interface RecordLists {
  threats: RecordLine[];
  figures: RecordLine[];
  dates: RecordLine[];
  speakers: RecordLine[];
}

export function makeRecordLists(lookup: Lookup, entry: Entry): RecordLists {
  const { article, records } = entry;
  const place = (record: { id: string; evidence: Evidence }): RecordLine['places'][number] => ({
    sentence: sentenceNumberOf(entry, record.evidence),
    route: routes.record(article.id, record.id),
  });
  return {
    threats: lookup.beat.topics.flatMap(({ id, name }) => {
      const named = records.threats.filter((threat) => threat.threat === id).sort(byEvidence);
      return named.length === 0
        ? []
        : [{ name, route: routes.threat(id), detail: null, places: firstInSentence(named.map(place)) }];
    }),
    figures: [...records.figures].sort(byEvidence).map((figure): RecordLine => {
      const series = seriesOfFigure(lookup, article.id, figure.id);
      return {
        name: figure.evidence.exact,
        route: series && routes.series(series.id),
        detail: detailOf(countedInWords(figure), correctedInWords([figure])),
        places: [place(figure)],
      };
    }),
    dates: [...records.dates].sort(byEvidence).map(
      (date): RecordLine => ({
        name: date.evidence.exact,
        route: null,
        detail: detailOf(
          date.start === null && date.end === null ? 'no day known' : readingsInWords(date, date.edtf, date.readings),
          correctedInWords([date]),
        ),
        places: [place(date)],
      }),
    ),
    speakers: records.speakers.flatMap((speaker) => {
      const said = records.quotations.filter((quotation) => quotation.speaker === speaker.id).sort(byEvidence);
      return said.length === 0
        ? []
        : [
            {
              name: lookup.speaker(article.id, speaker.id).name,
              route: routes.speaker(lookup.speaker(article.id, speaker.id).id),
              detail: speaker.role === null ? null : `printed as “${speaker.role}”`,
              places: firstInSentence(said.map(place)),
            },
          ];
    }),
  };
}

const detailOf = (...parts: (string | null)[]): string | null => parts.filter((part) => part).join('. ') || null;

const byEvidence = (a: { evidence: Evidence }, b: { evidence: Evidence }): number => byPosition(a.evidence, b.evidence);

const firstInSentence = (places: readonly RecordLine['places'][number][]): RecordLine['places'] =>
  places.filter((place, i) => places.findIndex((other) => other.sentence === place.sentence) === i);
