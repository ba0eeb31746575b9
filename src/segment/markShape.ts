/** Quotation marks by the mark that answers them; straight, curly and low double marks answer each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle';

/** One quotation mark: a character, or two single ones that stand for a double one, as on the wires. */
export interface Mark {
  at: number;
  end: number;
  family: MarkFamily;
  role: 'open' | 'close';
}

const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '\u201c': 'double',
  '\u201d': 'double',
  '\u201e': 'double',
  '\u201f': 'double',
  '\uff02': 'double',
  "''": 'double',
  '``': 'double',
  '\u2018\u2018': 'double',
  '\u2019\u2019': 'double',
  "'": 'single',
  '`': 'single',
  '\u2018': 'single',
  '\u2019': 'single',
  '\u201a': 'single',
  '\u201b': 'single',
  '\u00ab': 'guillemet',
  '\u00bb': 'guillemet',
  '\u2039': 'angle',
  '\u203a': 'angle',
};

/**
 * Every mark that can be one of quotation. Of three single ones the pair is outside: `''We say 'no.'''`.
 */
export const QUOTATION_MARK =
  /'(?<=\S')(?=''(?!\p{L}))|\u2019(?<=\S\u2019)(?=\u2019\u2019)|''|``|\u2018\u2018|\u2019\u2019|["\u201c\u201d\u201e\u201f\uff02'`\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a]/gu;

export const familyOf = (mark: string): MarkFamily | undefined => FAMILY[mark];

const OPENS_BEFORE = /[\s([{`\u2014\u2013/\u201c\u201e\u2018\u201a\u00ab\u2039-]/u;
const CLOSES_AFTER = /[\s.,;:!?)\]}\u2026\u2014\u2013/\u201d\u2019\u00bb\u203a-]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** What stands on either side of a mark, within its block. */
export interface Sides {
  before: string;
  after: string;
}

export const isWord = (character: string): boolean => character !== '' && WORD.test(character);

const isStraight = (character: string): boolean => character === '"' || character === "'";

/** Stands as an opening mark does: after a space or a bracket, before a word or another mark. */
export const looksOpening = ({ before, after }: Sides): boolean =>
  (before === '' || OPENS_BEFORE.test(before) || isStraight(before)) && after !== '' && !/[\s.,;:!?)\]}]/u.test(after);

/** Stands as a closing mark does: after a word or a stop, before a space, a stop or the end. */
export const looksClosing = ({ before, after }: Sides): boolean =>
  before !== '' && !/[\s([{]/u.test(before) && (after === '' || CLOSES_AFTER.test(after) || isStraight(after));
