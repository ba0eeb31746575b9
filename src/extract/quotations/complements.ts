import type { Cue } from './cues.ts';
import type { Grammar } from './grammar.ts';
import { isAdverb, isCapitalised, isMark, isOf, isTimeWord, type Token } from './tokens.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './wordClasses.ts';

/** What a reporting verb is followed by: the index of its first token, and how it is joined. */
export interface Complement {
  from: number;
  kind: 'that' | 'quotation' | 'clause' | 'phrase';
}

const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it', 'himself', 'herself', 'themselves']);
const QUESTION_WORDS = new Set(['how', 'why', 'what', 'whether', 'if', 'who', 'where', 'when']);
/** What these take with "to" is said, not only meant: "vowed to defend". */
const COMMITS = new Set(['promise', 'vow', 'pledge', 'swear', 'threaten', 'agree', 'offer']);
/** These open a subject, though they are no part of a noun phrase elsewhere. */
const OPENINGS = new Set(
  'such more fewer less most just even only nearly about almost roughly around over whatever what'.split(' '),
);
const FAR = 24;

/** Past the addressee of "told": "reporters", "the BBC", "him". */
function afterAddressee(grammar: Grammar, from: number): number {
  const { tokens } = grammar;
  if (OBJECTS.has(tokens[from]?.lower ?? '')) return from + 1;
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    const before = tokens[index - 1];
    const begins = index === from || isOf(before, PREPOSITIONS);
    if (!token || !grammar.isNominal(index) || isTimeWord(token)) {
      const inside = token?.lower === 'of' || token?.lower === 'for' || token?.lower === 'and';
      if (inside && index > from && grammar.isNominal(index + 1)) {
        index += 1;
        continue;
      }
      break;
    }
    if (!begins && (isOf(token, DETERMINERS) || (isCapitalised(token) && !isCapitalised(before)))) {
      if (!isOf(before, DETERMINERS)) break;
    }
    if (token.lower === 'that' || QUESTION_WORDS.has(token.lower)) break;
    index += 1;
  }
  return index;
}

/** A "that" which a short adverbial keeps from its verb: "said in an interview on Tuesday that". */
function farThat(grammar: Grammar, from: number): number | null {
  const { tokens } = grammar;
  for (let index = from; index < tokens.length && index - from < FAR; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'quote' || isMark(token, ':;.')) return null;
    if (token.lower === 'that' && index > from) return index;
    if (isOf(token, AUXILIARIES) || (index > from && grammar.isFiniteVerb(index))) return null;
  }
  return null;
}

/** Past what is said of an audience: the "that" or the quotation which comes after it. */
function afterAudience({ tokens }: Grammar, from: number): number | null {
  for (let index = from + 1; index < from + FAR; index++) {
    const token = tokens[index];
    if (!token || isMark(token, '.;')) return null;
    if (token.kind === 'quote' || token.lower === 'that') return index;
  }
  return null;
}

/** A quotation after "said in a statement:" or "wrote on Twitter,". */
function farQuotation(grammar: Grammar, from: number): number | null {
  const { tokens } = grammar;
  for (let index = from; index < tokens.length && index - from < FAR; index++) {
    const token = tokens[index];
    if (token?.kind === 'quote') return isMark(tokens[index - 1], ':,') ? index : null;
    if (isMark(token, '.;')) return null;
  }
  return null;
}

const isAdverbialStart = (grammar: Grammar, index: number): boolean => {
  const token = grammar.tokens[index];
  if (token === undefined) return false;
  const dated = ['last', 'this', 'next'].includes(token.lower) && isTimeWord(grammar.tokens[index + 1]);
  return dated || isOf(token, PREPOSITIONS) || isTimeWord(token) || isAdverb(token);
};

