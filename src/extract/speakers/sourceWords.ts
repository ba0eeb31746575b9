import { APOSTROPHE, CAPITAL, endOfKinds, HYPHEN, JOINT, kindAt, LETTER, NUMBER, SMALL, STOP } from './characters.ts';
import { withoutPossessive, withoutStop } from './endings.ts';
import { remembered } from './remembered.ts';

/** What joins an office to its body. */
export const OF = new Set(['of', 'for', 'at', 'with', 'in', 'to', 'on', 'from']);
/** Words with a capital that open no name. */
export const NO_NAMES = new Set(
  'a an the this that these those one some many most several both all another but and still yet so in on at as for republican republicans democrat democrats democratic former ex acting someone somebody anyone everyone everybody nobody others critics supporters few none nobody no no-one neither nor not never nothing anybody hardly'.split(
    ' ',
  ),
);

const OF_WORDS = LETTER | NUMBER | APOSTROPHE | HYPHEN | STOP | JOINT;

/** The words of a source, punctuation excluded. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const opens = (kindAt(text, at) & (LETTER | NUMBER)) !== 0;
    // "Brandt & Co"
    const joins = text[at] === '&' && text[at + 1] === ' ' && (kindAt(text, at + 2) & CAPITAL) !== 0;
    const end = opens ? endOfKinds(text, at, OF_WORDS) : at + 1;
    if (opens || joins) words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

export const isCapital = (word: string): boolean => (kindAt(word, 0) & CAPITAL) !== 0;
export const isSmall = (word: string): boolean => (kindAt(word, 0) & SMALL) !== 0;
/** A word without its possessive ending and full stop. */
export const bare = (word: string): string => withoutStop(withoutPossessive(word));

/** "Lead author", "Senior official": words of rank that open a sentence name no body. */
export const RANKING = new Set(
  'lead leading chief senior junior deputy assistant associate principal head vice retired veteran local top managing executive general interim independent external first second outgoing incoming longtime prominent corresponding'.split(
    ' ',
  ),
);
/** Whether a word with a capital before a role may be the name of the body. */
export const mayNameBody = remembered((word) => !NO_NAMES.has(word.toLowerCase()) && !RANKING.has(word.toLowerCase()));

const JOINING = new Set('of for and the on in &'.split(' '));
/** Small words that no name of a body opens with. */
const OPENING = new Set('the a an of for and on in former but yet while when as'.split(' '));

/** The named body that a phrase ends with: "flood service FWS", "the River Office", "Friends of the River". */
export function organisationIn(words: readonly string[]): string | null {
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (isCapital(word)) first = index;
    else if (first !== index + 1 || !JOINING.has(word)) break;
    else if (!isCapital(words[index - 1] ?? '') && !(word === 'the' && isCapital(words[index - 2] ?? ''))) break;
    else first = index;
  }
  if (first === words.length) return null;
  const name = [...words.slice(first, -1), bare(words.at(-1) ?? '')];
  while (name.length > 0 && OPENING.has((name[0] ?? '').toLowerCase())) name.shift();
  return name.length > 0 ? name.join(' ') : null;
}
