import { isRole } from '../speakers/roles.ts';
import { type FramedReading, framedReadingsOf } from './framedVerbs.ts';
import { readingsOf, type VerbReading } from './reportingVerbs.ts';
import { ADVERBS, CAPITALISED, FRAMED, listedClasses, NEGATIONS, PLURALS, REPORTING } from './wordClasses.ts';

/** What a token is by its letters alone. */
export interface WordForm {
  kind: 'word' | 'mark' | 'quote';
  text: string;
  /** In small letters and with straight apostrophes. */
  lower: string;
  /** A sum of the bits of `wordClasses.ts`. */
  classes: number;
  isRole: boolean;
  /** Its readings as a verb that attributes, those with the longest particle first. */
  readings: readonly VerbReading[];
  framedReadings: readonly FramedReading[];
}

/** A table of hashes with open addresses: a power of two, half of which are filled at most. */
const PLACES = 1 << 16;
const REMEMBER_AT_MOST = PLACES / 2;
const forms: (WordForm | undefined)[] = Array.from({ length: PLACES });
let remembered = 0;

/**
 * The form of the word or mark from `start` to `end` of a text. Forms are remembered, and found by their letters where
 * they stand: to cut out each word of an article only to look it up costs more than all else that is done with most.
 */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let known = forms[place]; known; known = forms[place]) {
    if (isWritten(known.text, text, start, end)) return known;
    place = (place + 1) & (PLACES - 1);
  }
  const form = makeForm(text.slice(start, end));
  if (remembered >= REMEMBER_AT_MOST) {
    forms.fill(undefined);
    remembered = 0;
  }
  forms[place] = form;
  remembered++;
  return form;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

function makeForm(text: string): WordForm {
  const isWord = /[\p{L}\p{N}&]/u.test(text);
  const lower = text.toLowerCase().replace(/’/g, "'");
  const readings = readingsOf(lower);
  const framedReadings = framedReadingsOf(lower);
  return {
    kind: isWord ? 'word' : 'mark',
    text,
    lower,
    classes:
      listedClasses(lower) |
      classesByLooks(text, lower) |
      (readings.length > 0 ? REPORTING : 0) |
      (framedReadings.length > 0 ? FRAMED : 0),
    isRole: isWord && isRole(text),
    readings,
    framedReadings,
  };
}

function classesByLooks(text: string, lower: string): number {
  const isCapitalised = /^\p{Lu}/u.test(text);
  return (
    (isCapitalised ? CAPITALISED : 0) |
    (!isCapitalised && /[a-z]ly$/.test(lower) ? ADVERBS : 0) |
    (lower.endsWith('s') ? PLURALS : 0) |
    (lower.endsWith("n't") ? NEGATIONS : 0)
  );
}

/** Everything between one pair of quotation marks is a form of its own, and has no words. */
export const quotationForm = (text: string): WordForm => ({
  kind: 'quote',
  text,
  lower: '',
  classes: 0,
  isRole: false,
  readings: [],
  framedReadings: [],
});
