import type { Span } from '../../model/evidence.ts';
import { isOpener } from './openers.ts';
import { isCourtesy, isRole } from './roles.ts';
import { tagsOfWord } from './wordTags.ts';

/** A place where a body is named. */
export interface Find extends Span {
  name: string;
  /** What the body is. */
  noun: string;
  short: string | null;
}

// "campaign group Open Water", "by drugmaker Marek": a noun that tells, with no "the" before it, and a name
const TELLING =
  /\b(group|charity|union|drugmaker|carmaker|chipmaker|airline|retailer|insurer|regulator|watchdog|tank|firm|company|manufacturer|operator|developer|supermarket|broadcaster|lender|housebuilder|agency|club) (?=\p{Lu})/gu;
const TOLD_NAME = /^\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:(?:of|for|and) )?\p{Lu}[\p{L}\p{N}’'&-]*){0,4}/u;
const NOT_BEFORE = /(?:^|[^\p{L}])(?:the|its|his|her|their|our|my|this|that|an?) $/iu;

// "Corin Rail, which carries": what only firms do
const DOING =
  /, which (?:employs|owns|runs|operates|makes|sells|carries|supplies|serves|provides|produces|manufactures|builds)\b/g;
const DOING_NAME = /(?:^|[\n.!?] ?|[.!?]["”’] )(\p{Lu}[\p{L}\p{N}’'&-]*(?: \p{Lu}[\p{L}\p{N}’'&-]*){1,3})$/u;

const mayBeBody = (name: string): boolean => {
  const [first = ''] = name.split(' ');
  return !isRole(first) && !isCourtesy(first) && !isOpener(first);
};

/** Names that are known for bodies' by what is said right before or after them. */
export function* findIntroduced(text: string): Generator<Find> {
  for (const { index, 0: telling, 1: noun = '' } of text.matchAll(TELLING)) {
    if (NOT_BEFORE.test(text.slice(Math.max(0, index - 8), index))) continue;
    const start = index + telling.length;
    const name = TOLD_NAME.exec(text.slice(start, start + 90))?.[0].replace(/['’]s?$/, '') ?? '';
    if (name && mayBeBody(name) && !tagsOfWord(name.split(' ')[0] ?? '').has('FirstName'))
      yield { name, noun: noun === 'tank' ? 'thinktank' : noun, start, end: start + name.length, short: null };
  }
  for (const { index } of text.matchAll(DOING)) {
    const name = DOING_NAME.exec(text.slice(Math.max(0, index - 70), index))?.[1] ?? '';
    if (name && mayBeBody(name)) yield { name, noun: 'firm', start: index - name.length, end: index, short: null };
  }
}
