import type { Beat } from '../model/beat.ts';
import type { Entry, RecordRef, ReferEntry, Timeline } from '../model/dossier.ts';
import { contains } from '../model/evidence.ts';
import type { DateRecord, Figure, Interval } from '../model/records.ts';
import { uncertainStart } from './calendar.ts';
import { topicsOfFigure } from './figureTopics.ts';
import { byCodeUnits } from './levelled.ts';
import { isBackground } from './namedDates.ts';
import { placeOf } from './places.ts';
import { joinHappenings } from './sameHappening.ts';
import { dateRecord, dayOf, type Shelf } from './shelf.ts';

/** Two registers: when something was said, and the times that it refers to. */
export function makeTimeline(shelf: Shelf, beat: Beat): Timeline {
  const refers: ReferEntry[] = [];
  const sayingDays: RecordRef[] = [];
  for (const entry of shelf.entries) {
    const withWindow = entry.records.figures
      .filter(hasTime)
      .map((figure) => ({ figure, date: windowDate(entry, figure) }));
    const told = new Set(withWindow.map(({ date }) => date?.id));
    const dates = entry.records.dates.filter(({ id, role }) => role !== 'statement' && !told.has(id));
    refers.push(
      ...inOrder([
        ...withWindow.map(({ figure, date }) => figureEntry(entry, figure, date, beat)),
        ...dates
          .filter((date) => isPlaced(date) && !isSayingDay(date, entry))
          .map((date) => dateEntry(entry, date, beat)),
      ]),
    );
    // Dates that place an event on the day of publication, and give no figure its window.
    for (const date of dates)
      if (isSayingDay(date, entry)) sayingDays.push({ article: entry.article.id, record: date.id });
  }
  return {
    said: shelf.entries.map((entry) => ({
      article: entry.article.id,
      day: dayOf(entry),
      basis: entry.records.publishedBasis,
    })),
    ...joinHappenings(refers, shelf, beat),
    sayingDays,
  };
}

/** What one article refers to, in order of time: open starts first, then start, end, and place in the text. */
const inOrder = (refers: ReferEntry[]): ReferEntry[] =>
  refers.sort(
    (a, b) =>
      byCodeUnits(a.start ?? '', b.start ?? '') ||
      byCodeUnits(a.end ?? OPEN, b.end ?? OPEN) ||
      positionOf(a) - positionOf(b) ||
      byCodeUnits(a.id, b.id),
  );

/** "Today" is when it was said, which the other register shows. */
const isSayingDay = ({ start, end }: Interval, entry: Entry): boolean => start === end && start === dayOf(entry);

/** A time that is open at both ends ("in recent years") has no place on a line. */
const isPlaced = ({ start, end }: Interval): boolean => start !== null || end !== null;

const hasTime = ({ window }: Figure): boolean => window !== null && isPlaced(window);

/** The date whose words give a figure's window: named by the record, or else the one of its sentence that starts as it does. */
const windowDate = (entry: Entry, figure: Figure): DateRecord | null =>
  dateRecord(entry, figure.window?.date) ??
  entry.records.dates.find(
    ({ sentence, start, end, role }) =>
      role === 'window' &&
      sentence.start === figure.sentence.start &&
      start === figure.window?.start &&
      (end === null || end === figure.window.end),
  ) ??
  null;

/** After every ISO day. */
const OPEN = '~';

const positionOf = ({ figure, date }: ReferEntry): number => figure?.evidence.start ?? date?.evidence.start ?? 0;

/** A figure stands where its window is, with the words of the date that gives it; those need no entry of their own. */
function figureEntry(entry: Entry, figure: Figure, date: DateRecord | null, beat: Beat): ReferEntry {
  const window = figure.window ?? { edtf: '', start: null, end: null };
  return {
    id: idOf(entry, figure),
    article: entry.article.id,
    record: { article: entry.article.id, record: figure.id },
    place: placeOf(entry.article, figure.evidence),
    alsoToldBy: [],
    oneWith: null,
    kind: 'figure',
    date,
    figure,
    topics: topicsOfFigure(figure, beat),
    edtf: window.edtf,
    start: window.start,
    end: window.end,
    uncertainUntil: window.start === null ? null : uncertainStart(window.edtf, window.end),
    readings: date?.readings ?? [],
    background: date !== null && isBackground(date, beat),
  };
}

function dateEntry(entry: Entry, date: DateRecord, beat: Beat): ReferEntry {
  const named: string[] = [];
  for (const { threat, evidence } of entry.records.threats) if (contains(date.sentence, evidence)) named.push(threat);
  return {
    id: idOf(entry, date),
    article: entry.article.id,
    record: { article: entry.article.id, record: date.id },
    place: placeOf(entry.article, date.evidence),
    alsoToldBy: [],
    oneWith: null,
    kind: 'date',
    date,
    figure: null,
    topics: named.length === 0 ? [] : beat.topics.map((topic) => topic.id).filter((id) => named.includes(id)),
    edtf: date.edtf,
    start: date.start,
    end: date.end,
    uncertainUntil: date.start === null ? null : uncertainStart(date.edtf, date.end),
    readings: date.readings ?? [],
    background: isBackground(date, beat),
  };
}

/** No id has two hyphens together, so that no two pairs of ids make one. */
const idOf = ({ article }: Entry, { id }: Figure | DateRecord): string => `${article.id}--${id}`;
