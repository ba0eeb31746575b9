import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DESCRIBING,
  EXPECTING,
  endsClause,
  isAdverb,
  isMeasure,
  isSaying,
  NEUTRAL_PARTICIPLES,
  PREPOSITIONS,
  PRONOUNS,
} from './closedClasses.ts';
import { formsOf } from './movementRule.ts';
import { type MovingPhrase, readActingPhrase } from './movingPhrase.ts';
import { parenthesisBefore } from './parenthesis.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

/** The topics that move, and the index at which their phrase begins. */
export interface Subject {
  topics: string[];
  from: number;
}

const LEADING = new Set('and but or yet so as while because since although though that after'.split(' '));

/**
 * The topics that are the subject of a verb group beginning at `verb`; none where it is something else, or unclear. A
 * proper name alone is a subject only where `takesNames`.
 */
export function findSubject(words: SentenceWords, verb: number, takesNames = false): Subject {
  const none = { topics: [], from: verb };
  const end = parenthesisBefore(words.tokens, verb);
  let start = clauseStart(words, end);
  const opening = start;
  while (start < end && isLeading(words.tokens[start])) start++;
  const isSecondVerb =
    start >= end || (start === end - 1 && /^(?:and|but|then)$/.test(words.tokens[start]?.lower ?? ''));
  if (isSecondVerb) return subjectBeforeBut(words, opening, takesNames) ?? none;
  // "police who fight gangs have", "complaints about how the town fights gangs have": the subject stands before.
  const defined = definedSubject(words, opening, end);
  if (defined !== null) return defined;
  const isInside = words.isVerb(start) && !isMeasure(words.tokens[start]?.lower ?? '');
  if (isInside || words.tokens[opening - 1]?.lower === 'who' || isIndirectQuestion(words.tokens, opening)) return none;
  const shared = sharedSubject(words, start, end, takesNames) ?? expectedSubject(words, opening, end);
  if (shared !== null) return shared;
  const phrase = readActingPhrase(words, start, end);
  if (phrase === null || phrase.topics.length === 0) return secondSubject(words, start, end) ?? none;
  if (phrase.isProper && !takesNames) return none;
  return isWholeSubject(words, phrase, end) ? { topics: phrase.topics, from: start } : none;
}

/** "inflation fell in May but has risen since". */
function subjectBeforeBut(words: SentenceWords, opening: number, takesNames: boolean): Subject | null {
  if (words.tokens[opening - 1]?.lower !== 'but') return null;
  const start = clauseStart(words, opening - 1);
  const isInside = words.isVerb(start) || /^(?:who|which)$/.test(words.tokens[start - 1]?.lower ?? '');
  return isInside ? null : sharedSubject(words, start, opening, takesNames);
}

/** "the share of people who are in debt has": the relative clause is part of what moves. */
function definedSubject(words: SentenceWords, opening: number, end: number): Subject | null {
  if (words.tokens[opening - 1]?.lower !== 'who') return null;
  const from = clauseStart(words, opening - 1);
  const phrase = readActingPhrase(words, from, end);
  return phrase !== null && phrase.end === end && phrase.topics.length > 0 ? { topics: phrase.topics, from } : null;
}

/** "prices have risen and fraud is": after a whole clause with its own verb, "and" opens another. */
function secondSubject(words: SentenceWords, start: number, end: number): Subject | null {
  const { tokens } = words;
  for (let index = end - 1; index > start; index--) {
    if (!/^(?:and|but)$/.test(tokens[index]?.lower ?? '') || tokens[index]?.topic !== null) continue;
    const isClause = tokens.slice(start, index).some(({ lower }) => FINITE.test(lower));
    const phrase = isClause ? readActingPhrase(words, index + 1, end) : null;
    if (phrase === null || phrase.isProper || phrase.end !== end) return null;
    return { topics: phrase.topics, from: index + 1 };
  }
  return null;
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could)$/;

/** "about how", "of what": the clause is the object of a preposition, and what follows its end belongs to another. */
const isIndirectQuestion = (tokens: readonly Token[], opening: number): boolean =>
  /^(?:how|what|why|where|who)$/.test(tokens[opening - 1]?.lower ?? '') &&
  PREPOSITIONS.has(tokens[opening - 2]?.lower ?? '');

