/**
 * What a full stop after a word says of the sentence.
 * `never`: it goes on. `number`: it goes on before a figure. `opener`: it ends only before a word that opens sentences.
 */
export type StopKind = 'never' | 'number' | 'opener' | 'hour';

const rows = (kind: StopKind, words: string): [string, StopKind][] => words.split(' ').map((word) => [word, kind]);

/** Case counts: "Sun. 3" and "the sun. 3 boats", "Gen." and "gen.". */
const ABBREVIATIONS = new Map<string, StopKind>([
  // Titles stand before a name.
  ...rows(
    'never',
    'Mr Mrs Ms Mx Messrs Dr Prof Rev Revd Fr Hon Gen Lt Col Sgt Capt Cpl Pvt Maj Adm Cmdr Brig Supt Insp Det',
  ),
  ...rows('never', 'Sen Sens Rep Reps Gov Govs Pres Amb Atty Cllr Mme Mlle Msgr Mt Ft Asst Dep Ald Sec Secy'),
  // The same in the capitals of a dateline or a byline: "ST. LOUIS".
  ...rows('never', 'MR MRS MS DR PROF GEN SEN REP GOV ST MT FT'),
  // Words that want another after them.
  ...rows('never', 'vs v e.g i.e eg ie cf viz approx Approx ca a.k.a'),
  ...rows(
    'number',
    'No Nos no nos p pp vol vols art sec fig figs ch para paras par pt Art Fig Vol Ch c est Est tel Tel Rs ft',
  ),
  ...rows(
    'number',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun',
  ),
  // Ends of names: of firms, of people, of streets, of lists.
  ...rows('opener', 'Inc Ltd Co Corp Bros Cos LLC plc Jr Sr Esq St Ave Blvd Rd Dept Univ Assn etc al Ph.D'),
  ...rows(
    'opener',
    'Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Ore Tenn Tex Va Vt Wis Wyo',
  ),
  ...rows('hour', 'a.m p.m A.M P.M'),
]);

/** States that AP style shortens after a place ("Erie, Pa.") and that are words, or parts of words, elsewhere. */
const STATES_AFTER_A_PLACE = new Set('Del Ill Ind La Mass Miss Mo Pa Wash'.split(' '));

/** Words that open a sentence and, with a capital, hardly ever carry on a name. */
const OPENERS = new Set(
  `a about after all also although among an and another any as asked at back because before being between both but by
  despite did do does during each earlier either even every few for from further had has have he her here his how however
  i if in indeed instead is it its just last later like many meanwhile more moreover most much my neither next no nobody
  none nor not nothing now of on once one only or other others our over perhaps rather several she should similarly since
  so some somebody someone soon still such than that the their then there these they this those though through thus to
  today together tomorrow too two under until up upon was we were what when where whether which while who whose why with
  within without would yes yesterday yet you your`.split(/\s+/),
);

export const opensSentences = (word: string): boolean => OPENERS.has(word.toLowerCase().replace(/['’].*$/u, ''));

const ACRONYM = /^(?:\p{L}\.){1,6}\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
/** What is told apart by a letter and is no name with an initial: "plan A.", "hepatitis B." */
const LETTERED =
  /\b(?:plan|vitamin|hepatitis|influenza|flu|type|group|class|grade|category|level|schedule|appendix|exhibit|annex|option|phase|tier|zone|gate|wing|block|terminal|platform|serie|team|unit|section) $/iu;

/** What the full stop after `word` says; null where `word` is no abbreviation. `before` is the text before the word. */
export function stopKindOf(word: string, before: string): StopKind | null {
  const known = ABBREVIATIONS.get(word);
  if (known) return known;
  if (STATES_AFTER_A_PLACE.has(word) && before.endsWith(', ')) return 'opener';
  if (ACRONYM.test(word)) return 'opener';
  // "J. K. Rowling", "George W. Bush"; but "Plan B." and "vitamin C." end, which the next word has to tell.
  if (INITIAL.test(word)) return LETTERED.test(before) ? null : 'opener';
  return null;
}

const SHORT_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
/** "Fri. Nov. 5": a short name of a month after one of a day. */
export const isShortMonth = (word: string): boolean => SHORT_MONTH.test(word);

const FIRM = /^(?:Inc|Corp|Ltd|Co|LLC|plc)$/u;
/** "Yahoo! Inc.": what ends the name of a firm. */
export const endsFirm = (word: string): boolean => FIRM.test(word);

const CALENDAR_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Central|Mountain|Pacific|Greenwich|\p{Lu}{2,4})$/u;

/** "9 a.m. Monday", "9 a.m. GMT": words that belong to the hour before them. */
export const belongsToHour = (word: string): boolean => CALENDAR_OR_ZONE.test(word);
