/** A place in capitals, as much as one may have of region, date and agency, and a dash: "PORT CORVANE, Jan 14 (Eastline) - ". */
const PLACE = "[A-Z][A-Z.’'-]{1,20}(?: [A-Z][A-Z.’'-]{0,20}){0,3}(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{1,20})?)?";
const TAIL = '(?:, \\d{4})? ?(?:\\([^()]{1,40}\\))? ?(?:-{1,2}|–|—) ?';
const DATELINE = new RegExp(`^${PLACE}(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2})?${TAIL}(?=[“"‘A-Z])`);
const BEFORE_DATE = new RegExp(`^${PLACE},? $`);
const AFTER_DATE = new RegExp(`^${TAIL}`);

/** Length of the dateline with which a sentence opens, 0 where there is none. */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0;

/** Whether a date with these words of its sentence before and after it is the one of a dateline. */
export const isInDateline = (before: string, after: string): boolean =>
  BEFORE_DATE.test(before) && AFTER_DATE.test(after);
