import { DIGITS, NUMBER_WORDS, readNumber, SCALE } from './numbers.ts';
import { between, isFromTo, type Quantity, type QuantityRule } from './quantity.ts';

/** Signs as printed, to ISO 4217. A bare dollar sign is the American one unless a letter says otherwise. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
};

/** Currencies by name; the second number is what one of it is in the unit. */
const NAMES: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:us |american )?dollars?$/, 'USD', 1],
  [/^australian dollars?$/, 'AUD', 1],
  [/^canadian dollars?$/, 'CAD', 1],
  [/^(?:new zealand) dollars?$/, 'NZD', 1],
  [/^hong kong dollars?$/, 'HKD', 1],
  [/^(?:pounds?(?: sterling)?|quid)$/, 'GBP', 1],
  [/^(?:pence|p)$/, 'GBP', 0.01],
  [/^euros?$/, 'EUR', 1],
  [/^(?:us )?cents?$/, 'USD', 0.01],
  [/^(?:japanese )?yen$/, 'JPY', 1],
  [/^(?:chinese )?(?:yuan|renminbi)$/, 'CNY', 1],
  [/^(?:russian )?(?:roubles?|rubles?)$/, 'RUB', 1],
  [/^(?:indian )?rupees?$/, 'INR', 1],
  [/^pakistani rupees?$/, 'PKR', 1],
  [/^(?:swiss )francs?$/, 'CHF', 1],
  [/^(?:ukrainian )?hryvnias?$/, 'UAH', 1],
  [/^(?:israeli )?shekels?$/, 'ILS', 1],
  [/^swedish kron(?:a|or)$/, 'SEK', 1],
  [/^norwegian kroner?$/, 'NOK', 1],
  [/^danish kroner?$/, 'DKK', 1],
  [/^(?:south african )?rand$/, 'ZAR', 1],
];
/** Codes, and the agencies' "dlrs". */
const CODES = 'dlrs|USD|GBP|EUR|JPY|CHF|CAD|AUD|NZD|CNY|INR|RUB|SEK|NOK|DKK|UAH|HKD|SGD|ZAR';

const codeOf = (written: string): string => (written === 'dlrs' ? 'USD' : written);

const SIGN = '(?:(?:US|AU|CA|NZ|HK|A|C|S|R)?\\$|[£€¥₹₽₩₪₺₴₦])';
const BEFORE_SIGN = '(?<![\\w$])';
const AMOUNT = `(?:${DIGITS})(?:${SCALE})?`;
const NAME =
  '(?:(?:US|American|Australian|Canadian|New Zealand|Hong Kong|Japanese|Chinese|Russian|Indian|Pakistani|Swiss|Ukrainian|Israeli|Swedish|Norwegian|Danish|South African) )?(?:dollars?|pounds?(?: sterling)?|quid|pence|p|euros?|cents?|yen|yuan|renminbi|rou?bles?|rupees?|francs?|hryvnias?|shekels?|kron(?:a|or|er?)|rand)';

const behindOrNone = { counted: 'none' } as const;

/** Two amounts, the first of which may leave its scale to the second: "$5-10 million". */
function amounts(first: string, second: string | undefined, unit: string, times = 1): Quantity | null {
  const high = second === undefined ? null : readNumber(second);
  const scale = second === undefined ? null : /[a-z]+$/i.exec(second)?.[0];
  // "between $500,000 and $1 million": what is written out has its scale
  const low = readNumber(scale && !/[a-z]$|,/i.test(first) ? `${first} ${scale}` : first);
  if (low === null) return null;
  const at = (n: number): number => Number((n * times).toPrecision(15));
  if (second === undefined) return { value: at(low), unit, ...behindOrNone };
  return high === null ? null : between(at(low), at(high), { unit, ...behindOrNone });
}

const SCALED_BEHIND = new RegExp(`^(?: ?[-–] ?| to )${SIGN}? ?(?:${DIGITS})(?:${SCALE})(?![\\w%])`);
const JOINT = '(?: ?[-–] ?| to | and )';

export const MONEY: readonly QuantityRule[] = [
  // to invest [[£170 million]]; [[$5-10 million]]; [[€3bn]]
  {
    name: 'money/sign',
    at: ['sign'],
    clues: ['digit'],
    pattern: new RegExp(`${BEFORE_SIGN}(${SIGN}) ?(${AMOUNT})(?:${JOINT}${SIGN}? ?(${AMOUNT})(?=[^\\w%]|$))?`, 'y'),
    read: (m, { before }) => {
      const unit = SIGNS[m[1] ?? ''];
      if (unit === undefined) return null;
      if (m[3] !== undefined && isFromTo(m[0], before)) return null;
      if (m[3] !== undefined && / and /.test(m[0]) && !/\bbetween $/i.test(before)) return null;
      return amounts(m[2] ?? '', m[3], unit);
    },
  },
  // fell from [[£9m]] to [[£4m]]: two figures, where the row above finds no range
  {
    name: 'money/sign-end',
    at: ['sign'],
    clues: ['digit'],
    pattern: new RegExp(`${BEFORE_SIGN}(${SIGN}) ?(${AMOUNT})`, 'y'),
    read: (m, { after }) => {
      const unit = SIGNS[m[1] ?? ''];
      // "from $9 to $4 million": nine of what is not said
      if (unit === undefined || (/^[\d.]+$/.test(m[2] ?? '') && SCALED_BEHIND.test(after))) return null;
      return amounts(m[2] ?? '', undefined, unit);
    },
  },
  // worth [[64 million pounds]]; [[50 pence]]; [[a hundred dollars]]
  {
    name: 'money/name',
    at: ['number', 'article'],
    clues: ['currency'],
    pattern: new RegExp(
      `\\b(?<![\\w.,£$€-])(${AMOUNT}|${NUMBER_WORDS})(?:(?: ?[-–] ?| to )(${AMOUNT}|${NUMBER_WORDS}))?[ -]?(?<=[\\d -])(${NAME})\\b`,
      'iy',
    ),
    read: (m, { after, language }) => {
      const name = (m[3] ?? '').toLowerCase();
      // pounds of what can be weighed are no money, and in American English pounds seldom are
      if (
        /^pounds?$/.test(name) &&
        (/^ of (?!aid|funding|support|investment|debt|savings|tax)/.test(after) || language === 'en-US')
      )
        return null;
      const currency = NAMES.find(([pattern]) => pattern.test(name));
      return currency ? amounts(m[1] ?? '', m[2], currency[1], currency[2]) : null;
    },
  },
  // a fine of [[USD 5m]]
  {
    name: 'money/code',
    at: ['code'],
    clues: ['digit'],
    pattern: new RegExp(`\\b(${CODES}) ?(${AMOUNT})`, 'y'),
    read: (m) => amounts(m[2] ?? '', undefined, codeOf(m[1] ?? '')),
  },
  // a fine of [[5m USD]]
  {
    name: 'money/code-behind',
    at: ['number'],
    clues: ['code', 'digit'],
    pattern: new RegExp(`(?<![\\w.,])(${AMOUNT}) (${CODES})\\b`, 'y'),
    read: (m) => amounts(m[1] ?? '', undefined, codeOf(m[2] ?? '')),
  },
];
