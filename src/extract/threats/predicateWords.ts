import type { Direction } from './directionWords.ts';

/** What follows "is", "are", "has been", "remains" or "stays" and says that nothing moves; longest first. */
export const STEADY_WORDS: readonly (readonly string[])[] = [
  // "the number of floods has remained broadly the same"
  ['at', 'the', 'same', 'level'],
  ['the', 'same'],
  ['unchanged'],
  ['unaltered'],
  ['static'],
  ['stable'],
  ['steady'],
  ['constant'],
  ['flat'],
];

/** What follows a form of "be" and says that the subject moves; longest first. */
export const MOVING_PREDICATES: readonly { words: readonly string[]; direction: Direction }[] = [
  // "burglary is on the rise"
  { words: ['on', 'the', 'rise'], direction: 'rising' },
  { words: ['on', 'the', 'increase'], direction: 'rising' },
  // "piracy is in decline", "fraud is on the wane"
  { words: ['on', 'the', 'decline'], direction: 'falling' },
  { words: ['on', 'the', 'wane'], direction: 'falling' },
  { words: ['in', 'decline'], direction: 'falling' },
  { words: ['in', 'retreat'], direction: 'falling' },
  // "the flooding is getting worse", "fraud is becoming more common"
  ...(['getting', 'becoming', 'growing'] as const).flatMap((verb) => [
    ...['worse', 'stronger', 'bigger'].map((word) => ({ words: [verb, word], direction: 'rising' as const })),
    ...['weaker', 'smaller', 'rarer'].map((word) => ({ words: [verb, word], direction: 'falling' as const })),
    ...['acute', 'common', 'dangerous', 'frequent', 'intense', 'serious', 'severe', 'widespread'].flatMap((word) => [
      { words: [verb, 'more', word], direction: 'rising' as const },
      { words: [verb, 'less', word], direction: 'falling' as const },
    ]),
  ]),
];

/** Comparatives that say a direction once the sentence compares with an earlier time. */
export const COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
  // "the risk of floods is higher than before"
  ['higher', 'rising'],
  ['greater', 'rising'],
  ['bigger', 'rising'],
  ['worse', 'rising'],
  ['stronger', 'rising'],
  ['lower', 'falling'],
  ['smaller', 'falling'],
  ['weaker', 'falling'],
]);

/** Amounts that say a direction with a word of degree before them: "much more crime", "far fewer floods". */
export const AMOUNTS: ReadonlyMap<string, Direction> = new Map([
  ['more', 'rising'],
  ['fewer', 'falling'],
  ['less', 'falling'],
]);

/** Verbs of gaining ground; who "will seek to" do one of these is forecast to rise. */
export const GAINING: readonly (readonly string[])[] = [
  // "the gangs will seek to take advantage of the strike"
  ['take', 'advantage'],
  ['exploit'],
  ['rebuild'],
  ['regroup'],
  ['expand'],
  ['gain', 'strength'],
  ['regain', 'strength'],
  ['gain', 'ground'],
  ['regain', 'ground'],
];
