const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};

const FIRST_WORDS = [...Object.keys(SMALL), ...Object.keys(TENS)].reverse().join('|');
const LATER_WORDS = `${FIRST_WORDS}|hundred|thousand|million|billion|trillion`;

/** Digits with or without groups of three: `1,250`, `2000`, `6.5`. */
export const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?`;

const SCALE_WORDS = '[ -]?(?:hundred|thousand|million|billion|trillion|crore|lakh)|(?:mn|mln|bn|bln|trn|tn)';

/** A scale behind an amount of money, as words or glued letters: `5 million`, `1.2bn`, `170m`. */
export const SCALE = `(?:${SCALE_WORDS}|m|k|b)(?![A-Za-z0-9])`;

/** Words that make a number: `twenty-one`, `a hundred and five`, `half a million`. One `and` at a time, eight parts at most. */
export const NUMBER_WORDS = `(?:(?:${FIRST_WORDS})(?: and a half(?: (?:million|billion|trillion))?|(?:(?:[ -]| and )(?:${LATER_WORDS})){0,8})|half a (?:million|billion|trillion)|an? (?:hundred|thousand|million|billion|trillion|dozen)(?: and (?:${FIRST_WORDS}))?)(?![A-Za-z])`;

/** How a number begins, for a plain test whether one can stand somewhere. */
export const NUMBER_BEGINS = `(?:\\d|half a |an? (?:hundred|thousand|million|billion|trillion|dozen)|${FIRST_WORDS})`;

/** Any number, for building patterns (letters such as `m`, which may be metres, are left to money); readers hand what it matched to `readNumber`. */
export const NUMBER = `(?:(?:${DIGITS})(?:(?:${SCALE_WORDS})(?![A-Za-z0-9]))?|${NUMBER_WORDS})`;

function readWords(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word === 'and') continue;
    const scale = word === 'dozen' ? 12 : SCALES[word];
    if (scale !== undefined) {
      if (scale === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      last = scale;
      continue;
    }
    const tens = TENS[word];
    const value = tens ?? SMALL[word];
    if (value === undefined) return null;
    // "twenty twenty", "five six": words side by side that do not make one number
    if (tens !== undefined ? last < 100 : last < 20 || (last < 100 && value > 9)) return null;
    group += value;
    last = value;
  }
  return total + group;
}

/** Most numbers in words are one word. */
const SINGLE: ReadonlyMap<string, number> = new Map([...Object.entries(SMALL), ...Object.entries(TENS)]);

/** Reads what NUMBER matches: digits with a scale, or words. Null where the words make no number. */
export function readNumber(written: string): number | null {
  const text = written.trim().toLowerCase();
  const single = SINGLE.get(text);
  if (single !== undefined) return single;
  const digits = /^([\d,]+(?:\.\d+)?)[ -]?([a-z]*)$/.exec(text);
  if (digits) {
    const value = Number((digits[1] ?? '').replaceAll(',', ''));
    const scale = digits[2] ? SCALES[digits[2]] : 1;
    if (scale === undefined || Number.isNaN(value)) return null;
    // 4.35 × 1e6 is 4350000.0000000005 in binary: printed digits have at most 15 that count
    return Number((value * scale).toPrecision(15));
  }
  const half = /^half an? (million|billion|trillion)$/.exec(text);
  if (half) return (SCALES[half[1] ?? ''] ?? Number.NaN) / 2;
  const andHalf = /^(.+) and a half(?: (million|billion|trillion))?$/.exec(text);
  if (andHalf) {
    const whole = readWords((andHalf[1] ?? '').split(/[ -]/));
    return whole === null ? null : (whole + 0.5) * (SCALES[andHalf[2] ?? ''] ?? 1);
  }
  return readWords(text.replace(/^an? /, 'one ').split(/[ -]/));
}

const UNIT_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

/** Ordinals as words up to the twentieth, or as digits: `third`, `21st`. */
export const ORDINAL = `(?:${Object.keys(UNIT_ORDINALS).reverse().join('|')}|\\d{1,3}(?:st|nd|rd|th))`;

export function readOrdinal(written: string): number | null {
  const text = written.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text);
  return digits ? Number(digits[1]) : (UNIT_ORDINALS[text] ?? null);
}
