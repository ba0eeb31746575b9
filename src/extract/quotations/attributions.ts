import { contentBefore, type Earlier, isStatement, splitsClause, stopBefore, upToQuotation } from './boundaries.ts';
import { endOfReport } from './clauseEnds.ts';
import { LONGEST_CLAUSE } from './contents.ts';
import type { Cue } from './cues.ts';
import { isDenied } from './denials.ts';
import type { Frame } from './framedCues.ts';
import type { Grammar } from './grammar.ts';
import { endOfPhrase } from './phraseEnds.ts';
import { findReadings, isParted, type Reading } from './readings.ts';
import { isDash, isMark, isOf, isTimeWord, type TokenRange } from './tokens.ts';
import { PREPOSITIONS, SUBORDINATORS } from './wordClasses.ts';

/** Where the content stands to its cue. A rule's name is the kind of its verb and this, as in `say/before-content`. */
export type Place =
  // "Renn said the river had risen"
  | 'before-content'
  // "“The river has risen,” Renn said"
  | 'after-content'
  // "The valley is, he said, on the edge of disaster"
  | 'inside-content'
  // "Renn praised them, noting that one in five was a pupil"
  | 'participle'
  // "Renn praised them and said the river had risen"
  | 'coordinate'
  // "The river has risen, according to the ministry"
  | 'according-to'
  // "Renn went on: “The river has risen.”"
  | 'after-colon';

export interface Attribution {
  place: Place;
  verbKind: Cue['verb']['kind'] | Frame;
  source: TokenRange | null;
  cue: TokenRange;
  content: TokenRange[];
  /** Whether the text says that nobody said it, or asks who did: "Renn never said “…”". */
  denied: boolean;
}

type Content = Pick<Attribution, 'place' | 'content'>;

export const holdsQuotation = (grammar: Grammar, range: TokenRange): boolean =>
  grammar.holdsQuote && grammar.tokens.slice(range.first, range.last + 1).some((token) => token.kind === 'quote');

/** Past an adverbial between commas: "he indicated, during a visit, his regret"; null where nothing follows. */
function afterAdverbial(grammar: Grammar, from: number): number | null {
  const { tokens } = grammar;
  let first = from;
  if (isOf(tokens[from], PREPOSITIONS)) {
    const comma = tokens.slice(from + 1, from + 12).findIndex((token) => isMark(token, ','));
    first = comma === -1 ? from : from + comma + 2;
  }
  return tokens[first] ? first : null;
}

/** "which Renn said had risen", "which Renn said they had raised": the word before the attribution belongs to the content. */
function partedByReading(grammar: Grammar, reading: Reading): TokenRange[] | null {
  const relative = reading.first - 1;
  if (!isParted(grammar, reading.first) || reading.cue.verb.kind !== 'say') return null;
  if (reading.complement && reading.complement.kind !== 'clause') return null;
  const from = reading.complement?.from ?? reading.last + 1;
  if (!reading.complement && !grammar.isFiniteVerb(from)) return null;
  return [
    { first: relative, last: relative },
    { first: from, last: endOfPhrase(grammar, from, false) },
  ];
}

/** Past "in a note" or "on Monday" to the comma after it: "if it rains, he wrote in a note, the dam will go". */
function pastOccasion(grammar: Grammar, from: number): number {
  const { tokens } = grammar;
  if (!isOf(tokens[from], PREPOSITIONS) && !isTimeWord(tokens[from])) return from;
  for (let index = from + 1; index < from + 8; index++) {
    if (isMark(tokens[index], ',')) return index;
    if (tokens[index]?.kind !== 'word' || grammar.isFiniteVerb(index)) return from;
  }
  return from;
}

const ADDRESSED = new Set(['me', 'us', 'him', 'her', 'them', 'you']);

/** A reading with what it must know of its neighbours. */
interface Placed {
  reading: Reading;
  earlier: Earlier;
  /** Where the attributions of the passage begin, in order, and which of them is the first after this one. */
  stops: readonly number[];
  nextStop: number;
}

/** The last token of a content that begins at `from`: it ends where the next attribution begins. */
function endFrom(grammar: Grammar, { stops, nextStop }: Placed, from: number): number {
  let at = nextStop;
  while (at < stops.length && (stops[at] ?? 0) <= from) at += 1;
  return (stops[at] ?? grammar.tokens.length) - 1;
}

