import type { ReferEntry, SaidEntry } from '../model/dossier.ts';
import type { Span } from '../model/evidence.ts';
import { dayInWords } from '../model/inWords.ts';
import { type Bar, makeBar } from './bar.ts';
import { countedInWords } from './figureInWords.ts';
import { intervalInWords } from './intervalInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { makeSentenceView, outletOf, type SentenceView } from './sentenceView.ts';
import { groupId } from './timelineChart.ts';
import { percent, type TimeScale } from './timeScale.ts';

/** What one article refers to. */
export interface TimelineGroup {
  id: string;
  when: string;
  inferred: boolean;
  title: string;
  route: string;
  outlet: string;
  /** The day of saying, in per cent. */
  said: number;
  rows: TimelineRow[];
  /** What another article told first, and where that stands. */
  retold: { words: string; where: string; route: string }[];
}

export interface TimelineRow {
  id: string;
  kind: 'date' | 'figure';
  /** The printed words that tell the row from others: a date in its surroundings, or a number and what it counts. */
  before: string;
  exact: string;
  after: string;
  /** When: the words of the window where they are not in `exact`, and the days. */
  time: string;
  bar: Bar | null;
  /** A figure's number beside its bar; null where there is no room on a telephone. */
  value: { text: string; x: number; anchor: 'start' | 'end' } | null;
  sentence: SentenceView;
  background: boolean;
  alsoToldBy: { words: string; route: string }[];
  /** What the row can be narrowed by; empty until the rows of a page are known. */
  marks: string;
}

export function makeTimelineGroup(lookup: Lookup, scale: TimeScale, { article, day, basis }: SaidEntry): TimelineGroup {
  const entry = lookup.entry(article);
  return {
    id: groupId(article),
    when: dayInWords(day),
    inferred: basis === 'inferred',
    title: entry.article.meta.title,
    route: routes.article(article),
    outlet: outletOf(entry),
    said: scale.startOf(day),
    rows: [],
    retold: [],
  };
}

/** The words of a further telling, and the row that stands for the happening, on the page at `route`. */
export function makeRetold(
  lookup: Lookup,
  refer: ReferEntry,
  first: ReferEntry,
  route: string,
): TimelineGroup['retold'][number] {
  const { before, exact, after } = labelOf(lookup, refer);
  const there = lookup.entry(first.article);
  return {
    words: `${before}${exact}${after}`.trim(),
    where: `${outletOf(there)}, ${dayInWords(there.article.meta.published)}`,
    route: `${route}#${rowId(first)}`,
  };
}

const rowId = ({ id }: ReferEntry): string => `r-${id}`;

export function makeTimelineRow(lookup: Lookup, scale: TimeScale, refer: ReferEntry): TimelineRow {
  const entry = lookup.entry(refer.article);
  const said = entry.article.meta.published.slice(0, 10);
  const bar = makeBar(scale, refer, said);
  const marks = [refer.figure?.evidence, refer.date?.evidence].filter((span) => span !== undefined);
  return {
    id: rowId(refer),
    kind: refer.kind,
    ...labelOf(lookup, refer),
    time: timeInWords(refer, said),
    bar,
    value: refer.figure && bar ? besideBar(refer.figure.evidence.exact, bar, scale.startOf(said)) : null,
    sentence: makeSentenceView(lookup, refer.place, marks),
    background: refer.background,
    alsoToldBy: refer.alsoToldBy.map((other) => {
      const { meta } = lookup.entry(other.article).article;
      return {
        words: `${outletOf(lookup.entry(other.article))}, ${dayInWords(meta.published)}`,
        route: routes.record(other.article, other.record),
      };
    }),
    marks: '',
  };
}

/** Words on either side of a date, in UTF-16 code units. */
const AROUND = { before: 26, after: 38 };

function labelOf(lookup: Lookup, { figure, date, place }: ReferEntry): Pick<TimelineRow, 'before' | 'exact' | 'after'> {
  if (figure) return { before: '', exact: figure.evidence.exact, after: ` ${countedInWords(figure)}` };
  const evidence = date?.evidence;
  if (!evidence) return { before: '', exact: '', after: '' };
  const { text } = lookup.entry(place.article).article;
  return { exact: evidence.exact, ...surroundings(text, lookup.sentence(place), evidence) };
}

/** Whole words of the sentence around a span; an ellipsis where the sentence goes on. */
export function surroundings(text: string, sentence: Span, span: Span): { before: string; after: string } {
  const [left, right] = [text.slice(sentence.start, span.start), text.slice(span.end, sentence.end)];
  const before =
    left.length <= AROUND.before ? left : `…\u00a0${left.slice(-AROUND.before - 1).replace(/^\S*\s+/, '')}`;
  const after =
    right.length <= AROUND.after ? right : `${right.slice(0, AROUND.after + 1).replace(/\s+\S*$/, '')}\u00a0…`;
  return { before, after };
}

function timeInWords(refer: ReferEntry, said: string): string {
  const days = [{ start: refer.start, end: refer.end }, ...refer.readings]
    .map((interval, i) => intervalInWords(interval, i === 0 ? refer.edtf : '', said))
    .join(', or ');
  const printed = refer.date?.evidence.exact;
  if (refer.kind === 'date' || printed === undefined) return days;
  return refer.date?.resolved === 'explicit' ? printed : `${printed}: ${days}`;
}

/** The track of the narrowest page (320px). */
const TRACK = 280;
/** A character of 15px bold sans on the average, by how much a figure is wider, and the space around them. */
const LABEL = { character: 7.5, figure: 1.2, around: 12 };

/** Where a figure's number stands; null where neither side of its bar has room for it on the narrowest page. */
export function besideBar(text: string, bar: Bar, said: number): TimelineRow['value'] {
  const figures = text.replace(/\D/g, '').length;
  const width = text.length * LABEL.character + figures * LABEL.figure + LABEL.around;
  const px = (share: number): number => (share / 100) * TRACK;
  const isFree = (left: number): boolean => px(said) <= left || px(said) >= left + width;
  if (px(bar.x) >= width && isFree(px(bar.x) - width)) return { text, x: bar.x, anchor: 'end' };
  const end = bar.x + bar.width;
  const hasRoom = !bar.isOpen && px(100 - end) >= width && isFree(px(end));
  return hasRoom ? { text, x: percent(end), anchor: 'start' } : null;
}
