import {
  CLAUSE_STARTERS,
  CONDITIONS,
  DESCRIBING,
  EXPECTATIONS,
  endsClause,
  isSaying,
  MODALS,
  NEGATIONS,
  SAYING,
  WISHES,
} from './closedClasses.ts';
import { isOver, isRecent } from './periods.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

/**
 * How firmly a sentence says that something moves: as a fact, as a fact of a time that is just over ("rose last year"), as
 * what may come, or not at all.
 */
export type Assertion = 'fact' | 'past' | 'forecast' | 'none';

const FARTHEST = 12;
const isPastAuxiliary = (lower: string): boolean => lower === 'was' || lower === 'were' || lower === 'had';
const SAYING_IN_THE_PAST = /(?:ed|said|told|found|wrote|spoke)$/;

/** Simple-past verbs that news puts before a movement: "saw a rise in". */
const PAST_SIGHTS = new Set('saw followed brought led did was were used once formerly previously'.split(' '));
/** Those of them that say that it happened: with "last year" it is news. */
const SEEING = new Set('saw was were recorded experienced registered'.split(' '));
/** Verbs that judge a movement and so say that it is: "welcomed a fall in crime". */
const JUDGING = new Set('welcomed welcomes hailed hails praised lamented laments bemoaned bemoans'.split(' '));
const PERFECT = new Set(['has', 'have', 'had', '’ve']);

/** The past tense of what is reported counts as the present: "he said that it had risen". */
export const isReported = (words: SentenceWords): boolean =>
  words.tokens.some((token) => SAYING.has(token.lower) && SAYING_IN_THE_PAST.test(token.lower));

/**
 * For a movement named by a noun or an adjective ("a rise in", "growing"): what the words before it, in the same
 * clause, make of it.
 */
export function assertionBefore(words: SentenceWords, at: number): Assertion {
  if (isOver(words, at)) return 'none';
  let isForecast = false;
  let isPast = false;
  for (let index = at - 1; index >= 0 && at - index <= FARTHEST; index--) {
    const token = words.tokens[index];
    const after = words.tokens[index + 1];
    if (token === undefined || (after !== undefined && endsClause(after.before))) break;
    if (NEGATIONS.has(token.lower) || CONDITIONS.has(token.lower)) return 'none';
    if (WISHES.has(token.lower) || isCallFor(words.tokens, index) || isAim(words, index)) return 'none';
    if (token.lower === 'after' || token.lower === 'following' || token.lower === 'before') return 'none';
    const isSight = PAST_SIGHTS.has(token.lower) && !hasPerfect(words.tokens, index) && !isReportedCopula(words, token);
    if (isSight && !SEEING.has(token.lower)) return 'none';
    if (MODALS.has(token.lower) || EXPECTATIONS.has(token.lower)) isForecast = true;
    if (CLAUSE_STARTERS.has(token.lower) || JUDGING.has(token.lower) || isSaying(words.tokens, index)) break;
    if (isSight || (isPastEvent(words, index) && !isReportedCopula(words, token))) {
      if (!SEEING.has(token.lower)) return 'none';
      isPast = true;
    }
  }
  if (isForecast) return isPast ? 'none' : 'forecast';
  if (isPast) return isRecent(words, at) || isRecent(words, sightBefore(words.tokens, at)) ? 'past' : 'none';
  return 'fact';
}

/** "called for a rise". */
const isCallFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'for' && /^call(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '');

/** "to achieve a reduction" is an aim, save where it is expected or goes on. */
const isAim = (words: SentenceWords, at: number): boolean =>
  words.tokens[at]?.lower === 'to' &&
  words.isVerb(at + 1) &&
  !/ing$/.test(words.tokens[at + 1]?.lower ?? '') &&
  !EXPECTATIONS.has(words.tokens[at - 1]?.lower ?? '') &&
  !/^(?:continu|beg[aiu]n|start|seem|appear)/.test(words.tokens[at - 1]?.lower ?? '');

const sightBefore = (tokens: readonly Token[], at: number): number => {
  for (let index = at - 1; index >= 0 && at - index <= FARTHEST; index--)
    if (SEEING.has(tokens[index]?.lower ?? '')) return index;
  return at;
};

/** "caused a rise": a verb in the past that neither reports nor is a perfect. */
const isPastEvent = (words: SentenceWords, at: number): boolean =>
  words.isPastTense(at) && !DESCRIBING.has(words.tokens[at]?.lower ?? '') && !hasPerfect(words.tokens, at);

const isReportedCopula = (words: SentenceWords, token: Token): boolean =>
  isPastAuxiliary(token.lower) && isReported(words);

const hasPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some((token) => PERFECT.has(token.lower) || /’ve$/.test(token.lower));
