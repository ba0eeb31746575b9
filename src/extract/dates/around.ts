import { endsIn } from './endsIn.ts';
import { findToward, isScheduled, type Toward } from './toward.ts';

const REPORTED =
  /(?<=\b(?:said|says|told|announced|reported|wrote|warned|confirmed|ruled|claimed|added|speaking)(?: [A-Za-z’'.-]+){0,4}?(?: on| late| early)? )/iy;

/** Nothing has lasted since a time to come, or is more than it was then. */
const LOOKS_BACK =
  /(?<=\b(?:since(?: (?:at least|about|around|early|mid|late|the (?:start|end|middle) of|as (?:early|far back) as))? |(?:up from|down from|compared (?:with|to)|than)\b[^,;:]{0,60} ))/iy;

/** What holds now holds until a time to come: "has been suspended until 9 September". */
const HOLDS_UNTIL =
  /(?<=\b(?:(?:has|have) been|is|are|remains?|stays?|lasts?|will)\b(?:(?!\bfrom\b)[^.;:]){0,70} (?:until|till)(?: (?:the )?(?:early|mid|late|start of|end of|middle of))?[ -])/iy;

const REACH = 120;

/** Whether a day or month without its year is past or to come, by the words before and after it. */
export function lookAround(before: string, after: string): Toward {
  const near = before.slice(-REACH);
  if (endsIn(near, LOOKS_BACK)) return 'past';
  // a day beside the reporting verb is the day of saying, whatever is said of the future
  if (endsIn(near, REPORTED) && !isScheduled(before)) return 'past';
  if (endsIn(near, HOLDS_UNTIL) || (EVENT_OF.test(after) && endsIn(near, AHEAD_OF))) return 'future';
  return EVENT_OF.test(after) ? 'past' : findToward(before, after);
}

/** "Tuesday’s ruling": what is talked of by its outcome has happened, whatever the verb says will be done about it. */
const EVENT_OF =
  /^[’']s (?:[a-z-]+ )?(?:ruling|decision|announcement|attack|shooting|crash|storm|fire|blast|earthquake|verdict|defeat|win|victory|loss|remarks|comments|statement|raid|arrest|killing|collapse|explosion|result|results)\b/;
const AHEAD_OF = /(?<=\b(?:ahead of|before|due in|awaiting|expected in|by) (?:the )?)/iy;
