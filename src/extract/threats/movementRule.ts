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
  /** Index of the first word of what moves, where it stands before the word of movement. */
  from?: number;
  length: number;
  /** Whether a denial in the sentence takes the movement for granted. */
  presupposed?: boolean;
}

/** A rule of movement: its permanent name, and its reader, which returns null where the place is not its case. */
export interface MovementRule {
  name: string;
  /** The words at which it is asked; elsewhere there is nothing for it to read. */
  at: Iterable<string>;
  read: (words: SentenceWords, at: number) => Reading | null;
}

type Use = 'nouns' | 'nounsOf' | 'adjectives' | 'present' | 'progressive' | 'perfect' | 'past';

/** The rows of a lexicon by each form that is used in one way; with its particle where it needs one. */
export const formsOf = (use: Use, rows = DIRECTION_WORDS): ReadonlyMap<string, DirectionWord> =>
  new Map(rows.flatMap((row) => formsIn(row, use).map((form): [string, DirectionWord] => [form, row])));

function formsIn(row: DirectionWord, use: Use): string[] {
  const forms = (use === 'past' ? (row.past ?? row.perfect) : row[use])?.split(' ') ?? [];
  if (row.particles === undefined) return forms;
  return row.particles.split(' ').flatMap((particle) => forms.map((form) => `${form} ${particle}`));
}

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

const NO_OBJECT = new Set(
  `and or but ever he she they fivefold threefold twofold tenfold year sharply fast faster again overall steadily every each
  nationwide worldwide abroad today tonight yesterday overnight recently lately back further`.split(/\s+/),
);
