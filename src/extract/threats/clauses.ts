import { endsClause } from './closedClasses.ts';
import { DIRECTION_WORDS } from './directionWords.ts';
import type { SentenceWords } from './sentenceWords.ts';

const CONJUNCTIONS = new Set('and but while whereas although though because yet'.split(' '));

/** Every form that can say a movement. */
const MOVING_FORMS = new Set(
  DIRECTION_WORDS.flatMap((row) =>
    [row.nouns, row.nounsOf, row.adjectives, row.present, row.progressive, row.perfect, row.past].flatMap(
      (forms) => forms?.split(' ') ?? [],
    ),
  ),
);

/** The stretches of a sentence between commas and conjunctions. */
export interface Clauses {
  /** Number of the stretch that holds the offset. */
  at: (offset: number) => number;
  /** Whether a word of movement stands in the stretch, whatever it says and of whom. */
  moves: (clause: number) => boolean;
}

export function makeClauses({ tokens }: SentenceWords): Clauses {
  const starts: number[] = [];
  const moving = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    const opens = endsClause(token.before) || (token.topic === null && CONJUNCTIONS.has(token.lower));
    if (index === 0 || opens) starts.push(token.start);
    if (token.topic === null && MOVING_FORMS.has(token.lower)) moving.add(starts.length - 1);
  }
  return {
    at: (offset) => starts.findLastIndex((start) => start <= offset),
    moves: (clause) => moving.has(clause),
  };
}
