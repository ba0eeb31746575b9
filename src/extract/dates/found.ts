import type { Span } from '../../model/evidence.ts';
import type { Reading } from './reading.ts';

/** An expression that was read, in its place. */
export interface Found extends Span {
  rule: string;
  reading: Reading;
}

/** A sentence, its words and their clues, and what was read in it so far. */
export interface Page {
  sentence: Span;
  words: string;
  clues: number;
  finds: Found[];
}

const CLOSE_LENGTH = 40;

/** The few words before an expression, not farther back than `floor`. */
export const beforeOf = (text: string, from: number, floor: number): string =>
  text.slice(Math.max(floor, from - CLOSE_LENGTH), from);
