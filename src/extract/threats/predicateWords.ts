import type { Direction } from './directionWords.ts';

/** What follows "is", "are", "has been", "remains" or "stays" and says that nothing moves; longest first. */
export const STEADY_WORDS: readonly (readonly string[])[] = [
  // "the number of floods has remained broadly the same"
  ['at', 'the', 'same', 'level'],
  ['the', 'same'],
  ['little', 'changed'],
  ['unchanged'],
  ['unaltered'],
  ['static'],
  ['stable'],
  ['steady'],
  ['constant'],
  ['flat'],
];

/** What follows "remains" and says that a level stays: "the risk of floods remains high". */
export const LASTING: readonly string[] = ['high', 'low', 'elevated', 'severe', 'acute', 'rife', 'widespread'];

/** Adjectives of which "more" says rising and "less" says falling: "more frequent", "less severe". */
export const QUALITIES: ReadonlySet<string> = new Set(
  'acute common dangerous destructive frequent intense numerous prevalent serious severe violent widespread'.split(' '),
);

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
  // "fraud is on the up", "is on the way down"
  { words: ['on', 'the', 'up'], direction: 'rising' },
  { words: ['on', 'the', 'way', 'up'], direction: 'rising' },
  { words: ['on', 'the', 'way', 'down'], direction: 'falling' },
  { words: ['on', 'the', 'retreat'], direction: 'falling' },
  // "piracy is resurgent", "measles is making a comeback"
  { words: ['resurgent'], direction: 'rising' },
  { words: ['making', 'a', 'comeback'], direction: 'rising' },
  { words: ['made', 'a', 'comeback'], direction: 'rising' },
  // "the walkouts are gathering pace", "have lost momentum"
  ...['pace', 'momentum', 'strength', 'speed', 'force', 'ground', 'steam'].flatMap((what) => [
    ...['gathering', 'gathered', 'gaining', 'gained'].map((verb) => ({
      words: [verb, what],
      direction: 'rising' as const,
    })),
    ...['losing', 'lost'].map((verb) => ({ words: [verb, what], direction: 'falling' as const })),
  ]),
  { words: ['running', 'out', 'of', 'steam'], direction: 'falling' },
  // "fraud is increasingly common"
  ...[...QUALITIES].map((quality) => ({ words: ['increasingly', quality], direction: 'rising' as const })),
  // "piracy has all but vanished"
  ...['vanished', 'disappeared', 'ceased', 'stopped'].map((verb) => ({
    words: ['all', 'but', verb],
    direction: 'falling' as const,
  })),
];

/** Comparatives that say a direction once the sentence compares with an earlier time. */
export const COMPARATIVES: ReadonlyMap<string, Direction> = new Map([
  // "the risk of floods is higher than before"
  ['higher', 'rising'],
  ['greater', 'rising'],
  ['bigger', 'rising'],
  ['worse', 'rising'],
  ['stronger', 'rising'],
  ['larger', 'rising'],
  ['longer', 'rising'],
  ['fiercer', 'rising'],
  ['deadlier', 'rising'],
  ['commoner', 'rising'],
  ['lower', 'falling'],
  ['smaller', 'falling'],
  ['weaker', 'falling'],
  ['shorter', 'falling'],
  ['rarer', 'falling'],
  ['milder', 'falling'],
]);

/** "a growing threat", "a bigger danger than a year ago": what a thing is that moves. */
export const PROBLEMS: ReadonlySet<string> = new Set('problem threat danger menace risk hazard challenge'.split(' '));

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
