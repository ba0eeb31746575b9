import { type Complement, findComplement } from './complements.ts';
import { type Cue, findCues, isCoordinate } from './cues.ts';
import { isFirstOrSecondPerson } from './denials.ts';
import {
  CONJUNCTIONS,
  type Grammar,
  isAdverb,
  isCapitalised,
  isDash,
  isMark,
  isTimeWord,
  SUBORDINATORS,
} from './grammar.ts';
import { endsClause, type TokenRange } from './passages.ts';
import { readingsOf } from './reportingVerbs.ts';
import { findMainSubject, findSourceAfter, findSourceAfterQuotation, findSourceBefore } from './sources.ts';

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
const SUPPOSING = new Set(['if', 'whether', 'unless', 'until']);
/** What follows the verb when its subject does not: "said that", "said there was". */
const NO_INVERSION = new Set(['that', 'there', 'it', 'this', 'these', 'those']);
const PARTICIPLE_OPENERS = new Set(['while', 'and', 'by', 'before', 'after', 'then']);

function isWholeInversion(grammar: Grammar, cue: Cue, source: TokenRange | null): source is TokenRange {
  if (!source || cue.form === 'ing') return false;
  const alone = grammar.tokens[cue.first - 1]?.kind === 'quote' && cue.first === 1;
  if (cue.verb.lemma !== 'say' && !alone) return false;
  const next = grammar.tokens[source.last + 1];
  return next === undefined || next.kind !== 'word' || !grammar.isFiniteVerb(source.last + 1);
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
      !isTimeWord(named.lower) &&
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
  if (!source) return null;
  const ahead = tokens[source.first - 1];
  if (ahead?.kind === 'quote' && !endsClause(ahead)) return null;
  if (SUPPOSING.has(ahead?.lower ?? '')) return null;
  const opens =
    ahead === undefined ||
    ahead.kind !== 'word' ||
    CONJUNCTIONS.has(ahead.lower) ||
    SUBORDINATORS.has(ahead.lower) ||
    isTimeWord(ahead.lower) ||
    isAdverb(ahead) ||
    ['that', 'who', 'what'].includes(ahead.lower) ||
    ['who', 'which'].includes(tokens[source.first]?.lower ?? '');
  if (!opens) return null;
  const complement = findComplement(grammar, cue);
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
  // "announced a “new era”": no clause follows, so the verb may describe what it quotes
  const describing = readingsOf(tokens[cue.at]?.lower ?? '').find(
    ({ verb }) => verb.kind === 'describe' && verb.particle.length === 0,
  );
  if (!describing || cue.last !== cue.at) return reading;
  const described = { ...cue, verb: describing.verb };
  const phrase = findComplement(grammar, described);
  return phrase ? { ...reading, cue: described, complement: phrase } : reading;
}

/** Reads one cue; `earlier` is the reading before it in the passage, whose source a participle or a second verb shares. */
function readCue(grammar: Grammar, cue: Cue, earlier: Reading | undefined): Reading | null {
  const { tokens } = grammar;
  const inherited = () => earlier?.source ?? findMainSubject(grammar, cue.first);
  const before = tokens[cue.first - 1];
  if (cue.form === 'ing') {
    const opened =
      isMark(before, ',') || isDash(before) || before?.kind === 'quote' || PARTICIPLE_OPENERS.has(before?.lower ?? '');
    const own = !opened && isCapitalised(before) ? findSourceBefore(grammar, cue.first - 1) : null;
    const source = opened ? inherited() : own;
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
    const source = inherited();
    const complement = findComplement(grammar, cue);
    if (source && complement)
      return { cue, source, place: 'coordinate', first: cue.first, last: cue.last, inverted: false, complement };
  }
  return readFinite(grammar, cue);
}

/** Every cue of the passage that has a source, in reading order. */
export function findReadings(grammar: Grammar): Reading[] {
  const readings: Reading[] = [];
  for (const cue of findCues(grammar)) {
    const reading = readCue(grammar, cue, readings.at(-1));
    if (reading && !isFirstOrSecondPerson(grammar.tokens[reading.source.first]?.lower ?? '')) readings.push(reading);
  }
  return readings;
}
