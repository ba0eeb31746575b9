/** Longer words are never compared: the table grows with the square of their length. */
const LONGEST = 48;

/** Short words are a letter away from anything. */
const tolerated = (word: string): number => (word.length < 3 ? 0 : Math.floor(word.length / 3));

/** Optimal string alignment: insertions, deletions, substitutions, and neighbours that changed places. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + cost,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known word that was probably meant, or null: at most a third of its letters may differ. Letter case counts for nothing. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= tolerated(candidate)) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}
