import type { Figure } from '../../model/records.ts';
import { type Counted, nounPhraseFrom } from './counted.ts';
import type { Stage } from './stage.ts';
import { subjectBefore } from './subject.ts';

const RISE =
  'rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|growth|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soared|soaring|spike|spiked|swell|swelled|swollen|expand|expanded|gain|gained|up|uptick|upsurge';
const FALL =
  'fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decrease|decreases|decreased|decreasing|decline|declines|declined|declining|shrink|shrinks|shrank|shrunk|shrinking|plunge|plunged|slump|slumped|tumble|tumbled|dip|dipped|slip|slips|slipped|slipping|slid|eased|sank|sunk|reduction|reduce|reduced|cut|slashed|down|lower';

/** The movement right before a figure ("risen by almost half", "up 5%") or right behind it ("a 5% rise in …"). */
const BEFORE = new RegExp(
  `\\b(?<!\\b(?:make|makes|made|making|set|sets|take|takes|took) )(${RISE}|${FALL})(?: by| of| some| a| an){0,2} $`,
  'i',
);
const BEHIND = new RegExp(
  `^ (?:[a-z]+ )?(${RISE.replace('|up|', '|')}|${FALL.replace('|down|', '|').replace('|lower', '')})\\b(?! (?:people|to))`,
  'i',
);
/** Verbs of a level that are no rise or fall by themselves: a deficit that widens is no gain. */
const PACE =
  'accelerated|accelerates|slowed|slows|narrowed|narrows|widened|widens|eased|eases|edged|slipped|slid|unchanged|remained|remains|stayed|stays';
/** A level, not a movement: "had risen to 43", "fell from 50". */
const LEVEL = new RegExp(`\\b(?:${RISE}|${FALL}|${PACE}|stands|stood|went)(?: [a-z]+ly)? (?:to|from|at) $`, 'i');
/** What they end with: a plain test before those. */
const MAY_END_LEVEL = new Set(['to', 'from', 'at']);
const MAY_END_LEAD = new Set(['by', 'of', 'some', 'a', 'an', ...RISE.split('|'), ...FALL.split('|')]);

/** The letters before a space that ends at an offset, in lower case. */
function wordEndingAt(text: string, offset: number): string {
  const end = offset - 1;
  let start = end;
  while (start > 0 && isLetterAt(text, start - 1)) start--;
  return text[end] === ' ' ? text.slice(start, end).toLowerCase() : '';
}
function isLetterAt(text: string, at: number): boolean {
  const letter = text.charCodeAt(at) | 32;
  return letter >= 97 && letter <= 122;
}
const IS_FALL = new RegExp(`^(?:${FALL})$`, 'i');
const VERBAL_BEFORE = /^(?:up|down|cut|lower)$/i;

/** "some 17,000 more than a year ago", "12 per cent fewer since": a movement, where the other side is a time. */
const COMPARED =
  /^ (?:(more|higher|greater|larger|bigger|up)|fewer|less|lower|smaller|down)(?: [a-z]+){0,2} (?:than|since|on|from|compared with)\b[^,;.]{0,30}\b(?:ago|earlier|before|last|previous|same|since|in (?:(?:19|20)\d\d|\p{Lu}\p{L}+)|the (?:year|month|quarter|week|day))\b/u;
const SINCE = /^ (?:(more|higher)|fewer|less|lower) since\b/;
/** "above 6%", "below 150": the level, though no "to" says so. */
const LIMIT = /^(?:above|below|under)\b/i;

/** "a £14m |cut to school meals", but "a 5% |rise to £20". */
const NOUN_TO = /^ (cut|rise|increase|reduction|boost) to (?![£$€\d])/i;
const ATTRIBUTE = /\b(?:an?|the|another|its|this|that) (?:[a-z]+ )?$/i;

/** Whether the noun of a movement comes next: "a 5% |rise in prices". */
export const isMovementNext = (rest: string): boolean => BEHIND.test(rest);

/** "a club for growth £5": these move nothing without "of" or "by". */
const NOUN_ONLY = /^(?:growth|uptick|upsurge|reduction) (?!of|by)/i;

export interface Movement {
  /** Absent for a level that was reached ("rose to 43"). */
  change?: NonNullable<Figure['change']>;
  /** Where what moved is to be looked for: before the verb, or behind "in" or "of". */
  side: 'subject' | 'behind';
  /** Offset in the article from which, or up to which, to look. */
  at: number;
}

