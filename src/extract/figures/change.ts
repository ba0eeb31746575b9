import type { Figure } from '../../model/records.ts';
import type { Counted, Stage } from './counted.ts';
import { nounPhraseFrom } from './counted.ts';

const RISE =
  'rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|growth|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soared|soaring|spike|spiked|swell|swelled|swollen|expand|expanded|gain|gained|up|uptick|upsurge';
const FALL =
  'fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decrease|decreases|decreased|decreasing|decline|declines|declined|declining|shrink|shrinks|shrank|shrunk|shrinking|plunge|plunged|slump|slumped|tumble|tumbled|dip|dipped|reduction|reduce|reduced|cut|slashed|down|lower';

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
const IS_FALL = new RegExp(`^(?:${FALL})$`, 'i');
const VERBAL_BEFORE = /^(?:up|down|cut|lower)$/i;

export interface Movement {
  /** Absent for a level that was reached ("rose to 43"). */
  change?: NonNullable<Figure['change']>;
  /** Where what moved is to be looked for: before the verb, or behind "in" or "of". */
  side: 'subject' | 'behind';
  /** Offset in the article from which, or up to which, to look. */
  at: number;
}

export function findMovement(
  text: string,
  span: { start: number; end: number },
  sentence: { start: number; end: number },
): Movement | null {
  const before = text.slice(sentence.start, span.start);
  const behind = BEHIND.exec(text.slice(span.end, sentence.end));
  if (behind?.[1])
    return { change: IS_FALL.test(behind[1]) ? 'fall' : 'rise', side: 'behind', at: span.end + behind[0].length };
  const lead = BEFORE.exec(before);
  const level = LEVEL.exec(before);
  if (level) return { side: 'subject', at: sentence.start + level.index };
  if (!lead?.[1]) return null;
  const change = IS_FALL.test(lead[1]) ? 'fall' : 'rise';
  const noun =
    /\b(?:an?|the|this|that) (?:[a-z]+ )?$/i.test(before.slice(0, lead.index)) && !VERBAL_BEFORE.test(lead[1]);
  return noun ? { change, side: 'behind', at: span.end } : { change, side: 'subject', at: sentence.start + lead.index };
}

const CLAUSE_OPENING =
  /(?:^|[,;:–—“"]\s*|\b(?:that|said|says|while|when|because|because of|warned|reported|found|showed|shows|estimated|believes?|think|thinks) )(?=[^,;:–—]*$)/gi;
const AUXILIARY =
  /(?:\s(?:has|have|had|is|are|was|were|be|been|being|will|would|could|may|might|forecast|expected|projected|predicted|likely|set|due|going|to|also|now|since|already|reportedly|steadily|sharply|more than))+\s*$/i;
const MEASURE =
  /^(?:the |a |an |its |his |her |their |our )*(?:(?:total |overall |annual |average )?(?:number|amount|level|rate|count|total|volume|proportion|share) of (?:the |its |their )?)?/i;
/** A verb before "and" shows that it joins clauses, not names. */
const VERBAL = /\b(?:[a-z]{2,}ed|rose|fell|grew|was|were|is|are|has|have|had|said|says)\b/;
const LONGEST_SUBJECT = 160;

/** The subject of "… had risen by almost half", without "the number of": "investigations into hostile states". */
function subjectBefore({ text, sentence }: Stage, at: number): Counted | null {
  const from = Math.max(sentence.start, at - LONGEST_SUBJECT);
  const clause = text.slice(from, at).replace(AUXILIARY, '').trimEnd();
  let opening = from > sentence.start ? -1 : 0;
  for (const match of clause.matchAll(CLAUSE_OPENING)) opening = match.index + match[0].length;
  if (opening === -1) return null;
  const rest = clause.slice(opening);
  // a conjunction that split a list ("farms and mills") is no clause: the measure that stands before it decides
  const measured = /\b(?:number|amount|level|rate|count|total|volume|proportion|share) of (?:the |its |their )?/i.exec(
    clause,
  );
  const start =
    measured && measured.index < opening
      ? measured.index + measured[0].length
      : opening + (MEASURE.exec(rest)?.[0].length ?? 0);
  const joined = clause.slice(start).trim();
  const conjunction = / (?:and|but|as) (?!.* (?:and|but|as) )/.exec(joined);
  const second =
    conjunction && VERBAL.test(joined.slice(0, conjunction.index)) ? conjunction.index + conjunction[0].length : 0;
  const words = joined.slice(second);
  if (
    words === '' ||
    words.length > LONGEST_SUBJECT ||
    /^(?:it|they|this|that|these|he|she|we|which|who|there)$/i.test(words)
  )
    return null;
  return { start: from + start + second, end: from + clause.length, words };
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
  movement.side === 'subject' ? subjectBefore(stage, movement.at) : behindMovement(stage, movement.at);
