import { AUXILIARIES, endsClause, PREPOSITIONS, SAYING, TIME_UNITS } from './closedClasses.ts';
import { parenthesisBefore } from './parenthesis.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';
import { isReach } from './superlativeWords.ts';

/** How far from a word of movement its time can stand, in words. */
const FARTHEST_PAST = 12;
const FARTHEST_RECENT = 16;

const isHardBreak = (before: string): boolean => /[;:()–—]/.test(before);
const isYear = (lower: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(lower);

const YEAR_PREPOSITIONS = new Set(['in', 'during', 'between', 'of', 'until', 'by', 'and']);
/** What leads to the earlier end of a comparison: "from 23 in 2019", "than in 2019", "since the flood in 2019". */
const BASES = new Set(['than', 'since', 'compared', 'double', 'triple', 'twice', 'what']);
/** They do so before an amount or a time only; "the threat from gangs in 2010" is another thing. */
const BASES_OF_AMOUNTS = new Set(['from', 'against', 'on']);
const AMOUNT =
  /^(?:\d.*|about|around|just|only|nearly|almost|some|fewer|one|two|three|four|five|six|seven|eight|nine|ten|last|early|late|year)$/;
const STRETCH = /^(?:year|month|week|quarter|decade|third|half|fifth|tenth|low|peak|high|record)$/;
const FARTHEST_BASE = 10;

/**
 * Whether the sentence places the word of movement in a time that is over: "in 2014", "between 2010 and 2012", "ten years
 * ago", "in the 1990s". The year before publication is not over yet, for "last year" is what news reports.
 * `from` is where the verb group of the movement begins.
 */
export function isOver(words: SentenceWords, at: number, from = at): boolean {
  const { tokens } = words;
  for (let index = at; index < tokens.length && index - at < FARTHEST_PAST; index++) {
    const token = tokens[index];
    if (token === undefined || (index !== at && isHardBreak(token.before))) break;
    if (isOverHere(words, index)) return true;
  }
  // "peaked in 2012 and has fallen since": the time before the "and" is that of the peak.
  if (from < at && /^(?:and|but)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const left = parenthesisBefore(tokens, from);
  for (let index = left - 1; index >= 0 && left - index < FARTHEST_PAST; index--) {
    if (isHardBreak(tokens[index + 1]?.before ?? '')) break;
    if (isOverHere(words, index)) return true;
  }
  return false;
}

function isOverHere(words: SentenceWords, at: number): boolean {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  if (lower !== 'ago' && !/^(?:1|2)\d\d\d/.test(lower)) return false;
  if (lower === 'ago') return !isBase(tokens, at);
  if (/^(?:1[89]|20)\d\ds$/.test(lower)) return !isBase(tokens, at);
  return (
    isYear(lower) &&
    Number(lower) < words.year - 1 &&
    isPlacedIn(tokens, at) &&
    (isRange(tokens, at) || !isBase(tokens, at))
  );
}

/** "in 2014", "from 2010 to 2014". */
const isPlacedIn = (tokens: readonly Token[], at: number): boolean =>
  YEAR_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') || (tokens[at - 3]?.lower === 'from' && isRange(tokens, at));

const isRange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && isYear(tokens[at - 2]?.lower ?? '');

/** Whether the time at the index is only what something later is compared with. */
function isBase(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= FARTHEST_BASE; index--) {
    const token = tokens[index];
    if (token === undefined || endsClause(tokens[index + 1]?.before ?? '')) return false;
    if (BASES.has(token.lower)) return true;
    // "from 20 to 30 in 1998": the time is that of the later amount.
    if (token.lower === 'to' && /^\d/.test(tokens[index + 1]?.lower ?? '')) return false;
    if (token.lower === 'as' && /^(?:in|at|during)$/.test(tokens[index + 1]?.lower ?? '')) return true;
    if (BASES_OF_AMOUNTS.has(token.lower) && isAmountAt(tokens, index + 1)) return true;
  }
  return false;
}

function isAmountAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return AMOUNT.test(lower) || (/^(?:a|the|its|their)$/.test(lower) && STRETCH.test(tokens[at + 1]?.lower ?? ''));
}

