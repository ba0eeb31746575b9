import type { Span } from '../../model/evidence.ts';
import type { Bound } from '../../model/records.ts';
import type { Quantity } from './quantity.ts';

const BEFORE: readonly (readonly [Bound, string])[] = [
  ['at-least', 'at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum of'],
  [
    'at-most',
    'at most|no more than|not more than|up to|as (?:many|much|high|few|little) as|a maximum of|maximum of|anything up to',
  ],
  [
    'more-than',
    '(?:slightly |significantly |far |well |just |a little )?(?:more than|over|above)|in excess of|upwards? of|exceeding|greater than|higher than|north of|topping',
  ],
  ['less-than', '(?:slightly |far |well |just |a little )?(?:fewer than|less than|under|below)|lower than|short of'],
  ['nearly', 'nearly|almost|close to|approaching|not quite|virtually|just short of'],
  [
    'about',
    'about|around|approximately|approx\\.?|roughly|an estimated|estimated|some|circa|in the region of|on the order of|more or less',
  ],
  ['exact', 'exactly|precisely'],
];

const BEHIND: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-least',
    /^(?:\+(?!\w)| or (?:more|above|over|longer|older)\b| at least\b| and (?:above|over)\b|-plus\b| plus\b(?! [a-z]))/,
  ],
  ['at-most', /^ (?:or (?:fewer|less|under|below)|at (?:the )?most)\b/],
  ['about', /^(?: or so\b|-odd\b|ish\b)/],
];

const patternOf = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\w-])((?:${words}) )(?:a further |another |the )?$`, 'i');
const BEFORE_PATTERNS = BEFORE.map(([bound, words]) => [bound, patternOf(words)] as const);
/** Most numbers stand behind none of them. */
const ANY_BEFORE = patternOf(BEFORE.map(([, words]) => words).join('|'));
/** The last words of them all, and what may follow: a plain test before those. */
const MAY_END_BOUND =
  /(?<=(?:of|least|than|most|to|as|over|above|exceeding|topping|under|below|nearly|almost|approaching|quite|virtually|about|around|approximately|approx\.?|roughly|estimated|some|circa|less|exactly|precisely|further|another|the) )/iy;
const MAY_BE_BEHIND = /\+| (?:or|at|and|plus)\b|-(?:plus|odd)|ish/y;
const LONGEST = 40;

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "concerns about 20 sites", "rows over 12 islands": the preposition belongs to the word before it. */
const GOVERNED =
  /\b(?:concerns?|concerned|warn(?:ed|s|ing)?|talk(?:s|ed|ing)?|questions?|questioned|information|worr(?:y|ied|ies)|ask(?:ed|s)?|know|knows|knew|learn(?:ed|t)?|thinks?|thought|heard|told|spoke|speaks?|writes?|wrote|details|evidence|fears?|rows?|disputes?|anger|argu\w{1,6}|dispute|debate|complain(?:ed|ts?)?|jurisdiction|control|vote[sd]?) $/i;
const TIME_UNIT = /^(?:minute|hour|day|week|month|year|decade)$/;

/** "fees have gone up to £8": they reached it. */
const WENT = /\b(?:gone|went|goes|go|going|rose|risen|climbed|climbs|crept|edged|moved|pushed|bumped|shot) $/i;

/** "over four regions" says above them, "over 20 years" during; "for over 20 years" says more than. */
const isPreposition = (words: string, before: string, { unit, value }: Quantity): boolean =>
  (/^up to $/i.test(words) && WENT.test(before)) ||
  (/^over $/i.test(words) && value !== null && value < 10 && unit === 'count') ||
  (/^(?:about|over|around|under|below|above) $/i.test(words) && GOVERNED.test(before)) ||
  (/^over $/i.test(words) &&
    TIME_UNIT.test(unit) &&
    !/\b(?:for|of|after|lasted|lasting|spent|well|just|took|takes|taken|served|by) $/i.test(before));

/** The bound that stands before or behind a quantity, and the span that takes it in. */
export function withBound(
  text: string,
  span: Span,
  floor: number,
  quantity: Quantity,
): { span: Span; bound: Bound | null } {
  if (isAt(MAY_END_BOUND, text, span.start)) {
    const before = text.slice(Math.max(floor, span.start - LONGEST), span.start);
    for (const [bound, pattern] of ANY_BEFORE.test(before) ? BEFORE_PATTERNS : []) {
      const match = pattern.exec(before);
      if (!match) continue;
      const lead = match[0].length - match[0].indexOf(match[1] ?? '');
      const words = match[1] ?? '';
      if (!isPreposition(words, before.slice(0, before.length - lead), quantity))
        return { span: { start: span.start - lead, end: span.end }, bound };
    }
  }
  if (!isAt(MAY_BE_BEHIND, text, span.end)) return { span, bound: null };
  const after = text.slice(span.end, span.end + LONGEST);
  for (const [bound, pattern] of BEHIND) {
    const match = pattern.exec(after);
    if (match) return { span: { start: span.start, end: span.end + match[0].length }, bound };
  }
  return { span, bound: null };
}
