import { DIGITS, NUMBER, ORDINAL, readNumber, readOrdinal } from './numbers.ts';
import type { Quantity, QuantityRule } from './quantity.ts';

const TIMES: Readonly<Record<string, number>> = { doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, quintupl: 5 };
const GREW = /\b(?:increas|ris|rose|grow|grew|jump|surg|soar|climb|spik|expan|upsurge|uptick)/i;
const SHRANK = /\b(?:decreas|fall|fell|declin|drop|reduc|cut|shr[iau]nk)/i;

const movement = (words: string): 'rise' | 'fall' | undefined =>
  GREW.test(words) ? 'rise' : SHRANK.test(words) ? 'fall' : undefined;

const withChange = (quantity: Quantity, change: 'rise' | 'fall' | undefined): Quantity =>
  change ? { ...quantity, change } : quantity;

export const MULTIPLES: readonly QuantityRule[] = [
  // a [[threefold]] increase; [[10-fold]]
  {
    name: 'multiple/fold',
    at: ['number', 'magnitude'],
    pattern: new RegExp(
      `(?<![\\w.,])(${DIGITS}|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)[- ]?fold\\b`,
      'iy',
    ),
    read: (m, { before, after }) => {
      const value = /^hundred$/i.test(m[1] ?? '') ? 100 : readNumber(m[1] ?? '');
      return value === null
        ? null
        : withChange(
            { value, unit: 'multiple', counted: 'none' },
            movement(after.slice(0, 30)) ?? movement(before.slice(-40)),
          );
    },
  },
  // has more than [[doubled]] since; [[tripling]] in a year
  {
    name: 'multiple/verb',
    at: ['multiple'],
    pattern: /\b(doubl|trebl|tripl|quadrupl|quintupl)(?:ed|ing)\b(?! (?:down|up|back|over|as)\b)/iy,
    read: (m) => {
      const value = TIMES[(m[1] ?? '').toLowerCase()];
      return value === undefined ? null : { value, unit: 'multiple', change: 'rise', counted: 'subject' };
    },
  },
  // claims could [[double]] by June
  {
    name: 'multiple/infinitive',
    at: ['multiple'],
    pattern:
      /(?<=\b(?:to|will|would|could|may|might|can|should|must|nearly|almost) )(doubl|trebl|tripl|quadrupl)e(?=[.,;]| (?:by|in|over|to|since|within|next|this|between|from|every|again)\b)/y,
    read: (m) => {
      const value = TIMES[m[1] ?? ''];
      return value === undefined ? null : { value, unit: 'multiple', change: 'rise', counted: 'subject' };
    },
  },
  // the number has [[halved]]
  {
    name: 'multiple/halved',
    at: ['multiple'],
    pattern: /\bhalv(?:ed|ing)\b/iy,
    read: () => ({ value: 0.5, unit: 'share', change: 'fall', counted: 'subject' }),
  },
  // [[three times]] as many; [[twice]] the rate
  {
    name: 'multiple/times',
    at: ['number', 'article', 'times'],
    clues: ['times'],
    pattern: new RegExp(
      `\\b(?<![\\w.,-])(?:(${NUMBER}) times|twice|double)(?= (?:as (?:many|much|likely|high|large|big|fast|often)|more|higher|greater|larger|bigger|the (?:[a-z]+ )?(?:number|rate|amount|size|level|average|figure|total|cost|price|share|proportion|population|sum|value|volume|length|height|weight|speed|pace|limit|target|budget)|the (?=\\d)|what|that|its size|their)\\b| the [£$€])`,
      'iy',
    ),
    read: (m) => {
      const value = m[1] === undefined ? 2 : readNumber(m[1]);
      return value === null || value < 2 ? null : { value, unit: 'multiple', counted: 'compared' };
    },
  },
  // the [[third-largest]] trading partner; the [[second most]] common
  {
    name: 'rank/superlative',
    at: ['ordinal'],
    pattern: new RegExp(
      `\\b(?<![\\w-])(${ORDINAL})[- ](?:best|worst|(?:most|least)(?:[- ][a-z]{3,20})|(?!(?:latest|interest|request|forest|harvest|protest|honest|contest|arrest|conquest|guest|quest|west|test|rest|priest)\\b)[a-z]{3,12}est)\\b`,
      'iy',
    ),
    read: (m) => {
      const value = readOrdinal(m[1] ?? '');
      return value === null
        ? null
        : { value, unit: 'rank', counted: 'behind', needsNoun: !/-(?!best|worst)/i.test(m[0]) };
    },
  },
];