/** Content that follows its cue; a verb that only describes must quote some of it. */
function contentAfter(grammar: Grammar, placed: Placed, from: number): TokenRange | null {
  const { reading } = placed;
  const last = Math.min(endFrom(grammar, placed, from), from + LONGEST_CLAUSE + 1);
  const content = { first: from, last: endOfReport(grammar, reading, from, last) };
  if (reading.cue.verb.kind !== 'describe') return content;
  return holdsQuotation(grammar, content) ? upToQuotation(grammar, content) : null;
}

/** Gives each reading its neighbours, in one walk over all. */
function place(grammar: Grammar, readings: readonly Reading[]): Placed[] {
  const stops: number[] = [];
  let earlier: Earlier = { spoken: 0, reports: false };
  return readings.map((reading): Placed => {
    const stop = stopBefore(grammar, reading);
    if (stop !== null) stops.push(stop);
    const placed = { reading, earlier, stops, nextStop: stops.length };
    const { complement, last } = reading;
    const { spoken, reports } = earlier;
    earlier = complement ? { spoken, reports: true } : { spoken: Math.max(spoken, last + 1), reports };
    return placed;
  });
}

function findContent(grammar: Grammar, placed: Placed): Content | null {
  const { reading, earlier } = placed;
  const { tokens } = grammar;
  const { cue, complement } = reading;
  if (reading.place !== 'finite') {
    const content = complement && contentAfter(grammar, placed, complement.from);
    return content && { place: reading.place, content: [content] };
  }
  const parted = partedByReading(grammar, reading);
  if (parted) return { place: 'inside-content', content: parted };
  const boundary = reading.first - 1;
  const joint = tokens[boundary];
  const follows = joint?.kind === 'quote' || isMark(joint, ',') || isDash(joint);
  const left = follows ? contentBefore(grammar, earlier, boundary) : null;
  // "the river, Renn told them, is high"
  const addressed = cue.verb.kind === 'tell' && ADDRESSED.has(tokens[reading.last + 1]?.lower ?? '');
  const next = reading.last + (addressed ? 2 : 1);
  if (left && (!complement || (joint?.kind === 'quote' && complement.kind === 'phrase'))) {
    const inside = cue.verb.kind === 'think' && !cue.verb.bare;
    const standsAlone = cue.verb.kind !== 'describe' && cue.verb.kind !== 'raise' && !inside;
    if (!standsAlone) return null;
    const after = pastOccasion(grammar, next);
    const right = isMark(tokens[after], reading.inverted ? ',:' : ',') ? after + 1 : tokens.length;
    const splits = joint?.kind !== 'quote' && tokens[right] !== undefined && splitsClause(grammar, left, right);
    if (tokens[right]?.kind !== 'quote' && !splits) {
      const stated = isStatement(grammar, left, reading, joint?.kind === 'quote');
      return stated ? { place: 'after-content', content: [left] } : null;
    }
    return { place: 'inside-content', content: [left, { first: right, last: endFrom(grammar, placed, right) }] };
  }
  if (left && complement) {
    const bothQuoted = complement.kind === 'quotation' && tokens[left.last]?.kind === 'quote';
    const fronted = isOf(tokens[left.first], SUBORDINATORS) && holdsQuotation(grammar, left);
    if (bothQuoted || (fronted && complement.kind === 'clause')) {
      return {
        place: 'inside-content',
        content: [left, { first: complement.from, last: endFrom(grammar, placed, complement.from) }],
      };
    }
  }
  // "Although he added, it is a possibility"
  const aside = isMark(tokens[next], ',') && isOf(joint, SUBORDINATORS) && cue.verb.kind === 'say';
  const from = complement?.from ?? (aside ? afterAdverbial(grammar, next + 1) : null);
  const content = from === null ? null : contentAfter(grammar, placed, from);
  return content && { place: 'before-content', content: [content] };
}

/** Every attribution of a passage that has a verb, in reading order. */
export function findAttributions(grammar: Grammar): Attribution[] {
  const readings = findReadings(grammar);
  if (readings.length === 0) return [];
  return place(grammar, readings).flatMap((placed) => {
    const found = findContent(grammar, placed);
    const { cue, source } = placed.reading;
    if (!found) return [];
    return [
      {
        place: found.place,
        verbKind: cue.verb.kind,
        source,
        cue: { first: cue.first, last: cue.last },
        content: found.content,
        denied: isDenied(grammar, source),
      },
    ];
  });
}
