import { type Evidence, evidenceAt } from '../../model/evidence.ts';
import { makeClauses } from './clauses.ts';
import { isDenied } from './denials.ts';
import type { Direction } from './directionWords.ts';
import { NAMED_MOVEMENTS } from './namedMovements.ts';
import type { SentenceWords } from './sentenceWords.ts';
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

/** No sentence of a newspaper is longer; what is, is no sentence, and the rules look back and forth in it. */
const LONGEST_SENTENCE = 300;

const RULES = [...NAMED_MOVEMENTS, ...VERB_MOVEMENTS];

/** What a sentence says of the topic that a mention names; null where it says nothing, or nothing of this mention. */
export type MovementOf = (mention: Mention) => Movement | null;

/**
 * What a sentence says of the direction of each topic that it names. A topic of which it says two different directions,
 * or that it says nothing of, has none. A fact outweighs a forecast. All mentions of a topic carry its direction, save
 * one that stands in a clause with a movement of its own: "flood deaths fell but the risk of floods is growing".
 */
export function findMovements(text: string, words: SentenceWords): MovementOf {
  const found = new Map<string, Movement[]>();
  if (words.tokens.length > LONGEST_SENTENCE) return () => null;
  for (const [at, token] of words.tokens.entries()) {
    for (const rule of RULES) {
      const reading = rule.read(words, at);
      const last = words.tokens[at + (reading?.length ?? 1) - 1];
      if (reading === null || last === undefined || reading.assertion === 'none') continue;
      if (reading.topics.length === 0 || isDenied(words, at)) continue;
      const movement: Movement = {
        direction: reading.direction,
        isForecast: reading.assertion === 'forecast',
        trendWords: evidenceAt(text, token.start, last.end),
        rule: rule.name,
      };
      for (const topic of reading.topics) found.set(topic, [...(found.get(topic) ?? []), movement]);
    }
  }
  const clauses = makeClauses(words);
  return (mention) => {
    const movements = found.get(mention.topic) ?? [];
    const clause = clauses.at(mention.start);
    const isSaidHere = movements.some(({ trendWords }) => clauses.at(trendWords.start) === clause);
    return isSaidHere || !clauses.moves(clause) ? settle(movements) : null;
  };
}

function settle(movements: readonly Movement[]): Movement | null {
  const facts = movements.filter((movement) => !movement.isForecast);
  const weighed = facts.length > 0 ? facts : movements;
  const [first] = weighed;
  return first !== undefined && weighed.every((movement) => movement.direction === first.direction) ? first : null;
}