/** The words that move something stand no farther from the figure. */
const REACH = 100;

export function findMovement(
  text: string,
  span: { start: number; end: number },
  sentence: { start: number; end: number },
): Movement | null {
  const from = Math.max(sentence.start, span.start - REACH);
  const before = text.slice(from, span.start);
  const rest = text.slice(span.end, sentence.end);
  const behind = BEHIND.exec(rest);
  if (behind?.[1])
    return { change: IS_FALL.test(behind[1]) ? 'fall' : 'rise', side: 'behind', at: span.end + behind[0].length };
  const nounTo = NOUN_TO.exec(rest)?.[1];
  if (nounTo && ATTRIBUTE.test(before))
    return { change: IS_FALL.test(nounTo) ? 'fall' : 'rise', side: 'behind', at: span.end };
  const compared = COMPARED.exec(rest) ?? SINCE.exec(rest);
  if (compared) return { change: compared[1] ? 'rise' : 'fall', side: 'subject', at: span.start };
  const isLimit = LIMIT.test(text.slice(span.start, span.start + 6));
  const last = wordEndingAt(text, span.start);
  const level = isLimit || MAY_END_LEVEL.has(last) ? LEVEL.exec(isLimit ? `${before}to ` : before) : null;
  if (level) {
    const pace = /^(grow|increas|ris)\w* at $/i.test(level[0]) ? { change: 'rise' as const } : {};
    return { ...pace, side: 'subject', at: from + level.index };
  }
  const lead = MAY_END_LEAD.has(last) ? BEFORE.exec(before) : null;
  if (!lead?.[1]) return null;
  if (NOUN_ONLY.test(lead[0])) return null;
  const change = IS_FALL.test(lead[1]) ? 'fall' : 'rise';
  const noun =
    /\b(?:an?|the|this|that) (?:[a-z]+ )?$/i.test(before.slice(0, lead.index)) && !VERBAL_BEFORE.test(lead[1]);
  return noun ? { change, side: 'behind', at: span.end } : { change, side: 'subject', at: from + lead.index };
}

const IN_OR_OF =
  /^(?:(?!\b(?:in|of)\b)[^,;:.]){0,20}?\s?\b(?:in|of) (?:the |its |their |his |her |our )?(?:(?:number|amount|level|rate) of )?/i;
/** A participle that goes on describing the counted thing: "casework involving people under 18". */
const DESCRIPTION =
  /^ (?:involving|concerning|relating to|linked to|related to|against|among|by|for|into) [^,;:.–—]{1,80}/i;

/** What stands behind "increase in" or "rise of", past a date in between: "in the last three years of casework". */
function behindMovement(stage: Stage, at: number): Counted | null {
  const { text, sentence, blocked } = stage;
  let from = at;
  for (let step = 0; step < 3; step++) {
    const match = IN_OR_OF.exec(text.slice(from, sentence.end));
    if (!match) return null;
    from += match[0].length;
    const date = blocked.find(
      (span) =>
        (span.start <= from && from < span.end) || span.start === from || (span.start > from && span.start - from <= 4),
    );
    if (!date) break;
    from = date.end;
  }
  const phrase = nounPhraseFrom(stage, from, false);
  if (!phrase) return null;
  const more = DESCRIPTION.exec(text.slice(phrase.end, sentence.end))?.[0] ?? '';
  const cutAt =
    blocked.filter((span) => span.start > phrase.end).map((span) => span.start)[0] ?? Number.POSITIVE_INFINITY;
  const end = Math.min(phrase.end + more.length, cutAt);
  return {
    ...phrase,
    end,
    words: text
      .slice(phrase.start, end)
      .replace(/ (?:in|since|over|during|from|by)?\s*$/, '')
      .trim(),
  };
}

export const countedByMovement = (stage: Stage, movement: Movement): Counted | null =>
  movement.side === 'subject'
    ? /, (?:and )?$/.test(stage.text.slice(0, movement.at).slice(-8)) &&
      /^(?:up|down)\b/i.test(stage.text.slice(movement.at, movement.at + 5))
      ? null
      : subjectBefore(stage, movement.at)
    : behindMovement(stage, movement.at);
