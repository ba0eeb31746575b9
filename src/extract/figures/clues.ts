/** A kind of sign or word without which a rule has nothing to read. */
export type Clue = DigitClue | WordClue;

/** What is told by digits and by the letters right before and behind them. */
const DIGIT_CLUES = ['digit', 'glued', 'lettered', 'joined', 'apposed', 'bracketed', 'opening'] as const;
type DigitClue = (typeof DIGIT_CLUES)[number];

/** How the words of each kind begin, in lower case; a few other words begin so too, and are left to the rules. */
const OPENINGS = {
  number:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half',
  magnitude: 'hundred|thousand|million|billion|trillion|dozen|single|full|entire',
  one: 'one',
  currency: 'dollar|pound|quid|pence|euro|cent|yen|yuan|renminbi|rouble|ruble|rupee|franc|hryvnia|shekel|kron|rand',
  code: 'dlrs|usd|gbp|eur|jpy|chf|cad|aud|nzd|cny|inr|rub|sek|nok|dkk|uah|hkd|sgd|zar',
  percent: 'percent|per cent',
  point: 'point',
  part: 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth',
  half: 'half',
  multiple: 'doubl|double|trebl|tripl|quadrupl|quintupl|halv',
  times: 'times|twice|double',
  ordinal:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
  time: 'minute|hour|day|week|month|year|decade',
  scale: 'dozens|scores|hundreds|thousands|millions|billions',
  age: 'age',
  old: 'old',
  clock: 'clock',
  limit: 'under|over|below|above|younger|older',
  between: 'between',
  reference:
    'section|article|chapter|page|paragraph|clause|schedule|annex|appendix|volume|episode|season|verse|phase|stage|step|level|tier|grade|category|round|gate|platform|terminal|flat|apartment|suite|floor|route|junction|exit|highway|interstate|channel|number|no|size|version|flight|ward|precinct|division|rule|resolution|amendment|proposition|protocol|room|unit|table|figure',
} as const;

/** Told by the openings; then signs of currency and before numbers, articles before words that they count with, what leads "one". */
type WordClue = keyof typeof OPENINGS | 'sign' | 'signed' | 'article' | 'led' | 'numeric';

/** Is or begins a number or share: without one or a digit no rule of figures can hold. */
const NUMERIC =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|scores|hal[fv]|third|quarter|single|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|doubl|trebl|tripl|quadrupl|quintupl)/;

const isOpened = (clue: string): clue is keyof typeof OPENINGS => clue in OPENINGS;
const OPENED = Object.keys(OPENINGS).filter(isOpened);
const KINDS: readonly Clue[] = [...DIGIT_CLUES, ...OPENED, 'sign', 'signed', 'article', 'led', 'numeric'];

/** Kinds of clue as bits, of which there are 32. */
export const bitsFor = (clues: readonly Clue[]): number =>
  clues.reduce((bits, clue) => bits | (1 << KINDS.indexOf(clue)), 0);

/** How a word of one or more kinds begins. */
export interface Opening {
  letters: string;
  clues: number;
}

const bitsOf = new Map<string, number>();
for (const clue of OPENED)
  for (const letters of OPENINGS[clue].split('|'))
    bitsOf.set(letters, (bitsOf.get(letters) ?? 0) | bitsFor(NUMERIC.test(letters) ? [clue, 'numeric'] : [clue]));

/** Every opening; of two that a word begins with, the longer comes first. */
export const ALL_OPENINGS: readonly Opening[] = [...bitsOf]
  .map(([letters, clues]) => ({ letters, clues }))
  .sort((a, b) => b.letters.length - a.letters.length);
