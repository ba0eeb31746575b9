import type { DateRecord } from '../../model/records.ts';
import { NUMBER_WORDS } from '../figures/numbers.ts';
import { isInDateline } from './dateline.ts';
import type { Reading } from './reading.ts';
import { isScheduled } from './toward.ts';

const SAYING =
  '(?:said|says|told|tells|announced|reported|wrote|warned|confirmed|ruled|claimed|added|stated|insisted|revealed|vowed|testified|speaking|spoke)';
const SAID_BEFORE = new RegExp(`\\b${SAYING}(?: [A-Za-z’'.-]+){0,6}?(?: (?:on|late|early))? $`, 'i');
const SAID_JUST_BEFORE = new RegExp(
  `\\b(?:${SAYING}|published|released|issued)(?: (?:in|on|earlier|late|early))? $`,
  'i',
);
const SAID_AFTER = new RegExp(`^(?:,? (?:[A-Z][\\w’'.-]* ){0,4})?(?: ?(?:he|she|they) )? ?${SAYING}\\b`);
const QUANTITY = new RegExp(
  `(?<![\\w-])(?:\\d|(?:${NUMBER_WORDS})|half\\b|a (?:third|quarter)\\b|(?:two|three)fold\\b|doubled|tripled|dozens|hundreds|thousands)`,
  'i',
);
const CLAUSE_END = /[;:—–]|, (?=but\b|and\b|while\b|which\b|who\b)/;

/**
 * What a date does in its sentence: a span that something is counted over ("window"), the day of saying beside a
 * reporting verb ("statement"), or when something happened or will.
 */
export function roleOf(reading: Reading, before: string, after: string): DateRecord['role'] {
  if (reading.window) return 'window';
  if (reading.grain === 'day' && isInDateline(before, after)) return 'statement';
  if (reading.grain !== 'span' && SAID_JUST_BEFORE.test(before.slice(-30))) return 'statement';
  if (reading.grain === 'day' && isScheduled(before)) return 'event';
  if (reading.grain === 'day')
    return SAID_BEFORE.test(before.slice(-100)) || SAID_AFTER.test(after.slice(0, 100)) ? 'statement' : 'event';
  const clause = `${before.split(CLAUSE_END).at(-1) ?? ''} · ${after.split(CLAUSE_END)[0] ?? ''}`;
  return QUANTITY.test(clause) ? 'window' : 'event';
}
