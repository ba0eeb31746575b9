/** Chance that is the same at every run: whole numbers below a limit, and picks from a list (a linear congruence). */
export interface Chance {
  below(limit: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
}

export function makeChance(seed: number): Chance {
  // neighbouring seeds give neighbouring first numbers: the state is mixed before it is used
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
  return { below, pick: (from) => from[below(from.length)] ?? from[0] };
}
