import type { Span } from '../../model/evidence.ts';
import { CAPITAL, kindAt } from './characters.ts';
import { withoutPossessive } from './endings.ts';
import { occurrences } from './occurrences.ts';
import { isOpener } from './openers.ts';
import { isCourtesy, isRole } from './roles.ts';
import type { FoundWord } from './wordFinder.ts';
import { tagsOfWord } from './wordTags.ts';

/** A place where a body is named. */
export interface Find extends Span {
  name: string;
  /** What the body is. */
  noun: string;
  short: string | null;
}

/** "campaign group Open Water", "by drugmaker Marek": nouns that tell, with no "the" before them, and a name. */
export const TELLING: ReadonlySet<string> = new Set(
  'group charity union drugmaker carmaker chipmaker airline retailer insurer regulator watchdog tank firm company manufacturer operator developer supermarket broadcaster lender housebuilder agency club'.split(
    ' ',
  ),
);
const TOLD_NAME = /^\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:(?:of|for|and) )?\p{Lu}[\p{L}\p{N}’'&-]*){0,4}/u;
const NOT_BEFORE = /(?:^|[^\p{L}])(?:the|its|his|her|their|our|my|this|that|an?) $/iu;

/** "Corin Rail, which carries": what only firms do. */
const DOING =
  /^(?:employs|owns|runs|operates|makes|sells|carries|supplies|serves|provides|produces|manufactures|builds)\b/;
const BEFORE_DOING = ', which ';
const DOING_NAME = /(?:^|[\n.!?] ?|[.!?]["”’] )(\p{Lu}[\p{L}\p{N}’'&-]*(?: \p{Lu}[\p{L}\p{N}’'&-]*){1,3})$/u;

const mayBeBody = (name: string): boolean => {
  const [first = ''] = name.split(' ');
  return !isRole(first) && !isCourtesy(first) && !isOpener(first);
};

/** Names that are known for bodies’ by what is said right before or after them. */
export function findIntroduced(text: string, words: readonly FoundWord[]): Find[] {
  const finds: Find[] = [];
  for (const { word, at } of words) {
    const start = at + word.length + 1;
    if (!TELLING.has(word) || text[start - 1] !== ' ' || (kindAt(text, start) & CAPITAL) === 0) continue;
    if (NOT_BEFORE.test(text.slice(Math.max(0, at - 8), at))) continue;
    const name = withoutPossessive(TOLD_NAME.exec(text.slice(start, start + 90))?.[0] ?? '');
    if (name && mayBeBody(name) && !tagsOfWord(name.split(' ')[0] ?? '').has('FirstName'))
      finds.push({ name, noun: word === 'tank' ? 'thinktank' : word, start, end: start + name.length, short: null });
  }
  for (const at of occurrences(text, BEFORE_DOING)) {
    const next = at + BEFORE_DOING.length;
    if (!DOING.test(text.slice(next, next + 13))) continue;
    const name = DOING_NAME.exec(text.slice(Math.max(0, at - 70), at))?.[1] ?? '';
    if (name && mayBeBody(name)) finds.push({ name, noun: 'firm', start: at - name.length, end: at, short: null });
  }
  return finds;
}
