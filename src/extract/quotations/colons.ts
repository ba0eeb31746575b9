import { isRole } from '../speakers/roles.ts';
import type { Attribution } from './attributions.ts';
import { isDenied, isFirstOrSecondPerson } from './denials.ts';
import type { Grammar } from './grammar.ts';
import { findMainSubject } from './sources.ts';
import { isCapitalised, isDash, isMark, type TokenRange } from './tokens.ts';

const FEWEST_WORDS = 5;
const LONGEST_LABEL = 6;

/** "HALM — Ada Renn: “…”": names and nothing else before the colon, from the start or a dash on. */
function labelBefore(grammar: Grammar, colon: number): TokenRange | null {
  const { tokens } = grammar;
  let first = colon;
  while (first > 0 && colon - first <= LONGEST_LABEL && tokens[first - 1]?.kind === 'word') first -= 1;
  if (first === colon || colon - first > LONGEST_LABEL) return null;
  if (first > 0 && !isDash(tokens[first - 1]) && tokens[first - 1]?.text !== '-') return null;
  const named = tokens.slice(first, colon).every((token) => isCapitalised(token) || token.lower === 'and');
  return named ? { first, last: colon - 1 } : null;
}

/** Somebody who can speak: a pronoun, a name or a role. "The timing was good: “…”" is not the timing's. */
function isSomebody({ tokens }: Grammar, { first, last }: TokenRange): boolean {
  const ending = tokens[last];
  if (first === last && ['he', 'she', 'they'].includes(ending?.lower ?? '')) return true;
  return isCapitalised(ending) || isRole(ending?.text ?? '');
}

/**
 * Speech after a colon that no reporting verb claims: "She went on: “…”" is whoever's the sentence is about, and
 * "Ada Renn: “…”" is the name's. `said` are the attributions already found.
 */
export function findAfterColon(grammar: Grammar, said: readonly Attribution[]): Attribution[] {
  const { tokens } = grammar;
  if (!grammar.holdsQuote) return [];
  return tokens.flatMap((token, at): Attribution[] => {
    if (token.kind !== 'quote' || !isMark(tokens[at - 1], ':')) return [];
    if (token.text.split(/\s+/).length < FEWEST_WORDS) return [];
    const claimed = said.some(({ content }) => content.some(({ first, last }) => first <= at && at <= last));
    if (claimed) return [];
    const label = labelBefore(grammar, at - 1);
    const source = label ?? findMainSubject(grammar, at - 1);
    if (!source || (!label && !isSomebody(grammar, source))) return [];
    if (isFirstOrSecondPerson(tokens[source.first]?.lower ?? '')) return [];
    return [
      {
        place: 'after-colon',
        verbKind: 'say',
        source,
        cue: { first: at - 1, last: at - 1 },
        content: [{ first: at, last: at }],
        denied: isDenied(grammar, source),
      },
    ];
  });
}
