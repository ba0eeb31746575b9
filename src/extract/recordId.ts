import type { Evidence } from '../model/evidence.ts';
import { byPosition } from '../model/evidence.ts';
import type { RecordKind } from '../model/records.ts';

/** A record before it has its id and the speaker to whom it is attributed. */
export type Draft<T extends { id: string; speaker: string | null }> = Omit<T, 'id' | 'speaker'>;

const LONGEST = 48;

/** Without accents and the like; most words of English need none of that work. */
const plainLetters = (words: string): string =>
  /[^\0-\x7f’]/.test(words) ? words.normalize('NFKD').replace(/\p{M}/gu, '') : words;

/** Lower-case ASCII words joined by hyphens; empty where nothing of the words remains. */
export function slug(words: string): string {
  const lower = plainLetters(words.slice(0, 4 * LONGEST)).toLowerCase();
  const joined = lower
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST);
  // what is joined has no two hyphens side by side
  return joined.slice(joined.startsWith('-') ? 1 : 0, joined.endsWith('-') ? -1 : undefined);
}

/**
 * Gives records their ids, in reading order: the kind, the exact words, and an ordinal where they repeat, so that
 * an address outlives a new paragraph elsewhere in the article. Words may end in what looks like an ordinal ("20.2"),
 * so an ordinal that is taken is passed over.
 */
export function withIds<D extends { evidence: Evidence }>(
  kind: RecordKind,
  drafts: readonly D[],
): (D & { id: string; speaker: string | null })[] {
  const used = new Set<string>();
  const ordinals = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => byPosition(a.evidence, b.evidence))
    .map((draft) => {
      const base = [kind, slug(draft.evidence.exact)].filter(Boolean).join('-');
      let nth = (ordinals.get(base) ?? 0) + 1;
      while (used.has(withOrdinal(base, nth))) nth += 1;
      ordinals.set(base, nth);
      const id = withOrdinal(base, nth);
      used.add(id);
      return { ...draft, id, speaker: null };
    });
}

const withOrdinal = (base: string, nth: number): string => (nth === 1 ? base : `${base}-${nth}`);
