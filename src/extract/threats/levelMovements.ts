import { endsClause, isAdverb, PEOPLE } from './closedClasses.ts';
import { isEarlierTime } from './comparisons.ts';
import { readLevelBefore } from './levelVerbs.ts';
import { formsOf, type MovementRule, type Reading } from './movementRule.ts';
import { type MovingPhrase, readMovingPhrase } from './movingPhrase.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, verbGroupBefore } from './verbGroups.ts';

/** Movements that a level and an earlier one give: "stood at 5%, up from 4%". */
export const LEVEL_MOVEMENTS: readonly MovementRule[] = [
  // "the rate of burglary stood at 5% in May, up from 4% a year earlier", "burglaries are up 9 per cent", "puts fraud at 900 cases, down 9 per cent"
  { name: 'trend/up-from', at: ['up', 'down'], read: readUpFrom },
  // "there were 900 thefts last year, a drop of 13%"
  { name: 'trend/a-rise-of', at: [...formsOf('nouns').keys(), ...formsOf('nounsOf').keys()], read: readARise },
  // "inflation was 2 per cent in May, little changed from April"
  { name: 'trend/unchanged-from', at: ['changed', 'unchanged'], read: readUnchangedFrom },
  // "Some 900 people were in arrears, 40 more than a year ago"
  { name: 'trend/more-than-before', at: ['more', 'fewer', 'less'], read: readMoreThanBefore },
];

const DEGREE = new Set(
  'by from about around almost nearly some just more less than slightly sharply over on'.split(' '),
);
const FRACTION = /^(?:third|quarter|fifth|tenth|half|record|peak|low|high|year)$/;

function readUpFrom(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const token = tokens[at];
  if (token === undefined || !/^(?:up|down)$/.test(token.lower)) return null;
  const direction = token.lower === 'up' ? 'rising' : 'falling';
  if (endsClause(token.before)) {
    const read = isAmountAt(tokens, at + 1) ? readLevelBefore(words, at) : null;
    return read && { direction, ...read, length: 1 };
  }
  if (!BEING.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.lower !== 'been') return null;
  if (!isAmountAt(tokens, at + 1) && !isComparedAt(tokens, at + 1)) return null;
  const group = verbGroupBefore(words, at);
  const assertion = assertionOf(words, group, at, 'predicate');
  return { direction, assertion, ...findSubject(words, group.start), length: 1 };
}

/** After "are up": "sharply", "on last year", "for the second year", "year on year". */
function isComparedAt(tokens: readonly Token[], at: number): boolean {
  const { lower, before } = tokens[at] ?? { lower: '', before: ',' };
  if (endsClause(before)) return false;
  if (/^(?:sharply|slightly|markedly|steeply|dramatically|significantly|again|overall)$/.test(lower)) return true;
  if (lower === 'on' || lower === 'from') return isEarlierTime(tokens, at + 1);
  const following = tokens.slice(at + 1, at + 6).map((token) => token.lower);
  if (lower === 'for') return following.some((one) => /^(?:running|row|straight|consecutive|successive)$/.test(one));
  return lower === 'year' && following[0] === 'on';
}

const NOUNS = formsOf('nouns');
const NOUNS_OF = formsOf('nounsOf');

/** ", a drop of 13%", ", a sharp increase on the year before". */
function readARise(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  const row = NOUNS.get(lower) ?? NOUNS_OF.get(lower);
  const next = tokens[at + 1];
  if (row === undefined || next === undefined || endsClause(next.before)) return null;
  if (!/^(?:of|on|from|compared|since)$/.test(next.lower)) return null;
  let start = at - 1;
  while (
    at - start < 5 &&
    !endsClause(tokens[start + 1]?.before ?? '') &&
    !/^(?:a|an)$/.test(tokens[start]?.lower ?? '')
  )
    start--;
  if (!/^(?:a|an)$/.test(tokens[start]?.lower ?? '')) return null;
  if (next.lower === 'of' && !isAmountAt(tokens, at + 2)) return null;
  const read = readLevelBefore(words, start);
  return read && { direction: row.direction, ...read, length: 1 };
}

/** ", little changed from a month ago", ", unchanged on the year before". */
function readUnchangedFrom(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  if (!/^(?:from|on|since)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  let start = at;
  while (at - start < 3 && !endsClause(tokens[start]?.before ?? '')) start--;
  const isLittle = tokens[at]?.lower === 'unchanged' || tokens[at - 1]?.lower === 'little';
  const isWhole = tokens.slice(start, at).every(({ lower }) => lower === 'little' || isAdverb(lower));
  const read = isLittle && isWhole ? readLevelBefore(words, start) : null;
  return read && { direction: 'steady', ...read, length: 1 };
}

/** "3 points", "from 4%", "by almost a third". */
function isAmountAt(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < 4 && DEGREE.has(tokens[at]?.lower ?? '')) at++;
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:\d.*|half)$/.test(lower)) return true;
  return /^(?:a|an|the|last)$/.test(lower) && FRACTION.test(tokens[at + 1]?.lower ?? '');
}

const COMPARED = new Set(['more', 'fewer', 'less']);
const BEING = new Set(['is', 'are', 'was', 'were']);

function readMoreThanBefore(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  if (!COMPARED.has(lower) || tokens[at + 1]?.lower !== 'than' || !isEarlierTime(tokens, at + 2)) return null;
  const comma = amountBefore(tokens, at);
  if (comma === null) return null;
  const direction = lower === 'more' ? 'rising' : 'falling';
  const counted = countedBefore(words, comma);
  if (counted !== null) return { direction, assertion: 'fact', topics: counted.topics, length: 1 };
  const level = readLevelBefore(words, comma);
  return level && { direction, ...level, length: 1 };
}

/** ", some 17,000 more": the index of the first word after the comma. */
function amountBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; AMOUNT_WORD.test(tokens[index]?.lower ?? ''); index--)
    if (/^[^\p{L}\p{N}]*,\s+[£$€]?$/u.test(tokens[index]?.before ?? '')) return index;
  return null;
}

const AMOUNT_WORD =
  /^(?:\d.*|some|about|around|almost|nearly|per|cent|percent|percentage|points?|million|billion|trillion)$/;

/** "More than 900 people were in arrears": people counted at the sentence's start, and a topic as what they were. */
function countedBefore(words: SentenceWords, end: number): MovingPhrase | null {
  const { tokens } = words;
  const be = tokens.findIndex(({ lower }) => BEING.has(lower));
  if (be < 2 || be >= end || !PEOPLE.has(tokens[be - 1]?.lower ?? '')) return null;
  if (
    !tokens
      .slice(0, be - 1)
      .every(({ lower }) => /^(?:\d.*|a|total|of|in|all|more|than|some|about|around|almost|nearly|over)$/.test(lower))
  )
    return null;
  const start = /^(?:in|on)$/.test(tokens[be + 1]?.lower ?? '') ? be + 2 : be + 1;
  return tokens[start]?.topic === null ? null : readMovingPhrase(words, start);
}
