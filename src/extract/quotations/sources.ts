import { isRole } from '../speakers/roles.ts';
import type { Grammar } from './grammar.ts';
import { endsClause } from './passages.ts';
import { isAdverb, isCapitalised, isDash, isMark, isOf, isTimeWord, type TokenRange } from './tokens.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  INSIDE_NAMES,
  PREPOSITIONS,
  REPORTING,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './wordClasses.ts';

const LONGEST_APPOSITION = 28;

/** Participles that say which people were asked. */
const POLLED = new Set(['surveyed', 'polled', 'interviewed', 'questioned', 'asked']);

/** Steps over a parenthesis that closes at `index`: "Ada Renn (Brenna)". */
function beforeParenthesis(grammar: Grammar, index: number): number {
  if (!isMark(grammar.tokens[index], ')')) return index;
  for (let i = index - 1; i >= 0 && index - i < 12; i--) if (isMark(grammar.tokens[i], '(')) return i - 1;
  return index;
}

/** The first token of the noun phrase that ends at `last`; null where none ends there. */
export function startOfNounPhrase(grammar: Grammar, last: number): number | null {
  const { tokens } = grammar;
  let best: number | null = null;
  let index = beforeParenthesis(grammar, last);
  while (index >= 0) {
    const token = tokens[index];
    const lower = token?.lower ?? '';
    if (grammar.isNominal(index)) {
      best = index;
      if (isOf(token, DETERMINERS) && !isOf(tokens[index - 1], INSIDE_NAMES)) break;
      index -= 1;
    } else if (best !== null && isNounAfterName(grammar, index)) {
      index -= 1;
    } else if (
      best !== null &&
      isOf(token, INSIDE_NAMES) &&
      grammar.isNominal(index - 1) &&
      !isTimeWord(tokens[index - 1])
    ) {
      index -= 1;
    } else if (
      best !== null &&
      lower === 'by' &&
      /ed$/.test(tokens[index - 1]?.lower ?? '') &&
      grammar.isNominal(index - 2)
    ) {
      // "the alert issued by the ministry"
      index -= 2;
    } else if (best !== null && lower === 'and' && isStartOfClause(grammar, startOfList(grammar, index - 1))) {
      index -= 1;
    } else if (best !== null && isMark(token, ')')) {
      const before = beforeParenthesis(grammar, index);
      if (before === index) break;
      index = before;
    } else break;
  }
  if (best === null || isOnlyArticle(grammar, best, last)) return null;
  while (best < last && isTimeWord(tokens[best])) best += 1;
  return isTimeWord(tokens[best]) ? null : best;
}

/** "the Renn campaign aides": after a name and before a noun the tagger's infinitive is a noun, if it reports nothing. */
const isNounAfterName = (grammar: Grammar, index: number): boolean =>
  grammar.tags(index).has('Infinitive') &&
  isCapitalised(grammar.tokens[index - 1]) &&
  !grammar.isClosedWord(index) &&
  !isOf(grammar.tokens[index], REPORTING);

/** Where the noun phrase before an "and" begins; -1 where there is none. */
function startOfList(grammar: Grammar, last: number): number {
  let index = beforeParenthesis(grammar, last);
  if (!grammar.isNominal(index)) return -1;
  while (index > 0 && (grammar.isNominal(index - 1) || isOf(grammar.tokens[index - 1], INSIDE_NAMES))) index -= 1;
  return index;
}

export function isStartOfClause(grammar: Grammar, index: number): boolean {
  if (index < 0) return false;
  const before = grammar.tokens[index - 1];
  return before === undefined || before.kind !== 'word' || isOf(before, CONJUNCTIONS) || isOf(before, SUBORDINATORS);
}

/** What stands between commas after a name: "Ada Renn, the director general of FWS, said". */
function startBeforeApposition(grammar: Grammar, comma: number): TokenRange | null {
  const { tokens } = grammar;
  const closing = tokens[comma];
  for (let open = comma - 1; open > 0 && comma - open < LONGEST_APPOSITION; open--) {
    const token = tokens[open];
    if (token?.kind === 'quote') return null;
    const pair = isDash(closing) ? isDash(token) : isMark(token, ',');
    if (!pair) continue;
    const first = startOfNounPhrase(grammar, open - 1);
    if (first === null || !isStartOfClause(grammar, first)) continue;
    const inner = tokens[open + 1];
    const isName = isCapitalised(tokens[open - 1]) || isMark(tokens[open - 1], ')');
    const isDescribed = isOf(tokens[first], DETERMINERS) || isName || isRole(tokens[open - 1]?.text ?? '');
    if (!isDescribed) continue;
    const relative = inner?.lower === 'who' || inner?.lower === 'whose' || inner?.lower === 'which';
    if (!relative && grammar.hasFiniteVerb(open + 1, comma)) continue;
    const aside = isOf(inner, PREPOSITIONS) || /ing$/.test(inner?.lower ?? '');
    return { first, last: aside ? open - 1 : comma - 1 };
  }
  return null;
}

/** The source whose naming ends at token `last`, the one before the verb and its auxiliaries. */
export function findSourceBefore(grammar: Grammar, last: number): TokenRange | null {
  const token = grammar.tokens[last];
  if (!token || token.kind === 'quote') return null;
  if (isOf(token, SUBJECT_PRONOUNS)) return { first: last, last };
  // "47% say"
  if (isMark(token, '%') && /^\d/.test(grammar.tokens[last - 1]?.text ?? '')) return { first: last - 1, last };
  // "those surveyed say"
  if (POLLED.has(token.lower)) {
    const first = startOfNounPhrase(grammar, last - 1);
    if (first !== null) return { first, last };
  }
  if (isMark(token, ',') || isDash(token)) return startBeforeApposition(grammar, last);
  let named = last;
  while (
    named > 0 &&
    ((isTimeWord(grammar.tokens[named]) && !grammar.isModalName(named)) ||
      (named < last && ['last', 'this', 'next', 'on'].includes(grammar.tokens[named]?.lower ?? '')))
  )
    named -= 1;
  // "the Renn campaign said": right before a verb, what may be a noun is one
  const tags = grammar.tags(named);
  const bare =
    (tags.has('Infinitive') || tags.has('PresentTense')) && !grammar.isClosedWord(named) && !grammar.isNominal(named);
  const first = startOfNounPhrase(grammar, bare ? named - 1 : named);
  return first === null ? null : { first, last: named };
}

