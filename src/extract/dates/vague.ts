import type { Clue } from './clues.ts';

/** Words that name no interval: the clues without which they are not looked for, what must stand behind them, why. */
export interface VagueDate {
  needs: readonly Clue[];
  pattern: RegExp;
  behind?: RegExp;
  why: string;
}

/** What looks like a date and names no interval: listed as not understood, never resolved. A row has its example above. */
export const VAGUE: readonly VagueDate[] = [
  // in [[recent years]]
  {
    needs: ['unit', 'cut'],
    pattern: /\b(?:(?:more|most) )?recent (?:days|weeks|months|years|decades)\b/gi,
    why: 'does not say how many',
  },
  // over [[the past few years]], in [[the coming weeks]]
  {
    needs: ['unit', 'beside'],
    pattern:
      /\b(?:the |these )?(?:last|past|next|coming|previous|preceding|following) (?:(?:few|several|many|couple of|some) )?(?:days|weeks|months|years|decades)\b/gi,
    why: 'does not say how many',
  },
  // compared with [[the previous two years]]
  {
    needs: ['unit', 'side'],
    pattern:
      /\b(?:the )?(?:previous|preceding|following) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen) (?:days|weeks|months|years|decades)\b/gi,
    why: 'counts from another time',
  },
  // rose by almost half in [[a single year]]
  {
    needs: ['unit', 'cut'],
    pattern: /\ba single (?:day|week|month|year|decade)\b/gi,
    behind: /\b(?:in|within|over|during) $/i,
    why: 'does not say which one',
  },
  // in [[2023/24]]
  {
    needs: ['marked'],
    pattern: /(?<![\d/])(?:19|20)\d{2}\/\d{2}(?![\d/])/g,
    why: 'does not say in which month the year begins',
  },
  // profit in [[fiscal 2026]]
  {
    needs: ['year', 'unit', 'fiscal'],
    pattern: /\b(?:fiscal|financial|tax)(?: year)? (?:19|20)\d{2}\b/gi,
    why: 'does not say in which month the year begins',
  },
  // [[a few years ago]], [[decades ago]]
  {
    needs: ['unit', 'ago'],
    pattern: /\b(?:(?:a few|several|many|some|a number of) )?(?:days|weeks|months|years|decades|centuries) ago\b/gi,
    why: 'does not say how many',
  },
  // a threat [[tomorrow morning]]
  {
    needs: ['day'],
    pattern: /\btomorrow(?: (?:morning|afternoon|evening|night))?\b/gi,
    behind: /\b(?:(?:might|may|could) be(?: [a-z’'-]+){0,3}|if(?: [a-z’'-]+){0,4}) $/i,
    why: 'may be a manner of speaking',
  },
];
