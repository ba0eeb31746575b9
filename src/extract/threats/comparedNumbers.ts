import { endsClause } from './closedClasses.ts';
import { isEarlierTime } from './comparisons.ts';
import { readLevelBefore } from './levelVerbs.ts';
import type { MovementRule, Reading } from './movementRule.ts';
import type { SentenceWords } from './sentenceWords.ts';

/** A number and an earlier one for the same thing, from which the reader sees the direction. */
export const COMPARED_NUMBERS: readonly MovementRule[] = [
  // "burglaries numbered 4,300 in the first half of the year, compared with 3,100 in the same period last year"
  { name: 'trend/compared-with', at: ['compared', 'against'], read: readComparedWith },
];

/** A number and the mark or word after it that says of what: "£4.3m", "5.2%", "4,300". */
const NUMBER = /^([£$€]?)(\d[\d,]*(?:\.\d+)?)\s?(%|per cent|percent|million|billion|trillion|m\b|bn\b)?/i;
const FARTHEST = 20;

/** Only where both are of one kind, and an earlier time stands right after the second. */
function readComparedWith(words: SentenceWords, at: number): Reading | null {
  const { tokens, sentence } = words;
  const second = tokens[at]?.lower === 'compared' ? at + 2 : at + 1;
  if (second === at + 2 && !/^(?:with|to)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const level = readLevelBefore(words, at);
  if (level === null) return null;
  const numberAt = (index: number): { value: number; kind: string; end: number } | null => {
    const token = tokens[index];
    if (token === undefined) return null;
    const start = token.start - sentence.start;
    const hasSign = /[£$€]$/.test(token.before);
    const found = NUMBER.exec(sentence.exact.slice(hasSign ? start - 1 : start, start + 40));
    if (found === null) return null;
    const [whole, sign = '', digits = '', unit = ''] = found;
    const end = sentence.start + (hasSign ? start - 1 : start) + whole.length;
    return { value: Number(digits.replaceAll(',', '')), kind: sign + unit.toLowerCase(), end };
  };
  let first = at - 1;
  while (
    first > 0 &&
    at - first < FARTHEST &&
    !LEVEL_NUMBER(tokens[first - 1]?.lower ?? '', tokens[first]?.lower ?? '')
  )
    first--;
  const now = numberAt(first);
  const then = numberAt(second);
  if (now === null || then === null || now.kind !== then.kind || now.value === then.value) return null;
  const after = tokens.findIndex((token) => token.start >= then.end);
  if (after === -1 || endsClause(tokens[after]?.before ?? '') || !isEarlierTime(tokens, after)) return null;
  return { direction: now.value > then.value ? 'rising' : 'falling', ...level, length: 1 };
}

/** The number right after the verb that gives the level: "numbered 4,300", "stood at 5.2%", "rose to 900". */
const LEVEL_NUMBER = (before: string, lower: string): boolean =>
  /^\d/.test(lower) &&
  /^(?:numbered|numbers|at|to|was|were|is|are|reached|hit|totalled|totaled|averaged|recorded|registered|logged|saw)$/.test(
    before,
  );
