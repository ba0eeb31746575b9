/** A page beside this one in the order of a list. */
export interface Neighbour {
  way: 'previous' | 'next';
  /** "article": what it is called after "Previous" or "Next". */
  kind: string;
  name: string;
  /** What tells it from others of its name; empty where nothing need. */
  note: string;
  route: string;
}

/** What stands before and after a page in its list: one of them at the ends, none where the list is one page. */
export type Neighbours = Neighbour[];

/** The things before and after `here`. */
export function neighboursOf<T>(
  list: readonly T[],
  here: number,
  describe: (thing: T) => Omit<Neighbour, 'way'>,
): Neighbours {
  const beside = (way: Neighbour['way'], at: number): Neighbours => {
    const thing = list[at];
    return thing === undefined ? [] : [{ way, ...describe(thing) }];
  };
  return [...beside('previous', here - 1), ...beside('next', here + 1)];
}
