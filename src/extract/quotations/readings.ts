import { type Complement, findComplement } from './complements.ts';
import { type Cue, findCues, isCoordinate } from './cues.ts';
import { isFirstOrSecondPerson } from './denials.ts';
import type { Grammar } from './grammar.ts';
import { endsClause } from './passages.ts';
import { findMainSubject, findSourceAfter, findSourceAfterQuotation, findSourceBefore } from './sources.ts';
import { findLongSubject, isAfterFronted } from './subjects.ts';
import { isAdverb, isCapitalised, isDash, isMark, isOf, isTimeWord, type TokenRange } from './tokens.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './wordClasses.ts';

/** A cue with its source, before its content is measured against its neighbours. */
export interface Reading {
  cue: Cue;
  source: TokenRange;
  place: 'participle' | 'coordinate' | 'finite';
  /** First token that belongs to the attribution itself: source or verb, whichever is first. */
  first: number;
  last: number;
  inverted: boolean;
  complement: Complement | null;
}

/** "If she says so" says nothing. */
export const SUPPOSING: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'until']);
/** What follows the verb when its subject does not: "said that", "said there was". */
const NO_INVERSION = new Set(['that', 'there', 'it', 'this', 'these', 'those']);
/** "He’s saying": the subject is part of the verb's group. */
export const CONTRACTED: ReadonlySet<string> = new Set(["he's", "she's", "it's", "they're", "they've"]);
const PROGRESSIVE = new Set(['is', 'was', 'are', 'were', 'been', "'s", "'re"]);
const PARTICIPLE_OPENERS = new Set(['while', 'and', 'by', 'before', 'after', 'then']);

function isWholeInversion(grammar: Grammar, cue: Cue, source: TokenRange | null): source is TokenRange {
  if (!source || cue.form === 'ing') return false;
  const { tokens } = grammar;
  const quotation = tokens[cue.first - 1];
  const closes = quotation?.kind === 'quote' && (cue.first === 1 || endsClause(quotation));
  if (cue.verb.lemma !== 'say' && !closes) return false;
  if (!isMark(tokens[cue.first - 1], ',')) return !grammar.isFiniteVerb(source.last + 1);
  // ", said the Renn family deserved better": a clause follows, so the source stands before the comma
  for (let index = source.last + 1; tokens[index] && index < source.last + 8; index++) {
    const token = tokens[index];
    if (token?.kind === 'quote') return index > source.last + 1 && isMark(tokens[index - 1], ',:');
    if (token?.kind === 'mark' || ['who', 'which', 'that'].includes(token?.lower ?? '')) return true;
    if (grammar.isFiniteVerb(index)) return false;
  }
  return true;
}

/** What opens the clause of a source, where no mark does. */
const OPENERS = new Set(['that', 'who', 'what', 'which']);

/** Whether a clause begins with the source at `first`: not "the people they named", where it only says which people. */
export function opensClauseAt(grammar: Grammar, first: number): boolean {
  const ahead = grammar.tokens[first - 1];
  return (
    ahead === undefined ||
    ahead.kind !== 'word' ||
    isOf(ahead, CONJUNCTIONS) ||
    isOf(ahead, SUBORDINATORS) ||
    isTimeWord(ahead) ||
    isAdverb(ahead) ||
    OPENERS.has(ahead.lower) ||
    ['who', 'which'].includes(grammar.tokens[first]?.lower ?? '') ||
    isAfterFronted(grammar, first)
  );
}

/** Whether "which" or "what" stands before the source at `first` and belongs to what comes after it. */
export const isParted = ({ tokens }: Grammar, first: number): boolean =>
  ['which', 'what'].includes(tokens[first - 1]?.lower ?? '') && !isOf(tokens[first - 2], PREPOSITIONS);

/** The subject of a verb that is followed by what it reports, however long that subject is. */
function readLongSubject(grammar: Grammar, cue: Cue): Reading | null {
  if (cue.verb.kind === 'describe' || cue.verb.kind === 'raise' || cue.form === 'ing') return null;
  const complement = findComplement(grammar, cue);
  if (!complement || complement.kind === 'phrase') return null;
  const source = findLongSubject(grammar, cue.first);
  if (!source || SUPPOSING.has(grammar.tokens[source.first - 1]?.lower ?? '')) return null;
  return { cue, source, place: 'finite', first: source.first, last: cue.last, inverted: false, complement };
}

/**
 * Another reading of a verb that no clause follows: with an addressee it tells ("asked the council whether"), and it may
 * describe what it quotes ("announced a “new era”").
 */
function readOtherwise(grammar: Grammar, reading: Reading): Reading | null {
  const { cue } = reading;
  if (cue.last !== cue.at) return null;
  for (const { verb } of grammar.tokens[cue.at]?.form.readings ?? []) {
    if (verb === cue.verb || verb.particle.length > 0) continue;
    if (verb.kind !== 'describe' && verb.kind !== 'tell') continue;
    const complement = findComplement(grammar, { ...cue, verb });
    if (complement) return { ...reading, cue: { ...cue, verb }, complement };
  }
  return null;
}

