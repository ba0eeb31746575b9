import { addDays, addMonths, week } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { beforeOf, type Found } from './found.ts';
import { COUNT, readCount } from './names.ts';
import { over } from './reading.ts';

const ENDING = new RegExp(
  `\\b(?:the |its |their )?(?:(?<count>${COUNT}) )?(?<unit>days?|weeks?|months?) (?:ending|ended|that ended|to)(?: on)? $`,
  'i',
);

/** How the words end before which one of the patterns here may stand. */
const MAY_END = /(?<=\b(?:ending|ended|to)(?: on)? )/iy;
const MAY_BE_WEEK_OF = /(?<=\bweek (?:of|beginning|starting|commencing)(?: on)?(?: the)? )/iy;
const MAY_BE_NTH_WEEK = /(?<=\bweek (?:of|in) )/iy;

/** "the week ending January 11": the seven days that end then. */
export function takeEnding(found: Found, text: string, floor: number): Found {
  const { start, end, grain, resolved } = found.reading;
  const words = beforeOf(text, found.start, floor);
  if (!endsIn(words, MAY_END)) return found;
  const match = ENDING.exec(words);
  const count = match?.groups?.count ? readCount(match.groups.count) : 1;
  const unit = match?.groups?.unit?.toLowerCase().replace(/s$/, '');
  if (!match || grain !== 'day' || start === null || end === null || count === null || count < 1 || count > 400)
    return found;
  if (unit === 'day' && count === 1) return found;
  const before = unit === 'month' ? addMonths(end, -count) : addDays(end, -count * (unit === 'week' ? 7 : 1));
  const first = addDays(before, 1);
  return {
    start: found.start - match[0].length,
    end: found.end,
    rule: 'range/ending',
    reading: { ...over({ start: first, end }, 'span', resolved), window: true },
  };
}

const WEEK_OF = /\b(?:the )?week (?:of|beginning|starting|commencing)(?: on)? (?:the )?$/i;
const NTH_WEEK = /\b(?:the )?(first|second|third|fourth|last|final) week (?:of|in) $/i;
const NTH: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

/** "the week of March 6": that week from Monday, or the seven days from it; "the second week of May": its days 8 to 14. */
export function takeWeek(found: Found, text: string, floor: number): Found {
  const { start, end, grain, resolved } = found.reading;
  if (start === null || end === null || (grain !== 'day' && grain !== 'month')) return found;
  const words = beforeOf(text, found.start, floor);
  if (!endsIn(words, grain === 'day' ? MAY_BE_WEEK_OF : MAY_BE_NTH_WEEK)) return found;
  const match = (grain === 'day' ? WEEK_OF : NTH_WEEK).exec(words);
  if (!match) return found;
  const nth = NTH[match[1]?.toLowerCase() ?? ''];
  const first =
    grain === 'month'
      ? nth === undefined
        ? addDays(end, -6)
        : addDays(start, nth * 7)
      : / of /i.test(match[0])
        ? week(start).start
        : start;
  return {
    start: found.start - match[0].length,
    end: found.end,
    rule: grain === 'day' ? 'week/of' : 'week/nth',
    reading: over({ start: first, end: addDays(first, 6) }, 'week', resolved),
  };
}
