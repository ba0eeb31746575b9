import { AUXILIARIES, CLAUSE_STARTERS, DESCRIBING, endsClause, isAdverb, PRONOUNS, SAYING } from './closedClasses.ts';
import { readMovingPhrase } from './movingPhrase.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

const LONGEST_PARENTHESIS = 12;
const PARENTHESIS_STARTERS = new Set(['which', 'who', 'he', 'she', 'they', 'though', 'however', 'meanwhile', 'the']);
const LEADING = new Set([
  'and',
  'but',
  'or',
  'yet',
  'so',
  'as',
  'while',
  'because',
  'since',
  'although',
  'though',
  'that',
]);

/** The topics that are the subject of a verb group beginning at `verb`; empty where it is something else, or unclear. */
export function findSubject(words: SentenceWords, verb: number): string[] {
  const end = beforeParenthesis(words.tokens, verb);
  let start = clauseStart(words.tokens, end);
  while (start < end && isLeading(words.tokens[start])) start++;
  if (start === end) return [];
  const phrase = readMovingPhrase(words, start, end);
  if (phrase === null) return [];
  const isCutShort = phrase.end < end && words.isVerb(phrase.end);
  // "the number of fraud suspects charged has fallen": what stands there looks like a verb, and is what moves.
  return isCutShort || hasVerbOfItsOwn(words.tokens, phrase.end, end) ? [] : phrase.topics;
}

const isLeading = (token: Token | undefined): boolean =>
  token !== undefined && token.topic === null && (LEADING.has(token.lower) || isAdverb(token.lower));

/** "The number of floods, he said, has risen": the subject stands before the pair of commas. */
function beforeParenthesis(tokens: readonly Token[], verb: number): number {
  if (!/^[^\p{L}\p{N};:]*,/u.test(tokens[verb]?.before ?? '')) return verb;
  for (let index = verb - 1; index > 0 && verb - index <= LONGEST_PARENTHESIS; index--) {
    const token = tokens[index];
    if (token === undefined || !endsClause(token.before)) continue;
    const inside = tokens.slice(index, verb);
    const isParenthesis = PARENTHESIS_STARTERS.has(token.lower) || SAYING.has(token.lower);
    const isReport = inside.some((one) => SAYING.has(one.lower)) || token.lower === 'which' || token.lower === 'who';
    return isParenthesis && isReport && /,/.test(token.before) ? index : verb;
  }
  return verb;
}

function clauseStart(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) return end;
    if (startsClause(token)) return index + 1;
    if (endsClause(token.before)) return index;
  }
  return 0;
}

const startsClause = (token: Token): boolean =>
  token.topic === null && (CLAUSE_STARTERS.has(token.lower) || SAYING.has(token.lower) || DESCRIBING.has(token.lower));

/**
 * Whether the words between the phrase and the verb hold another verb. One with its own pronoun does no harm: "the work
 * that we are doing", "the work we are doing".
 */
function hasVerbOfItsOwn(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (token !== undefined && AUXILIARIES.has(token.lower) && !PRONOUNS.has(tokens[index - 1]?.lower ?? ''))
      return true;
    if (token?.lower === 'and' || token?.lower === 'or') return true;
  }
  return false;
}
