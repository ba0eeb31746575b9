import { endsClause, NEUTRAL_PARTICIPLES, TIME_UNITS } from './closedClasses.ts';
import type { Token } from './sentenceWords.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const isUnit = (lower: string): boolean => TIME_UNITS.has(lower) || /^(?:spring|summer|autumn|winter)$/.test(lower);
const isYear = (lower: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(lower);

/** All that may stand between "than" and an earlier time: "than it was in the first half of". */
const TOWARD_A_TIME = list(
  `it they there that was were is has had been did at in on during for since the a an any other whole all same of level
  levels figure number rate first second third fourth half late early mid corresponding equivalent about around almost
  nearly just some more only that those what year’s one two three four five six seven eight nine ten twelve`,
);

/** What may stand between what there is more of and "than": "more thefts were recorded this year than". */
const BEFORE_THAN = list(
  `were was are is have has been being this last so far in the past first second third fourth half of now today already
  latest here nationally overall two three four five six seven eight nine ten twelve`,
);

const FARTHEST = 11;

/** "than ever", "than a year ago", "than it was in 2015": a comparison with an earlier time, and not with a place. */
export const isThanBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'than' &&
  !endsClause(tokens[at + 1]?.before ?? '') &&
  (tokens[at + 1]?.lower === 'before' || isEarlierTime(tokens, at + 1));

/** Whether an earlier time, and nothing else, stands at the index: "a year ago", "at any time since 2011", "last year". */
export function isEarlierTime(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < FARTHEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.topic !== null || (at > from && endsClause(token.before))) return false;
    const { lower } = token;
    if (EARLIER.test(lower) || /^(?:1[89]|20)\d\ds$/.test(lower)) return true;
    if (isYear(lower)) return at > from && /^(?:in|during|of|since|late|early|for)$/.test(tokens[at - 1]?.lower ?? '');
    if (lower === 'before' && /^(?:was|were|did|been)$/.test(tokens[at - 1]?.lower ?? '')) return true;
    const next = tokens[at + 1]?.lower ?? '';
    if (isUnit(lower) && next === 'before') return true;
    if (/^(?:any|same)$/.test(lower) && /^(?:time|point|stage|period)$/.test(next)) return true;
    if (lower === 'same' && isUnit(next)) return true;
    if (/^(?:the|this)$/.test(lower) && next === 'time') return true;
    if (MONTH.test(lower) && /^(?:in|during|last)$/.test(tokens[at - 1]?.lower ?? '')) return true;
    if (!TOWARD_A_TIME.has(lower) && !isUnit(lower) && !/^\d{1,3}$/.test(lower)) return false;
  }
  return false;
}

const EARLIER = /^(?:ago|earlier|ever|last|previous|previously|preceding)$/;

/** The index of a "than before" that compares what ends at `from`, past the time and the verb of the first side. */
export function thanBefore(tokens: readonly Token[], from: number): number | null {
  const at = pastTime(tokens, from);
  return at !== null && isThanBefore(tokens, at) ? at : null;
}

/** The index after "were recorded this year" at `from`; null where the sentence, or the clause, ends there. */
export function pastTime(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length && at - from < FARTHEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.topic !== null || endsClause(token.before)) return null;
    const { lower } = token;
    const isTime = isUnit(lower) || /^\d+$/.test(lower) || MONTH.test(lower);
    if (!isTime && !BEFORE_THAN.has(lower) && !NEUTRAL_PARTICIPLES.has(lower)) return at;
  }
  return null;
}
