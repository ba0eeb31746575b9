import { isBodyName, isKindOfBody, isLabel, NAMING_NOUNS } from './bodyNames.ts';
import { CAPITAL_WORD, OWNER, REACH } from './bodyOwners.ts';
import { withoutPossessive } from './endings.ts';
import type { Find } from './introducedBodies.ts';
import { isOpener } from './openers.ts';
import { isRole } from './roles.ts';
import type { FoundWord } from './wordFinder.ts';

/** Whether a name may open with such a possessor: "Metalworkers’ Union", "Women’s Institute", "St Anne’s Hospital". */
const mayOpen = (owner: string, before: string): boolean =>
  /s[’']$/.test(owner) ||
  /^(?:Women|Men|Children|People|King|Queen)['’]s$/.test(owner) ||
  /^(?:St|Saint)\.?$/.test(before);

/**
 * Capitalised words right before `at`, up to a possessor or the opening of the sentence; over an "&", and over the
 * "and" of "the Fire and Rescue Service".
 */
function startOfName(text: string, at: number): number {
  if (text[at - 1] !== ' ') return at;
  let start = at;
  const lead = text.slice(Math.max(0, at - REACH), at);
  const words = lead.slice(lead.lastIndexOf('\n') + 1).split(' ');
  words.pop();
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const before = words.at(-1) ?? '';
    if (isJoint(word, words)) {
      start -= word.length + 1;
      continue;
    }
    if (!CAPITAL_WORD.test(word) || isOpener(word) || isRole(word)) break;
    if (OWNER.test(word) && !mayOpen(word, before)) break;
    if (isLabel(word.toLowerCase()) && /^$|[.!?:”"]$/.test(before)) break;
    start -= word.length + 1;
  }
  return start;
}

/** "&" between capitals; "and" where one word after "the" stands before it, that is no body by itself. */
const isJoint = (word: string, before: readonly string[]): boolean => {
  const [article = '', first = ''] = before.slice(-2);
  if (!CAPITAL_WORD.test(first)) return false;
  return word === '&' || (word === 'and' && (FIELDS.has(first) || (/^the$/i.test(article) && !isBodyName(first))));
};
/** Fields of work that names of bodies join with another: "Brenna Fire and Rescue", "Health and Safety Office". */
const FIELDS = new Set(
  'Fire Search Health Food Trade Science Arts Law Peace Truth Justice Housing Revenue Sport Culture Water Parks Oil Drugs Medicines Research Education Children Families Standards Road Rail Climate Energy Work Labour Land Forestry Fisheries Customs Refugee Disability'.split(
    ' ',
  ),
);

// "of Surgeons", "for Airborne Disease", "of the Free Press", "of Health and Social Care"
const TAIL =
  /^(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}(?: and \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?)/u;
const SHORT_FORM = /^ \(([\p{Lu}\p{N}&.-]{2,9})\)/u;

const MORE = /^(?: \p{Lu}[\p{L}-]+)+/u;

/** Names that hold a word for what the body is: "the Tern Institute", "Guild of Surgeons (GS)". */
export function findNouns(text: string, words: readonly FoundWord[]): Find[] {
  const finds: Find[] = [];
  let from = 0;
  for (const { word, at } of words) {
    if (at < from || !NAMING_NOUNS.has(word)) continue;
    const start = startOfName(text, at);
    let end = at + word.length;
    const isJoined = text[end] === ' ';
    // "Health Protection Service": the last of several such words is what the body is
    const more = (isJoined && MORE.exec(text.slice(end, end + REACH))?.[0].split(' ')) || [];
    const last = more.findLastIndex((word) => isKindOfBody(word));
    if (last > 0) end += more.slice(0, last + 1).join(' ').length;
    const tail = withoutPossessive((isJoined && TAIL.exec(text.slice(end, end + 90))?.[0]) || '');
    const name = text.slice(start, end + tail.length);
    const alone = word === 'Treasury' && /\b[Tt]he $/.test(text.slice(start - 4, start));
    if (!name.includes(' ') && !alone) continue;
    const noun = (last > 0 ? (more[last] ?? '') : word).toLowerCase();
    end += tail.length;
    from = end;
    const short = text[end] === ' ' ? SHORT_FORM.exec(text.slice(end, end + 12))?.[1] : undefined;
    finds.push({ name, noun, start, end, short: short ?? null });
  }
  return finds;
}
