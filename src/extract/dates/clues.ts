/** A kind of word without which a rule has nothing to read. */
export type Clue =
  | 'digit'
  | 'nth'
  | 'month'
  | 'weekday'
  | 'day'
  | 'unit'
  | 'weekend'
  | 'part'
  | 'past'
  | 'next'
  | 'ago'
  | 'from'
  | 'within'
  | 'season'
  | 'feast'
  | 'decade';

const BITS: Readonly<Record<Clue, number>> = {
  digit: 1 << 0,
  nth: 1 << 1,
  month: 1 << 2,
  weekday: 1 << 3,
  day: 1 << 4,
  unit: 1 << 5,
  weekend: 1 << 6,
  part: 1 << 7,
  past: 1 << 8,
  next: 1 << 9,
  ago: 1 << 10,
  from: 1 << 11,
  within: 1 << 12,
  season: 1 << 13,
  feast: 1 << 14,
  decade: 1 << 15,
};

/** How the words of each kind begin, as printed; a few other words begin so too, and are left to the rules. */
const OPENINGS: Readonly<Record<Exclude<Clue, 'digit' | 'nth'>, string>> = {
  month: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  weekday: 'Mon Tue Wed Thu Fri Sat Sun',
  day: 'yesterday today tonight tomorrow morning afternoon evening night lunchtime',
  unit: 'day week weekend fortnight month year decade centur millennium half quarter fiscal financial tax FY',
  weekend: 'weekend',
  part: 'half quarter',
  past: 'last past',
  next: 'next coming',
  ago: 'ago',
  from: 'from',
  within: 'within',
  season: 'spring summer autumn fall winter',
  feast: 'New new Valentine Good Easter Halloween Thanksgiving Christmas Boxing Bonfire',
  decade: 'Twenties Thirties Forties Fifties Sixties Seventies Eighties Nineties',
};

const bitsOf = new Map<string, number>();
const WORDS = ['month', 'weekday', 'day', 'unit', 'weekend', 'part', 'season', 'feast', 'decade'] as const;
for (const clue of [...WORDS, 'past', 'next', 'ago', 'from', 'within'] as const)
  for (const opening of OPENINGS[clue].split(' '))
    for (const printed of [opening, `${opening[0]?.toUpperCase()}${opening.slice(1)}`, opening.toUpperCase()])
      bitsOf.set(printed, (bitsOf.get(printed) ?? 0) | BITS[clue]);

const CLUE_WORD = new RegExp(
  `\\d+([snrtSNRT])?|\\b(?:${[...bitsOf.keys()].sort((a, b) => b.length - a.length).join('|')})`,
  'g',
);

/** The clues of a sentence as bits, so that rules that cannot match are not tried: most sentences hold no date. */
export function cluesOf(sentence: string): number {
  let clues = 0;
  CLUE_WORD.lastIndex = 0;
  for (let match = CLUE_WORD.exec(sentence); match; match = CLUE_WORD.exec(sentence))
    clues |= bitsOf.get(match[0]) ?? (match[1] === undefined ? BITS.digit : BITS.digit | BITS.nth);
  return clues;
}

/** The bits that a sentence must have to hold all of some clues. */
export const bitsFor = (needs: readonly Clue[]): number => needs.reduce((bits, clue) => bits | BITS[clue], 0);
