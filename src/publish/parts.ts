import { monthInWords } from '../model/inWords.ts';

/** A stretch of a long list, short enough for one page. */
export interface Part<T> {
  /** The last piece of its page's address: "2024", "2024-03", "2024-03-2". */
  slug: string;
  /** "2024", "March 2024", "March 2024, part 2". */
  label: string;
  rows: readonly T[];
}

/**
 * Cuts a list, oldest first, where it is longer than `most`: by year; a year that is longer by month; a month that is
 * longer into stretches of `most`. What is added to one year changes the parts of that year alone. The whole list is
 * one part where it is short enough.
 * @param dayOf ISO date of a row.
 * @param sizeOf How much room a row takes, in the unit of `most`.
 */
export function inParts<T>(
  rows: readonly T[],
  { most, dayOf, sizeOf = () => 1 }: { most: number; dayOf: (row: T) => string; sizeOf?: (row: T) => number },
): Part<T>[] {
  const fits = (some: readonly T[]): boolean => some.reduce((sum, row) => sum + sizeOf(row), 0) <= most;
  if (fits(rows)) return [{ slug: '', label: '', rows }];
  return by(rows, (row) => dayOf(row).slice(0, 4)).flatMap(([year, ofYear]) => {
    if (fits(ofYear)) return [{ slug: year, label: year, rows: ofYear }];
    return by(ofYear, (row) => dayOf(row).slice(0, 7)).flatMap(([month, ofMonth]) => {
      const label = monthInWords(month);
      return stretches(ofMonth, most, sizeOf).map((some, i) =>
        i === 0
          ? { slug: month, label, rows: some }
          : { slug: `${month}-${i + 1}`, label: `${label}, part ${i + 1}`, rows: some },
      );
    });
  });
}

/** Runs of rows that have a key in common, in the order of the rows. */
function by<T>(rows: readonly T[], keyOf: (row: T) => string): [key: string, rows: T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
}

/** At least one row each, however large it is. */
function stretches<T>(rows: readonly T[], most: number, sizeOf: (row: T) => number): T[][] {
  const all: T[][] = [];
  let room = 0;
  for (const row of rows) {
    room -= sizeOf(row);
    if (room < 0 || all.length === 0) {
      all.push([]);
      room = most - sizeOf(row);
    }
    all[all.length - 1]?.push(row);
  }
  return all;
}

/** The parts of a list as its pages name them: a row a year, and in it a link a part, or one link for the whole year. */
export interface PartsOfYear {
  year: string;
  links: PartLink[];
}

export interface PartLink {
  /** "2024" for a whole year, "Mar" or "Mar (2)" for a part of it. */
  label: string;
  /** "March 2024, 12 articles". */
  spoken: string;
  route: string;
  isHere: boolean;
}

/** More parts than this are named one by one in the year of the open page alone, so that no page grows with the list. */
const MOST_NAMED = 36;

/** Empty where the list is one part. */
export function partsByYear<T>(
  parts: readonly Part<T>[],
  { routeOf, here, extentOf }: { routeOf: RouteOfPart<T>; here: Part<T>; extentOf: (rows: readonly T[]) => string },
): PartsOfYear[] {
  if (parts.length < 2) return [];
  const linkOf = (part: Part<T>): PartLink => ({
    label: shortLabel(part.slug),
    spoken: `${part.label}, ${extentOf(part.rows)}`,
    route: routeOf(part),
    isHere: part === here,
  });
  return by(parts, ({ slug }) => slug.slice(0, 4)).map(([year, ofYear]) => {
    const [first] = ofYear;
    if (!first || parts.length <= MOST_NAMED || ofYear.includes(here)) return { year, links: ofYear.map(linkOf) };
    const spoken = `${year}, ${extentOf(ofYear.flatMap(({ rows }) => rows))}`;
    return { year, links: [{ label: year, spoken, route: routeOf(first), isHere: false }] };
  });
}

function shortLabel(slug: string): string {
  const [year = '', month, stretch] = slug.split('-');
  if (month === undefined) return year;
  return `${monthInWords(slug).slice(0, 3)}${stretch === undefined ? '' : ` (${stretch})`}`;
}

export type RouteOfPart<T> = (part: Part<T>) => string;

/** The newest part stands on the list's own page, each other on a page below it, or below another address. */
export const makeRouteOfPart =
  <T>(parts: readonly Part<T>[], route: string, below = route): RouteOfPart<T> =>
  (part) =>
    part === parts[parts.length - 1] ? route : `${below}${part.slug}/`;
