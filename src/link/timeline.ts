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
  const all = shelf.entries.flatMap((entry) => refersIn(entry, beat));
  return {
    said: shelf.entries.map((entry) => ({
      article: entry.article.id,
      day: dayOf(entry),
      basis: entry.records.publishedBasis,
    })),
    ...joinHappenings(all, shelf, beat),
    sayingDays: shelf.entries.flatMap(sayingDaysOf),
  };
}

/** What one article refers to, in order of time: open starts first, then start, end, and place in the text. */
function refersIn(entry: Entry, beat: Beat): ReferEntry[] {
  const { figures, dates } = entry.records;
  const withWindow = figures.filter(hasTime);
  const told = new Set(withWindow.map((figure) => windowDate(entry, figure)?.id));
  return [
    ...withWindow.map((figure) => figureEntry(entry, figure, beat)),
    ...dates
      .filter((date) => date.role !== 'statement' && isPlaced(date) && !isSayingDay(date, entry) && !told.has(date.id))
      .map((date) => dateEntry(entry, date, beat)),
  ].sort(
    (a, b) =>
      byCodeUnits(a.start ?? '', b.start ?? '') ||
      byCodeUnits(a.end ?? OPEN, b.end ?? OPEN) ||
      positionOf(a) - positionOf(b) ||
      byCodeUnits(a.id, b.id),
  );
}

/** Dates that place an event on the day of publication, and give no figure its window. */
function sayingDaysOf(entry: Entry): RecordRef[] {
  const told = new Set(entry.records.figures.filter(hasTime).map((figure) => windowDate(entry, figure)?.id));
  return entry.records.dates
    .filter((date) => date.role !== 'statement' && isSayingDay(date, entry) && !told.has(date.id))
    .map(({ id }) => ({ article: entry.article.id, record: id }));
}

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
function figureEntry(entry: Entry, figure: Figure, beat: Beat): ReferEntry {
  const window = figure.window ?? { edtf: '', start: null, end: null };
  const date = windowDate(entry, figure);
  return {
    ...common(entry, figure),
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
  const named = new Set(
    entry.records.threats.filter((threat) => contains(date.sentence, threat.evidence)).map((threat) => threat.threat),
  );
  return {
    ...common(entry, date),
    kind: 'date',
    date,
    figure: null,
    topics: beat.topics.map((topic) => topic.id).filter((id) => named.has(id)),
    edtf: date.edtf,
    start: date.start,
    end: date.end,
    uncertainUntil: date.start === null ? null : uncertainStart(date.edtf, date.end),
    readings: date.readings ?? [],
    background: isBackground(date, beat),
  };
}

const common = (entry: Entry, record: Figure | DateRecord) => ({
  // No id has two hyphens together, so that no two pairs of ids make one.
  id: `${entry.article.id}--${record.id}`,
  article: entry.article.id,
  record: { article: entry.article.id, record: record.id },
  place: placeOf(entry.article, record.evidence),
  alsoToldBy: [],
  oneWith: null,
});
