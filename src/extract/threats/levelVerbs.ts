import { AUXILIARIES, CLAUSE_STARTERS, isAdverb, isMeasure, isSaying, PREPOSITIONS } from './closedClasses.ts';
import type { Reading } from './movementRule.ts';
import { isReportedThing, readMovingPhrase } from './movingPhrase.ts';
import { isRecent } from './periods.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, verbGroupBefore } from './verbGroups.ts';

/** How firmly, and of which topics, a level is given. */
export type LevelReading = Pick<Reading, 'assertion' | 'topics' | 'from'>;

/** Verbs that give a level, and those of movement after which "up from" tells the earlier one. */
const LEVELS = new Set(
  `stood stands was were is are reached reaches hit hits totalled totaled averaged remained came rose grew increased
  climbed jumped surged fell dropped declined decreased eased slowed slipped numbered numbers passed topped exceeded
  surpassed account accounts accounted`.split(/\s+/),
);
/** "puts fraud at 900 cases". */
const PUTTING = new Set(['puts', 'put', 'estimates', 'estimated']);
/** "recorded 900 cases of fraud". */
const COUNTING = new Set('recorded registered logged counted saw reported received handled'.split(' '));
const FARTHEST = 24;

/**
 * What the clause that ends before the comma at `at` gives a level of: "the rate of burglary stood at 5%", "there were 900
 * thefts", "the police recorded 900 thefts". Null where its verb is another.
 */
export function readLevelBefore(words: SentenceWords, at: number): LevelReading | null {
  const { tokens } = words;
  if (!/^[^\p{L}\p{N}]*,\s*[£$€]?$/u.test(tokens[at]?.before ?? '')) return null;
  const verb = levelVerbBefore(words, at);
  if (verb === null) return null;
  const lower = tokens[verb]?.lower ?? '';
  if (tokens[verb - 1]?.lower === 'there') return ofObject(words, verb, /^(?:is|are)$/.test(lower));
  if (COUNTING.has(lower)) return ofObject(words, verb, false);
  if (PUTTING.has(lower)) return ofEstimate(words, verb);
  return ofLevel(words, verb);
}

/** The only verb between the clause's subject and the comma; null where there is another. */
function levelVerbBefore(words: SentenceWords, at: number): number | null {
  const { tokens } = words;
  for (let index = at - 1; index >= 0 && at - index <= FARTHEST; index--) {
    const token = tokens[index];
    if (token === undefined || /[;:()–—]/.test(tokens[index + 1]?.before ?? '')) return null;
    if (LEVELS.has(token.lower) || PUTTING.has(token.lower) || isCounting(tokens, index)) return index;
    if (isReportedThing(tokens, index, tokens[index - 1] ?? null)) continue;
    if (isSaying(tokens, index) || CLAUSE_STARTERS.has(token.lower)) return null;
    // Taggers take "last" for a verb.
    if (token.lower === 'last') continue;
    if (/^(?:are|were)$/.test(tokens[index - 1]?.lower ?? '') && token.lower.endsWith('ing')) continue;
    if (AUXILIARIES.has(token.lower) || (words.isVerb(index) && !isParticiple(tokens, index))) return null;
  }
  return null;
}

/** "recorded 900 thefts", and neither "thefts recorded by" nor "were recorded". */
const isCounting = (tokens: readonly Token[], at: number): boolean =>
  COUNTING.has(tokens[at]?.lower ?? '') &&
  /^(?:\d.*|some|about|nearly|almost|around|just)$/.test(tokens[at + 1]?.lower ?? '');

/** "offences involving knives", "thefts recorded by the police". */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'involving' ||
  (COUNTING.has(tokens[at]?.lower ?? '') && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') && isThing(tokens[at - 1]));

const isThing = (token: Token | undefined): boolean =>
  token !== undefined && (token.topic !== null || isMeasure(token.lower));

function ofLevel(words: SentenceWords, verb: number): LevelReading | null {
  const group = verbGroupBefore(words, verb);
  const lower = words.tokens[verb]?.lower ?? '';
  const isPresent = (/s$/.test(lower) && lower !== 'was') || lower === 'are' || lower === 'account';
  const isPerfect = group.lowers.has('has') || group.lowers.has('have');
  if ([...group.lowers].some((one) => !isAdverb(one) && one !== 'has' && one !== 'have')) return null;
  const assertion = isPresent ? 'fact' : assertionOf(words, group, verb, isPerfect ? 'perfect' : 'past');
  return assertion === 'none' ? null : { assertion, ...findSubject(words, group.start) };
}

/** "there were 900 thefts", "the police recorded 900 cases of theft". */
function ofObject(words: SentenceWords, verb: number, isPresent: boolean): LevelReading | null {
  const phrase = readMovingPhrase(words, verb + 1);
  if (phrase === null || (!isPresent && !isRecent(words, verb) && !isRecent(words, phrase.end - 1))) return null;
  return { assertion: isPresent ? 'fact' : 'past', topics: phrase.topics, from: verb + 1 };
}

function ofEstimate(words: SentenceWords, verb: number): LevelReading | null {
  const phrase = readMovingPhrase(words, verb + 1);
  if (phrase === null || words.tokens[phrase.end]?.lower !== 'at') return null;
  const isPresent = words.tokens[verb]?.lower.endsWith('s') === true;
  if (!isPresent && !isRecent(words, phrase.end)) return null;
  return { assertion: isPresent ? 'fact' : 'past', topics: phrase.topics, from: verb + 1 };
}
