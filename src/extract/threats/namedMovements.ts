import { assertionBefore } from './assertions.ts';
import {
  AUXILIARIES,
  DEGREES,
  DETERMINERS,
  endsClause,
  isAdverb,
  isMeasure,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SAYING,
  TIME_UNITS,
} from './closedClasses.ts';
import { formsOf, type MovementRule, type Reading } from './movementRule.ts';
import { readMovingPhrase, readTrailing } from './movingPhrase.ts';
import { AMOUNTS } from './predicateWords.ts';
import { type SentenceWords, standsAt, type Token } from './sentenceWords.ts';

const NOUNS_IN = formsOf('nouns');
const NOUNS_OF = formsOf('nounsOf');
const ADJECTIVES = formsOf('adjectives');

/** Movements that a noun phrase names: a noun of movement, an adjective before what moves, or an amount compared. */
export const NAMED_MOVEMENTS: readonly MovementRule[] = [
  // "a sharp rise in burglary", "a threefold increase in the last two years of attacks by gangs"
  { name: 'trend/rise-in', read: readRiseIn },
  // "the growing risk of floods", "increased reliance on fraud"
  { name: 'trend/growing', read: readGrowing },
  // "far more burglary", "more floods than ever"
  { name: 'trend/more', read: readMore },
];

function readRiseIn(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  const row = NOUNS_OF.get(lower) ?? NOUNS_IN.get(lower);
  if (row === undefined || !isNounHere(tokens, at)) return null;
  const start = afterExtent(tokens, at + 1);
  const preposition = tokens[start];
  if (preposition === undefined || endsClause(preposition.before) || !/^(?:in|of)$/.test(preposition.lower))
    return null;
  if (preposition.lower === 'of' && start === at + 1 && !NOUNS_OF.has(lower)) return null;
  if (preposition.lower === 'in' && isPlaceAlone(tokens, start + 1)) return null;
  const phrase = readMovingPhrase(words, start + 1);
  if (phrase === null) return null;
  const topics = phrase.topics.length > 0 ? phrase.topics : readTrailing(words, phrase.end);
  return { direction: row.direction, assertion: assertionBefore(words, at), topics, length: 1 };
}

/** "prices rise in Leeds" and "on the rise in Leeds" hold no noun with a complement. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.topic !== null || isMeasure(before.lower) || AUXILIARIES.has(before.lower)) return false;
  if (/^(?:to|last|next|late|early)$/.test(before.lower) || PRONOUNS.has(before.lower) || MODALS.has(before.lower))
    return false;
  return !standsAt(tokens, at - 2, ['on', 'the']);
}

/** "an increase in Wales": a proper name by itself is where something rises, and not what rises. */
function isPlaceAlone(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at];
  const next = tokens[at + 1];
  if (name === undefined || name.topic === null || !name.word.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word)))
    return false;
  return next === undefined || endsClause(next.before) || !isMeasure(next.lower);
}

/** After a noun of movement: by how much and over which time ("of 10 per cent", "in the last three years"). */
function afterExtent(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let phrases = 0; phrases < 2; phrases++) {
    const preposition = tokens[at];
    if (preposition === undefined || endsClause(preposition.before) || !PREPOSITIONS.has(preposition.lower)) return at;
    const end = afterTime(tokens, at) ?? afterAmount(tokens, at);
    if (end === null) return at;
    at = end;
  }
  return at;
}

function afterTime(tokens: readonly Token[], at: number): number | null {
  for (let end = at + 1; end <= at + 5; end++) {
    const token = tokens[end];
    if (token === undefined || token.topic !== null || endsClause(token.before)) return null;
    if (TIME_UNITS.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.lower)) return end + 1;
  }
  return null;
}

function afterAmount(tokens: readonly Token[], at: number): number | null {
  let end = at + 1;
  while (
    /^(?:\d+|per|cent|percent|about|almost|nearly|around|more|than|half|a|third|quarter|\p{L}+fold)$/u.test(
      tokens[end]?.lower ?? '',
    )
  )
    end++;
  return tokens.slice(at + 1, end).some((token) => /^(?:\d+|half|third|quarter)$/.test(token.lower)) ? end : null;
}

function readGrowing(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const token = tokens[at];
  const row = ADJECTIVES.get(token?.lower ?? '');
  if (token === undefined || row === undefined || !isAdjectiveHere(words, at)) return null;
  const next = tokens[at + 1];
  if (next === undefined || endsClause(next.before) || DETERMINERS.has(next.lower)) return null;
  const phrase = readMovingPhrase(words, at + 1);
  if (phrase === null) return null;
  return { direction: row.direction, assertion: assertionBefore(words, at), topics: phrase.topics, length: 1 };
}

/** An adjective stands after a determiner, a preposition, a conjunction, an adverb or a verb that it is the object of. */
function isAdjectiveHere(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  if (before === undefined || token === undefined || endsClause(token.before) || /[“"‘]/.test(token.before))
    return true;
  if (before.topic !== null || isMeasure(before.lower) || AUXILIARIES.has(before.lower)) return false;
  if (token.lower.endsWith('ing') && /^(?:by|for|without|from)$/.test(before.lower)) return false;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || SAYING.has(before.lower))
    return before.lower !== 'as';
  if (/’s[\s“"‘]/.test(token.before) || before.lower === 'and' || before.lower === 'or') return true;
  return isAdverb(before.lower) ? !hasAuxiliaryBefore(words.tokens, at - 1) : words.isVerb(at - 1);
}

const hasAuxiliaryBefore = (tokens: readonly Token[], at: number): boolean => {
  let index = at - 1;
  while (isAdverb(tokens[index]?.lower ?? '')) index--;
  return AUXILIARIES.has(tokens[index]?.lower ?? '');
};

function readMore(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const direction = AMOUNTS.get(tokens[at]?.lower ?? '');
  if (direction === undefined) return null;
  const phrase = readMovingPhrase(words, at + 1);
  if (phrase === null) return null;
  const isCompared = DEGREES.has(tokens[at - 1]?.lower ?? '') || isThanBefore(tokens, phrase.end);
  return isCompared ? { direction, assertion: assertionBefore(words, at), topics: phrase.topics, length: 1 } : null;
}

/** "than ever", "than a year ago": a comparison with an earlier time. */
export const isThanBefore = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'than' && /^(?:ever|before|last|previously)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (tokens[at]?.lower === 'than' && tokens.slice(at + 2, at + 6).some((token) => token.lower === 'ago'));
