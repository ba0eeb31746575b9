import { directionOf, readBecoming } from './becoming.ts';
import { endsClause, isAdverb, MODALS, NEGATIONS } from './closedClasses.ts';
import { thanBefore } from './comparisons.ts';
import { formsOf, type Reading, startsObject } from './movementRule.ts';
import { readMovingPhrase } from './movingPhrase.ts';
import { isOver, isRecent } from './periods.ts';
import { MOVING_PREDICATES, PROBLEMS, QUALITIES, STEADY_WORDS } from './predicateWords.ts';
import { type SentenceWords, standsAt } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, verbGroupBefore } from './verbGroups.ts';

function ofSubject(
  words: SentenceWords,
  at: number,
  takesNames = false,
  last = at,
): Omit<Reading, 'direction' | 'length'> {
  const group = verbGroupBefore(words, at);
  return {
    assertion: assertionOf(words, group, last, 'predicate'),
    ...findSubject(words, group.start, takesNames),
  };
}

/** "has been flat" can be said of whatever is counted; "is flat", of a country too. */
export function readSteady(words: SentenceWords, at: number): Reading | null {
  const row = STEADY_WORDS.find((one) => standsAt(words.tokens, at, one));
  if (row === undefined || startsObject(words, at + row.length)) return null;
  const isCounted = row[0] === 'flat' && words.tokens[at - 1]?.lower === 'been';
  const end = at + row.length;
  const subject = ofSubject(words, at, isCounted, end - 1);
  const assertion = subject.assertion === 'none' && isAtFigure(words, at, end) ? 'past' : subject.assertion;
  return { direction: 'steady', ...subject, assertion, length: row.length };
}

const REMAINING = ['remain', 'remains', 'stay', 'stays'];
const BUILDS_ON = new Set(
  'and but in across at despite this as for among with throughout after because while'.split(' '),
);

/** "the risk remains high"; "remains high on the list" is no level. */
export function readLasting(words: SentenceWords, at: number): Reading | null {
  const next = words.tokens[at + 1];
  if (next !== undefined && !endsClause(next.before) && !BUILDS_ON.has(next.lower)) return null;
  const { lowers } = verbGroupBefore(words, at);
  if (!REMAINING.some((verb) => lowers.has(verb))) return null;
  return { direction: 'steady', ...ofSubject(words, at), length: 1 };
}

/** "were broadly unchanged at 83": without a time of its own it is the latest figure. */
function isAtFigure(words: SentenceWords, at: number, end: number): boolean {
  const group = verbGroupBefore(words, at);
  const isPast = [...group.lowers].every((lower) => /^(?:was|were)$/.test(lower) || isAdverb(lower));
  const isFigure = words.tokens[end]?.lower === 'at' && /^\d/.test(words.tokens[end + 1]?.lower ?? '');
  return isPast && group.start < at && isFigure && !isOver(words, at, group.start);
}

/** Verbs that say a standstill after "barely". */
export const UNMOVED: ReadonlySet<string> = new Set(['moved', 'changed', 'budged', 'shifted']);
const BARELY = new Set(['barely', 'hardly', 'scarcely']);

export function readBarely(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  if (!UNMOVED.has(tokens[at]?.lower ?? '') || startsObject(words, at + 1)) return null;
  const isNot = tokens[at]?.lower === 'changed' && tokens[at - 1]?.lower === 'not';
  if (!isNot && !BARELY.has(tokens[at - 1]?.lower ?? '')) return null;
  const group = verbGroupBefore(words, at - 1);
  const assertion = assertionOf(words, group, at, group.start === at - 1 ? 'past' : 'perfect');
  return { direction: 'steady', assertion, ...findSubject(words, group.start), length: 1 };
}

export function readPredicate(words: SentenceWords, at: number): Reading | null {
  const row = MOVING_PREDICATES.find((one) => standsAt(words.tokens, at, one.words));
  if (row === undefined) return readBecoming(words, at);
  if (startsObject(words, at + row.words.length)) return null;
  return { direction: row.direction, ...ofSubject(words, at), length: row.words.length };
}

/** "6 per cent higher". */
const EXTENT = /^(?:\d+|per|cent|percent|percentage|points?|a|third|quarter|half|times)$/;

export function readComparative(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const direction = directionOf(tokens, at);
  if (direction === null) return null;
  const length = QUALITIES.has(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  const isProblem = PROBLEMS.has(tokens[at + 1]?.lower ?? '') && /^(?:a|an)$/.test(tokens[at - 1]?.lower ?? '');
  if (thanBefore(tokens, at + (isProblem ? 2 : length)) === null) return null;
  let start = at;
  while (EXTENT.test(tokens[start - 1]?.lower ?? '')) start--;
  return { direction, ...ofSubject(words, start, isProblem), length };
}

const BARE = formsOf('present');
const PROGRESSIVE = formsOf('progressive');
/** What somebody can see something do: "rise", "rising". */
export const SEEN_FORMS: readonly string[] = [...BARE.keys(), ...PROGRESSIVE.keys()];

const SEEN = new Set(['seen', 'saw', 'sees', 'see', 'with']);
const SEES = /^(?:sees|see|with)$/;

/** "has seen burglary rise", "with burglary falling": the verb of what is seen, right after what moves. */
export function readSeen(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  const row = BARE.get(lower) ?? PROGRESSIVE.get(lower);
  if (row === undefined || row.transitive === 'must' || startsObject(words, at + 1)) return null;
  let sight = at - 1;
  while (sight >= 0 && !SEEN.has(tokens[sight]?.lower ?? '')) {
    const token = tokens[sight];
    if (token === undefined || at - sight > 10 || endsClause(tokens[sight + 1]?.before ?? '')) return null;
    sight--;
  }
  const seen = tokens[sight]?.lower ?? '';
  if (sight < 0 || (seen === 'with' && !PROGRESSIVE.has(lower))) return null;
  const phrase = readMovingPhrase(words, sight + 1, at);
  if (phrase === null || phrase.end !== at || isOver(words, at, sight)) return null;
  const group = verbGroupBefore(words, sight);
  const direction = { direction: row.direction, topics: phrase.topics, from: sight + 1, length: 1 };
  if ([...group.lowers].some((one) => NEGATIONS.has(one) || MODALS.has(one) || one === 'to')) return null;
  if (seen === 'seen')
    return group.lowers.has('has') || group.lowers.has('have') ? { ...direction, assertion: 'fact' } : null;
  if (SEES.test(seen)) return { ...direction, assertion: 'fact' };
  return isRecent(words, at, sight) ? { ...direction, assertion: 'past' } : null;
}