/** Verbs of publication: their time is that of the figures' appearance. */
const PUBLISHING = new Set('published released issued unveiled launched posted'.split(' '));
const RECENT_DETERMINERS = new Set(['last', 'past', 'this', 'latest', 'recent']);
const RECENT_ADVERBS = new Set(['yesterday', 'today', 'overnight', 'recently', 'lately', 'tonight']);
const SEASONS = new Set('week weeks weekend night winter spring summer autumn season'.split(' '));
const MONTHS = new Set(
  'January February March April May June July August September October November December'.split(' '),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const isUnit = (lower: string): boolean => TIME_UNITS.has(lower) || SEASONS.has(lower);

/**
 * Whether the sentence places the movement in a period that reaches up to the publication: "last year", "in the year to
 * March", "in October", "from a year earlier". The time of a statement ("said on Tuesday") is no time of a movement, and
 * neither is that of another verb.
 */
export function isRecent(words: SentenceWords, at: number, from = at): boolean {
  const { tokens } = words;
  for (let index = at + 1; index < tokens.length && index - at <= FARTHEST_RECENT; index++) {
    const token = tokens[index];
    if (token === undefined || isHardBreak(token.before)) break;
    // "in May" before the verb "may".
    if (isRecentAt(words, index)) return true;
    if (isOtherVerb(words, index)) break;
  }
  for (let index = from - 1; index >= 0 && from - index <= FARTHEST_RECENT; index--) {
    if (isHardBreak(tokens[index + 1]?.before ?? '')) break;
    if (isRecentAt(words, index) && !isTimeOfSaying(tokens, index) && !isAside(words, index, at)) return true;
    if (isOtherVerb(words, index)) break;
  }
  return false;
}

const isOtherVerb = (words: SentenceWords, at: number): boolean => {
  const lower = words.tokens[at]?.lower ?? '';
  return (
    AUXILIARIES.has(lower) ||
    SAYING.has(lower) ||
    (words.isVerb(at) && !lower.endsWith('ing') && !PREPOSITIONS.has(lower))
  );
};

function isTimeOfSaying(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 6; index--) {
    const lower = tokens[index]?.lower ?? '';
    if (SAYING.has(lower) || PUBLISHING.has(lower)) return true;
    if (endsClause(tokens[index]?.before ?? '')) return false;
  }
  return false;
}

/** "Klee, who left last year, ": the time of a clause that only describes somebody. */
function isAside(words: SentenceWords, at: number, end: number): boolean {
  const { tokens } = words;
  let start = at;
  while (start > 0 && !endsClause(tokens[start]?.before ?? '')) start--;
  const isCut = tokens.slice(at + 1, end + 1).some(({ before }) => endsClause(before));
  return isCut && (/^(?:who|which|whose|that)$/.test(tokens[start]?.lower ?? '') || words.isVerb(start));
}

function isRecentAt(words: SentenceWords, at: number): boolean {
  const { tokens } = words;
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower } = token;
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (RECENT_ADVERBS.has(lower)) return true;
  if (RECENT_DETERMINERS.has(lower)) return isRecentPhrase(tokens, at + 1);
  if (isUnit(lower) && (next === 'to' || (next === 'ending' && before !== 'the'))) return !leadsToPast(words, at + 2);
  if (isUnit(lower) && lower !== 'year' && (next === 'earlier' || next === 'ago')) return isBase(tokens, at + 1);
  if (lower === 'year' && (next === 'earlier' || next === 'ago' || (next === 'on' && tokens[at + 2]?.lower === 'year')))
    return next === 'on' || isBase(tokens, at + 1);
  if (lower === 'quarter' || lower === 'half')
    if (/^(?:first|second|third|fourth|final|same)$/.test(before) && !leadsToPast(words, at + 1)) return true;
  if (MONTHS.has(token.word)) return /^(?:in|during|since|early|late|mid)$/.test(before) && !leadsToPast(words, at + 1);
  if (WEEKDAYS.has(lower)) return before === 'on' || /^(?:morning|afternoon|evening|night)$/.test(next);
  if (lower === 'months' && tokens[at - 2]?.lower === 'first') return !leadsToPast(words, at + 1);
  if (lower === 'time' || isUnit(lower)) {
    if (isOrdinal(tokens, at)) return true;
    if (next === 'before' && before === 'the') return isBase(tokens, at) && endsHere(tokens[at + 2]);
  }
  if (SUPERLATIVES.test(lower)) return isReach(tokens, at + 1) || isReach(tokens, at + 2);
  if (lower === 'period') return before === 'same' && /^(?:over|in)$/.test(tokens[at - 3]?.lower ?? '');
  if (isYear(lower)) return Number(lower) >= words.year - 1 && /^(?:in|during)$/.test(before) && !isBase(tokens, at);
  return lower === 'since' && (isYear(next) || MONTHS.has(tokens[at + 1]?.word ?? ''));
}

const SUPERLATIVES = /^(?:highest|lowest|fastest|slowest|largest|smallest|biggest|steepest|sharpest)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

/** "for the third month", "for a third consecutive quarter". */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const isInARow = /^(?:consecutive|successive|straight)$/.test(tokens[at - 1]?.lower ?? '');
  const ordinal = isInARow ? at - 2 : at - 1;
  return ORDINAL.test(tokens[ordinal]?.lower ?? '') && tokens[ordinal - 2]?.lower === 'for';
}

/** "on the year before" ends there; "in the year before the war" goes on. */
const endsHere = (token: Token | undefined): boolean =>
  token === undefined || /[^\s]/.test(token.before) || /^(?:and|but|to|as|while|in|with|when)$/.test(token.lower);

/** After "last" or "the past": "three years", "month", "October". */
function isRecentPhrase(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    const token = tokens[index];
    if (token === undefined || endsClause(token.before)) return false;
    if (isUnit(token.lower) || MONTHS.has(token.word) || WEEKDAYS.has(token.lower)) return true;
  }
  return false;
}

/** "year to March 2015", "third quarter of 2015". */
const leadsToPast = (words: SentenceWords, from: number): boolean =>
  words.tokens
    .slice(from, from + 4)
    .some(({ lower, before }) => !endsClause(before) && isYear(lower) && Number(lower) < words.year - 1);
