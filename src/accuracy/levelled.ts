const SKIPPED = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff"'`“”‘’‚„‛‟«»‹›′″´]/;

/** A text without white space and quotation marks, in which two ways of printing the same words are the same letters. */
export interface Levelled {
  letters: string;
  /** For each offset into the text, and for its end: how many letters stand before it. */
  before: Int32Array;
  /** How many letters stand before each line's end. */
  lineEnds: ReadonlySet<number>;
}

export function levelled(text: string): Levelled {
  const before = new Int32Array(text.length + 1);
  const lineEnds = new Set<number>();
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    before[at] = letters.length;
    const unit = text.charAt(at);
    if (unit === '\n') lineEnds.add(letters.length);
    if (!SKIPPED.test(unit)) letters += unit;
  }
  before[text.length] = letters.length;
  lineEnds.add(letters.length);
  return { letters, before, lineEnds };
}
