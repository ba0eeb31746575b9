import { isWord } from './markShape.ts';

/** Clipped words that begin with an apostrophe. */
const CLIPPED =
  /^(?:\d0s|s|re|ve|ll|d|m|t|em|til|till|tis|twas|cause|n|round|bout|neath|gainst|cos|coz)(?![\p{L}\p{N}])/iu;
const LONGEST_CLIPPED = 8;
/** "The class of '98", "back in '68". */
const BEFORE_SHORT_YEAR = /\b(?:of|in|since|from|until|summer|winter|spring|autumn|by) $/iu;

/** Words that follow a closed quotation ("the 'safe havens' in …") far more often than an owner ("the boats' in …"). */
const AFTER_QUOTATION = new Set(
  `a an and are as at because but by can could did do does during for from had has have he her his i if in into is it its
  like may might must nor of off on or over said says she should since so than that the their then they this to under
  until was we were when where which while who will with would you`.split(/\s+/),
);

/** True for a single mark inside a word (it's), before a clipped one (the '90s) or after a figure (5' wide). */
export function isApostrophe(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (isWord(before) && isWord(after)) return true;
  if (isWord(before)) return false;
  if (
    /^\d\d(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 4)) &&
    BEFORE_SHORT_YEAR.test(text.slice(Math.max(0, at - 8), at))
  ) {
    return true;
  }
  return isWord(after) && CLIPPED.test(text.slice(at + 1, at + 1 + LONGEST_CLIPPED));
}

/** True where a mark after an s is the sign of an owner (the teams' results) and no end of a quotation. */
export function endsPossessive(text: string, at: number): boolean {
  if (!/s/i.test(text[at - 1] ?? '')) return false;
  const next = /^ ([\p{L}\p{N}]{1,30})/u.exec(text.slice(at + 1, at + 33))?.[1];
  return next !== undefined && !AFTER_QUOTATION.has(next.toLowerCase());
}
