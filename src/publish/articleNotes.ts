import type { Comparison, CoverageCell, Dossier, Entry, ReferEntry, ReturningWords, Series } from '../model/dossier.ts';
import { DIRECTIONS } from '../model/dossier.ts';
import { contains, type Span } from '../model/evidence.ts';
import { capitalised, dayInWords, listInWords, numberInWords } from '../model/inWords.ts';
import type { CorrectionNote } from '../model/records.ts';
import { DIRECTION_PHRASES } from './directionsInWords.ts';
import { intervalInWords } from './intervalInWords.ts';
import type { Lookup } from './lookup.ts';
import { perDossier } from './perDossier.ts';
import { routes, sentenceRoute } from './routes.ts';
import { datedInWords, outletOf } from './sentenceView.ts';
import { VERDICTS } from './seriesView.ts';

/** What another record adds to a sentence; it stands beside the sentence. `lead` is set in bold. */
export interface MarginNote {
  about: 'threat' | 'figure' | 'date' | 'speaker' | 'correction';
  lead: string;
  text: string;
  links: { name: string; route: string }[];
}

interface Gathered {
  comparisons: { series: Series; comparison: Comparison }[];
  cells: { topic: string; cell: CoverageCell }[];
  refers: ReferEntry[];
  returning: { speaker: string; words: ReturningWords }[];
}

/** What the dossier says of each article beyond its own records. */
const gather = perDossier((dossier: Dossier): ReadonlyMap<string, Gathered> => {
  const all = new Map<string, Gathered>(
    dossier.articles.map(({ article }) => [article.id, { comparisons: [], cells: [], refers: [], returning: [] }]),
  );
  for (const series of dossier.series)
    for (const comparison of series.comparisons)
      for (const id of new Set([comparison.earlier.article, comparison.later.article]))
        all.get(id)?.comparisons.push({ series, comparison });
  for (const { topic, cells } of dossier.topics)
    for (const cell of cells)
      if (cell.mentions.length > 1) all.get(cell.article)?.cells.push({ topic: topic.id, cell });
  for (const entry of [...dossier.timeline.refers, ...dossier.timeline.retold])
    all.get(entry.article)?.refers.push(entry);
  for (const speaker of dossier.speakers)
    for (const words of speaker.wordsThatReturn)
      for (const id of new Set(words.places.map(({ place }) => place.article)))
        all.get(id)?.returning.push({ speaker: speaker.id, words });
  return all;
});

/** The notes of an article by the number of the sentence that they stand beside. */
export function makeMarginNotes(lookup: Lookup, entry: Entry): Map<number, MarginNote[]> {
  const notes = new Map<number, MarginNote[]>();
  const add = (sentence: number, note: MarginNote): void => {
    notes.set(sentence, [...(notes.get(sentence) ?? []), note]);
  };
  const { id } = entry.article;
  const found = gather(lookup.dossier).get(id);
  for (const one of found?.comparisons ?? []) noteComparison(lookup, entry, one, add);
  for (const { topic, cell } of found?.cells ?? []) noteDirections(lookup, topic, cell, add);
  for (const refer of oncePerDate(found?.refers ?? [])) noteDate(refer, add);
  for (const one of found?.returning ?? []) noteWords(lookup, id, one, add);
  for (const { record, note } of findCorrected(entry))
    add(sentenceNumberOf(entry, record.evidence), noteCorrection(record.evidence.exact, note));
  return notes;
}

type Add = (sentence: number, note: MarginNote) => void;

/** The number of the sentence in which a record begins. */
export function sentenceNumberOf({ article }: Entry, { start }: Span): number {
  const sentence = article.sentences.find((one) => start < one.end);
  if (!sentence) throw new Error(`No sentence of ${article.id} reaches ${start}`);
  return sentence.number;
}

function noteComparison(
  lookup: Lookup,
  entry: Entry,
  { series, comparison }: { series: Series; comparison: Comparison },
  add: Add,
): void {
  const { earlier, later, verdict, reasons } = comparison;
  const here = earlier.article === entry.article.id ? earlier : later;
  const [other, said] = here === earlier ? [later, 'A later number'] : [earlier, 'An earlier number'];
  // A series alone does not make two numbers count one thing; the first check says whether they do.
  const [first] = reasons;
  const of = first?.check === 'counted' && first.verdict === 'comparable' ? 'for the same thing' : 'of the same series';
  const there = lookup.entry(other.article);
  add(sentenceNumberOf(entry, here.figure.evidence), {
    about: 'figure',
    lead: `${earlier.figure.evidence.exact}, then ${later.figure.evidence.exact}.`,
    text: `${said} ${of}: ${outletOf(there)}, ${datedInWords(there)}. ${VERDICTS[verdict].words}.`,
    links: [{ name: 'Why', route: routes.series(series.id) }],
  });
}

