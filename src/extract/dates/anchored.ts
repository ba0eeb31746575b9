import { addDays, addMonths, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { Clue } from './clues.ts';
import { COUNTED, counted } from './counted.ts';
import { readMonth, readWeekday, WEEKDAY } from './names.ts';
import { inMonth, inMonthOf, onDay, over, type Reading } from './reading.ts';
import { shifted } from './shifting.ts';
import { ANY_UNIT, type Anchor, moved, movedOrNext, neighbour, sameUnit } from './units.ts';

/** A rule that counts from an anchor; `needs`: the clues without which it is not tried; `alone`: from the article's own day where there is no other. */
export interface AnchoredRule {
  name: string;
  needs: readonly Clue[];
  alone?: true;
  pattern: RegExp;
  read: (match: RegExpExecArray, anchor: Anchor, around: { before: string; after: string }) => Reading | null;
}

const STEPS: Readonly<Record<string, -1 | 1>> = {
  earlier: -1,
  before: -1,
  previously: -1,
  previous: -1,
  preceding: -1,
  later: 1,
  after: 1,
  afterwards: 1,
  following: 1,
  next: 1,
};
const stepOf = (word: string | undefined): -1 | 1 => STEPS[word?.toLowerCase() ?? ''] ?? 1;

/** "the year before the flood", "two days after leaving" count from what follows, which is no date that was read. */
const COUNTS_ON = /^ (?!and\b|but\b|or\b|when\b|in\b|at\b|on\b|by\b|with\b|as\b|because\b|for\b)[\w“"‘]/;
/** "said that week after week": the conjunction. */
const CONJUNCTION_BEFORE =
  /\b(?:sa(?:id|ys?)|so|is|was|means?|meant|show(?:s|n|ed)?|believe[sd]?|thinks?|thought|know[sn]?|knew|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|hope[sd]?|fear(?:s|ed)?|adding|add(?:s|ed)|told [a-z]+|found|insist(?:s|ed)?|noted?|notes) $/i;
const GOES_ON =
  /^(?: (?:after|by|in|to|as|that|which|when|one|two|of)\b|[ -][a-z]{3,}s?\b(?<! (?:and|but|the|for|with|at|from|on|he|she|they|was|were|had|because|alone|too|also|before|until|while)))/;

/** "later that year": from the anchor to the end of the year; all of it where the anchor is the year itself. */
function partOfUnit(part: string, reading: Reading | null, anchor: Anchor): Reading | null {
  if (reading === null || reading.grain === 'day' || !reading.start || !reading.end) return reading;
  const stretch =
    part.toLowerCase() === 'later'
      ? { start: anchor.end === reading.end ? anchor.start : anchor.end, end: reading.end }
      : { start: reading.start, end: anchor.start === reading.start ? anchor.end : anchor.start };
  return over(stretch, 'span', 'relative');
}

export const ANCHORED: readonly AnchoredRule[] = [
  // he had said [[earlier in the day]]; [[later in the year]]
  {
    name: 'anchored/in-the',
    needs: ['later'],
    alone: true,
    pattern: new RegExp(`\\b(?<part>later|earlier) (?:on )?(?:in|on in|during) the (?<unit>${ANY_UNIT})\\b`, 'gi'),
    read: ({ groups = {} }, anchor, { after }) =>
      GOES_ON.test(after)
        ? null
        : partOfUnit(groups.part ?? '', sameUnit(groups.unit?.toLowerCase() ?? '', anchor), anchor),
  },
  // In March 2017 it broke; [[that year]], [[later that month]], [[the same day]]
  {
    name: 'anchored/same',
    needs: ['that'],
    pattern: new RegExp(
      `\\b(?:(?<part>later|earlier) (?:on )?)?(?<which>that|(?:on |in )?the same) (?<unit>${ANY_UNIT})\\b`,
      'gi',
    ),
    read: ({ groups = {} }, anchor, { before, after }) => {
      const unit = groups.unit?.toLowerCase() ?? '';
      const isThat = groups.which?.toLowerCase() === 'that';
      if (!groups.part && isThat && CONJUNCTION_BEFORE.test(before)) return null;
      if (GOES_ON.test(after)) return null;
      const reading = sameUnit(unit, anchor);
      return groups.part ? partOfUnit(groups.part, reading, anchor) : reading;
    },
  },
  // It broke on 5 March and was mended [[the following week]], [[the next day]]; lower than in [[the previous month]]
  {
    name: 'anchored/neighbour',
    needs: ['beside'],
    pattern: new RegExp(
      `\\bthe (?:(?<which>following|previous|preceding) (?<unit>${ANY_UNIT})|(?<next>next) (?<nextUnit>day|night|morning|afternoon|evening))\\b`,
      'gi',
    ),
    read: ({ groups = {} }, anchor, { after }) =>
      /^ and a half\b/.test(after)
        ? null
        : neighbour((groups.unit ?? groups.nextUnit ?? '').toLowerCase(), anchor, stepOf(groups.which ?? groups.next)),
  },
  // 64 in 2024 and 22 [[the year before]]; [[the week after]]
  {
    name: 'anchored/unit-before',
    needs: ['after'],
    pattern: new RegExp(`\\bthe (?<unit>${ANY_UNIT}) (?<which>before|earlier|after|afterwards)\\b`, 'gi'),
    read: ({ groups = {} }, anchor, { after }) =>
      COUNTS_ON.test(after) ? null : movedOrNext(groups.unit?.toLowerCase() ?? '', anchor, stepOf(groups.which)),
  },
  // It broke in 2014 and again [[three years later]]; [[two weeks before]], nobody knew
  {
    name: 'anchored/count',
    needs: ['counted', 'after'],
    pattern: new RegExp(
      `\\b(?:(?:about|around|nearly|almost|roughly|some|only|just) )?${COUNTED} (?<which>earlier|later|before|after|afterwards|previously)\\b(?! than\\b)`,
      'gi',
    ),
    read: (match, anchor, { before, after }) => {
      const span = counted(match);
      const which = match.groups?.which?.toLowerCase() ?? '';
      if (
        span === null ||
        span.longest !== span.count ||
        /\b(?:more|less|fewer) than $|\b(?:over|under|up to|every) $/i.test(before)
      )
        return null;
      if (COUNTS_ON.test(after) && !/^(?:earlier|later|afterwards|previously)$/.test(which)) return null;
      return moved(anchor, span.unit, stepOf(which) * span.count);
    },
  },
  // the rate was 14 in the week to Sunday and 17 in [[the previous seven days]]
  {
    name: 'anchored/count-span',
    needs: ['counted', 'side'],
    pattern: new RegExp(`\\bthe (?<which>previous|preceding|following) ${COUNTED}`, 'gi'),
    read: (match, anchor) => {
      const span = counted(match);
      if (span === null) return null;
      const stretch =
        stepOf(match.groups?.which) < 0
          ? { start: shifted(anchor.start, span.unit, -span.longest), end: addDays(anchor.start, -1) }
          : { start: addDays(anchor.end, 1), end: shifted(anchor.end, span.unit, span.longest) };
      return { ...over(stretch, 'span', 'relative'), window: true };
    },
  },
  // It broke on 5 March and was mended [[the following Friday]]
  {
    name: 'anchored/weekday',
    needs: ['after'],
    pattern: new RegExp(
      `\\bthe (?:(?<which>following|previous|preceding) (?<weekday>${WEEKDAY})|(?<weekdayToo>${WEEKDAY}) (?<side>before|after))\\b`,
      'gi',
    ),
    read: ({ groups = {} }, anchor, { after }) => {
      const wanted = readWeekday(groups.weekday ?? groups.weekdayToo ?? '');
      if (wanted === null || anchor.grain !== 'day' || (groups.side && COUNTS_ON.test(after))) return null;
      const step = stepOf(groups.which ?? groups.side);
      const ahead = (wanted - weekdayOf(anchor.start) + 7) % 7 || 7;
      return onDay(addDays(anchor.start, step > 0 ? ahead : ahead === 7 ? -7 : ahead - 7), 'relative');
    },
  },
  // It broke in October 2016 and was mended [[the following March]]
  {
    name: 'anchored/month',
    needs: ['side'],
    pattern:
      /\bthe (?<which>following|previous|preceding) (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
    read: ({ groups = {} }, anchor) => {
      const wanted = readMonth(groups.month ?? '');
      if (wanted === null || yearOf(anchor.start) !== yearOf(anchor.end)) return null;
      const step = stepOf(groups.which);
      if (anchor.grain === 'year') return inMonth(yearOf(anchor.start) + step, wanted, 'relative');
      const ahead = (wanted - monthOf(anchor.start) + 12) % 12 || 12;
      return inMonthOf(addMonths(anchor.start, step > 0 ? ahead : ahead === 12 ? -12 : ahead - 12), 'relative');
    },
  },
];