function readFinite(grammar: Grammar, cue: Cue): Reading | null {
  const { tokens } = grammar;
  const before = tokens[cue.first - 1];
  const atBoundary = before === undefined || before.kind === 'quote' || isMark(before, ',') || isDash(before);
  if (atBoundary && cue.first === cue.at) {
    const after = findSourceAfter(grammar, cue.last + 1);
    const named = tokens[cue.last + 1];
    const plausible =
      named !== undefined &&
      !isTimeWord(named) &&
      !NO_INVERSION.has(named.lower) &&
      (before?.kind === 'quote' || isCapitalised(named) || cue.verb.lemma === 'say');
    if (
      plausible &&
      cue.verb.kind !== 'tell' &&
      cue.verb.kind !== 'describe' &&
      isWholeInversion(grammar, cue, after)
    ) {
      return {
        cue,
        source: after,
        place: 'finite',
        first: cue.first,
        last: after.last,
        inverted: true,
        complement: null,
      };
    }
  }
  const source = findSourceAfterQuotation(grammar, cue.first - 1) ?? findSourceBefore(grammar, cue.first - 1);
  if (!source) return readLongSubject(grammar, cue);
  const ahead = tokens[source.first - 1];
  if (ahead?.kind === 'quote' && !endsClause(ahead)) return null;
  if (SUPPOSING.has(ahead?.lower ?? '')) return null;
  if (ahead?.lower === 'which' && isParted(grammar, source.first) && cue.verb.kind !== 'say') return null;
  if (!opensClauseAt(grammar, source.first)) return readLongSubject(grammar, cue);
  const complement = findComplement(grammar, cue);
  // "what he promises to do": the object stands before
  const toDo = complement?.kind === 'that' && tokens[complement.from]?.lower !== 'that';
  if (toDo && isParted(grammar, source.first)) return null;
  // "she read “The Old Dam”" is no statement; "“…,” the letter read" is one
  if (cue.verb.lemma === 'read' && (complement ? !isMark(tokens[cue.last + 1], ':') : ahead?.kind !== 'quote'))
    return null;
  const reading: Reading = {
    cue,
    source,
    place: 'finite',
    first: source.first,
    last: cue.last,
    inverted: false,
    complement,
  };
  if (complement || ahead?.kind === 'quote') return reading;
  return readOtherwise(grammar, reading) ?? reading;
}

const inheritedSource = (grammar: Grammar, cue: Cue, earlier: Reading | undefined): TokenRange | null =>
  earlier?.source ?? findMainSubject(grammar, cue.first);

/** Reads one cue; `earlier` is the reading before it in the passage, whose source a participle or a second verb shares. */
function readCue(grammar: Grammar, cue: Cue, earlier: Reading | undefined): Reading | null {
  const { tokens } = grammar;
  const before = tokens[cue.first - 1];
  const contracted = CONTRACTED.has(tokens[cue.first]?.lower ?? '') && cue.first < cue.at;
  if (contracted) {
    const complement = findComplement(grammar, cue);
    const source = { first: cue.first, last: cue.first };
    return (
      complement && { cue, source, place: 'finite', first: cue.first, last: cue.last, inverted: false, complement }
    );
  }
  const progressive = tokens.slice(cue.first, cue.at).some(({ lower }) => PROGRESSIVE.has(lower));
  if (cue.form === 'ing' && !progressive) {
    const opened =
      isMark(before, ',') || isDash(before) || before?.kind === 'quote' || PARTICIPLE_OPENERS.has(before?.lower ?? '');
    const own = !opened && isCapitalised(before) ? findSourceBefore(grammar, cue.first - 1) : null;
    const source = opened ? inheritedSource(grammar, cue, earlier) : own;
    if (!source || cue.first !== cue.at) return null;
    const complement = findComplement(grammar, cue);
    if (!complement || (own && complement.kind === 'clause')) return null;
    return {
      cue,
      source,
      place: 'participle',
      first: own ? own.first : cue.first,
      last: cue.last,
      inverted: false,
      complement,
    };
  }
  if (cue.infinitive) {
    const source = findMainSubject(grammar, cue.first);
    const complement = findComplement(grammar, cue);
    return source && complement
      ? { cue, source, place: 'coordinate', first: cue.first, last: cue.last, inverted: false, complement }
      : null;
  }
  if (isCoordinate(grammar, cue)) {
    const source = inheritedSource(grammar, cue, earlier);
    const complement = findComplement(grammar, cue);
    if (source && complement)
      return { cue, source, place: 'coordinate', first: cue.first, last: cue.last, inverted: false, complement };
  }
  const reading = readFinite(grammar, cue);
  // "the talks are continuing"
  const says = reading?.complement || tokens[cue.first - 1]?.kind === 'quote';
  return progressive && cue.form === 'ing' && !says ? null : reading;
}

/** "Lest you assume that", "please know that": whoever reads or writes is no source. */
const isSpokenTo = ({ tokens }: Grammar, { first, last }: TokenRange): boolean =>
  [tokens[first]?.lower ?? '', tokens[last]?.lower ?? ''].some(
    (lower) => isFirstOrSecondPerson(lower) || lower === 'please',
  );

/** Every cue of the passage that has a source, in reading order. */
export function findReadings(grammar: Grammar): Reading[] {
  const readings: Reading[] = [];
  for (const cue of findCues(grammar)) {
    const reading = readCue(grammar, cue, readings.at(-1));
    if (reading && !isSpokenTo(grammar, reading.source)) readings.push(reading);
  }
  return readings;
}
