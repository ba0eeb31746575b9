import type { Grammar } from './grammar.ts';
import type { Reading } from './readings.ts';
import { endOfNounPhrase } from './sources.ts';
import { isAdverb, isMark, isOf } from './tokens.ts';
import { MODALS, PREPOSITIONS } from './wordClasses.ts';

const FRONTED = new Set(['when', 'after', 'before', 'although', 'though', 'while', 'because', 'since', 'as', 'once']);
const JOINING = new Set(['but', 'and', 'while', 'yet', 'whereas']);
/** Past forms that the tagger takes for what else they can be; after the comma of a relative clause they are verbs. */
const MAY_BE_VERBS = new Set(['left', 'quit', 'cut', 'put', 'set', 'hit', 'met', 'led', 'let', 'fell', 'saw', 'rose']);
/** Whoever spoke may go on speaking of these: "said it was over, and he would leave". */
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'there', 'this', 'that', 'these', 'those']);

/** The verb of a clause whose subject begins at `index`; null where no clause begins there. */
function verbOfClause(grammar: Grammar, index: number): number | null {
  const { tokens } = grammar;
  const lower = tokens[index]?.lower ?? '';
  let end = PRONOUNS.has(lower) ? index : endOfNounPhrase(grammar, index);
  if (end === null) return null;
  // "analysts at the bank in Brenna were": each of these carries the subject on
  while (isOf(tokens[end + 1], PREPOSITIONS)) {
    const further = endOfNounPhrase(grammar, end + 2);
    if (further === null) return null;
    end = further;
  }
  let verb = end + 1;
  while (isAdverb(tokens[verb])) verb += 1;
  return grammar.isFiniteVerb(verb) ? verb : null;
}

/** Whether the outlet speaks again after ", but": a new subject whose verb is not told as somebody's ("would", "had"). */
function isOutletAgain(grammar: Grammar, subject: number): boolean {
  const { tokens } = grammar;
  if (PRONOUNS.has(tokens[subject]?.lower ?? '')) return false;
  const verb = verbOfClause(grammar, subject);
  return verb !== null && !isOf(tokens[verb], MODALS) && tokens[verb]?.lower !== 'had';
}

/**
 * The last token of a reported clause from `from` to at most `last`: it ends before a semicolon, before ", but" with a
 * clause of the outlet's own, and where it stands in a fronted or relative clause ("When Renn wrote that …, …",
 * "Renn, who said that …, left") at that one's comma.
 */
export function endOfReport(grammar: Grammar, reading: Reading, from: number, last: number): number {
  const { tokens } = grammar;
  const reported = reading.complement?.kind === 'that' || reading.complement?.kind === 'clause';
  const opening = tokens[reading.first - 1]?.lower ?? '';
  const fronted = FRONTED.has(opening) && reading.first <= 2 && reading.complement !== null;
  const relative = ['who', 'which'].includes(tokens[reading.source.first]?.lower ?? '');
  for (let index = from + 1; index < last; index++) {
    const token = tokens[index];
    if (token?.kind !== 'mark') continue;
    const next = tokens[index + 1]?.lower ?? '';
    if (token.text === ';' && reported) {
      const goesOn = next === 'that' || tokens[index + 2]?.lower === 'that';
      if (!goesOn) return index - 1;
    }
    if (!isMark(token, ',')) continue;
    if (relative && reported && (grammar.isFiniteVerb(index + 1) || MAY_BE_VERBS.has(next))) return index - 1;
    // "47 per cent said so, compared with 39": the outlet's comparison
    if (next === 'compared' || (next === 'according' && index > from + 1)) return index - 1;
    if (fronted && verbOfClause(grammar, index + 1) !== null) return index - 1;
    if (reported && JOINING.has(next) && isOutletAgain(grammar, index + 2)) return index - 1;
  }
  return last;
}
