/** What a character is, as bits: a rule asks for several at once. */
export const CAPITAL = 1;
export const SMALL = 2;
export const LETTER = 4;
export const NUMBER = 8;
export const APOSTROPHE = 16;
export const HYPHEN = 32;
export const STOP = 64;
/** "&" and "/", that join words. */
export const JOINT = 128;
const KNOWN = 256;

function kindsOf(character: string): number {
  let kinds = KNOWN;
  if (/^\p{Lu}/u.test(character)) kinds |= CAPITAL;
  if (/^\p{Ll}/u.test(character)) kinds |= SMALL;
  if (/^\p{L}/u.test(character)) kinds |= LETTER;
  if (/^\p{N}/u.test(character)) kinds |= NUMBER;
  if (character === '’' || character === "'") kinds |= APOSTROPHE;
  if (character === '-') kinds |= HYPHEN;
  if (character === '.') kinds |= STOP;
  if (character === '&' || character === '/') kinds |= JOINT;
  return kinds;
}

/** By code unit, filled in as characters are met: a pattern with \p{…} asks far more of every character. */
const remembered = new Uint16Array(0x10000);

/** What the character at an offset is, or the one of whose two halves one stands there; 0 outside the text. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return remembered[code] || learn(text, at, code);
}

function learn(text: string, at: number, code: number): number {
  if ((code & 0xf800) === 0xd800) return kindsOf(pairAt(text, at, code));
  const kinds = kindsOf(text.charAt(at));
  remembered[code] = kinds;
  return kinds;
}

/** A character of two halves, whichever of them stands at the offset. */
function pairAt(text: string, at: number, code: number): string {
  const isSecond = code >= 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? code);
}

/** Where the character ends that begins at an offset. */
export const afterCharacter = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the characters of such kinds end that begin at an offset. */
export function endOfKinds(text: string, at: number, kinds: number): number {
  let end = at;
  while ((kindAt(text, end) & kinds) !== 0) end += 1;
  return end;
}

/** Where the characters of such kinds begin that end at an offset; not before `least`. */
export function startOfKinds(text: string, at: number, kinds: number, least = 0): number {
  let start = at;
  while (start > least && (kindAt(text, start - 1) & kinds) !== 0) start -= 1;
  return start;
}

/** Where words of such characters and the spaces between them begin that end at an offset; not before `least`. */
export function startOfWords(text: string, at: number, kinds: number, least: number): number {
  let start = at;
  while (start > least && (text[start - 1] === ' ' || (kindAt(text, start - 1) & kinds) !== 0)) start -= 1;
  return start;
}

/** The word of such characters that stands right before an offset, with a space between; empty where there is none. */
export function wordBefore(text: string, at: number, kinds: number, reach: number): string {
  if (text[at - 1] !== ' ') return '';
  return text.slice(startOfKinds(text, at - 1, kinds, Math.max(0, at - reach)), at - 1);
}

/** The first capital letter from an offset on; -1 where there is none. */
export function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x5a && code < 0xc0) continue;
    if (code >= 0x41 && (kindAt(text, at) & CAPITAL) !== 0) return at;
  }
  return -1;
}
