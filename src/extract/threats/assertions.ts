import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  CONDITIONS,
  DESCRIBING,
  EXPECTATIONS,
  EXPECTED,
  endsClause,
  isAdverb,
  MODALS,
  NEGATIONS,
  SAYING,
} from './closedClasses.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

/** How firmly a sentence says that something moves: as a fact, as what may come, or not at all. */
export type Assertion = 'fact' | 'forecast' | 'none';

const FARTHEST = 12;
const isPastAuxiliary = (lower: string): boolean => lower === 'was' || lower === 'were' || lower === 'had';
const SAYING_IN_THE_PAST = /(?:ed|said|told)$/;

/** Simple-past verbs that news puts before a movement: "saw a rise in". */
const PAST_SIGHTS = new Set('saw followed brought led did was were used once formerly previously'.split(' '));
const PERFECT = new Set(['has', 'have', 'had', '’ve']);

/** "in 2014", "between 2010 and 2012", "ten years ago", "in the 1990s": the movement is over. */
export function isPast(words: SentenceWords, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let index = at, left = FARTHEST; left > 0; index += step, left--) {
      const token = words.tokens[index];
      if (token === undefined) break;
      const crossing = step === 1 ? token : words.tokens[index + 1];
      if (index !== at && crossing !== undefined && /[;:()–—]/.test(crossing.before)) break;
      if (token.lower === 'ago' && !isCompared(words.tokens, index)) return true;
      if (/^(?:1[89]|20)\d\ds$/.test(token.lower)) return true;
      if (isPastYear(words, index)) return true;
    }
  }
  return false;
}

const isCompared = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some((token) => token.lower === 'than');

function isPastYear(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || !/^(?:1[5-9]|20)\d\d$/.test(token.lower) || Number(token.lower) >= words.year)
    return false;
  const before = words.tokens[at - 1]?.lower ?? '';
  return ['in', 'during', 'between', 'of', 'until', 'by', 'and'].includes(before);
}

/** The past tense of what is reported counts as the present: "he said that it had risen". */
const isReported = (words: SentenceWords): boolean =>
  words.tokens.some((token) => SAYING.has(token.lower) && SAYING_IN_THE_PAST.test(token.lower));

/**
 * For a movement named by a noun or an adjective ("a rise in", "growing"): what the words before it, in the same
 * clause, make of it.
 */
export function assertionBefore(words: SentenceWords, at: number): Assertion {
  if (isPast(words, at)) return 'none';
  let isForecast = false;
  for (let index = at - 1; index >= 0 && at - index <= FARTHEST; index--) {
    const token = words.tokens[index];
    const after = words.tokens[index + 1];
    if (token === undefined || (after !== undefined && endsClause(after.before))) break;
    if (NEGATIONS.has(token.lower) || CONDITIONS.has(token.lower)) return 'none';
    if (token.lower === 'after' || token.lower === 'following' || token.lower === 'before') return 'none';
    if (PAST_SIGHTS.has(token.lower) && !hasPerfect(words.tokens, index) && !isReportedCopula(words, token))
      return 'none';
    if (MODALS.has(token.lower) || EXPECTATIONS.has(token.lower)) isForecast = true;
    if (CLAUSE_STARTERS.has(token.lower) || SAYING.has(token.lower)) break;
    if (isPastEvent(words, index)) return 'none';
  }
  return isForecast ? 'forecast' : 'fact';
}

/** "caused a rise": a verb in the past that neither reports nor is a perfect. */
const isPastEvent = (words: SentenceWords, at: number): boolean =>
  words.isPastTense(at) && !DESCRIBING.has(words.tokens[at]?.lower ?? '') && !hasPerfect(words.tokens, at);

const isReportedCopula = (words: SentenceWords, token: Token): boolean =>
  isPastAuxiliary(token.lower) && isReported(words);

const hasPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some((token) => PERFECT.has(token.lower) || /’ve$/.test(token.lower));

