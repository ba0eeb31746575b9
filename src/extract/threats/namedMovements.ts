import { assertionBefore, isReported } from './assertions.ts';
import {
  AUXILIARIES,
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
import { readMovingPhrase } from './movingPhrase.ts';
import { isOver, isRecent } from './periods.ts';
import { PROBLEMS } from './predicateWords.ts';
import { type SentenceWords, standsAt, type Token } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { readTrailing } from './trailing.ts';
import { verbGroupBefore } from './verbGroups.ts';

const NOUNS_IN = formsOf('nouns');
const NOUNS_OF = formsOf('nounsOf');
const ADJECTIVES = formsOf('adjectives');

/** Movements that a noun phrase names: a noun of movement, or an adjective before what moves. */
export const NAMED_MOVEMENTS: readonly MovementRule[] = [
  // "a sharp rise in burglary", "a threefold increase in the last two years of attacks by gangs"
  { name: 'trend/rise-in', at: [...NOUNS_IN.keys(), ...NOUNS_OF.keys()], read: readRiseIn },
  // "the growing risk of floods", "increased reliance on fraud"
  { name: 'trend/growing', at: ADJECTIVES.keys(), read: readGrowing },
  // "fraud is a growing problem", "the gangs pose an increasing threat"
  { name: 'trend/growing-problem', at: ADJECTIVES.keys(), read: readGrowingProblem },
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
  if (preposition.lower === 'of' && NOUNS_OF.has(lower) && isBare(tokens, at)) return null;
  if (preposition.lower === 'in' && isPlaceAlone(tokens, start + 1)) return null;
  const phrase = readMovingPhrase(words, start + 1);
  if (phrase === null) return null;
  const topics = phrase.topics.length > 0 ? phrase.topics : readTrailing(words, phrase.end);
  if (endsAfter(words, phrase.end) || isOnceTold(words, phrase.end)) return null;
  const presupposed = isPresupposed(words, at);
  const assertion = presupposed ? 'fact' : assertionBefore(words, at);
  return { direction: row.direction, assertion, topics, length: 1, presupposed };
}

const CAUSING = [
  ['behind'],
  ['blame', 'for'],
  ['blamed', 'for'],
  ['responsible', 'for'],
  ['cause', 'of'],
  ['causes', 'of'],
];

/** "denied that it was behind the rise in fraud": whoever asks after the cause of the rise takes it that there is one. */
function isPresupposed(words: SentenceWords, at: number): boolean {
  const { tokens } = words;
  let index = at - 1;
  while (index > at - 4 && tokens[index]?.lower !== 'the') index--;
  if (tokens[index]?.lower !== 'the' || isOver(words, at)) return false;
  const isCause = CAUSING.some((cause) => standsAt(tokens, index - cause.length, cause));
  return isCause && tokens.slice(0, index).some(({ lower }) => PRESENT.has(lower) || ASKING.has(lower));
}

/** Verbs whose speaker speaks of now, whatever the tense of what follows. */
const ASKING = new Set(
  'denied rejected disputed doubted asked said argued insisted suggested believed blamed'.split(' '),
);
const PRESENT = new Set('is are has have denies says'.split(' '));

/** "for repairs, reduction of debt": a deed, and no news of one. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => DETERMINERS.has(lower) || /^\d/.test(lower));

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
  return next === undefined || endsClause(next.before) || !(isMeasure(next.lower) || next.before === '-');
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
  if (phrase === null || endsAfter(words, phrase.end) || isOnceTold(words, phrase.end)) return null;
  // "a growing number of tenants complain": those who complain are more, and not the tenants.
  const isPart = /^(?:number|share|proportion)$/.test(next.lower) && hasVerbAt(words, phrase.end);
  if (isPart) return null;
  return { direction: row.direction, assertion: assertionBefore(words, at), topics: phrase.topics, length: 1 };
}

/** "rising rents were the theme of his film": of what was and is not placed in time, nobody knows whether it is. */
const isOnceTold = (words: SentenceWords, at: number): boolean =>
  /^(?:was|were|had)$/.test(words.tokens[at]?.lower ?? '') && !isReported(words) && !isRecent(words, at);

const hasVerbAt = (words: SentenceWords, at: number): boolean => {
  const token = words.tokens[at];
  if (token === undefined || endsClause(token.before)) return false;
  return AUXILIARIES.has(token.lower) || (words.isVerb(at) && !token.lower.endsWith('ing'));
};

const ENDING =
  /^(?:never|end|ends|ended|ending|stop|stopped|halted|reversed|over|paused|stalled|slowed|slowing|eased|easing|limited|contained|capped)$/;

/** "the rise in fraud, long feared, never came": the index after a pair of commas, or the same where none opens. */
function afterAside(tokens: readonly Token[], from: number): number {
  if (!/^,\s*$/.test(tokens[from]?.before ?? '')) return from;
  for (let index = from + 1; index < from + 7; index++) if (/^,\s*$/.test(tokens[index]?.before ?? '')) return index;
  return from;
}

/** "the rise in fraud has ended": what is said of the movement is that there is none any more. */
function endsAfter({ tokens }: SentenceWords, end: number): boolean {
  const from = afterAside(tokens, end);
  for (let index = from; index < from + 4; index++) {
    const token = tokens[index];
    if (token === undefined || (endsClause(token.before) && (index > from || from === end))) return false;
    if (ENDING.test(token.lower)) return true;
    if (!AUXILIARIES.has(token.lower) && !isAdverb(token.lower)) return false;
  }
  return false;
}

/** "the past three periods of rising rates". */
const PERIODS = new Set('period periods time times era eras years decades bout bouts spell spells'.split(' '));

/** An adjective stands after a determiner, a preposition, a conjunction, an adverb or a verb that it is the object of. */
function isAdjectiveHere(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  if (before === undefined || token === undefined || endsClause(token.before) || /[“"‘]/.test(token.before))
    return true;
  if (before.topic !== null || isMeasure(before.lower) || AUXILIARIES.has(before.lower)) return false;
  if (before.lower === 'of' && PERIODS.has(words.tokens[at - 2]?.lower ?? '')) return false;
  if (token.lower.endsWith('ing') && /^(?:by|for|without|from)$/.test(before.lower)) return false;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || SAYING.has(before.lower))
    return before.lower !== 'as';
  if (/’s[\s“"‘]/.test(token.before) || before.lower === 'and' || before.lower === 'or') return true;
  if (!isAdverb(before.lower)) return words.isVerb(at - 1);
  return !isAtStart(words.tokens, at - 1) && !hasAuxiliaryBefore(words.tokens, at - 1);
}

/** "Wantonly raising prices": only adverbs before, so that it is a deed. */
const isAtStart = (tokens: readonly Token[], at: number): boolean => {
  let index = at;
  while (isAdverb(tokens[index]?.lower ?? '')) index--;
  return tokens[index] === undefined;
};

const hasAuxiliaryBefore = (tokens: readonly Token[], at: number): boolean => {
  let index = at - 1;
  while (isAdverb(tokens[index]?.lower ?? '')) index--;
  return AUXILIARIES.has(tokens[index]?.lower ?? '');
};

const POSING = new Set(['is', 'are', 'poses', 'pose', 'represents', 'represent', 'presents', 'remains', 'remain']);
const BECOME = new Set(['become', 'been', 'posed']);

/** A proper name can be its subject: who is a growing threat grows as one. */
function readGrowingProblem(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const row = ADJECTIVES.get(tokens[at]?.lower ?? '');
  if (row === undefined || !PROBLEMS.has(tokens[at + 1]?.lower ?? '') || endsClause(tokens[at + 1]?.before ?? ''))
    return null;
  let verb = at - 1;
  // "the fastest-growing threat"
  const isFastest = tokens[verb]?.lower === 'fastest';
  while (isFastest ? tokens[verb]?.lower === 'fastest' : isAdverb(tokens[verb]?.lower ?? '')) verb--;
  if (!(isFastest ? /^(?:a|the)$/ : /^(?:a|an)$/).test(tokens[verb]?.lower ?? '')) return null;
  verb--;
  const lower = tokens[verb]?.lower ?? '';
  const group = verbGroupBefore(words, verb);
  const isPerfect = BECOME.has(lower) && (group.lowers.has('has') || group.lowers.has('have'));
  if (!isPerfect && !POSING.has(lower)) return null;
  const assertion = assertionBefore(words, at);
  const subject = findSubject(words, group.start, true);
  return { direction: row.direction, assertion, ...subject, length: 1 };
}
