import { contentBefore, isStatement, splitsClause, stopBefore, upToQuotation } from './boundaries.ts';
import { endOfReport } from './clauseEnds.ts';
import type { Cue } from './cues.ts';
import { isDenied } from './denials.ts';
import { type Grammar, isDash, isMark, PREPOSITIONS, SUBORDINATORS } from './grammar.ts';
import type { TokenRange } from './passages.ts';
import { findReadings, type Reading } from './readings.ts';

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
  | 'according-to';

export interface Attribution {
  place: Place;
  verbKind: Cue['verb']['kind'];
  source: TokenRange | null;
  cue: TokenRange;
  content: TokenRange[];
  /** Whether the text says that nobody said it, or asks who did: "Renn never said “…”". */
  denied: boolean;
}

type Content = Pick<Attribution, 'place' | 'content'>;

const holdsQuotation = (grammar: Grammar, range: TokenRange): boolean =>
  grammar.tokens.slice(range.first, range.last + 1).some((token) => token.kind === 'quote');

/** Content that follows its cue; a verb that only describes must quote some of it. */
function contentAfter(
  grammar: Grammar,
  reading: Reading,
  from: number,
  endFrom: (from: number) => number,
): TokenRange | null {
  const content = { first: from, last: endOfReport(grammar, reading, from, endFrom(from)) };
  if (reading.cue.verb.kind !== 'describe') return content;
  return holdsQuotation(grammar, content) ? upToQuotation(grammar, content) : null;
}

/** Past an adverbial between commas: "he indicated, during a visit, his regret"; null where nothing follows. */
function afterAdverbial(grammar: Grammar, from: number): number | null {
  const { tokens } = grammar;
  let first = from;
  if (PREPOSITIONS.has(tokens[from]?.lower ?? '')) {
    const comma = tokens.findIndex((token, index) => index > from && index < from + 12 && isMark(token, ','));
    first = comma === -1 ? from : comma + 1;
  }
  return tokens[first] ? first : null;
}

function findContent(grammar: Grammar, readings: readonly Reading[], index: number, reading: Reading): Content | null {
  const { tokens } = grammar;
  const { cue, complement } = reading;
  const stops = readings
    .slice(index + 1)
    .map((later) => stopBefore(grammar, later))
    .filter((stop) => stop !== null);
  const endFrom = (from: number): number => (stops.find((stop) => stop > from) ?? tokens.length) - 1;
  if (reading.place !== 'finite') {
    const content = complement && contentAfter(grammar, reading, complement.from, endFrom);
    return content && { place: reading.place, content: [content] };
  }
  const boundary = reading.first - 1;
  const joint = tokens[boundary];
  const follows = joint?.kind === 'quote' || isMark(joint, ',') || isDash(joint);
  const left = follows ? contentBefore(grammar, readings.slice(0, index), boundary) : null;
  const next = reading.last + 1;
  if (left && (!complement || (joint?.kind === 'quote' && complement.kind === 'phrase'))) {
    const standsAlone = cue.verb.kind !== 'describe' && cue.verb.kind !== 'raise';
    if (!standsAlone) return null;
    const right = isMark(tokens[next], reading.inverted ? ',:' : ',') ? next + 1 : tokens.length;
    const splits = joint?.kind !== 'quote' && tokens[right] !== undefined && splitsClause(grammar, left, right);
    if (tokens[right]?.kind !== 'quote' && !splits) {
      const stated = isStatement(grammar, left, reading, joint?.kind === 'quote');
      return stated ? { place: 'after-content', content: [left] } : null;
    }
    return { place: 'inside-content', content: [left, { first: right, last: endFrom(right) }] };
  }
  if (left && complement) {
    const bothQuoted = complement.kind === 'quotation' && tokens[left.last]?.kind === 'quote';
    const fronted = SUBORDINATORS.has(tokens[left.first]?.lower ?? '') && holdsQuotation(grammar, left);
    if (bothQuoted || (fronted && complement.kind === 'clause')) {
      return { place: 'inside-content', content: [left, { first: complement.from, last: endFrom(complement.from) }] };
    }
  }
  // "Although he added, it is a possibility"
  const aside = isMark(tokens[next], ',') && SUBORDINATORS.has(joint?.lower ?? '') && cue.verb.kind === 'say';
  const from = complement?.from ?? (aside ? afterAdverbial(grammar, next + 1) : null);
  const content = from === null ? null : contentAfter(grammar, reading, from, endFrom);
  return content && { place: 'before-content', content: [content] };
}

/** Every attribution of a passage that has a verb, in reading order. */
export function findAttributions(grammar: Grammar): Attribution[] {
  const readings = findReadings(grammar);
  return readings.flatMap((reading, index) => {
    const found = findContent(grammar, readings, index, reading);
    const { cue, source } = reading;
    if (!found) return [];
    const denied = isDenied(grammar, source);
    return [{ ...found, denied, verbKind: cue.verb.kind, source, cue: { first: cue.first, last: cue.last } }];
  });
}
