import type { Figure } from '../../model/records.ts';
import type { Draft } from '../recordId.ts';
import type { FoundQuantity } from './findQuantities.ts';

/** The other end of a movement, or the level that was reached: "3.4 per cent, up from 2.9 per cent". */
const OTHER_END =
  /^[^.;]{0,80}?\b(?:up from|down from|compared (?:with|to)|against|from|to|at)(?: (?:an?|its|the)(?: [a-z]+)? (?:peak|high|low|record|range|average|level) of)? $/;
/** "29 per cent and the others to 9 per cent" */
const OTHER_SUBJECT =
  /\b(?:and|while|whereas|but) (?!(?:up|down|from|to|at|has|have|is|was|were|then|later|now|will|could|fell|rose)\b)/;
/** "a ticket was £60 then, |it costs £79 now" */
const BY_PRONOUN = /^[^.;]{0,60}, (?:it|they) (?:now |then )?(?:costs?|is|are|was|were|stands? at|stood at) $/;
/** The movement behind the level: "stood at 5.2%, up 0.4 points", "310 homes, a drop of 12". */
const MOVEMENT_BEHIND =
  /^[^.;]{0,80}, (?:and )?(?:up|down|an? (?:rise|fall|drop|increase|decrease|reduction|decline|gain) of)(?: by)? $/;
/** "killed 24 people |and wounded 80", "24 in the north |and 80 in the south": the noun is said once. */
const UNSAID =
  /^[^.;]{0,80} and (killed |killing |wounded |wounding |injured |injuring |hurt |hurting |arrested |arresting |displaced )?(?:another |a further )?$/;
/** "212 were idle, |some 17 more than a year ago": what is more than before is more of the same. */
const MORE_BEHIND = /^ (?:more|fewer|less|higher|lower) than\b/;

function isUnsaid(text: string, last: Draft<Figure>, between: string): boolean {
  const verb = UNSAID.exec(between);
  if (!verb || last.unit !== 'count' || last.change !== undefined) return false;
  const before = text.slice(Math.max(last.sentence.start, last.evidence.start - 16), last.evidence.start);
  return !/\b(?:including|among them|of whom|of them),? $/.test(before) && !(verb[1] && /\blives$/.test(last.counts));
}

/**
 * Whether a figure without a noun counts what the figure before it counts: a rate ("19 plots, averaging four per
 * year"), the other end of a movement, the movement behind a level, a part of it ("three of them").
 */
export function countsAsBefore(
  text: string,
  last: Draft<Figure>,
  found: FoundQuantity,
  per: string | undefined,
): boolean {
  if (last.sentence.start !== found.sentence.start) return false;
  if (per !== undefined) return true;
  const between = text.slice(last.evidence.end, found.start);
  const after = text.slice(found.end, found.end + 24);
  if (found.quantity.unit === 'count' && isUnsaid(text, last, between)) return true;
  if (MOVEMENT_BEHIND.test(between) || (MORE_BEHIND.test(after) && /, (?:but )?$/.test(between))) return true;
  if (/^ of (?:them|these|whom)\b/.test(after)) return true;
  if (last.unit === found.quantity.unit && BY_PRONOUN.test(between)) return true;
  if (OTHER_SUBJECT.test(between)) return false;
  return (last.unit === found.quantity.unit || last.change !== undefined) && OTHER_END.test(between);
}
