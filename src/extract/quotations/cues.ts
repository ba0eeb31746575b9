import type { Grammar } from './grammar.ts';
import type { ReportingVerb } from './reportingVerbs.ts';
import { isAdverb, isCapitalised, isMark, isOf, type Token } from './tokens.ts';
import type { VerbForm } from './verbForms.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  REPORTING,
  SUBJECT_PRONOUNS,
} from './wordClasses.ts';

/** A reporting verb with its auxiliaries and particle; token indices, inclusive. */
export interface Cue {
  first: number;
  at: number;
  last: number;
  verb: ReportingVerb;
  form: VerbForm;
  /** "used her speech to warn": the subject is that of the sentence. */
  infinitive: boolean;
}

const PASSIVE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', 'gets', 'got']);
/** "is said to have indicated": hearsay that still says who indicated what. */
const HEARSAY = new Set(['said', 'reported', 'understood', 'believed', 'thought', 'alleged']);
const PURPOSE = new Set(['used', 'uses', 'using', 'took', 'spoke', 'appeared', 'went', 'continued']);

/** The first token of the verb group that ends at `at`: "has also said", "is said to have indicated". */
export function startOfVerbGroup(grammar: Grammar, at: number): number {
  const { tokens } = grammar;
  let first = at;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    const auxiliary = isOf(token, AUXILIARIES) && !grammar.isModalName(index);
    if (auxiliary || (isAdverb(token) && !isCapitalised(token))) {
      first = index;
      continue;
    }
    const hearsay = token.lower === 'to' && first < at && HEARSAY.has(tokens[index - 1]?.lower ?? '');
    if (!hearsay || !PASSIVE.has(tokens[index - 2]?.lower ?? '')) break;
    first = index - 2;
    index -= 2;
  }
  return first;
}

