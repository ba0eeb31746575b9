/**
 * Ways of speaking that name no day: what comes back every week, names and titles that hold a day, and days that stand
 * for a time. `before` ends and `after` begins at the expression.
 */

/** Names that hold a day of the week: newspapers, feasts, days that history named. */
const NAMED_BEFORE =
  /\b(?:Black|Good|Super|Bloody|Palm|Holy|Shrove|Ash|Maundy|Cyber|Giving|Small Business|Sheffield|Mail on|Girl|Man|Freaky|Ruby) $/;
const NAMED_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Independent|People|Star|Sun|World|Night Live|Night Football|Night Lights|Murder Club|Club|Agreement|League|School|roast|papers|prayers|blues|quarterback)\b/;
/** "the Monday Club", "the Sunday Business Post": a name of several words. */
const NAME_AROUND = /\b(?:[Tt]he|[Aa]) $/;
const CAPITAL_AFTER = /^ (?!Morning|Afternoon|Evening|Night|GMT|BST)[A-Z][a-z]+/;

/** What comes back: "every Friday", "any given Sunday", "Saturday and Sunday opening", "not on a Tuesday", "a wet Monday". */
const REPEATED_BEFORE = /\b(?:[Aa]ny|[Aa]ny given|[Ee]very|[Ee]very other|[Ee]ach|[Mm]ost|alternate|some|no) $/;
const INDEFINITE_BEFORE =
  /\b(?:[Aa]|[Aa]n ordinary|[Aa] (?:wet|cold|hot|quiet|busy|slow|dull|rainy|sunny|good|bad|normal|typical|usual)|[Aa]nother) $|\b(?:[Nn]obody|[Nn]o one|[Ee]verybody|[Ee]veryone|[Aa]nybody|[Aa]nyone|[Ss]omebody|[Ss]omeone)[’']s $/;
const GOES_ON =
  /^[ -](?!(?:in|at|and|or|but|when|that|with|to|as|if|is|was|because|for|on|of|after|before|than)\b)[A-Za-z]+/;
/** "his worst January", "their busiest Saturday": one of many. */
const SUPERLATIVE_BEFORE =
  /\b(?:[a-z]+est|worst|best|(?:most|least) [a-z]+|first|last ever|average|typical|normal|usual) $/;
const OWNER_BEFORE = /(?:[’']s|\b(?:its|their|his|her|our|my|your)) (?:[a-z]+ )?$/;

/** "Saturday lists", "Sunday services": a kind of thing, where no word before makes it one day. */
const KIND_AFTER =
  /^ (?:lists|services|shifts|openings|opening|classes|lessons|clinics|deliveries|markets|trading|surgeries|trains|flights|visits|editions|matinees|working|rotas|roasts|lunches|mornings|nights)\b/;
const DAY_BEFORE = /\b(?:[Oo]n|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he|by|since|until|from|of)(?: [a-z]+)? $|[’']s $/;

/** Whether a day of the week is a name or a habit, and no day. */
export function isNoWeekday(before: string, after: string): boolean {
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return true;
  if (NAME_AROUND.test(before) && CAPITAL_AFTER.test(after)) return true;
  return isAnyOf(before, after) || (KIND_AFTER.test(after) && !DAY_BEFORE.test(before)) || isTimetable(before, after);
}

/** Whether a day or month is any of its name: "on a Tuesday", "as good as its worst January". */
export const isAnyOf = (before: string, after: string): boolean =>
  REPEATED_BEFORE.test(before) ||
  (INDEFINITE_BEFORE.test(before) && !GOES_ON.test(after) && !/^ (?:in|of) [A-Z\d]/.test(after)) ||
  (OWNER_BEFORE.test(before) && SUPERLATIVE_BEFORE.test(before) && !GOES_ON.test(after));

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const OPEN_BEFORE = new RegExp(
  `\\b(?:open|opens|opening hours|lines are open|available|staffed|works?|working|operates?|runs?)(?: (?:daily|from|on|only|between|every))* (?:${DAYS}(?: to | through | and |-|–))?$`,
  'i',
);
const RANGE_AFTER = new RegExp(`^(?: to | through | and |-|–)${DAYS}`);

/** "open Monday to Friday": the hours of a house. */
const isTimetable = (before: string, after: string): boolean =>
  OPEN_BEFORE.test(before.slice(-80)) &&
  (RANGE_AFTER.test(after) || new RegExp(`${DAYS}(?: to | through | and |-|–)$`).test(before));

/** Words that make "tomorrow" a manner of speaking: a might-be, or the world of it. */
export const FIGURATIVE_TOMORROW =
  /\b(?:(?:might|may|could) be(?: [a-z’'-]+){0,3}|if(?: [a-z’'-]+){0,4}|of|no|every|any|a|a (?:new|different|more [a-z]+|[a-z]+ier|better|brighter|safer|greener|fairer|cleaner|stronger|kinder|smarter|warmer)|like there(?:’s|'s| is| was) no) $/i;
/** "today’s youth", "tomorrow’s world": our time and the time to come. */
const TIMES_AFTER =
  /^[’']s (?:[a-z-]+ )?(?:world|society|youth|generations?|children|young|parents|teenagers|students|standards|money|prices|leaders|workforce|voters|technology|jobs|cities|engineers|scientists|citizens|women|men)\b/;
/** "USA Today", "the Today programme". */
const CALLED = /^(?:Today|Tonight|Yesterday|Tomorrow)$/;
const CALLED_BEFORE = /(?:\b[A-Z][A-Za-z’']*|[a-z](?:[’']s)?|\b(?:the|a)) $/;

/** Whether "today", "yesterday" or "tomorrow" is a name or a manner of speaking. */
export const isNoDayWord = (word: string, before: string, after: string): boolean =>
  TIMES_AFTER.test(after) ||
  (CALLED.test(word) && CALLED_BEFORE.test(before)) ||
  (word.toLowerCase() === 'tomorrow' && FIGURATIVE_TOMORROW.test(before));
