import { LONGEST_CLAUSE } from './contents.ts';
import type { Grammar } from './grammar.ts';
import type { Reading } from './readings.ts';
import { isCapitalised, isDash, isMark, isOf, isTimeWord, type TokenRange } from './tokens.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './wordClasses.ts';

/** Where the content before an attribution must stop: its boundary, with the comma and conjunction that join it. */
export function stopBefore(grammar: Grammar, reading: Reading): number | null {
  const { tokens } = grammar;
  let index = reading.first - 1;
  const joint = tokens[index];
  if (isMark(joint, ',') || isDash(joint)) return index;
  if (joint?.kind === 'quote') return reading.first;
  const joined = joint !== undefined && (isOf(joint, CONJUNCTIONS) || isOf(joint, SUBORDINATORS));
  if (!joined) return reading.place === 'participle' && reading.first === reading.cue.first ? reading.first : null;
  if (isMark(tokens[index - 1], ',')) index -= 1;
  else if (reading.place === 'finite' && tokens[index - 1]?.kind !== 'quote') {
    if (!['as', 'while', 'although', 'though'].includes(joint.lower)) return null;
  }
  return index;
}

/** Past a dateline: "LONDON —", "WASHINGTON (AP) —", "PORT CORVANE, Jan 14 (Eastline) -". */
export function afterDateline(grammar: Grammar): number {
  const { tokens } = grammar;
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let index = 1; index < 16; index++) {
    const token = tokens[index];
    if (isDash(token) || token?.text === '-') return index + 1;
    const day = /^\d{1,4}(?:st|nd|rd|th)?$/.test(token?.text ?? '');
    if (token?.kind === 'word' ? !isCapitalised(token) && !day : !isMark(token, '(),./')) return 0;
  }
  return 0;
}

/** "Asked about the dam, …", "When pressed, …". */
function opensWithAsked(grammar: Grammar, first: number): boolean {
  const opening = grammar.tokens[first];
  const asked = isOf(opening, SUBORDINATORS) ? grammar.tokens[first + 1] : opening;
  return ['asked', 'pressed', 'questioned'].includes(asked?.lower ?? '') && isCapitalised(opening);
}

/** What an attribution must know of those before it in the passage. */
export interface Earlier {
  /** Past the last of them that attributes what stands before it. */
  spoken: number;
  /** Whether any of them attributes what comes after it. */
  reports: boolean;
}

/** What stands before an attribution: from the start of the passage, or from the end of the attribution before. */
export function contentBefore(grammar: Grammar, earlier: Earlier, boundary: number): TokenRange | null {
  const { tokens } = grammar;
  let first = Math.max(afterDateline(grammar), earlier.spoken);
  if (earlier.reports && tokens[boundary]?.kind === 'quote') first = Math.max(first, boundary);
  if (opensWithAsked(grammar, first)) {
    // "Asked whether he would stay, he laughs": what somebody was asked is not what they said
    if (tokens[boundary]?.kind !== 'quote' || !isMark(tokens[boundary - 1], ',:')) return null;
    first = boundary;
  }
  while (first < boundary && (isMark(tokens[first], ',;.') || isDash(tokens[first]))) first += 1;
  const last = isMark(tokens[boundary], ',') || isDash(tokens[boundary]) ? boundary - 1 : boundary;
  return first <= last && last - first <= LONGEST_CLAUSE ? { first, last } : null;
}

/** Whether a comma-enclosed attribution splits a clause: "the valley is, he said, in danger". */
export function splitsClause(grammar: Grammar, left: TokenRange, right: number): boolean {
  const { tokens } = grammar;
  const ending = tokens[left.last];
  // "the dam holds, she said, adding that", but "the river is, she said, falling"
  if (/ing$/.test(tokens[right]?.lower ?? '') && !isOf(ending, AUXILIARIES)) return false;
  const ends = grammar.isFiniteVerb(left.last) || isOf(ending, SUBORDINATORS) || isOf(ending, CONJUNCTIONS);
  if (ends || grammar.isFiniteVerb(right)) return true;
  // "it makes sense, she said, for towns to wait"
  if (['that', 'for', 'to'].includes(tokens[right]?.lower ?? '')) return true;
  return leadsInto(grammar, left, right);
}