function isPurpose(grammar: Grammar, to: number): boolean {
  for (let index = to - 1; index >= 0 && to - index < 24; index--) {
    if (PURPOSE.has(grammar.tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

const PLURAL_SUBJECTS = new Set([
  'they',
  'who',
  'which',
  'people',
  'police',
  'men',
  'women',
  'some',
  'many',
  'most',
  'both',
]);

const isPluralSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower.endsWith('s') || isAdverb(token) || PLURAL_SUBJECTS.has(token.lower) || isMark(token, ',)'));

const PRONOMINAL = new Set(['one', 'another', 'some', 'many', 'most', 'all', 'both', 'several', 'each', 'those']);

const CLAUSE_OPENERS = new Set(['that', 'he', 'she', 'they', 'it', 'there']);

/** "Renn and Klee say", "advisers to Renn say", "those surveyed say": a plural that does not end in s. */
function hasPluralSubject(grammar: Grammar, at: number): boolean {
  const { tokens } = grammar;
  const before = tokens[at - 1];
  if (/ed$/.test(before?.lower ?? '') || before?.text === '%') return true;
  if (
    before?.kind === 'word' &&
    CLAUSE_OPENERS.has((tokens[at + 1]?.lower ?? '').replace(/'.*/, '')) &&
    !isOf(before, AUXILIARIES)
  )
    return grammar.tags(at).has('Verb');
  for (let index = at - 2; index >= 0 && index > at - 8; index--) {
    const token = tokens[index];
    if (token?.lower === 'and') return isCapitalised(before) && isCapitalised(tokens[index - 1]);
    if (isOf(token, PREPOSITIONS)) return isPluralSubject(tokens[index - 1]);
    if (!grammar.isNominal(index)) return false;
  }
  return false;
}

const opensQuotation = (token: Token | undefined): boolean =>
  token?.kind === 'quote' || token?.lower === 'that' || isMark(token, ':,');

/** Verb or noun? "claims", "reports", "calls" and "plans" are both; a determiner before them makes a noun of them. */
export function isVerbHere(grammar: Grammar, at: number, form: VerbForm): boolean {
  const { tokens } = grammar;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (form === 'past' || form === 'ing') return !isOf(before, DETERMINERS);
  if (before && /['’]s?$/.test(before.text)) return false;
  // "some argue", "one says", where these stand for people; but "some claims", "one report"
  const alone = before !== undefined && PRONOMINAL.has(before.lower) && grammar.tags(at).has('Verb');
  if (before && isOf(before, DETERMINERS) && !alone) return false;
  // "new reports show": of two verbs in a row the first is the subject
  if (form === 's' && next && isOf(next, REPORTING) && grammar.tags(at + 1).has('Verb')) return false;
  // cheap before dear: most "report", "plan" and "show" have no plural before them
  if (form === 'base' && !alone && !isPluralSubject(before) && before?.lower !== 'to' && !hasPluralSubject(grammar, at))
    return false;
  if (form === 's' && before && isOf(before, PREPOSITIONS | CONJUNCTIONS) && !opensQuotation(tokens[at + 1]))
    return false;
  const closes = tokens[0]?.kind === 'quote' && (next === undefined || next.kind === 'mark');
  const opens = next?.kind === 'mark' && tokens[at + 2]?.kind === 'quote';
  const afterPronoun = before !== undefined && isOf(before, SUBJECT_PRONOUNS);
  if (closes || opens || afterPronoun) return true;
  const tags = grammar.tags(at);
  return tags.has('Verb') || next?.lower === 'that' || next?.kind === 'quote' || next?.text === ':';
}

/** The last auxiliary among the tokens from `first` up to the verb at `at`. */
export function lastAuxiliary(grammar: Grammar, first: number, at: number): string {
  for (let index = at - 1; index >= first; index--) {
    const token = grammar.tokens[index];
    if (token && isOf(token, AUXILIARIES)) return token.lower;
  }
  return '';
}

/** Whether one of the tokens from `first` up to the verb at `at` says that nothing was said: "never", "would". */
export function isUnreal(grammar: Grammar, first: number, at: number): boolean {
  for (let index = first; index < at; index++) if (isOf(grammar.tokens[index], NEGATIONS | MODALS)) return true;
  return false;
}

/** Whether "to" stands among them: "is said to have". */
export function holdsTo(grammar: Grammar, first: number, at: number): boolean {
  for (let index = first; index < at; index++) if (grammar.tokens[index]?.lower === 'to') return true;
  return false;
}

/** Whether the particle of a verb follows it at `at`. */
export function takesParticle(grammar: Grammar, at: number, particle: readonly string[]): boolean {
  for (let i = 0; i < particle.length; i++) if (grammar.tokens[at + 1 + i]?.lower !== particle[i]) return false;
  return true;
}

function readCue(grammar: Grammar, at: number): Cue | null {
  const { tokens } = grammar;
  const token = tokens[at];
  if (!token || !isOf(token, REPORTING)) return null;
  if (at > 0 && isCapitalised(token) && tokens[at - 1]?.kind === 'word') return null;
  for (const { verb, form } of token.form.readings) {
    if (!takesParticle(grammar, at, verb.particle)) continue;
    if (!isVerbHere(grammar, at, form)) continue;
    const first = startOfVerbGroup(grammar, at);
    if (isUnreal(grammar, first, at)) continue;
    const hearsay = holdsTo(grammar, first, at);
    if (form === 'past' && !hearsay && PASSIVE.has(lastAuxiliary(grammar, first, at))) continue;
    const last = at + verb.particle.length;
    if (form === 'past' && tokens[last + 1]?.lower === 'by') continue;
    const infinitive = form === 'base' && tokens[at - 1]?.lower === 'to' && !hearsay;
    if (infinitive && !isPurpose(grammar, at - 1)) continue;
    return { first, at, last, verb, form, infinitive };
  }
  return null;
}

/** Everything in the passage that may attribute, in reading order. */
export function findCues(grammar: Grammar): Cue[] {
  const cues: Cue[] = [];
  let last = -1;
  for (let index = 0; index < grammar.tokens.length; index++) {
    if (index < last || !isOf(grammar.tokens[index], REPORTING)) continue;
    const cue = readCue(grammar, index);
    if (!cue) continue;
    cues.push(cue);
    last = cue.last;
  }
  return cues;
}

/** Whether the verb joins the one before it: "…, but acknowledged that". */
export const isCoordinate = (grammar: Grammar, cue: Cue): boolean =>
  (cue.form === 'past' || cue.form === 's') && isOf(grammar.tokens[cue.first - 1], CONJUNCTIONS);
