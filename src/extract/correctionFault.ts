import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Correction } from '../model/frontMatter.ts';
import type { RecordKind } from '../model/records.ts';

export type CorrectionRule = 'correction/no-match' | 'correction/ambiguous' | 'correction/fields';

export const kindOf = (correction: Correction): RecordKind =>
  'drop' in correction ? correction.drop : 'set' in correction ? correction.set : correction.add;

/** What is wrong with the correction of that index, at its place in the front matter. */
export function correctionFault(
  article: Article,
  index: number,
  rule: CorrectionRule,
  message: string,
  hint: string,
): Diagnostic {
  const field = rule === 'correction/fields' ? 'fields' : 'exact';
  const at = article.positions[`corrections.${index}.${field}`] ?? article.positions[`corrections.${index}`];
  return {
    file: article.file,
    line: at?.line ?? null,
    column: at?.column ?? null,
    severity: 'error',
    rule,
    message,
    hint,
  };
}

/** Pairs of letters, each as often as it occurs. */
function letterPairs(words: string): Map<string, number> {
  const letters = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient over letter pairs (Dice 1945): 1 for the same words, 0 where they share none. */
function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const all = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

const SHOWN = 3;
const LIKE_ENOUGH = 0.35;

/** The candidates most like the words that were written, the most like first; at most three, none that is unlike. */
export function nearestWords(written: string, candidates: readonly string[]): string[] {
  const pairs = letterPairs(written);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, like: likeness(pairs, letterPairs(candidate)) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}
