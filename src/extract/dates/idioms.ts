import { endsIn } from './endsIn.ts';

/**
 * Ways of speaking that name no day: what comes back every week, names and titles that hold a day, and days that stand
 * for a time. `before` ends and `after` begins at the expression.
 */

/** Names that hold a day of the week: newspapers, feasts, days that history named. */
const NAMED_BEFORE =
  /(?<=\b(?:Black|Good|Super|Bloody|Palm|Holy|Shrove|Ash|Maundy|Cyber|Giving|Small Business|Sheffield|Mail on|Girl|Man|Freaky|Ruby) )/y;
const NAMED_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Independent|People|Star|Sun|World|Night Live|Night Football|Night Lights|Murder Club|Club|Agreement|League|School|roast|papers|prayers|blues|quarterback)\b/;
/** "the Monday Club", "the Sunday Business Post": a name of several words. */
const NAME_AROUND = /(?<=\b(?:[Tt]he|[Aa]) )/y;
const CAPITAL_AFTER = /^ (?!Morning|Afternoon|Evening|Night|GMT|BST)[A-Z][a-z]+/;

/** What comes back: "every Friday", "any given Sunday", "Saturday and Sunday opening", "not on a Tuesday", "a wet Monday". */
const REPEATED_BEFORE = /(?<=\b(?:[Aa]ny|[Aa]ny given|[Ee]very|[Ee]very other|[Ee]ach|[Mm]ost|alternate|some|no) )/y;
const INDEFINITE_BEFORE =
  /(?<=\b(?:[Aa]|[Aa]n ordinary|[Aa] (?:wet|cold|hot|quiet|busy|slow|dull|rainy|sunny|good|bad|normal|typical|usual)|[Aa]nother) |\b(?:[Nn]obody|[Nn]o one|[Ee]verybody|[Ee]veryone|[Aa]nybody|[Aa]nyone|[Ss]omebody|[Ss]omeone)[’']s )/y;
const GOES_ON =
  /^[ -](?!(?:in|at|and|or|but|when|that|with|to|as|if|is|was|because|for|on|of|after|before|than)\b)[A-Za-z]+/;
/** "his worst January", "their busiest Saturday": one of many. */
const SUPERLATIVE_BEFORE =
  /(?<=\b(?:[a-z]+est|worst|best|(?:most|least) [a-z]+|first|last ever|average|typical|normal|usual) )/y;
const OWNER_BEFORE = /(?<=(?:[’']s|\b(?:its|their|his|her|our|my|your)) (?:[a-z]+ )?)/y;

/** "Saturday lists", "Sunday services": a kind of thing, where no word before makes it one day. */
const KIND_AFTER =
  /^ (?:lists|services|shifts|openings|opening|classes|lessons|clinics|deliveries|markets|trading|surgeries|trains|flights|visits|editions|matinees|working|rotas|roasts|lunches|mornings|nights)\b/;
const DAY_BEFORE = /(?<=\b(?:[Oo]n|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he|by|since|until|from|of)(?: [a-z]+)? |[’']s )/y;

/** Whether a day of the week is a name or a habit, and no day. */
export function isNoWeekday(before: string, after: string): boolean {
  if (endsIn(before, NAMED_BEFORE) || NAMED_AFTER.test(after)) return true;
  if (endsIn(before, NAME_AROUND) && CAPITAL_AFTER.test(after)) return true;
  return (
    isAnyOf(before, after) || (KIND_AFTER.test(after) && !endsIn(before, DAY_BEFORE)) || isTimetable(before, after)
  );
}

/** Whether a day or month is any of its name: "on a Tuesday", "as good as its worst January". */
export const isAnyOf = (before: string, after: string): boolean =>
  endsIn(before, REPEATED_BEFORE) ||
  (endsIn(before, INDEFINITE_BEFORE) && !GOES_ON.test(after) && !/^ (?:in|of) [A-Z\d]/.test(after)) ||
  (endsIn(before, OWNER_BEFORE) && endsIn(before, SUPERLATIVE_BEFORE) && !GOES_ON.test(after));

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const OPEN_BEFORE = new RegExp(
  `(?<=\\b(?:open|opens|opening hours|lines are open|available|staffed|works?|working|operates?|runs?)(?: (?:daily|from|on|only|between|every))* (?:${DAYS}(?: to | through | and |-|–))?)`,
  'iy',
);
const RANGE_BEFORE = new RegExp(`(?<=${DAYS}(?: to | through | and |-|–))`, 'y');
const RANGE_AFTER = new RegExp(`^(?: to | through | and |-|–)${DAYS}`);

/** "open Monday to Friday": the hours of a house. */
const isTimetable = (before: string, after: string): boolean =>
  endsIn(before.slice(-80), OPEN_BEFORE) && (RANGE_AFTER.test(after) || endsIn(before, RANGE_BEFORE));

/** Words that make "tomorrow" a manner of speaking: a might-be, or the world of it. */
const FIGURATIVE_TOMORROW =
  /(?<=\b(?:(?:might|may|could) be(?: [a-z’'-]+){0,3}|if(?: [a-z’'-]+){0,4}|of|no|every|any|a|a (?:new|different|more [a-z]+|[a-z]+ier|better|brighter|safer|greener|fairer|cleaner|stronger|kinder|smarter|warmer)|like there(?:’s|'s| is| was) no) )/iy;
/** "today’s youth", "tomorrow’s world": our time and the time to come. */
const TIMES_AFTER =
  /^[’']s (?:[a-z-]+ )?(?:world|society|youth|generations?|children|young|parents|teenagers|students|standards|money|prices|leaders|workforce|voters|technology|jobs|cities|engineers|scientists|citizens|women|men)\b/;
/** "USA Today", "the Today programme". */
const CALLED = /^(?:Today|Tonight|Yesterday|Tomorrow)$/;
const CALLED_BEFORE = /(?<=(?:\b[A-Z][A-Za-z’']*|[a-z](?:[’']s)?|\b(?:the|a)) )/y;

/** Whether "today", "yesterday" or "tomorrow" is a name or a manner of speaking. */
export const isNoDayWord = (word: string, before: string, after: string): boolean =>
  TIMES_AFTER.test(after) ||
  (CALLED.test(word) && endsIn(before, CALLED_BEFORE)) ||
  (word.toLowerCase() === 'tomorrow' && endsIn(before, FIGURATIVE_TOMORROW));
