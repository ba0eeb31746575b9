import type { Article } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { evidenceAt, type Span } from '../../model/evidence.ts';
import type { DateRecord, NotUnderstood } from '../../model/records.ts';
import { eachMatch } from '../eachMatch.ts';
import { type Draft, withIds } from '../recordId.ts';
import { anchoredPlaces, withAnchored } from './anchoring.ts';
import type { Day } from './calendar.ts';
import { bitsFor, cluesOf } from './clues.ts';
import { CURRENT } from './current.ts';
import { EXPLICIT } from './explicit.ts';
import { FEAST_RULES } from './feasts.ts';
import type { Found, Page } from './found.ts';
import { frame } from './frames.ts';
import { findNamedDates } from './named.ts';
import { longest, makeCover, reachOf } from './places.ts';
import { type DateRule, isWritable } from './reading.ts';
import { RELATIVE } from './relative.ts';
import { roleOf } from './role.ts';
import { ROLLING } from './rolling.ts';
import { SEASONAL } from './seasons.ts';
import { SPANS } from './spans.ts';
import { VAGUE } from './vague.ts';

const ALL: readonly DateRule[] = [
  ...EXPLICIT,
  ...RELATIVE,
  ...CURRENT,
  ...ROLLING,
  ...SEASONAL,
  ...SPANS,
  ...FEAST_RULES,
];
const RULES = ALL.map((rule) => ({ rule, bits: bitsFor(rule.needs) }));
const VAGUE_ROWS = VAGUE.map((row) => ({ ...row, bits: bitsFor(row.needs) }));
/** What counts from another date is told in these. */
const ANCHORED_BITS = bitsFor(['unit', 'day', 'season', 'weekday', 'month']);
const CLOSE = 60;

/**
 * What the rules read in the sentences is put with each. A rule goes over all sentences before the next one does: going
 * from one pattern to another costs more than most matches.
 */
function readPages(text: string, pages: readonly Page[], published: Day, language: string): void {
  const all = pages.reduce((bits, { clues }) => bits | clues, 0);
  for (const { rule, bits } of RULES) {
    if ((all & bits) !== bits) continue;
    for (const { sentence, words, clues, finds } of pages) {
      if ((clues & bits) !== bits) continue;
      eachMatch(rule.pattern, words, (match) => {
        const start = sentence.start + match.index;
        const end = start + match[0].trimEnd().length;
        const reach = reachOf(sentence, { start, end });
        const [before, after] = [text.slice(reach.start, start), text.slice(end, reach.end)];
        const reading = rule.read(match, { published, language, before, after });
        if (reading && isWritable(reading)) finds.push({ start, end, rule: rule.name, reading });
      });
    }
  }
}

/** What looks like a date in a sentence and overlaps none that was read there. */
function readVague(text: string, { sentence, words, clues }: Page, taken: readonly Span[]): NotUnderstood[] {
  const finds: (Span & { why: string })[] = [];
  for (const { bits, pattern, behind, why } of VAGUE_ROWS) {
    if ((clues & bits) !== bits) continue;
    eachMatch(pattern, words, (match) => {
      const start = sentence.start + match.index;
      if (!behind || behind.test(text.slice(Math.max(sentence.start, start - CLOSE), start)))
        finds.push({ start, end: start + match[0].length, why });
    });
  }
  if (finds.length === 0) return [];
  const isTaken = makeCover(taken);
  return longest(finds)
    .filter((find) => !isTaken(find))
    .map(({ start, end, why }) => ({ evidence: evidenceAt(text, start, end), looksLike: 'date', why }));
}

/**
 * The dates of an article, resolved against its own day, in reading order. `start` and `end` are ISO days, inclusive;
 * `edtf` is Extended Date/Time Format level 1 (Library of Congress, 2019). What is vague is listed and not resolved.
 */
export function findDates(article: Article, beat: Beat): { dates: DateRecord[]; notUnderstood: NotUnderstood[] } {
  const { text } = article;
  const published = article.meta.published.slice(0, 10);
  const named = findNamedDates(text, beat);
  const drafts: Draft<DateRecord>[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let next = 0;
  let before: Found | null = null;
  const pages = article.sentences.map((sentence): Page => {
    const finds: Found[] = [];
    for (let one = named[next]; one && one.start < sentence.end; one = named[++next])
      if (one.start >= sentence.start && one.end <= sentence.end) finds.push(one);
    const words = text.slice(sentence.start, sentence.end);
    return { sentence, words, clues: cluesOf(words), finds };
  });
  const clued = pages.filter(({ clues }) => clues !== 0);
  readPages(text, clued, published, beat.language);
  for (const page of pages) {
    const framed = framedIn(text, page, before, published);
    before = framed.at(-1) ?? null;
    for (const found of framed) if (isWritable(found.reading)) drafts.push(draftOf(text, page.sentence, found));
    if (page.clues !== 0) notUnderstood.push(...readVague(text, page, framed));
  }
  return { dates: withIds('date', drafts), notUnderstood };
}

/** What was read in a sentence, with what counts from it and with the words around; `last` was read in the sentence before. */
function framedIn(text: string, page: Page, last: Found | null, published: Day): Found[] {
  const { sentence, clues } = page;
  const read = longest(page.finds);
  const framed = frame(read, text, sentence.start);
  const places = (clues & ANCHORED_BITS) === 0 ? [] : anchoredPlaces(page, read);
  if (places.length === 0) return framed;
  const all = withAnchored(text, sentence, places, { read, framed, last, published });
  return all.length === read.length ? framed : frame(all, text, sentence.start);
}

function draftOf(text: string, sentence: Span, { start, end, rule, reading }: Found): Draft<DateRecord> {
  const { edtf, readings, resolved } = reading;
  const reach = reachOf(sentence, { start, end });
  const draft: Draft<DateRecord> = {
    evidence: evidenceAt(text, start, end),
    sentence: evidenceAt(text, sentence.start, sentence.end),
    rule,
    edtf,
    start: reading.start,
    end: reading.end,
    resolved,
    role: roleOf(reading, text.slice(reach.start, start), text.slice(end, reach.end)),
  };
  if (readings) draft.readings = readings;
  return draft;
}
