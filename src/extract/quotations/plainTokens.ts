/** What a character can be to a token of plain news; `UNSURE` for all that only a pattern knows. */
const UNSURE = 0;
const LETTER_OR_DIGIT = 1;
/** Joins two parts of a word where a letter or a digit is on either side. */
const JOINT = 2;
const MARK = 3;
const BLANK = 4;

const APOSTROPHE = 39;
const COMMA = 44;
const FULL_STOP = 46;
const CURLY_APOSTROPHE = 0x2019;

const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => kindOfPlain(String.fromCharCode(code)));
const TYPOGRAPHIC = new Map([...'‘“”–—…£€'].map((mark) => [mark.charCodeAt(0), MARK]));

function kindOfPlain(character: string): number {
  if (/[a-zA-Z\d]/.test(character)) return LETTER_OR_DIGIT;
  if (/\s/.test(character)) return BLANK;
  return /['./&-]/.test(character) ? JOINT : MARK;
}

function kindOf(code: number): number {
  if (code < 128) return PLAIN[code] ?? UNSURE;
  return code === CURLY_APOSTROPHE ? JOINT : (TYPOGRAPHIC.get(code) ?? UNSURE);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

export const isBlank = (code: number): boolean => code < 128 && PLAIN[code] === BLANK;

/**
 * Where the token ends that begins at `start`, in a text that goes up to `end`; -1 where it takes the pattern of
 * `tokens.ts` to tell: abbreviations, long numbers, letters of other alphabets. Does what that pattern does, for the
 * many tokens that are nothing but letters, digits, joints and the usual marks.
 */
export function endOfPlainToken(text: string, start: number, end: number): number {
  const initial = text.charCodeAt(start);
  const kind = kindOf(initial);
  if (kind === MARK || kind === JOINT) return start + 1;
  if (kind !== LETTER_OR_DIGIT) return -1;
  for (let at = start + 1, isFirstPart = true; ; at++) {
    while (at < end && kindOf(text.charCodeAt(at)) === LETTER_OR_DIGIT) at++;
    if (at >= end) return at;
    const code = text.charCodeAt(at);
    const follows = kindOf(code);
    if (follows === UNSURE) return -1;
    const numbers = code === COMMA && isDigit(text.charCodeAt(at - 1));
    if (follows !== JOINT && !numbers) return at;
    // "U.K.", "Mr."
    if (code === FULL_STOP && isFirstPart && isCapital(initial)) return -1;
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : BLANK;
    if (next === UNSURE || (numbers && next === LETTER_OR_DIGIT)) return -1;
    if (next !== LETTER_OR_DIGIT) return code === APOSTROPHE || code === CURLY_APOSTROPHE ? at + 1 : at;
    isFirstPart = false;
  }
}
