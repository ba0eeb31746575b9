import { type Evidence, evidenceAt } from '../../model/evidence.ts';
import { AMOUNT_MOVEMENTS } from './amounts.ts';
import type { Assertion } from './assertions.ts';
import { makeClauses } from './clauses.ts';
import { COMPARED_NUMBERS } from './comparedNumbers.ts';
import { isDenied } from './denials.ts';
import type { Direction } from './directionWords.ts';
import { LEVEL_MOVEMENTS } from './levelMovements.ts';
import type { MovementRule } from './movementRule.ts';
import { MULTIPLE_MOVEMENTS } from './multiples.ts';
import { NAMED_MOVEMENTS } from './namedMovements.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';
import { SUPERLATIVE_MOVEMENTS } from './superlatives.ts';
import { THRESHOLD_MOVEMENTS } from './thresholds.ts';
import type { Mention } from './topicNames.ts';
import { VERB_MOVEMENTS } from './verbMovements.ts';

/** The direction that a sentence states of one topic. */
export interface Movement {
  direction: Direction;
  isForecast: boolean;
  /** The words that carry it. */
  trendWords: Evidence;
  rule: string;
}

/** A movement, how much it counts against another of the same topic, and where what moves begins. */
interface Stated extends Movement {
  weight: number;
  from: number;
}

const WEIGHTS: Readonly<Record<Assertion, number>> = { none: 0, forecast: 1, past: 2, fact: 3 };

/** No sentence of a newspaper is longer; what is, is no sentence, and the rules look back and forth in it. */
const LONGEST_SENTENCE = 300;

/** The rules by the words at which they are asked. */
const RULES = new Map<string, MovementRule[]>();
for (const rule of [
  ...NAMED_MOVEMENTS,
  ...AMOUNT_MOVEMENTS,
  ...VERB_MOVEMENTS,
  ...LEVEL_MOVEMENTS,
  ...SUPERLATIVE_MOVEMENTS,
  ...MULTIPLE_MOVEMENTS,
  ...COMPARED_NUMBERS,
  ...THRESHOLD_MOVEMENTS,
])
  for (const word of new Set(rule.at)) RULES.set(word, [...(RULES.get(word) ?? []), rule]);

/** Whether a word can begin what a rule reads. A sentence without one says no direction; "re-emerging" begins with "re". */
export const mayMove = (lower: string): boolean => RULES.has(lower) || lower === 're';

/** What a sentence says of the topic that a mention names; null where it says nothing, or nothing of this mention. */
export type MovementOf = (mention: Mention) => Movement | null;

/**
 * What a sentence says of the direction of each topic that it names. A topic of which it says two different directions,
 * or that it says nothing of, has none. A fact outweighs a forecast. All mentions of a topic carry its direction, save
 * one that stands in a clause with a movement of its own: "flood deaths fell but the risk of floods is growing".
 */
export function findMovements(text: string, words: SentenceWords): MovementOf {
  const found = new Map<string, Stated[]>();
  if (words.tokens.length > LONGEST_SENTENCE) return () => null;
  for (const [at, token] of words.tokens.entries()) {
    if (isTitled(token, words.tokens[at + 1], at)) continue;
    for (const rule of token.topic === null ? (RULES.get(token.lower) ?? []) : []) {
      const reading = rule.read(words, at);
      const last = words.tokens[at + (reading?.length ?? 1) - 1];
      if (reading === null || last === undefined || reading.assertion === 'none') continue;
      if (reading.topics.length === 0 || (reading.presupposed !== true && isDenied(words, at))) continue;
      const stated: Stated = {
        direction: reading.direction,
        isForecast: reading.assertion === 'forecast',
        trendWords: evidenceAt(text, token.start, last.end),
        rule: rule.name,
        weight: WEIGHTS[reading.assertion],
        from: words.tokens[reading.from ?? at]?.start ?? token.start,
      };
      for (const topic of reading.topics) found.set(topic, [...(found.get(topic) ?? []), stated]);
    }
  }
  if (found.size === 0) return () => null;
  const clauses = makeClauses(words);
  return (mention) => {
    const movements = found.get(mention.topic) ?? [];
    const clause = clauses.at(mention.start);
    const isSaidHere = movements.some(
      ({ trendWords, from }) => clauses.at(trendWords.start) === clause || clauses.at(from) === clause,
    );
    return isSaidHere || !clauses.moves(clause) ? settle(movements) : null;
  };
}

/** "The Decline of Piracy is out", "Rising Fraud, a novel": a capital letter inside a sentence is that of a title, or of a name. */
const isTitled = (token: Token, next: Token | undefined, at: number): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(token.word)) return false;
  const isCapital = next !== undefined && next.topic !== null && !next.isProper && /^\p{Lu}\p{Ll}/u.test(next.word);
  return isCapital || (at > 0 && /^(?:\s+|-)$/.test(token.before));
};

/** "rose last year but is falling now" is falling, and so is "is falling but may rise". */
function settle(movements: readonly Stated[]): Movement | null {
  const weight = Math.max(...movements.map((movement) => movement.weight));
  const weighed = movements.filter((movement) => movement.weight === weight);
  const [first] = weighed;
  return first !== undefined && weighed.every((movement) => movement.direction === first.direction) ? first : null;
}
