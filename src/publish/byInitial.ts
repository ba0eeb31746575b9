/** Things whose names begin with one letter; of many a stretch of them. */
export interface Initial<T> {
  /** The last piece of its page's address: "a", "a-2", "other". */
  slug: string;
  /** "A", "A (2)", "Other". */
  label: string;
  rows: T[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const OTHER = 'other';

/**
 * In the order of their names as printed, by first letter; letters outside a to z together at the end.
 * @param most Things that a page holds.
 */
export function byInitial<T extends { id: string; name: string }>(things: readonly T[], most: number): Initial<T>[] {
  const named = things
    .map((thing) => ({ thing, level: levelled(thing.name) }))
    .sort((a, b) => compare(a.level, b.level) || compare(a.thing.id, b.thing.id));
  return [...LETTERS, OTHER].flatMap((letter) => {
    const some = named.filter(({ level }) => initialOf(level) === letter).map(({ thing }) => thing);
    const label = letter === OTHER ? 'Other' : letter.toUpperCase();
    return Array.from({ length: Math.ceil(some.length / most) }, (_, i) => ({
      slug: i === 0 ? letter : `${letter}-${i + 1}`,
      label: i === 0 ? label : `${label} (${i + 1})`,
      rows: some.slice(i * most, (i + 1) * most),
    }));
  });
}

/** Without accents and capitals, so that É stands with E. */
const levelled = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const initialOf = (level: string): string => {
  const first = level.slice(0, 1);
  return first !== '' && LETTERS.includes(first) ? first : OTHER;
};

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
