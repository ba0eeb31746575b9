/** What looks like a date and names no interval: listed as not understood, never resolved. A row: example above, pattern, why. */
export const VAGUE: readonly { pattern: RegExp; why: string }[] = [
  // in [[recent years]]
  {
    pattern: /\b(?:(?:more|most) )?recent (?:days|weeks|months|years|decades)\b/gi,
    why: 'does not say how many',
  },
  // over [[the past few years]], in [[the coming weeks]]
  {
    pattern:
      /\b(?:the |these )?(?:last|past|next|coming|previous|preceding|following) (?:(?:few|several|many|couple of|some) )?(?:days|weeks|months|years|decades)\b/gi,
    why: 'does not say how many',
  },
  // compared with [[the previous two years]]
  {
    pattern:
      /\b(?:the )?(?:previous|preceding|following) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen) (?:days|weeks|months|years|decades)\b/gi,
    why: 'counts from another time',
  },
  // rose by almost half in [[a single year]]
  {
    pattern: /(?<=\b(?:in|within|over|during) )a single (?:day|week|month|year|decade)\b/gi,
    why: 'does not say which one',
  },
  // in [[2023/24]]
  { pattern: /(?<![\d/])(?:19|20)\d{2}\/\d{2}(?![\d/])/g, why: 'does not say in which month the year begins' },
  // [[a few years ago]], [[decades ago]]
  {
    pattern: /\b(?:(?:a few|several|many|some|a number of) )?(?:days|weeks|months|years|decades|centuries) ago\b/gi,
    why: 'does not say how many',
  },
  // a threat [[tomorrow morning]]
  {
    pattern:
      /(?<=\b(?:might|may|could|if|of|for)(?: [a-z’'-]+){0,4} )tomorrow(?: (?:morning|afternoon|evening|night))?\b/gi,
    why: 'may be a manner of speaking',
  },
];