/** Stands beside the last sentence that gives a direction, and names the others. */
function noteDirections(
  lookup: Lookup,
  topic: string,
  { article, mentions, directions }: CoverageCell,
  add: Add,
): void {
  const moving = DIRECTIONS.filter((direction) => direction !== 'named' && directions.includes(direction));
  const places = moving.map((direction) => ({
    direction,
    numbers: mentions.filter((one) => one.directions.includes(direction)).map((one) => one.place.sentence),
  }));
  const last = Math.max(...places.flatMap(({ numbers }) => numbers));
  if (moving.length < 2 || !Number.isFinite(last)) return;
  add(last, {
    about: 'threat',
    lead: `${lookup.topic(topic).name}: ${listInWords(moving.map((one) => DIRECTION_PHRASES[one]))} in one article.`,
    text: moving.length === 2 ? 'Both are kept.' : 'All are kept.',
    links: places.flatMap(({ direction, numbers }) =>
      numbers.map((number) => ({
        name: `Sentence ${number}: ${DIRECTION_PHRASES[direction]}`,
        route: sentenceRoute(article, number),
      })),
    ),
  });
}

/** Two figures over one window share the date that gives it, and its note. */
const oncePerDate = (refers: readonly ReferEntry[]): ReferEntry[] => {
  const dates = refers.map(({ date }) => date?.id);
  return refers.filter(({ date }, i) => date !== null && dates.indexOf(date.id) === i);
};

function noteDate({ date, place, background, start, end, edtf, readings }: ReferEntry, add: Add): void {
  if (date === null) return;
  const lead = `${capitalised(date.evidence.exact)}.`;
  if (background) {
    const text = `The date is background and not in the article. The timeline uses ${intervalInWords({ start, end }, edtf)}.`;
    add(place.sentence, { about: 'date', lead, text, links: [{ name: 'Timeline', route: routes.timeline }] });
  }
  if (readings.length > 0) {
    const days = [intervalInWords({ start, end }, edtf), ...readings.map((one) => intervalInWords(one))];
    const text = `The words allow more than one reading: ${days.join(', or ')}.`;
    add(place.sentence, { about: 'date', lead, text, links: [] });
  }
}

function noteWords(
  lookup: Lookup,
  article: string,
  { speaker, words }: { speaker: string; words: ReturningWords },
  add: Add,
): void {
  const here = words.places.find(({ place }) => place.article === article);
  const others = words.places
    .filter(({ place }) => place.article !== article)
    .map(({ place }) => lookup.entry(place.article));
  if (!here || others.length === 0 || !isTellingHere(lookup.entry(article), words.words, here.span)) return;
  const where = others.map((one) => `${outletOf(one)}, ${datedInWords(one)}`);
  const shown = where.length > 2 ? `${numberInWords(where.length)} other articles` : where.join(', and in ');
  add(here.place.sentence, {
    about: 'speaker',
    lead: `“${words.words}”`,
    text: `is quoted in ${shown} too.`,
    links: [{ name: 'Words that come back', route: `${routes.speaker(speaker)}#again` }],
  });
}

/** A quotation of up to so many words is a scrap: the outlet chose these words. */
const SCRAP = 3;

/** A single word is worth a note only where the article quotes it as a scrap; a phrase always is. */
function isTellingHere({ article, records }: Entry, words: string, span: Span): boolean {
  if (/\s/.test(words.trim())) return true;
  return records.quotations
    .flatMap(({ quoted }) => quoted)
    .some(
      (part) => contains(part, span) && article.text.slice(part.start, part.end).trim().split(/\s+/).length <= SCRAP,
    );
}

/** Records that the editor set or added, in the order of the record types. */
export function findCorrected({ records }: Entry) {
  const all = [...records.threats, ...records.figures, ...records.dates, ...records.quotations];
  return all.flatMap((record) => (record.corrected ? [{ record, note: record.corrected }] : []));
}

function noteCorrection(exact: string, { action, reason, by, on }: CorrectionNote): MarginNote {
  const who = [by, on === undefined ? undefined : dayInWords(on)].filter((part) => part !== undefined);
  return {
    about: 'correction',
    lead: action === 'add' ? 'Added by the editor.' : 'Corrected by the editor.',
    text: `“${exact}”: ${reason}${who.length > 0 ? ` (${who.join(', ')})` : ''}`,
    links: [],
  };
}