/** "In winter, she said, the river falls": the clause to which the words before belong comes after. */
export const leadsInto = (grammar: Grammar, left: TokenRange, right: number): boolean =>
  right < grammar.tokens.length &&
  !/ing$/.test(grammar.tokens[right]?.lower ?? '') &&
  !hasMainClause(grammar, left) &&
  (grammar.isFiniteVerb(right) || opensMainClause(grammar, right));

/** What a verb such as "described" quotes ends with its last quotation, unless a noun phrase goes on after it. */
export function upToQuotation(grammar: Grammar, range: TokenRange): TokenRange {
  for (let index = range.last; index >= range.first; index--) {
    if (grammar.tokens[index]?.kind !== 'quote') continue;
    const goesOn =
      grammar.isNominal(index + 1) ||
      ['of', 'from', 'for', 'to', 'on', 'that'].includes(grammar.tokens[index + 1]?.lower ?? '');
    return goesOn ? range : { first: range.first, last: index };
  }
  return range;
}

/** Whether some stretch between commas has a verb and no subordinator before it. */
function hasMainClause(grammar: Grammar, range: TokenRange): boolean {
  let first = range.first;
  for (let index = range.first; index <= range.last + 1; index++) {
    if (index <= range.last && !isMark(grammar.tokens[index], ',')) continue;
    const opening = grammar.tokens[first];
    const even = opening?.lower === 'even' && !isOf(grammar.tokens[first + 1], SUBORDINATORS);
    const subordinate =
      (isOf(opening, SUBORDINATORS) && !even) || ['who', 'which', 'whose'].includes(opening?.lower ?? '');
    if (!subordinate && grammar.hasFiniteVerb(first, index)) return true;
    first = index + 1;
  }
  return false;
}

/** Whether a subject and its verb follow: no participle ("adding that"), no second verb of the same subject. */
function opensMainClause(grammar: Grammar, from: number): boolean {
  const opening = grammar.tokens[from];
  if (opening?.kind !== 'word' || isOf(opening, CONJUNCTIONS) || isOf(opening, SUBORDINATORS)) return false;
  if (/ing$/.test(opening.lower)) return false;
  const quoted = grammar.tokens.slice(from + 1, from + 8).some(({ kind }) => kind === 'quote');
  return quoted || grammar.hasFiniteVerb(from + 1, Math.min(from + 16, grammar.tokens.length));
}

/** Verbs that attribute what stands before them only where it is quoted. */
const SPEECH_ONLY = new Set([
  'continue',
  'ask',
  'shout',
  'post',
  'answer',
  'agree',
  'pledge',
  'promise',
  'offer',
  'suggest',
]);

/** Whether what stands before an attribution can be what is attributed, and the verb takes no object of its own. */
export function isStatement(grammar: Grammar, left: TokenRange, reading: Reading, ends: boolean): boolean {
  const { tokens } = grammar;
  if (ends) return true;
  if (
    !reading.inverted &&
    reading.cue.verb.kind !== 'tell' &&
    grammar.isNominal(reading.last + 1) &&
    !isTimeWord(tokens[reading.last + 1])
  )
    return false;
  const range = tokens.slice(left.first, left.last + 1);
  if (range.some((token) => token.kind === 'quote')) return true;
  const { kind, lemma } = reading.cue.verb;
  // whatever stands before ", she said" is what she said, if it is more than a phrase: "On Monday, she said"
  const phrase = isOf(range[0], PREPOSITIONS | SUBORDINATORS);
  if (lemma === 'say')
    return (
      (!phrase && !reading.inverted && range.length > 2) ||
      range.some((_, index) => grammar.tags(left.first + index).has('Verb'))
    );
  return kind !== 'think' && !SPEECH_ONLY.has(lemma) && hasMainClause(grammar, left);
}
