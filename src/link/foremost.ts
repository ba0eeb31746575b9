/** What `[...items].sort(compare).slice(0, atMost)` has, without ordering what comes after. */
export function foremost<T>(items: readonly T[], atMost: number, compare: (a: T, b: T) => number): T[] {
  const found: T[] = [];
  for (const item of items) {
    let at = found.length;
    for (let before = found[at - 1]; before !== undefined && compare(item, before) < 0; before = found[at - 1]) at -= 1;
    if (at >= atMost) continue;
    found.splice(at, 0, item);
    if (found.length > atMost) found.pop();
  }
  return found;
}
