import { endsClause } from './closedClasses.ts';
import type { Direction } from './directionWords.ts';
import { type LevelReading, readLevelBefore } from './levelVerbs.ts';
import { type MovementRule, type Reading, startsObject } from './movementRule.ts';
import { QUALITIES } from './predicateWords.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { isReach } from './superlativeWords.ts';
import { assertionOf, type VerbForm, verbGroupBefore } from './verbGroups.ts';

const SUPERLATIVES: ReadonlyMap<string, Direction> = new Map([
  ['highest', 'rising'],
  ['greatest', 'rising'],
  ['largest', 'rising'],
  ['biggest', 'rising'],
  ['worst', 'rising'],
  ['most', 'rising'],
  ['least', 'falling'],
  ['lowest', 'falling'],
  ['smallest', 'falling'],
  ['weakest', 'falling'],
  ['fewest', 'falling'],
]);

const PEAKS: ReadonlyMap<string, Direction> = new Map([
  ['high', 'rising'],
  ['highs', 'rising'],
  ['record', 'rising'],
  ['peak', 'rising'],
  ['low', 'falling'],
  ['lows', 'falling'],
]);

/** Extremes that a thing has come to; only what reaches up to now is one. */
export const SUPERLATIVE_MOVEMENTS: readonly MovementRule[] = [
  // "burglary is at its highest level since 2012", "stood at 900, the lowest figure for nine years"
  { name: 'trend/highest-since', at: SUPERLATIVES.keys(), read: readHighest },
  // "burglaries hit a record 1,200 last year", "are at an all-time low"
  { name: 'trend/record', at: PEAKS.keys(), read: readRecord },
];

function readHighest(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const direction = SUPERLATIVES.get(tokens[at]?.lower ?? '');
  const before = tokens[at - 1]?.lower ?? '';
  if (direction === undefined || !/^(?:the|its|their|a)$/.test(before)) return null;
  let end = at + 1;
  if (/^(?:level|levels|point|number|figure|rate|total|count|tally|share|proportion)$/.test(tokens[end]?.lower ?? ''))
    end++;
  else if (/^(?:most|least)$/.test(tokens[at]?.lower ?? '')) {
    if (!QUALITIES.has(tokens[end]?.lower ?? '')) return null;
    end++;
  }
  return isReach(tokens, end) ? placed(words, at - 1, direction, at) : null;
}

const BETWEEN =
  /^(?:a|an|new|record|all|time|year|month|week|decade|historic|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)$/;
const NUMBERED = /^(?:high|highs|low|lows|number|level|levels|figure|total|rate)$/;

function readRecord(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const ends = next === undefined || endsClause(next.before);
  // "a record low": the last word says it.
  if (lower === 'record' && !ends && PEAKS.has(next.lower)) return null;
  const isCounted = lower === 'record' && !ends && (/^\d/.test(next.lower) || NUMBERED.test(next.lower));
  if (!ends && !isCounted && startsObject(words, at + 1)) return null;
  let start = at;
  while (BETWEEN.test(tokens[start - 1]?.lower ?? '') && !endsClause(tokens[start]?.before ?? '')) start--;
  const isExtreme = lower === 'record' || tokens.slice(start, at).some((one) => EXTREME.test(one.lower));
  const direction = PEAKS.get(lower);
  return direction !== undefined && isExtreme ? placed(words, start, direction, isCounted ? at + 1 : at) : null;
}

const EXTREME = /^(?:record|time|year|month|decade|historic)$/;

const REACHING: ReadonlyMap<string, readonly VerbForm[]> = new Map([
  ['hit', ['perfect', 'past', 'present']],
  ['hits', ['present']],
  ['hitting', ['progressive']],
  ['reach', ['present']],
  ['reached', ['perfect', 'past']],
  ['reaches', ['present']],
  ['reaching', ['progressive']],
  ['touched', ['perfect', 'past']],
]);

/** What comes to the extreme whose phrase begins at `start`: by being it, being at it, reaching it, or as an aside. */
function placed(words: SentenceWords, start: number, direction: Direction, last: number): Reading | null {
  const { tokens } = words;
  const reading = endsClause(tokens[start]?.before ?? '') ? readLevelBefore(words, start) : ofVerb(words, start, last);
  return reading && { direction, ...reading, length: 1 };
}

function ofVerb(words: SentenceWords, start: number, last: number): LevelReading | null {
  const { tokens } = words;
  const lower = tokens[start - 1]?.lower ?? '';
  const forms = REACHING.get(lower);
  if (forms !== undefined) {
    const group = verbGroupBefore(words, start - 1);
    const verbAt = (form: VerbForm): number => (form === 'past' ? last : start - 1);
    const assertion = forms.map((form) => assertionOf(words, group, verbAt(form), form)).find((one) => one !== 'none');
    return assertion === undefined ? null : { assertion, ...findSubject(words, group.start) };
  }
  const isAt = lower === 'at';
  const isRunning = isAt && /^(?:running|standing)$/.test(tokens[start - 2]?.lower ?? '');
  const end = start - (isRunning ? 2 : isAt ? 1 : 0);
  if (STANDING.has(tokens[end - 1]?.lower ?? '') && end < start)
    return { assertion: 'fact', ...findSubject(words, end - 1) };
  const group = verbGroupBefore(words, end);
  return isBe(tokens, end)
    ? { assertion: assertionOf(words, group, start, 'predicate'), ...findSubject(words, group.start) }
    : null;
}

const STANDING = new Set(['stands', 'stand', 'runs', 'run']);

/** "is", "are now", "have been". */
function isBe(tokens: readonly Token[], end: number): boolean {
  let at = end - 1;
  while (/^(?:now|currently|still|already|again|once|also|almost|nearly)$/.test(tokens[at]?.lower ?? '')) at--;
  return /^(?:is|are|was|were|been|be)$/.test(tokens[at]?.lower ?? '');
}
