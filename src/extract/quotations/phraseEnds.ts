import type { Grammar } from './grammar.ts';
import { isAdverb, isCapitalised, isDash, isMark, isOf, isTimeWord, type Token } from './tokens.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './wordClasses.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** No phrase that a verb takes is longer than this; a sentence without end would cost its square. */
const LONGEST = 60;

/** After "in a", "on her" these are where something was said, and no part of it. */
const VENUES = words(
  'statement interview speech tweet letter email e-mail memo post column article essay op-ed blog report message call conference briefing debate appearance rally address video podcast editorial press book hearing meeting testimony television radio twitter facebook instagram youtube series',
);
/** A clause or a time that is the outlet's follows these. */
const OUTLETS_AGAIN = words('whereas although though during after');
/** What lets a list or an example go on past its comma. */
const GOES_ON = words('such including especially particularly like not rather followed');

const VENUE_PREPOSITIONS = words('in on at with');
/** After these a verb may be the phrase's own. */
const CLAUSE_OPENERS = words('that who which whose what how whether why where');
const UNITS = words('hours days weeks months years day week month year');
/** These belong to the time or the clause that follows them. */
const LEANING = words('even just shortly only late early earlier later soon immediately and or but who which whom');

/** Whether "in", "on", "at" or "with" at `index` opens a phrase that says where it was said: "in a tweet on Monday". */
function opensVenue(grammar: Grammar, index: number): boolean {
  const { tokens } = grammar;
  for (let at = index + 1; at < index + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (VENUES.has(token.lower)) return true;
    if (!grammar.isNominal(at) && !isAdverb(token)) return false;
  }
  return false;
}

/** Whether a day or a span follows: "on Thursday", "last week", "in June". */
export function opensTime(grammar: Grammar, index: number): boolean {
  const lower = grammar.tokens[index]?.lower ?? '';
  // "by the end of this week"
  if (isOf(grammar.tokens[index - 1], PREPOSITIONS)) return false;
  if (['on', 'in', 'last', 'this', 'next', 'earlier', 'late', 'early'].includes(lower))
    return isTimeWord(grammar.tokens[index + 1]);
  return lower.endsWith('day') && isTimeWord(grammar.tokens[index]);
}

/** The last joint of the list of which the comma at `index` ends an item: "floods, storms and drought"; null for none. */
function jointOfList(grammar: Grammar, index: number): number | null {
  const { tokens } = grammar;
  for (let at = index + 1; at < tokens.length && at < index + 12; at++) {
    const token = tokens[at];
    if (token?.kind === 'quote' && at === index + 1) return index;
    if (token?.kind !== 'word' && !isMark(token, ',')) return null;
    if (at > index + 1 && (token?.lower === 'and' || token?.lower === 'or')) {
      if (isMark(tokens[at - 1], ',')) return grammar.isFiniteVerb(at + 1) ? null : at;
      return at < index + 5 ? at : null;
    }
    if (isMark(token, ',')) continue;
    if (grammar.isFiniteVerb(at) || grammar.tags(at).has('Gerund')) return null;
  }
  return null;
}

/**
 * The last token of the phrase that a verb takes and that begins at `from`: "called for a review of the dam | on
 * Monday", "praised the volunteers | and said". `embedded` is whether the verb of the clause around it may follow:
 * "farmers who support the dam | say".
 */
export function endOfPhrase(grammar: Grammar, from: number, embedded: boolean): number {
  let last = beforeOutlet(grammar, from, embedded);
  // "even after", "just before": what leans on the words that were left out
  while (last > from && LEANING.has(grammar.tokens[last]?.lower ?? '')) last -= 1;
  return last;
}

/** The last token before the outlet goes on. */
function beforeOutlet(grammar: Grammar, from: number, embedded: boolean): number {
  const { tokens } = grammar;
  let hasOwnClause = !embedded;
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || index - from > LONGEST) return index - 1;
    if (token.kind === 'quote') continue;
    if (token.kind === 'mark') {
      const past = pastMark(grammar, index);
      if (past === null) return index - 1;
      index = past;
      continue;
    }
    hasOwnClause ||= CLAUSE_OPENERS.has(token.lower);
    // "two days after"
    const timed = token.lower === 'after' && UNITS.has(tokens[index - 1]?.lower ?? '');
    if (timed) return Math.max(from, index - 3);
    if (outletGoesOn(grammar, index)) return index - 1;
    const verb = !hasOwnClause && index > from + 1 && grammar.isFiniteVerb(index);
    if (verb && !isOf(tokens[index - 1], DETERMINERS)) return index - 1;
  }
  return tokens.length - 1;
}

/** Whether the word at `index` opens what is no part of the phrase: a time, a venue, a clause or a second verb. */
function outletGoesOn(grammar: Grammar, index: number): boolean {
  const lower = grammar.tokens[index]?.lower ?? '';
  if (OUTLETS_AGAIN.has(lower)) return true;
  if (lower === 'as' && isOf(grammar.tokens[index + 1], SUBJECT_PRONOUNS)) return true;
  if (isOf(grammar.tokens[index], CONJUNCTIONS) && isVerbAgain(grammar, index + 1)) return true;
  return (VENUE_PREPOSITIONS.has(lower) && opensVenue(grammar, index)) || opensTime(grammar, index);
}

/** The last token of what a mark at `index` lets go on; null where the phrase ends before it. */
function pastMark(grammar: Grammar, index: number): number | null {
  const { tokens } = grammar;
  const mark = tokens[index];
  if (isMark(mark, '(')) {
    const close = tokens.slice(index, index + 12).findIndex((other) => isMark(other, ')'));
    return close === -1 ? null : index + close;
  }
  if (isMark(mark, ',')) {
    const listed = grammar.tags(index - 1).has('Adjective') && grammar.tags(index + 1).has('Adjective');
    if (listed || GOES_ON.has(tokens[index + 1]?.lower ?? '')) return index;
    return jointOfList(grammar, index) ?? endOfName(grammar, index);
  }
  if (isMark(mark, '.')) return isAbbreviation(tokens[index - 1], tokens[index + 1]) ? index : null;
  return isMark(mark, ';:?!)-') || isDash(mark) ? null : index;
}

/**
 * The end of a name that only says more of what stands before the comma, as in "her rival, Ada Renn, for …" and "in Halm,
 * Valdorra"; null where the name is the subject of what comes next, or where anything else follows the comma.
 */
function endOfName(grammar: Grammar, comma: number): number | null {
  const { tokens } = grammar;
  let last = comma;
  while (isCapitalised(tokens[last + 1]) || (tokens[last + 1]?.text === '.' && last > comma)) last += 1;
  if (last === comma || last > comma + 5) return null;
  const next = tokens[last + 1];
  if (next === undefined || isMark(next, '.')) return last;
  if (!isMark(next, ',')) return null;
  const goesOn = isOf(tokens[last + 2], PREPOSITIONS) || tokens[last + 2]?.lower === 'to';
  return goesOn ? last + 1 : last;
}

/** "Sept. 11", "Roe v. Wade": a full stop that ends no sentence. */
const isAbbreviation = (before: Token | undefined, after: Token | undefined): boolean =>
  after !== undefined && (/^[\p{Ll}\d]/u.test(after.text) || /^\p{Ll}{1,2}$/u.test(before?.text ?? ''));

/** "and said", "and has called": the outlet goes on with another verb of the same subject. */
function isVerbAgain(grammar: Grammar, index: number): boolean {
  let at = index;
  while (isAdverb(grammar.tokens[at])) at += 1;
  return grammar.isFiniteVerb(at);
}
