import type { Grammar } from './grammar.ts';
import { isAdverb, isMark, isOf, type TokenRange } from './tokens.ts';
import { ADVERBS, AUXILIARIES, NEGATIONS, REPORTING } from './wordClasses.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Sources that say of everybody that they did not: "none of them said", "no minister said". */
const NO_ONE = words('none nobody no no-one neither nor not few hardly scarcely barely');
/** Before the verb, where the source's words end: "Renn never said". */
const NOT_EVER = words('never not neither nor hardly scarcely seldom rarely');
/** Before "who" these ask, and tell of nobody: "it is not clear who said", "nobody knows who said". */
const ASKING = words(
  'clear unclear certain uncertain sure unsure known unknown obvious know knows knew remember remembers remembered wonder wonders wondered ask asks asked asking question say says said tell tells told see determine establish learn about of matter matters',
);

/** "No 10 said": a number's "no" denies nothing. */
const isNumbered = (grammar: Grammar, index: number): boolean =>
  [index + 1, index + 2].some((at) => /^\d/.test(grammar.tokens[at]?.text ?? ''));

/** Whether the words that name a source say that nobody said it, or ask who did: "Few", "Nobody", "Churchill never". */
export function isDenied(grammar: Grammar, source: TokenRange): boolean {
  const { tokens } = grammar;
  const first = tokens[source.first]?.lower ?? '';
  const ahead = tokens[source.first - 1]?.lower ?? '';
  if (NO_ONE.has(first) && !(first === 'no' && isNumbered(grammar, source.first))) return true;
  if (['nor', 'neither', 'not', 'never', 'no'].includes(ahead)) return true;
  if (isAdverb(tokens[source.first]) && NO_ONE.has(tokens[source.first + 1]?.lower ?? '')) return true;
  // "Renn never said", but "Renn, who advises neither, said"
  if (NOT_EVER.has(tokens[source.last]?.lower ?? '') && !isMark(tokens[source.last + 1], ',')) return true;
  if (first !== 'who') return false;
  return tokens[source.first - 1] === undefined || ASKING.has(ahead) || NO_ONE.has(ahead) || ahead === 'one';
}

/** Whether a quotation stands after a verb that denies it: "Renn has never said, “…”". */
export function deniesQuotation({ tokens, holdsQuote }: Grammar): boolean {
  if (!holdsQuote) return false;
  return tokens.some((token, index) => {
    if (token.kind !== 'quote') return false;
    const verb = isMark(tokens[index - 1], ',:') || tokens[index - 1]?.lower === 'that' ? index - 2 : index - 1;
    if (!isOf(tokens[verb], REPORTING)) return false;
    for (let at = verb - 1; at >= 0; at--) {
      if (isOf(tokens[at], NEGATIONS)) return true;
      if (!isOf(tokens[at], AUXILIARIES | ADVERBS)) return false;
    }
    return false;
  });
}

/** First and second person: whoever "I" is outside quotation marks, the text does not name them. */
export const isFirstOrSecondPerson = (lower: string): boolean => /^(?:i|we|you)(?:'(?:ve|s|d|ll|re|m))?$/.test(lower);