/** All the words between a closing quotation mark and the verb: `“…,” one of the firm's employees told`. */
export function findSourceAfterQuotation(grammar: Grammar, last: number): TokenRange | null {
  const { tokens } = grammar;
  let first = last + 1;
  while (first > 0 && last - first <= 9 && tokens[first - 1]?.kind === 'word') first -= 1;
  const quotation = tokens[first - 1];
  if (first > last || last - first > 9 || quotation?.kind !== 'quote' || !endsClause(quotation)) return null;
  for (let index = first; index <= last; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (grammar.isClosedWord(index) && !isOf(tokens[index], INSIDE_NAMES) && lower !== 'and' && index !== last)
      return null;
  }
  return isTimeWord(tokens[first]) ? null : { first, last };
}

/** The source whose naming begins at token `first`, after "said" or "according to", with what is said of it. */
export function findSourceAfter(grammar: Grammar, first: number): TokenRange | null {
  const { tokens } = grammar;
  const pronoun = tokens[first];
  if (pronoun && (isOf(pronoun, SUBJECT_PRONOUNS) || ['him', 'her', 'them'].includes(pronoun.lower))) {
    if (!grammar.isNominal(first + 1) || pronoun.lower !== 'her') return { first, last: first };
  }
  let last = endOfNounPhrase(grammar, first);
  if (last === null || isOnlyArticle(grammar, first, last)) return null;
  if (isMark(tokens[last + 1], ',') && opensApposition(grammar, last + 2)) {
    for (let index = last + 2; index <= last + LONGEST_APPOSITION; index++) {
      const token = tokens[index];
      if (!token || token.kind === 'quote' || isMark(token, ',.;:') || isDash(token)) {
        const relative = ['who', 'whose', 'which'].includes(tokens[last + 2]?.lower ?? '');
        if (relative || !grammar.hasFiniteVerb(last + 2, index)) last = index - 1;
        break;
      }
    }
  }
  return { first, last };
}

const isOnlyArticle = (grammar: Grammar, first: number, last: number): boolean =>
  first === last && ['a', 'an', 'the', 'its', 'his', 'her', 'their'].includes(grammar.tokens[first]?.lower ?? '');

function opensApposition(grammar: Grammar, index: number): boolean {
  const token = grammar.tokens[index];
  if (token?.kind !== 'word') return false;
  if (['who', 'whose', 'which'].includes(token.lower)) return true;
  if (/ing$/.test(token.lower)) return false;
  return isOf(token, DETERMINERS) || grammar.isNominal(index);
}

export function endOfNounPhrase(grammar: Grammar, first: number): number | null {
  const { tokens } = grammar;
  let last: number | null = null;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    const lower = token?.lower ?? '';
    if (grammar.isNominal(index) && !isTimeWord(token)) last = index;
    else if (last !== null && (isOf(token, INSIDE_NAMES) || lower === 'and') && grammar.isNominal(index + 1)) {
      const next = tokens[index + 1];
      // "said Jones in a statement" names no place of Jones's
      if (lower === 'in' || lower === 'on' || lower === 'at' || lower === 'to' || lower === 'with') break;
      if (isTimeWord(next)) break;
    } else if (last !== null && isMark(token, '(')) {
      const close = tokens.findIndex((other, i) => i > index && i < index + 12 && isMark(other, ')'));
      if (close === -1) break;
      last = close;
      index = close;
    } else break;
  }
  return last;
}

/** How far past a subordinate clause the subject of the main one may stand. */
const AFTER_SUBORDINATE = 40;
const SUBORDINATE_SUBJECTS = new Set(['who', 'whose', 'which', 'that', 'what']);

/** "As the water rose, …", "whose husband …": the subject of a clause that hangs on another. */
export const isSubordinate = ({ tokens }: Grammar, { first }: TokenRange): boolean =>
  SUBORDINATE_SUBJECTS.has(tokens[first]?.lower ?? '') || isOf(tokens[first - 1], SUBORDINATORS);

/**
 * The subject of the passage's first finite verb before token `before`, that of a main clause where there is one:
 * "Moreover, Renn praised the volunteers, noting".
 */
export function findMainSubject(grammar: Grammar, before: number): TokenRange | null {
  let subordinate: TokenRange | null = null;
  for (let index = 1; index < before; index++) {
    if (subordinate && index > subordinate.last + AFTER_SUBORDINATE) break;
    // a quoted predicate is as good as a verb: "FWS “now lead a hard life” choosing what to do, adding"
    const predicate = grammar.tokens[index]?.kind === 'quote' && grammar.tokens[index - 1]?.kind === 'word';
    if (!predicate && !grammar.isFiniteVerb(index)) continue;
    let last = index - 1;
    while (last > 0 && isAdverb(grammar.tokens[last])) last -= 1;
    const source = findSourceBefore(grammar, last);
    if (!source || !isStartOfClause(grammar, source.first)) continue;
    if (!isSubordinate(grammar, source)) return source;
    subordinate ??= source;
  }
  return subordinate;
}
