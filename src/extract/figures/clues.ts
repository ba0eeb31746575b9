/** A kind of sign or word without which a rule has nothing to read. */
export type Clue =
  | 'digit'
  | 'glued'
  | 'lettered'
  | 'dashed'
  | 'slashed'
  | 'apposed'
  | 'bracketed'
  | 'opening'
  | 'number'
  | 'one'
  | 'sign'
  | 'currency'
  | 'code'
  | 'percent'
  | 'point'
  | 'part'
  | 'half'
  | 'multiple'
  | 'times'
  | 'ordinal'
  | 'time'
  | 'scale'
  | 'age'
  | 'reference';

/** What is told by the letters right before and behind digits. */
const DIGIT_CLUES = ['digit', 'glued', 'lettered', 'dashed', 'slashed', 'apposed', 'bracketed', 'opening'] as const;
type DigitClue = (typeof DIGIT_CLUES)[number];

/** How the words of each kind begin, in lower case; a few other words begin so too, and are left to the rules. */
const OPENINGS: Readonly<Record<Exclude<Clue, DigitClue>, string>> = {
  number:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|hundred|thousand|million|billion|trillion|dozen',
  one: 'one',
  sign: '$|£|€|¥|₹|₽|₩|₪|₺|₴|₦',
  currency: 'dollar|pound|quid|pence|euro|cent|yen|yuan|renminbi|rouble|ruble|rupee|franc|hryvnia|shekel|kron|rand',
  code: 'dlrs|usd|gbp|eur|jpy|chf|cad|aud|nzd|cny|inr|rub|sek|nok|dkk|uah|hkd|sgd|zar',
  percent: '%|percent|per cent',
  point: 'point',
  part: 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth',
  half: 'half',
  multiple: 'doubl|double|trebl|tripl|quadrupl|quintupl|halv',
  times: 'times|twice|double',
  ordinal:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
  time: 'minute|hour|day|week|month|year|decade',
  scale: 'dozens|scores|hundreds|thousands|millions|billions',
  age: 'age|old',
  reference:
    'section|article|chapter|page|paragraph|clause|schedule|annex|appendix|volume|episode|season|verse|phase|stage|step|level|tier|grade|category|round|gate|platform|terminal|flat|apartment|suite|floor|route|junction|exit|highway|interstate|channel|number|no|size|version|flight|ward|precinct|division|rule|resolution|amendment|proposition|protocol|room|unit|table|figure',
};

const KINDS: readonly Clue[] = [
  ...DIGIT_CLUES,
  ...(['number', 'one', 'sign', 'currency', 'code', 'percent', 'point', 'part', 'half'] as const),
  ...(['multiple', 'times', 'ordinal', 'time', 'scale', 'age', 'reference'] as const),
];

/** The bits that a stretch of text must have to hold all of some clues. */
export const bitsFor = (clues: readonly Clue[]): number =>
  clues.reduce((bits, clue) => bits | (1 << KINDS.indexOf(clue)), 0);

const bitsOf = new Map<string, number>();
const isWordClue = (clue: Clue): clue is Exclude<Clue, DigitClue> => clue in OPENINGS;
for (const clue of KINDS.filter(isWordClue)) {
  for (const opening of OPENINGS[clue].split('|')) bitsOf.set(opening, (bitsOf.get(opening) ?? 0) | bitsFor([clue]));
}

const DIGIT = bitsFor(['digit']);
/** Letters glued to digits may be a unit, a currency or a part of a name: "50p", "5pc", "3rd", "18’s". */
const GLUED = bitsFor(['digit', 'glued', 'currency', 'ordinal']);
const GLUED_P = GLUED | bitsFor(['percent']);

const literals = (isWord: boolean): string =>
  [...bitsOf.keys()]
    .filter((opening) => /^[a-z]/.test(opening) === isWord)
    .sort((a, b) => b.length - a.length)
    .map((opening) => opening.replace('$', '\\$'))
    .join('|');
const CLUE = new RegExp(`\\d+(’?[a-z])?|\\b(?:${literals(true)})|${literals(false)}`, 'g');

const LETTERED = bitsFor(['lettered']);
const DASHED = bitsFor(['dashed']);
const SLASHED = bitsFor(['slashed']);
const APPOSED = bitsFor(['apposed']);
const BRACKETED = bitsFor(['bracketed', 'opening']);
const OPENING = bitsFor(['opening']);

const isDash = (sign: string | undefined): boolean => sign === '-' || sign === '–';

/** What stands right before and behind digits: "F-16", "2–1", "9/11", ", 24", "(24", "1." where a line begins. */
function cluesAround(text: string, start: number, end: number): number {
  const [before, second, after] = [text[start - 1], text[start - 2], text[end]];
  let clues = isDash(after) ? DASHED : after === '/' ? SLASHED : 0;
  const letter = isDash(before) ? second : before;
  // every letter comes behind "@"; what else does, but for the usual signs, is left to the rules
  if (letter !== undefined && letter > '@' && !'£€–—“‘’'.includes(letter)) clues |= LETTERED;
  if (before === ' ' && second === ',') clues |= APPOSED;
  if (before === '(') clues |= BRACKETED;
  else if (before === undefined || before === '\n') clues |= OPENING;
  return clues;
}

/** The clues of a text as bits, so that rules that cannot match are not tried: one walk for all of them. */
export function cluesOf(text: string): number {
  const lower = text.toLowerCase().replaceAll("'", '’');
  let clues = 0;
  CLUE.lastIndex = 0;
  for (let match = CLUE.exec(lower); match; match = CLUE.exec(lower)) {
    const [word, glued] = match;
    const known = bitsOf.get(word);
    if (known !== undefined) clues |= known;
    else {
      clues |= glued === undefined ? DIGIT : glued === 'p' ? GLUED_P : GLUED;
      clues |= cluesAround(lower, match.index, match.index + word.length - (glued?.length ?? 0));
    }
  }
  return clues;
}
