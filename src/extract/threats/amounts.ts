import { assertionBefore } from './assertions.ts';
import { DEGREES, isMeasure, PEOPLE } from './closedClasses.ts';
import { thanBefore } from './comparisons.ts';
import type { MovementRule, Reading } from './movementRule.ts';
import { readBefalling, readMovingPhrase } from './movingPhrase.ts';
import { AMOUNTS } from './predicateWords.ts';
import type { SentenceWords } from './sentenceWords.ts';

/** Amounts of a topic compared with those of an earlier time. */
export const AMOUNT_MOVEMENTS: readonly MovementRule[] = [
  // "far more burglary", "more floods than ever", "fewer days were lost to strikes last year than in 2019"
  { name: 'trend/more', at: AMOUNTS.keys(), read: readMore },
];

/** "more people were killed in floods", "fewer days were lost to strikes". */
function readBefallen(words: SentenceWords, at: number): { topics: string[]; end: number } | null {
  const { tokens } = words;
  if (!PEOPLE.has(tokens[at]?.lower ?? '') && !/^(?:days|hours|lives)$/.test(tokens[at]?.lower ?? '')) return null;
  let verb = at + 1;
  while (/^(?:are|were|have|been)$/.test(tokens[verb]?.lower ?? '')) verb++;
  return verb === at + 1 ? null : readBefalling(words, verb);
}

function readMore(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const direction = AMOUNTS.get(tokens[at]?.lower ?? '');
  if (direction === undefined) return null;
  const phrase = readMovingPhrase(words, at + 1) ?? readBefallen(words, at + 1);
  if (phrase === null) return null;
  const next = tokens[at + 1];
  // "far more selective enthusiasm" is no more enthusiasm.
  const isPlain = next !== undefined && (next.topic !== null || isMeasure(next.lower));
  const isCompared = (isPlain && DEGREES.has(tokens[at - 1]?.lower ?? '')) || thanBefore(tokens, phrase.end) !== null;
  return isCompared ? { direction, assertion: assertionBefore(words, at), topics: phrase.topics, length: 1 } : null;
}
