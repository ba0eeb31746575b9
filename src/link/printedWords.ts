/** What a character is to a word; 0 stands for one that was not looked up yet. */
const OUTSIDE = 1;
const LETTER = 2;
const CAPITAL = 3;
const NUMBER = 4;

/** By code unit, filled as texts need it: asking the tables of Unicode for every character takes most of the time. */
const kinds = new Uint8Array(0x1_0000);

function lookUp(character: string): number {
  if (/^\p{Lu}/u.test(character)) return CAPITAL;
  if (/^\p{L}/u.test(character)) return LETTER;
  return /^\p{N}/u.test(character) ? NUMBER : OUTSIDE;
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isHighSurrogate(unit)) return lookUp(text.slice(at, at + 2));
  const known = kinds[unit] ?? OUTSIDE;
  if (known !== 0) return known;
  const kind = lookUp(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

/** The position after a character that belongs to a word. */
const after = (text: string, at: number): number => (isHighSurrogate(text.charCodeAt(at)) ? at + 2 : at + 1);

/**
 * Calls back with where each word of a text begins and ends, in order. "U.K." is one word; so is "country’s". Hyphens
 * part words, so that "Iran-backed" and "Iran backed" are alike. The same as all matches of
 * `(?:\p{Lu}\.){2,6}|[\p{L}\p{N}]+(?:['’]\p{L}+)?`, without an object for each.
 */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = kindAt(text, at);
    if (kind === OUTSIDE) {
      at += 1;
      continue;
    }
    const end = (kind === CAPITAL && endOfInitials(text, at)) || endOfWord(text, at);
    take(at, end);
    at = end;
  }
}

const FEWEST_INITIALS = 2;
const MOST_INITIALS = 6;

/** Where capitals with a full stop after each end; 0 where there are too few. */
function endOfInitials(text: string, start: number): number {
  let [at, initials] = [start, 0];
  while (initials < MOST_INITIALS && at < text.length && kindAt(text, at) === CAPITAL) {
    const next = after(text, at);
    if (text.charCodeAt(next) !== FULL_STOP) break;
    at = next + 1;
    initials += 1;
  }
  return initials < FEWEST_INITIALS ? 0 : at;
}

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

function endOfWord(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length && kindAt(text, end) !== OUTSIDE) end = after(text, end);
  const mark = text.charCodeAt(end);
  if (mark !== APOSTROPHE && mark !== CURLY_APOSTROPHE) return end;
  let tail = end + 1;
  while (tail < length && isLetter(kindAt(text, tail))) tail = after(text, tail);
  return tail > end + 1 ? tail : end;
}

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL;