/** The auxiliaries and adverbs that stand before a verb or predicate of movement. */
export interface VerbGroup {
  /** Index of its first word. */
  start: number;
  lowers: ReadonlySet<string>;
}

const SEMI_AUXILIARIES = new Set([
  'to',
  'continue',
  'continues',
  'continuing',
  'begun',
  'started',
  'remain',
  'remains',
  'remained',
  'stay',
  'stays',
  'keeps',
  'seems',
  'appears',
  'as',
]);

/** Walks left from a verb to the first of its auxiliaries; commas around an adverb ("has, broadly speaking, risen") do not stop it. */
export function verbGroupBefore(words: SentenceWords, at: number): VerbGroup {
  const lowers = new Set<string>();
  let start = at;
  while (start > 0 && at - start < FARTHEST) {
    const token = words.tokens[start - 1];
    if (token === undefined || token.topic !== null) break;
    const belongs =
      AUXILIARIES.has(token.lower) ||
      NEGATIONS.has(token.lower) ||
      EXPECTED.has(token.lower) ||
      SEMI_AUXILIARIES.has(token.lower) ||
      isAdverb(token.lower);
    if (!belongs || /[;:()–—]/.test(words.tokens[start]?.before ?? '')) break;
    lowers.add(token.lower);
    start--;
  }
  return { start, lowers };
}

const any = (group: VerbGroup, words: readonly string[]): boolean => words.some((word) => group.lowers.has(word));

/** The form of the verb that the group carries. */
export type VerbForm = 'present' | 'progressive' | 'perfect' | 'predicate';

/** What a verb group makes of the movement; 'none' too where the group does not make a finite verb of the form. */
export function assertionOf(words: SentenceWords, group: VerbGroup, at: number, form: VerbForm): Assertion {
  const isThirdPerson = words.tokens[at]?.lower.endsWith('s') ?? false;
  if (isPast(words, at) || [...group.lowers].some((lower) => NEGATIONS.has(lower))) return 'none';
  if (isConditional(words, group.start)) return 'none';
  const isModal = [...group.lowers].some((lower) => MODALS.has(lower) || EXPECTED.has(lower));
  const isHave = any(group, ['has', 'have']) || (group.lowers.has('had') && isReported(words));
  const isBe = any(group, ['is', 'are']) || (any(group, ['was', 'were']) && isReported(words));
  if (any(group, ['did', 'should', 'must', 'can'])) return 'none';
  switch (form) {
    case 'present':
      if (isModal) return isHave ? 'none' : 'forecast';
      if (any(group, ['continue', 'continues'])) return 'fact';
      return isThirdPerson &&
        ![...group.lowers].some((lower) => AUXILIARIES.has(lower) || lower === 'to' || lower === 'as')
        ? 'fact'
        : 'none';
    case 'perfect':
      return isHave && !isModal && !group.lowers.has('to') ? 'fact' : 'none';
    case 'progressive':
      if (isModal) return any(group, ['be', 'to', 'will']) ? 'forecast' : 'none';
      return isBe || (isHave && group.lowers.has('been')) || any(group, ['as', 'keeps']) ? 'fact' : 'none';
    case 'predicate':
      if (isModal) return any(group, ['be', 'remain', 'stay']) ? 'forecast' : 'none';
      return isBe || isHave || any(group, ['as', 'remains', 'remain', 'stays', 'stay']) ? 'fact' : 'none';
  }
}

/** "if crime falls", "neither rents nor wages are rising": a word before the verb, in its clause, takes the fact away. */
function isConditional(words: SentenceWords, at: number): boolean {
  for (let index = at; index >= 0; index--) {
    const token = words.tokens[index];
    if (token === undefined) return false;
    if (index < at && CONDITIONS.has(token.lower)) return true;
    if (endsClause(token.before)) return false;
  }
  return false;
}
