import type { Trend } from '../../model/records.ts';

export type Direction = Exclude<Trend, 'unstated'>;

/** One row: forms of a word, which way it points, and how a sentence can use it. */
export interface DirectionWord {
  direction: Direction;
  /** "a rise in floods"; "the rise of" somebody is another thing, and no case. */
  nouns?: string;
  /** "growth in fraud" and "the growth of fraud". */
  nounsOf?: string;
  /** "growing floods": before what moves. */
  adjectives?: string;
  /** Base and third person: "floods rise", "will rise". */
  present?: string;
  /** "are rising". */
  progressive?: string;
  /** "have risen". */
  perfect?: string;
  /** Whether the verb can move something else ("has increased the risk"), or must ("has raised the risk"). */
  transitive?: 'can' | 'must';
}

/**
 * General English words of movement; nothing here belongs to a beat.
 * Simple-past forms are absent on purpose: "rose" says what was, not what is.
 */
export const DIRECTION_WORDS: readonly DirectionWord[] = [
  // "a rise in burglary", "burglary is rising", "rising burglary"
  {
    direction: 'rising',
    nouns: 'rise rises',
    adjectives: 'rising',
    present: 'rise rises',
    progressive: 'rising',
    perfect: 'risen',
  },
  // "an increase in rents", "increased rents", "rents have increased", "has increased the risk of floods"
  {
    direction: 'rising',
    nouns: 'increase increases',
    adjectives: 'increased increasing',
    present: 'increase increases',
    progressive: 'increasing',
    perfect: 'increased',
    transitive: 'can',
  },
  // "growth in fraud", "growing fraud", "fraud is growing"
  {
    direction: 'rising',
    nounsOf: 'growth',
    adjectives: 'growing',
    present: 'grow grows',
    progressive: 'growing',
    perfect: 'grown',
  },
  // "an escalation of piracy", "piracy has escalated"
  {
    direction: 'rising',
    nounsOf: 'escalation',
    adjectives: 'escalating escalated',
    present: 'escalate escalates',
    progressive: 'escalating',
    perfect: 'escalated',
    transitive: 'can',
  },
  // "a heightened risk of floods"
  {
    direction: 'rising',
    adjectives: 'heightened',
    progressive: 'heightening',
    perfect: 'heightened',
    transitive: 'must',
  },
  // "a surge in measles", "measles is surging"
  {
    direction: 'rising',
    nouns: 'surge upsurge',
    adjectives: 'surging',
    present: 'surge surges',
    progressive: 'surging',
    perfect: 'surged',
  },
  // "a spike in thefts", "an uptick in thefts"
  { direction: 'rising', nouns: 'spike uptick upturn jump', nounsOf: 'resurgence', perfect: 'spiked jumped resurged' },
  // "soaring inflation", "inflation has soared"
  { direction: 'rising', adjectives: 'soaring mounting', progressive: 'soaring mounting', perfect: 'soared' },
  // "resurgent piracy", "a re-emerging disease"
  { direction: 'rising', adjectives: 'resurgent re-emerging' },
  // "the spread of cholera", "cholera is spreading"
  {
    direction: 'rising',
    nounsOf: 'spread proliferation',
    adjectives: 'spreading proliferating',
    present: 'spreads proliferate proliferates',
    progressive: 'spreading proliferating',
    perfect: 'spread proliferated',
  },
  // "worsening floods", "floods have worsened"
  {
    direction: 'rising',
    nounsOf: 'worsening',
    adjectives: 'worsening',
    present: 'worsen worsens',
    progressive: 'worsening',
    perfect: 'worsened',
    transitive: 'can',
  },
  // "intensifying raids", "raids have intensified"
  {
    direction: 'rising',
    nounsOf: 'intensification',
    adjectives: 'intensifying intensified',
    present: 'intensify intensifies',
    progressive: 'intensifying',
    perfect: 'intensified',
    transitive: 'can',
  },
  // "thefts have doubled"
  {
    direction: 'rising',
    nounsOf: 'doubling tripling',
    present: 'double doubles triple triples',
    progressive: 'doubling tripling',
    perfect: 'doubled tripled trebled quadrupled',
  },
  // "has raised the risk of floods", "is fuelling crime"
  {
    direction: 'rising',
    present: 'raise raises',
    progressive: 'raising fuelling fueling exacerbating',
    perfect: 'raised fuelled fueled exacerbated',
    transitive: 'must',
  },
  // "a fall in burglary", "falling burglary", "burglary has fallen"
  {
    direction: 'falling',
    nouns: 'fall falls',
    adjectives: 'falling',
    present: 'fall falls',
    progressive: 'falling',
    perfect: 'fallen',
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
];
