import type { DirectionWord } from './directionWords.ts';

/** General English words of upward movement; nothing here belongs to a beat. */
export const RISING_WORDS: readonly DirectionWord[] = [
  // "a rise in burglary", "burglary is rising", "rising burglary"
  {
    direction: 'rising',
    nouns: 'rise rises',
    adjectives: 'rising',
    present: 'rise rises',
    progressive: 'rising',
    perfect: 'risen',
    past: 'rose',
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
    past: 'grew',
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
    nounsOf: 'surge surges upsurge',
    adjectives: 'surging',
    present: 'surge surges',
    progressive: 'surging',
    perfect: 'surged',
  },
  // "a spike in thefts", "an uptick in thefts"
  {
    direction: 'rising',
    nouns: 'spike uptick upturn upswing jump leap',
    nounsOf: 'resurgence',
    present: 'jump jumps spike spikes leap leaps',
    progressive: 'jumping spiking leaping',
    perfect: 'spiked jumped leapt leaped resurged',
  },
  // "soaring inflation", "inflation has soared", "arrears have mounted"
  {
    direction: 'rising',
    adjectives: 'soaring mounting',
    present: 'soar soars mount mounts',
    progressive: 'soaring mounting',
    perfect: 'soared mounted',
  },
  // "the recession is deepening", "queues have lengthened", "inflation accelerated in May"
  {
    direction: 'rising',
    adjectives: 'deepening lengthening accelerating',
    present:
      'deepen deepens widen widens lengthen lengthens accelerate accelerates quicken quickens strengthen strengthens',
    progressive: 'deepening widening lengthening accelerating quickening strengthening',
    perfect: 'deepened widened lengthened accelerated quickened strengthened',
  },
  // "resurgent piracy", "a re-emerging disease"
  { direction: 'rising', adjectives: 'resurgent re-emerging' },
  // "the spread of cholera", "cholera is spreading"
  {
    direction: 'rising',
    nounsOf: 'spread proliferation',
    adjectives: 'spreading proliferating',
    present: 'spread spreads proliferate proliferates',
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
  // "burglary is climbing", "the number of floods multiplied last year"
  {
    direction: 'rising',
    adjectives: 'climbing swelling',
    present: 'climb climbs multiply multiplies swell swells rocket rockets',
    progressive: 'climbing multiplying swelling rocketing ballooning mushrooming',
    perfect: 'climbed multiplied swollen swelled rocketed ballooned mushroomed quintupled',
    past: 'climbed multiplied swelled rocketed ballooned mushroomed quintupled',
  },
];
