import { byPosition, type Span } from '../../model/evidence.ts';
import { eachMatch } from '../eachMatch.ts';
import { ANCHORED, type AnchoredRule } from './anchored.ts';
import type { Day } from './calendar.ts';
import { bitsFor } from './clues.ts';
import type { Found, Page } from './found.ts';
import { makeCover } from './places.ts';
import { onDay, type Reading } from './reading.ts';
import type { Anchor } from './units.ts';

const isAnchor = (reading: Reading | null | undefined): reading is Anchor =>
  reading !== null && reading !== undefined && reading.start !== null && reading.end !== null;

const RULES = ANCHORED.map((rule) => ({ rule, bits: bitsFor(rule.needs) }));
const CLOSE = 120;

/** What one of the rules may read. */
export interface Place extends Span {
  rule: AnchoredRule;
  match: RegExpExecArray;
}

/** What is known where a sentence is read. */
export interface Known {
  /** Dates of the sentence as the rules read them. */
  read: readonly Found[];
  /** The same with the words around them: "the week to Sunday". */
  framed: readonly Found[];
  /** The last date of the sentence before. */
  last: Found | null;
  published: Day;
}

/** Where the rules may read something in a sentence with such clues, outside what was read. */
export function anchoredPlaces({ sentence, words, clues }: Page, read: readonly Found[]): Place[] {
  const places: Place[] = [];
  for (const { rule, bits } of RULES)
    if ((clues & bits) === bits)
      eachMatch(rule.pattern, words, (match) => {
        const start = sentence.start + match.index;
        places.push({ start, end: start + match[0].length, rule, match });
      });
  if (places.length === 0) return places;
  const isTaken = makeCover(read);
  return places.filter((place) => !isTaken(place)).sort(byPosition);
}

/**
 * Adds what counts from another date, which is the last one before it in the sentence, or else the last of the
 * sentence before. Where none stands there nothing is read, but by the few rules that then count from the article.
 */
export function withAnchored(
  text: string,
  sentence: Span,
  places: readonly Place[],
  { read, framed, last, published }: Known,
): Found[] {
  const own = onDay(published, 'relative');
  const added: Found[] = [];
  let next = 0;
  let anchor = last;
  for (const { start, end, rule, match } of places) {
    for (let one = framed[next]; one && one.end <= start; one = framed[++next])
      if (anchor === null || anchor === last || one.start > anchor.start) anchor = one;
    const previous = added.at(-1);
    if (previous && previous.end > start) continue;
    // what is to come is a plan of its own sentence: the next one tells of something else
    const usable = anchor === last && (anchor?.reading.start ?? '') > published ? null : anchor?.reading;
    const near = {
      before: text.slice(Math.max(sentence.start, start - CLOSE), start),
      after: text.slice(end, Math.min(sentence.end, end + CLOSE)),
    };
    const reading =
      (isAnchor(usable) ? rule.read(match, usable, near) : null) ??
      (rule.alone && isAnchor(own) ? rule.read(match, own, near) : null);
    if (reading === null) continue;
    const found = { start, end, rule: rule.name, reading };
    added.push(found);
    anchor = found;
  }
  return [...read, ...added].sort(byPosition);
}
