/** Pairs of numbers that stand in one part. */
export interface Part {
  keys: Int32Array;
  values: Int32Array;
}

/** Pairs in a part, so that what is looked up while it is worked on stays near the processor. */
const PAIRS_A_PART = 1 << 14;

/** How many parts so many pairs make: a power of two. */
export const partsFor = (pairs: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(pairs / PAIRS_A_PART)));

/** Pairs sorted into parts by their key; within a part they keep their order. */
export function sortIntoParts({ keys, values }: Part, parts: number, partOf: (key: number) => number): Part[] {
  const sizes = new Int32Array(parts);
  for (const key of keys) sizes[partOf(key)] = (sizes[partOf(key)] ?? 0) + 1;
  let end = 0;
  const starts = sizes.map((size) => {
    end += size;
    return end - size;
  });
  const next = starts.slice();
  const sorted: Part = { keys: new Int32Array(keys.length), values: new Int32Array(keys.length) };
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const part = partOf(key);
    const at = next[part] ?? 0;
    sorted.keys[at] = key;
    sorted.values[at] = values[i] ?? 0;
    next[part] = at + 1;
  }
  return Array.from(starts, (start, part) => ({
    keys: sorted.keys.subarray(start, next[part]),
    values: sorted.values.subarray(start, next[part]),
  }));
}