/** What the cue is followed by; null where it stands alone, after what it attributes. */
export function findComplement(grammar: Grammar, cue: Cue): Complement | null {
  const { tokens } = grammar;
  const { verb } = cue;
  let from = cue.last + 1;
  if (verb.kind === 'tell') {
    const addressed = afterAddressee(grammar, from);
    if (
      addressed === from &&
      tokens[from]?.kind !== 'quote' &&
      !isMark(tokens[from], ',:') &&
      tokens[from]?.lower !== 'that'
    )
      return null;
    // "told farmers who had come that": it is told to those who had come
    from =
      tokens[addressed]?.lower === 'who' && addressed > from
        ? (afterAudience(grammar, addressed) ?? addressed)
        : addressed;
  }
  while (isAdverb(tokens[from]) && tokens[from + 1]?.lower === 'that') from += 1;
  const next = tokens[from];
  if (!next) return null;
  if (next.lower === 'that') return { from, kind: 'that' };
  if (next.kind === 'quote') return { from, kind: 'quotation' };
  if (isMark(next, ':')) return tokens[from + 1] ? { from: from + 1, kind: 'quotation' } : null;
  if (isMark(next, ',')) {
    if (tokens[from + 1]?.kind === 'quote') return { from: from + 1, kind: 'quotation' };
    for (let index = from + 2; index < from + FAR; index++)
      if (tokens[index]?.lower === 'that' && isMark(tokens[index - 1], ',')) return { from: index, kind: 'that' };
    return null;
  }
  if (next.kind === 'mark') return null;
  if (verb.kind === 'raise' || verb.kind === 'describe') return { from, kind: 'phrase' };
  if (next.lower === 'to' && COMMITS.has(verb.lemma)) return { from, kind: 'that' };
  if (QUESTION_WORDS.has(next.lower) && verb.kind !== 'think') return { from, kind: 'that' };
  // "said because the dam was old, it would go"
  if (['because', 'unless', 'although'].includes(next.lower) && verb.bare && verb.kind === 'say')
    return grammar.hasFiniteVerb(from + 1, Math.min(from + FAR, tokens.length)) ? { from, kind: 'clause' } : null;
  const that = farThat(grammar, from);
  if (that !== null && isAdverbialStart(grammar, from)) return { from: that, kind: 'that' };
  // "warned MPs that": an addressee after a verb that needs none
  const addressed = afterAddressee(grammar, from);
  if (addressed > from && tokens[addressed]?.lower === 'that') return { from: addressed, kind: 'that' };
  // "believes about 900 people were there"
  const counts = OPENINGS.has(next.lower) && /^\d/.test(tokens[from + 1]?.text ?? '');
  if (counts) return opensClause(grammar, from, verb.bare) ? { from, kind: 'clause' } : null;
  if (isAdverbialStart(grammar, from)) {
    const quotation = farQuotation(grammar, from);
    if (quotation !== null) return { from: quotation, kind: 'quotation' };
    const onDay = ['on', 'in', 'last', 'this', 'next'].includes(next.lower) && isTimeWord(tokens[from + 1]);
    if (onDay) from += 1;
    else if (!isTimeWord(next) && !isAdverb(next)) return null;
    while (isAdverbialStart(grammar, from) && (isTimeWord(tokens[from]) || isAdverb(tokens[from]))) from += 1;
    if (tokens[from] === undefined || tokens[from]?.kind === 'mark') return null;
  }
  return opensClause(grammar, from, verb.bare) ? { from, kind: 'clause' } : null;
}

/** Whether a clause without "that" begins here: a subject, and its verb not far behind. */
function opensClause(grammar: Grammar, from: number, bare: boolean): boolean {
  const { tokens } = grammar;
  const first = tokens[from];
  if (!first) return false;
  const pronoun = ['he', 'she', 'they', 'it', 'i', 'we', 'you', 'there'].includes(first.lower.replace(/'.*/, ''));
  if (pronoun) {
    let verb = from + 1;
    while (isAdverb(tokens[verb])) verb += 1;
    // "they want", "they fear": the tagger calls these infinitives
    if (grammar.tags(verb).has('Verb')) return true;
    const holds = (token: Token, index: number) => token.kind === 'quote' || grammar.isFiniteVerb(from + 1 + index);
    return first.lower.includes("'") || tokens.slice(from + 1, from + 7).some(holds);
  }
  // "said spies were": whatever has an auxiliary after it is a subject, though the tagger took it for a verb
  const isSubject =
    grammar.isNominal(from) ||
    grammar.tags(from).has('Gerund') ||
    OPENINGS.has(first.lower) ||
    first.kind === 'quote' ||
    isOf(tokens[from + 1], AUXILIARIES);
  if (!bare || !isSubject) return false;
  for (let index = from + 1; index < tokens.length && index - from < FAR; index++) {
    const token = tokens[index];
    if (isMark(token, ';:')) return false;
    if (token?.kind === 'quote') return true;
    if (grammar.isFiniteVerb(index)) return true;
  }
  return false;
}
