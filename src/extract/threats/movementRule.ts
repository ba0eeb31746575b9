import type { Assertion } from './assertions.ts';
import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  endsClause,
  isAdverb,
  isMeasure,
  PREPOSITIONS,
  TIME_UNITS,
} from './closedClasses.ts';
import { DIRECTION_WORDS, type Direction, type DirectionWord } from './directionWords.ts';
import type { SentenceWords } from './sentenceWords.ts';

/** What a rule reads at one place: which topics move where, how firmly, and how many words say so. */
export interface Reading {
  direction: Direction;
  assertion: Assertion;
  topics: string[];
  length: number;
}

/** A rule of movement: its permanent name, and its reader, which returns null where the place is not its case. */
export interface MovementRule {
  name: string;
  read: (words: SentenceWords, at: number) => Reading | null;
}

type Use = 'nouns' | 'nounsOf' | 'adjectives' | 'present' | 'progressive' | 'perfect';

/** The rows of the lexicon by each form that is used in one way. */
export const formsOf = (use: Use): ReadonlyMap<string, DirectionWord> =>
  new Map(
    DIRECTION_WORDS.flatMap((row) => (row[use]?.split(' ') ?? []).map((form): [string, DirectionWord] => [form, row])),
  );

/** Whether an object can begin at the index, so that the verb before it moves something else than its subject. */
export function startsObject(words: SentenceWords, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || endsClause(token.before) || startsTime(words, at)) return false;
  if (token.topic !== null || isMeasure(token.lower) || DETERMINERS.has(token.lower)) return true;
  return !(
    PREPOSITIONS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    CLAUSE_STARTERS.has(token.lower) ||
    isAdverb(token.lower) ||
    NO_OBJECT.has(token.lower) ||
    /^\d/.test(token.lower)
  );
}

/** "next year", "this spring", "last month". */
const startsTime = ({ tokens }: SentenceWords, at: number): boolean =>
  /^(?:next|last|this|each|every|later)$/.test(tokens[at]?.lower ?? '') &&
  (TIME_UNITS.has(tokens[at + 1]?.lower ?? '') ||
    /^(?:this|spring|summer|autumn|fall|winter|season|time)$/.test(tokens[at + 1]?.lower ?? ''));

const NO_OBJECT = new Set([
  ...[
    'and',
    'or',
    'but',
    'he',
    'she',
    'they',
    'fivefold',
    'threefold',
    'twofold',
    'tenfold',
    'year',
    'sharply',
    'fast',
  ],
  ...['faster', 'again', 'overall', 'steadily', 'every', 'each', 'nationwide', 'worldwide', 'abroad', 'today'],
]);
