import type { Bound, Figure } from '../../model/records.ts';
import type { Clue } from './clues.ts';

/** What an expression of quantity says by itself, before its bound, what it counts and its time are known. */
export interface Quantity {
  value: number | null;
  low?: number;
  high?: number;
  bound?: Bound;
  unit: Figure['unit'];
  change?: Figure['change'];
  per?: string;
  /**
   * Where the counted phrase stands: right behind ("12 plots"), behind "of" or "the" ("a third of cases"), behind a
   * comparison ("twice as many cases"), before the verb ("cases doubled"), or nowhere near.
   */
  counted: 'behind' | 'of' | 'compared' | 'subject' | 'none';
  /** What is counted, where it stands inside the expression: "one patient in twelve". */
  noun?: string;
  /** Words that must be counted: without a noun behind it the expression is no figure. */
  needsNoun?: boolean;
}

/** The sentence around an expression. */
export interface Around {
  before: string;
  after: string;
  /** The beat's language, `en-GB`. */
  language: string;
}

/** A rule: permanent name `family/form`, a sticky pattern, and a reader that returns null when unsure. */
export interface QuantityRule {
  name: string;
  /** What stands where a match begins: one of these. */
  at: readonly Clue[];
  /** The clues without which it is not tried, all of them. */
  clues?: readonly Clue[];
  /** What a stretch of text must hold besides: a plain test that saves time. */
  needs?: RegExp;
  pattern: RegExp;
  read: (match: RegExpExecArray, around: Around) => Quantity | null;
}

/** "from 5% to 6%": the two ends of a movement, two figures, unless the words before "from" say that it is a range. */
export const isFromTo = (written: string, before: string): boolean =>
  / to /.test(written) &&
  /\bfrom $/i.test(before) &&
  !/\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|anywhere|anything|everything) from $/i.test(
    before,
  );

/** "20 to 30" as a range; null where it is none ("30 to 20"). */
export const between = (
  low: number,
  high: number,
  rest: Omit<Quantity, 'value' | 'low' | 'high' | 'bound'>,
): Quantity | null => (low < high ? { value: null, low, high, bound: 'between', ...rest } : null);
