import type { DateRecord } from '../../model/records.ts';
import { NUMBER_WORDS } from '../figures/numbers.ts';
import { isInDateline } from './dateline.ts';
import { endsIn } from './endsIn.ts';
import type { Reading } from './reading.ts';
import { isScheduled } from './toward.ts';

const SAYING =
  '(?:said|says|told|tells|announced|reported|wrote|warned|confirmed|ruled|claimed|added|stated|insisted|revealed|vowed|testified|speaking|spoke)';
const SAID_BEFORE = new RegExp(`(?<=\\b${SAYING}(?: [A-Za-z’'.-]+){0,6}?(?: (?:on|late|early))? )`, 'iy');
const SAID_JUST_BEFORE = new RegExp(
  `(?<=\\b(?:${SAYING}|published|released|issued)(?: (?:in|on|earlier|late|early))? )`,
  'iy',
);
const SAID_AFTER = new RegExp(`^(?:,? (?:[A-Z][\\w’'.-]* ){0,4})?(?: ?(?:he|she|they) )? ?${SAYING}\\b`);
const QUANTITY = new RegExp(
  `(?<![\\w-])(?:\\d|(?:${NUMBER_WORDS})|half\\b|a (?:third|quarter)\\b|(?:two|three)fold\\b|doubled|tripled|dozens|hundreds|thousands)`,
  'i',
);
const CLAUSE_END = /[;:—–]|, (?=but\b|and\b|while\b|which\b|who\b)/;
const ENDS = ';:—–';
const GOES_ON = /(?<=, )(?:but|and|while|which|who)\b/y;

/** The words since the last end of a clause. */
function lastClause(words: string): string {
  for (let at = words.length; at > 0; at--) {
    if (ENDS.includes(words.charAt(at - 1))) return words.slice(at);
    GOES_ON.lastIndex = at;
    if (words[at - 2] === ',' && GOES_ON.test(words)) return words.slice(at);
  }
  return words;
}

/** The words up to the first end of a clause. */
function firstClause(words: string): string {
  const end = words.search(CLAUSE_END);
  return end === -1 ? words : words.slice(0, end);
}

/**
 * What a date does in its sentence: a span that something is counted over ("window"), the day of saying beside a
 * reporting verb ("statement"), or when something happened or will.
 */
export function roleOf(reading: Reading, before: string, after: string): DateRecord['role'] {
  if (reading.window) return 'window';
  if (reading.grain === 'day' && isInDateline(before, after)) return 'statement';
  if (reading.grain !== 'span' && endsIn(before, SAID_JUST_BEFORE)) return 'statement';
  if (reading.grain === 'day' && isScheduled(before)) return 'event';
  if (reading.grain === 'day')
    return endsIn(before.slice(-100), SAID_BEFORE) || SAID_AFTER.test(after.slice(0, 100)) ? 'statement' : 'event';
  return QUANTITY.test(`${lastClause(before)} · ${firstClause(after)}`) ? 'window' : 'event';
}
