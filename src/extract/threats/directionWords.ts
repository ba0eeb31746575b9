import type { Trend } from '../../model/records.ts';
import { FALLING_WORDS } from './fallingWords.ts';
import { RISING_WORDS } from './risingWords.ts';

export type Direction = Exclude<Trend, 'unstated'>;

/** One row: forms of a word, which way it points, and how a sentence can use it. */
export interface DirectionWord {
  direction: Direction;
  /** "a rise in floods"; "the rise of" somebody is another thing, and no case. */
  nouns?: string;
  /** "growth in fraud" and "the growth of fraud". */
  nounsOf?: string;
  /** "growing floods": before what moves. */
  adjectives?: string;
  /** Base and third person: "floods rise", "will rise". */
  present?: string;
  /** "are rising". */
  progressive?: string;
  /** "have risen". */
  perfect?: string;
  /** "rose", with a time that makes it news; as the perfect where it is not given. */
  past?: string;
  /** What must follow a verb: "has gone up", "held steady". */
  particles?: string;
  /** Whether the verb can move something else ("has increased the risk"), or must ("has raised the risk"). */
  transitive?: 'can' | 'must';
}

/** Words that say a movement by themselves. A simple past says one only with a time that makes it news. */
export const DIRECTION_WORDS: readonly DirectionWord[] = [
  ...RISING_WORDS,
  ...FALLING_WORDS,
  // "thefts have plateaued", "rents stabilised last year"
  {
    direction: 'steady',
    present: 'plateau plateaus stabilise stabilises stabilize stabilizes',
    progressive: 'plateauing stabilising stabilizing',
    perfect: 'plateaued stabilised stabilized',
  },
];
