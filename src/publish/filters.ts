/** What rows of a list can be narrowed by. */
export type Facet = 'threat' | 'speaker' | 'outlet' | 'year' | 'type';

export interface FacetValue {
  /** Unlike any other of its facet. */
  id: string;
  name: string;
}

/** What a row is about: the values of each facet. */
export type Faceted = Partial<Record<Facet, readonly FacetValue[]>>;

/** Links that narrow a list to the rows of one value. */
export interface FilterView {
  facets: FacetView[];
}

export interface FacetView {
  facet: Facet;
  name: string;
  values: { address: string; name: string; rows: number; mark: number }[];
  /** Values that are left out, because there are more than anybody chooses from. */
  left: number;
}

const NAMES: Record<Facet, string> = {
  threat: 'Threat or issue',
  speaker: 'Speaker',
  outlet: 'Outlet',
  year: 'Year',
  type: 'Type',
};
const FACETS: readonly Facet[] = ['threat', 'speaker', 'outlet', 'year', 'type'];
/** Shorter lists are seen whole. */
const FEWEST_ROWS = 6;
const MOST_VALUES: Record<Facet, number> = { threat: 20, speaker: 14, outlet: 14, year: 8, type: 4 };

/** The style sheet knows so many marks: one for each value that a page can hold. */
export const MOST_MARKS = FACETS.reduce((sum, facet) => sum + MOST_VALUES[facet], 0);

/**
 * Links for the values that rows have, and for each row the marks of its values, as `data-f` has them: "1 7".
 * A facet of one value narrows nothing and is left out; the most frequent values come first, years in their order.
 */
export function makeFilter(rows: readonly Faceted[]): { view: FilterView | null; marks: string[] } {
  const marks: number[][] = rows.map(() => []);
  if (rows.length < FEWEST_ROWS) return { view: null, marks: marks.map(() => '') };
  const facets: FacetView[] = [];
  const addresses = new Set<string>();
  let mark = 0;
  for (const facet of FACETS) {
    const found = valuesOf(rows, facet);
    if (found.length < 2) continue;
    const shown = found.slice(0, MOST_VALUES[facet]);
    if (facet === 'year') shown.sort((a, b) => (a.id < b.id ? -1 : 1));
    const values = shown.map(({ id, name, at }) => {
      mark += 1;
      for (const row of at) marks[row]?.push(mark);
      return { address: addressOf(`${facet}-${id}`, addresses), name, rows: at.length, mark };
    });
    facets.push({ facet, name: NAMES[facet], values, left: found.length - shown.length });
  }
  return { view: facets.length === 0 ? null : { facets }, marks: marks.map((some) => some.join(' ')) };
}

/** The most frequent first; of equals the one that the rows name first. */
function valuesOf(rows: readonly Faceted[], facet: Facet): { id: string; name: string; at: number[] }[] {
  const found = new Map<string, { id: string; name: string; at: number[] }>();
  for (const [row, values] of rows.entries()) {
    for (const { id, name } of values[facet] ?? []) {
      const known = found.get(id) ?? { id, name, at: [] };
      if (known.at[known.at.length - 1] !== row) known.at.push(row);
      found.set(id, known);
    }
  }
  return [...found.values()].sort((a, b) => b.at.length - a.at.length);
}

/** Letters, digits and hyphens; what differs in other signs alone is numbered. */
function addressOf(words: string, taken: Set<string>): string {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '');
  let address = plain;
  for (let n = 2; taken.has(address); n++) address = `${plain}-${n}`;
  taken.add(address);
  return address;
}
