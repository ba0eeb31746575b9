import { contains, overlaps, type Span } from '../../model/evidence.ts';
import type { DateRecord, Window } from '../../model/records.ts';

/** What is said on the other side of these is said of another time. */
const COMPARISON = /\b(?:but|while|whereas|compared (?:with|to)|up from|down from|against|than in)\b/;
const CLAUSE_BREAK = /[;:—–]|, (?:it|they|which|who|although|though)\b/;
/** "£900m a year earlier": the time is another one, which no date of the sentence gives. */
const ELSEWHEN =
  /^(?:(?! and | but |\d)[^,;.]){0,30}(?<!\b(?:from|than|on|over|against|with) )\b(?:(?:a|the) (?:year|month|week|day|quarter|decade) (?:earlier|before|previously)|the (?:previous|same) (?:period|year|month|week|quarter|time))\b/i;
const RELATIVE_CLAUSE = /, (?:which|who|whose|when|where) (?:[^,;:.]|[,.](?=\d)){0,120}$/;

/** "the lowest since 2001", "the first update since 2022": the date of a comparison, which no figure covers. */
const isRecord = (text: string, { evidence }: DateRecord): boolean =>
  /^since\b/i.test(evidence.exact) &&
  /\b(?:first|only|[a-z]{2,10}est|worst|best|(?:most|least) [a-z]+)(?: [a-z-]+){0,3} $/i.test(
    text.slice(Math.max(0, evidence.start - 60), evidence.start),
  );

/** The relative clause that a figure or date stands in ("…, which employs 12,000 people, …"), or null. */
function relativeClause(text: string, inside: Span, sentence: Span): Span | null {
  const before = text.slice(sentence.start, inside.start);
  const opening = RELATIVE_CLAUSE.exec(before.slice(-160));
  if (!opening) return null;
  const close = /,(?=\s)(?! (?:with|[a-z]{2,}ing)\b)/.exec(text.slice(inside.end, sentence.end));
  return { start: inside.start - opening[0].length, end: close ? inside.end + close.index : sentence.end };
}

/** "since then three died", "has killed three since then": counted from a time that is not read. */
const SINCE_THEN = /\bsince (?:then|that (?:time|day))\b/i;
const BEGINNING =
  /\b(?:that|which|who) (?:has |had )?(?:began|begun|started|opened|erupted|broke out|broken out|ended|closed) (?:[a-z]+ ){0,3}$/;
/** "up from 5.9 per cent in November", "compared with 2019": what follows the date is not of its time. */
const OTHER_SIDE = /\b(?:up from|down from|compared (?:with|to)|than in)\b[^,;:]{0,60}$/i;
/** "from $800m in 2023 to $0.5bn": the date of the first end only. */
const FIRST_END = /\bfrom\b[^;:]{0,60}$/i;
const TO_SECOND_END = /^,? to (?:[a-z]+ ){0,3}$/i;

/** Whether the words give a date to something other than the figure: another clause, or the other side of a comparison. */
function isOfAnother(text: string, { evidence }: DateRecord, figure: Span, sentence: Span): boolean {
  const clause = relativeClause(text, evidence, sentence);
  if (clause && !contains(clause, figure)) return true;
  if (evidence.end > figure.start) return false;
  const before = text.slice(Math.max(sentence.start, evidence.start - 100), evidence.start);
  return (
    BEGINNING.test(before) ||
    OTHER_SIDE.test(before) ||
    (TO_SECOND_END.test(text.slice(evidence.end, figure.start)) && FIRST_END.test(before))
  );
}

const asWindow = (date: DateRecord, published: string): Window => {
  const start = date.start;
  const end = date.end ?? published;
  const edtf = date.edtf.endsWith('/..') ? `${date.edtf.slice(0, -3)}/${published}` : date.edtf;
  return { edtf, start, end, date: date.id };
};

const gap = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0);

/**
 * The time that a figure covers: a date of its own sentence. Spans ("since 2022", "in the past year") cover it wherever
 * they stand, the nearest first, but across a comparison; a happening ("on Monday", "in March") only in the figure's own clause; the day of
 * saying never.
 */
export function windowOf(
  text: string,
  figure: Span,
  sentence: Span,
  dates: readonly DateRecord[],
  published: string,
): Window | null {
  if (dates.length === 0) return null;
  if (ELSEWHEN.test(text.slice(figure.end, Math.min(sentence.end, figure.end + 80)))) return null;
  const clause = relativeClause(text, figure, sentence) ?? sentence;
  const said = text.slice(Math.max(clause.start, figure.start - 100), Math.min(clause.end, figure.end + 100));
  if (SINCE_THEN.test(said)) return null;
  const between = (date: DateRecord): string =>
    date.evidence.end <= figure.start
      ? text.slice(date.evidence.end, figure.start)
      : text.slice(figure.end, date.evidence.start);
  const here = dates.filter(
    (date) =>
      overlaps(date.evidence, clause) &&
      !overlaps(date.evidence, figure) &&
      date.role !== 'statement' &&
      date.start !== null &&
      !isRecord(text, date) &&
      !isOfAnother(text, date, figure, sentence) &&
      !COMPARISON.test(between(date)),
  );
  const nearest = (some: readonly DateRecord[]): DateRecord | undefined =>
    [...some].sort((a, b) => gap(a.evidence, figure) - gap(b.evidence, figure))[0];
  const own = here.filter((d) => !CLAUSE_BREAK.test(between(d)));
  const date =
    nearest(own.filter((d) => d.role === 'window')) ?? nearest(own) ?? nearest(here.filter((d) => d.role === 'window'));
  return date ? asWindow(date, published) : null;
}

/** "That now makes up …": a sentence that goes on about the count of the sentence before. */
export const goesOn = (sentence: string): boolean =>
  /^[“"‘']?(?:That|This|These|It)\b (?:(?:now|also|still|already|number|figure|total|share|proportion) )?(?:[a-z]+s|were|was|had|has|have|is|are|made|make|rose|fell|represented|accounted)\b/.test(
    sentence,
  );
