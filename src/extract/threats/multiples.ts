import { assertionBefore } from './assertions.ts';
import { endsClause } from './closedClasses.ts';
import { isEarlierTime, pastTime } from './comparisons.ts';
import type { Direction } from './directionWords.ts';
import { readLevelBefore } from './levelVerbs.ts';
import type { MovementRule, Reading } from './movementRule.ts';
import { readMovingPhrase } from './movingPhrase.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, verbGroupBefore } from './verbGroups.ts';

const MULTIPLES: ReadonlyMap<string, Direction> = new Map([
  ['twice', 'rising'],
  ['double', 'rising'],
  ['triple', 'rising'],
  ['treble', 'rising'],
  ['times', 'rising'],
  ['half', 'falling'],
]);

/** An earlier time’s level, and how many times that there is now. */
export const MULTIPLE_MOVEMENTS: readonly MovementRule[] = [
  // "burglaries are twice last year’s number", "there were three times as many floods this year as last"
  { name: 'trend/twice-before', at: MULTIPLES.keys(), read: readMultiple },
];

function readMultiple(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const direction = MULTIPLES.get(tokens[at]?.lower ?? '');
  if (direction === undefined) return null;
  if (tokens[at + 1]?.lower === 'as') return readAsMany(words, at, direction);
  if (!isEarlierTime(tokens, at + 1)) return null;
  let start = at;
  while (EXTENT.test(tokens[start - 1]?.lower ?? '') && !endsClause(tokens[start]?.before ?? '')) start--;
  if (endsClause(tokens[start]?.before ?? '')) {
    const level = readLevelBefore(words, start);
    return level && { direction, ...level, length: 1 };
  }
  if (/^(?:running|standing)$/.test(tokens[start - 2]?.lower ?? '') && tokens[start - 1]?.lower === 'at') start -= 2;
  const group = verbGroupBefore(words, start);
  const assertion = assertionOf(words, group, at, 'predicate');
  return { direction, assertion, ...findSubject(words, group.start), length: 1 };
}

const EXTENT = /^(?:more|less|than|about|almost|nearly|around|roughly|well|over|two|three|four|five|six|ten|\d+)$/;

/** "twice as many floods were recorded this year as last". */
function readAsMany(words: SentenceWords, at: number, direction: Direction): Reading | null {
  const { tokens } = words;
  if (!/^(?:many|much)$/.test(tokens[at + 2]?.lower ?? '')) return null;
  const phrase = readMovingPhrase(words, at + 3);
  const end = phrase === null ? null : pastTime(tokens, phrase.end);
  if (phrase === null || end === null || tokens[end]?.lower !== 'as' || !isEarlierTime(tokens, end + 1)) return null;
  return { direction, assertion: assertionBefore(words, at), topics: phrase.topics, length: 1 };
}
