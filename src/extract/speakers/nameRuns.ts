import {
  APOSTROPHE,
  afterCharacter,
  CAPITAL,
  endOfKinds,
  HYPHEN,
  kindAt,
  LETTER,
  nextCapital,
  SMALL,
  wordBefore,
} from './characters.ts';
import { isPossessive, withoutPossessive } from './endings.ts';
import { isOpener } from './openers.ts';
import { remembered } from './remembered.ts';
import { isCourtesy, isPostNominal, isRole, isTradeWithCapital } from './roles.ts';
import { tagsOfWord } from './wordTags.ts';

/** A name as printed, without its titles. */
export interface NameRun {
  words: string[];
  start: number;
  end: number;
}

/** A name as it stands somewhere, and the titles before it. */
export interface Titled {
  run: NameRun;
  title: string[];
}

/** The small words of names, and titles that are printed with a full stop. */
const PARTICLES = new Set('de van von der den del della di da bin ibn al el la le'.split(' '));
const SHORT_TITLES = new Set(
  'Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Adm Maj Mr Mrs Ms Dr Prof Rev Hon Fr St Jr Cllr Insp Supt Det'.split(
    ' ',
  ),
);
const LONGEST_PARTICLE = 5;
const LONGEST_TITLE = 4;
/** So many words a name may have after its first, and so many particles before each. */
const MORE_WORDS = 6;
const MOST_PARTICLES = 2;

/** Where a word of a name ends that begins at an offset: an initial, a short title, a capitalised word; -1 where none begins. */
function endOfWord(text: string, at: number): number {
  if ((kindAt(text, at) & CAPITAL) === 0) return -1;
  const second = afterCharacter(text, at);
  if (text[second] === '.') return second + 1;
  const end = endOfKinds(text, second, LETTER | APOSTROPHE | HYPHEN);
  const isShort = end - at <= LONGEST_TITLE && text[end] === '.' && SHORT_TITLES.has(text.slice(at, end));
  return isShort ? end + 1 : end;
}

/** Where the particles end that begin at an offset, each with the space after it. */
function endOfParticles(text: string, at: number): number {
  let from = at;
  for (let count = 0; count < MOST_PARTICLES; count++) {
    const end = endOfKinds(text, from, SMALL);
    if (end - from > LONGEST_PARTICLE || text[end] !== ' ' || !PARTICLES.has(text.slice(from, end))) break;
    from = end + 1;
  }
  return from;
}

/** Where the capitalised words in a row end that begin at an offset, joined by plain spaces and the small words of names. */
function endOfRun(text: string, at: number): number {
  let end = endOfWord(text, at);
  for (let count = 0; count < MORE_WORDS && text[end] === ' '; count++) {
    const next = endOfWord(text, endOfParticles(text, end + 1));
    if (next === -1) break;
    end = next;
  }
  return end;
}

/** Name runs of the article, with titles and sentence openers taken off their front. */
export function findNameRuns(text: string): Titled[] {
  const runs: Titled[] = [];
  for (let at = nextCapital(text, 0); at !== -1; ) {
    const end = endOfRun(text, at);
    const found = readRun(text, at, end);
    if (found) runs.push(found);
    at = nextCapital(text, end);
  }
  return runs;
}

const withoutEnding = (printed: string): string => {
  const name = withoutPossessive(printed);
  return name.endsWith('.') ? name.replace(/(?<=\p{Ll}{3})\.$/u, '') : name;
};

function readRun(text: string, at: number, until: number): Titled | null {
  const whole = withoutEnding(text.slice(at, until));
  const end = at + whole.length;
  if (!whole.includes(' ')) return isOpener(whole) ? null : { run: { words: [whole], start: at, end }, title: [] };
  return readWords(text, whole.split(' '), at, end);
}

function readWords(text: string, words: string[], at: number, until: number): Titled | null {
  let start = at;
  let end = until;
  const title: string[] = [];
  const shift = () => {
    const word = words.shift() ?? '';
    start += word.length + 1;
    return word;
  };
  const owner = words.findLastIndex((word, i) => i < words.length - 1 && isPossessive(word));
  for (let i = 0; i <= owner; i++) shift();
  while (words.length > 0 && isOpener(words[0] ?? '')) shift();
  const last = words.findLastIndex((word, i) => i < words.length - 1 && (isRole(word) || isCourtesy(word)));
  for (let i = 0; i <= last; i++) title.push(shift());
  // "Secretary of State Ada Renn": the office ends inside the run
  if (
    words.length > 2 &&
    /(?:Secretary|Minister|Chancellor|Director) of (?:the )?$/.test(text.slice(start - 24, start))
  )
    shift();
  // "Shopkeeper Ada Renn": a trade with a capital, before a whole name
  if (words.length > 2 && isTradeWithCapital(words[0] ?? '')) title.push(shift());
  if (words.length > 1 && !mayOpenName(words[0] ?? '')) {
    // what stands behind an office is a name, whatever else the word may mean
    const least = title.length > 0 || isBehindOffice(text, start) ? 2 : 1;
    while (words.length > least && !mayOpenName(words[0] ?? '')) shift();
  }
  while (words.length > 1 && isPostNominal(words.at(-1) ?? '')) end -= (words.pop() ?? '').length + 1;
  return words.length > 0 ? { run: { words, start, end }, title } : null;
}

const isBehindOffice = (text: string, start: number): boolean => isRole(wordBefore(text, start, SMALL, 24));

const NO_FIRST_WORDS = [
  'Adverb',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Determiner',
  'Place',
  'Date',
  'QuestionWord',
];

/** "Even Jones", "Maybe Jones", "Jerusalem Jones" are no names; an unknown word may be one. */
const mayOpenName = remembered((word) => {
  const tags = tagsOfWord(word);
  return tags.has('FirstName') || !NO_FIRST_WORDS.some((tag) => tags.has(tag));
});
