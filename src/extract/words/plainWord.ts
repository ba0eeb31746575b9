const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Begins no word, and ends every one that it follows. */
const MARK = 3;
/** These do too, but behind a digit they may go on. */
const GROUPING = 4;
const FULL_STOP = 5;

const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => kindOfPlain(String.fromCharCode(code)));
const TYPOGRAPHIC = new Set([...'\u00a0‘“”–—…'].map((mark) => mark.charCodeAt(0)));

function kindOfPlain(character: string): number {
  if (/[a-zA-Z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (character === '.') return FULL_STOP;
  if (/[,:]/.test(character)) return GROUPING;
  return /['&%$]/.test(character) ? NONE : MARK;
}

const kindOf = (code: number): number => (code < 128 ? (PLAIN[code] ?? NONE) : TYPOGRAPHIC.has(code) ? MARK : NONE);

/** Whether a character begins no word, whatever follows it. */
export function beginsNoWord(code: number): boolean {
  const kind = kindOf(code);
  return kind === MARK || kind === GROUPING || kind === FULL_STOP;
}

/**
 * Where a word of plain letters and digits ends that begins at `start`, if what follows it cannot belong to it; -1
 * where it takes the pattern of `tokens.ts` to tell. Most words of news need no pattern.
 */
export function endOfPlainWord(text: string, start: number): number {
  let end = start;
  let last = kindOf(text.charCodeAt(end));
  if (last !== LETTER && last !== DIGIT) return -1;
  for (let kind = last; kind === LETTER || kind === DIGIT; kind = kindOf(text.charCodeAt(end))) {
    last = kind;
    end++;
  }
  if (end >= text.length) return end;
  switch (kindOf(text.charCodeAt(end))) {
    case MARK:
      return end;
    case GROUPING:
      return last === LETTER ? end : -1;
    case FULL_STOP:
      // "3.5", "U.K.": not where a blank or nothing follows a word of two letters
      return end - start > 1 && (end + 1 >= text.length || text.charCodeAt(end + 1) === 32) ? end : -1;
    default:
      return -1;
  }
}