function isWholeSubject(words: SentenceWords, phrase: MovingPhrase, end: number): boolean {
  if (phrase.end >= end) return true;
  // "the number of fraud suspects charged has fallen": what stands there looks like a verb, and is what moves.
  const isCutShort = words.isVerb(phrase.end) && !isNeutral(words.tokens, phrase.end);
  return !isCutShort && !hasVerbOfItsOwn(words.tokens, phrase.end, end);
}

/** "recorded", "brought in". */
const isNeutral = (tokens: readonly Token[], at: number): boolean =>
  NEUTRAL_PARTICIPLES.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'brought' && tokens[at + 1]?.lower === 'in');

/** Taggers take some of them for nouns. */
const PAST_FORMS = formsOf('past');

/** "Inflation peaked in May and has fallen": the second of two verbs has the subject of the first. */
function sharedSubject(words: SentenceWords, start: number, end: number, takesNames: boolean): Subject | null {
  const conjunction = words.tokens[end - 1];
  if (conjunction === undefined || !/^(?:and|but)$/.test(conjunction.lower) || conjunction.topic !== null) return null;
  const phrase = readActingPhrase(words, start, end - 1);
  if (phrase === null || (phrase.isProper && !takesNames)) return null;
  for (let index = phrase.end; index < end - 1; index++) {
    const lower = words.tokens[index]?.lower ?? '';
    if (lower === 'and' || lower === 'or') return null;
    if (words.isVerb(index) || PAST_FORMS.has(lower) || FINITE.test(lower))
      return { topics: phrase.topics, from: start };
  }
  return null;
}

/** "expects burglary to rise and fraud to fall": what is expected to move stands before its "to". */
function expectedSubject(words: SentenceWords, opening: number, end: number): Subject | null {
  const { tokens } = words;
  if (tokens[end]?.lower !== 'to') return null;
  let hasPassedTo = false;
  let second: number | null = null;
  for (let index = end - 1; index >= 0 && index >= opening - 1; index--) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'to') hasPassedTo = true;
    if (lower === 'and' && !hasPassedTo && second === null) second = index + 1;
    if (!EXPECTING.has(lower)) continue;
    const from = hasPassedTo ? second : index + 1;
    const phrase = from === null ? null : readActingPhrase(words, from, end);
    if (phrase === null || from === null || phrase.isProper) return null;
    return isWholeSubject(words, phrase, end) ? { topics: phrase.topics, from } : null;
  }
  return null;
}

const isLeading = (token: Token | undefined): boolean =>
  token !== undefined && token.topic === null && (LEADING.has(token.lower) || isAdverb(token.lower));

function clauseStart(words: SentenceWords, end: number): number {
  const { tokens } = words;
  for (let index = end - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) return end;
    if (startsClause(words, index)) return index + 1;
    if (endsClause(token.before)) return index;
  }
  return 0;
}

function startsClause(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.topic !== null) return false;
  if (token.lower === 'so' && words.tokens[at + 1]?.lower === 'far') return false;
  if (CLAUSE_STARTERS.has(token.lower) || DESCRIBING.has(token.lower)) return true;
  if (isSaying(words.tokens, at)) return !isParticiple(words.tokens, at);
  return token.lower === 'after' && followsVerb(words, at);
}

/** "burglaries reported have fallen". */
const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  if (!NEUTRAL_PARTICIPLES.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return AUXILIARIES.has(next) || (/^(?:to|by|in|at|during|across)$/.test(next) && isCounted(tokens[at - 1]));
};

/** "burglaries reported to the police", and not "the police reported". */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined && ((token.topic !== null && !token.isProper) || isMeasure(token.lower));

/** "he left after burglary rose": a verb stands before the "after", in the same clause. */
function followsVerb(words: SentenceWords, at: number): boolean {
  for (let index = at - 1; index >= 0 && !endsClause(words.tokens[index + 1]?.before ?? ''); index--)
    if (words.isVerb(index)) return true;
  return false;
}

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
