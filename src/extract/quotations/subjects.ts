import type { Grammar } from './grammar.ts';
import { endsClause } from './passages.ts';
import { isAdverb, isDash, isMark, isOf, type TokenRange } from './tokens.ts';
import { ADVERBS, CONJUNCTIONS, NEGATIONS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './wordClasses.ts';

const RELATIVE = new Set(['who', 'whose', 'which', 'that', 'where', 'whom']);
const LONGEST = 48;
const AFTER_PARTICIPLE = new Set(['by', 'in', 'on', 'at', 'to', 'with', 'from']);
/** "More than six in ten said". */
const QUANTIFIERS = new Set([
  'more',
  'fewer',
  'less',
  'about',
  'nearly',
  'almost',
  'roughly',
  'around',
  'over',
  'only',
  'just',
]);

/** Where the clause begins to which token `at` belongs: after a semicolon, a quotation or a conjunction with its comma. */
function startOfClause(grammar: Grammar, at: number): number | null {
  const { tokens } = grammar;
  let first = at;
  while (first > 0 && at - first < LONGEST) {
    const before = tokens[first - 1];
    if ((before?.kind === 'quote' && endsClause(before)) || isMark(before, ';:.?!')) break;
    const joined = isOf(before, CONJUNCTIONS) || isOf(before, SUBORDINATORS);
    if (joined && (first === 1 || isMark(tokens[first - 2], ','))) break;
    first -= 1;
  }
  return at - first < LONGEST ? first : null;
}

/** Past a phrase that stands before the subject: "In a letter to farmers, the minister …". */
function afterFronted(grammar: Grammar, from: number, at: number): number {
  const { tokens } = grammar;
  const lower = tokens[from]?.lower ?? '';
  if (!isOf(tokens[from], PREPOSITIONS | ADVERBS) && !/(?:ing|ed|ly)$/.test(lower)) return from;
  for (let index = from + 1; index < at - 1; index++) if (isMark(tokens[index], ',')) return index + 1;
  return from;
}

/** Whether nothing but a phrase such as "in the end" stands between the start of the clause and its subject. */
export function isAfterFronted(grammar: Grammar, subject: number): boolean {
  const start = startOfClause(grammar, subject);
  if (start === null || start === subject || !isOf(grammar.tokens[start], PREPOSITIONS)) return false;
  return !grammar.hasFiniteVerb(start, subject) && grammar.tokens[subject - 1]?.kind === 'word';
}

/**
 * A subject that is longer than a noun phrase with its apposition, all the words from the start of the clause up to the
 * verb at `at`: "All the farmers who live by the river said". None where a verb of its own stands in between, which is
 * not that of a relative clause.
 */
export function findLongSubject(grammar: Grammar, at: number): TokenRange | null {
  const { tokens } = grammar;
  const start = startOfClause(grammar, at);
  if (start === null) return null;
  const first = afterFronted(grammar, start, at);
  let last = at - 1;
  while (last > first && (isMark(tokens[last], ',') || isDash(tokens[last]) || isAdverb(tokens[last]))) last -= 1;
  const opens = grammar.isNominal(first) || QUANTIFIERS.has(tokens[first]?.lower ?? '');
  // "the people they named" are no source
  if (last > first && isOf(tokens[last], SUBJECT_PRONOUNS)) return null;
  if (last < first || !opens || isOf(tokens[first], SUBORDINATORS)) return null;
  // each "who" pays for one verb, and so does each "and" after it: the next verb would be that of the clause itself
  let paid = 0;
  let relative = false;
  for (let index = first; index <= last; index++) {
    const lower = tokens[index]?.lower ?? '';
    const token = tokens[index];
    // a title in an apposition, but no speech
    if (token?.kind === 'quote' && (index === last || endsClause(token))) return null;
    if (RELATIVE.has(lower) || (relative && isOf(token, CONJUNCTIONS))) paid += 1;
    relative ||= RELATIVE.has(lower);
    const goesOn = grammar.isFiniteVerb(index - 1) || isOf(tokens[index - 1], NEGATIONS);
    if (!grammar.isFiniteVerb(index) || goesOn) continue;
    // "a letter obtained by the council"
    if (/ed$|en$/.test(lower) && AFTER_PARTICIPLE.has(tokens[index + 1]?.lower ?? '')) continue;
    if (paid === 0 || isMark(tokens[index - 1], ',')) return null;
    paid -= 1;
  }
  return { first, last };
}
