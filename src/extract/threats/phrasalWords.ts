import type { DirectionWord } from './directionWords.ts';

/** Verbs of movement whose direction stands in the word after them. The verb alone says none. */
export const PHRASAL_WORDS: readonly DirectionWord[] = [
  // "burglary has gone up", "rents went up last year"
  {
    direction: 'rising',
    particles: 'up',
    present: 'go goes pick picks tick ticks edge edges creep creeps shoot shoots inch inches',
    progressive: 'going picking ticking edging creeping shooting inching',
    perfect: 'gone picked ticked edged crept shot inched',
    past: 'went picked ticked edged crept shot inched',
  },
  // "arrears are piling up"
  {
    direction: 'rising',
    particles: 'up',
    present: 'pile piles build builds mount mounts flare flares',
    progressive: 'piling building mounting flaring',
    perfect: 'piled built mounted flared',
  },
  // "gangs have stepped up their raids", "is driving up fraud"
  {
    direction: 'rising',
    particles: 'up',
    present: 'step steps ramp ramps drive drives push pushes',
    progressive: 'stepping ramping driving pushing',
    perfect: 'stepped ramped driven pushed',
    past: 'stepped ramped drove pushed',
    transitive: 'must',
  },
  // "waiting times have come down", "rents went down last month"
  {
    direction: 'falling',
    particles: 'down',
    present: 'go goes come comes edge edges tick ticks inch inches die dies',
    progressive: 'going coming edging ticking inching dying',
    perfect: 'gone come edged ticked inched died',
    past: 'went came edged ticked inched died',
  },
  // "is bringing down fraud"
  {
    direction: 'falling',
    particles: 'down',
    present: 'bring brings drive drives push pushes',
    progressive: 'bringing driving pushing',
    perfect: 'brought driven pushed',
    past: 'brought drove pushed',
    transitive: 'must',
  },
  // "thefts have tailed off", "demand has dropped away"
  {
    direction: 'falling',
    particles: 'off away',
    present: 'tail tails drop drops fall falls ease eases',
    progressive: 'tailing dropping falling easing',
    perfect: 'tailed dropped fallen eased',
    past: 'tailed dropped fell eased',
  },
  // "new cases are tapering off", "the walkouts petered out last week"
  {
    direction: 'falling',
    particles: 'off out away',
    present: 'taper tapers peter peters fizzle fizzles',
    progressive: 'tapering petering fizzling',
    perfect: 'tapered petered fizzled',
  },
  // "rents have held steady"
  {
    direction: 'steady',
    particles: 'steady stable flat level',
    present: 'hold holds',
    progressive: 'holding',
    perfect: 'held',
  },
  // "thefts have levelled off"
  {
    direction: 'steady',
    particles: 'off out',
    present: 'level levels',
    progressive: 'levelling leveling',
    perfect: 'levelled leveled',
  },
];
