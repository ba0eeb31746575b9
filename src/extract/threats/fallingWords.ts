import type { DirectionWord } from './directionWords.ts';

/** General English words of downward movement; nothing here belongs to a beat. */
export const FALLING_WORDS: readonly DirectionWord[] = [
  // "a fall in burglary", "falling burglary", "burglary has fallen"
  {
    direction: 'falling',
    nouns: 'fall falls',
    adjectives: 'falling',
    present: 'fall falls',
    progressive: 'falling',
    perfect: 'fallen',
    past: 'fell',
  },
  // "a decline in fraud", "declining fraud"
  {
    direction: 'falling',
    nounsOf: 'decline declines',
    adjectives: 'declining',
    present: 'decline declines',
    progressive: 'declining',
    perfect: 'declined',
  },
  // "a decrease in thefts", "thefts have decreased"
  {
    direction: 'falling',
    nouns: 'decrease decreases',
    adjectives: 'decreasing decreased',
    present: 'decrease decreases',
    progressive: 'decreasing',
    perfect: 'decreased',
    transitive: 'can',
  },
  // "a reduction in floods", "a reduced risk of floods", "has reduced crime"
  {
    direction: 'falling',
    nounsOf: 'reduction reductions',
    adjectives: 'reduced',
    present: 'reduce reduces',
    progressive: 'reducing',
    perfect: 'reduced',
    transitive: 'can',
  },
  // "a diminished threat of floods", "the threat has diminished"
  {
    direction: 'falling',
    adjectives: 'diminished diminishing',
    present: 'diminish diminishes',
    progressive: 'diminishing',
    perfect: 'diminished',
    transitive: 'can',
  },
  // "a drop in rents", "rents have dropped"
  { direction: 'falling', nouns: 'drop', present: 'drop drops', progressive: 'dropping', perfect: 'dropped' },
  // "easing inflation", "inflation has eased"
  {
    direction: 'falling',
    nounsOf: 'easing',
    adjectives: 'easing',
    present: 'ease eases',
    progressive: 'easing',
    perfect: 'eased',
  },
  // "waning piracy", "piracy has waned"
  {
    direction: 'falling',
    adjectives: 'waning receding dwindling shrinking',
    present: 'wane wanes recede recedes dwindle dwindles shrink shrinks subside subsides',
    progressive: 'waning receding dwindling shrinking subsiding',
    perfect: 'waned receded dwindled shrunk subsided',
    past: 'waned receded dwindled shrank subsided',
  },
  // "thefts have halved", "has cut crime"
  {
    direction: 'falling',
    nounsOf: 'halving',
    present: 'halve halves',
    progressive: 'halving',
    perfect: 'halved',
    transitive: 'can',
  },
  // "has cut crime", "is curbing crime"
  {
    direction: 'falling',
    present: 'curb curbs lower lowers',
    progressive: 'cutting curbing lowering',
    perfect: 'cut curbed lowered',
    transitive: 'must',
  },
  // "piracy continues to ebb", "thefts plunged last year"
  {
    direction: 'falling',
    adjectives: 'ebbing abating plunging',
    present: 'ebb ebbs abate abates lessen lessens plunge plunges plummet plummets',
    progressive: 'ebbing abating lessening plunging plummeting tumbling slumping',
    perfect: 'ebbed abated lessened plunged plummeted tumbled slumped slid',
  },
  // "the recession is weakening", "inflation has cooled", "queues have shortened", "thefts dipped in May"
  {
    direction: 'falling',
    nouns: 'dip slump plunge',
    adjectives: 'weakening cooling fading retreating',
    present: 'weaken weakens cool cools narrow narrows shorten shortens dip dips fade fades',
    progressive: 'weakening cooling narrowing retreating shortening dipping fading',
    perfect: 'weakened cooled narrowed shortened dipped faded',
  },
  // "inflation is slowing", "migration slowed last year"
  { direction: 'falling', present: 'slow slows', progressive: 'slowing', perfect: 'slowed' },
];
