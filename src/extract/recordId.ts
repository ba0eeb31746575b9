import type { Evidence } from '../model/evidence.ts';
import { byPosition } from '../model/evidence.ts';
import type { RecordKind } from '../model/records.ts';

/** A record before it has its id and the speaker to whom it is attributed. */
export type Draft<T extends { id: string; speaker: string | null }> = Omit<T, 'id' | 'speaker'>;

const LONGEST = 48;

/** The marks of print are no letters, and have no other form. */
const BEYOND_PRINT = /[^\0-\x7f‘’“”–—£€]/;
const CAPITAL = /[A-Z]/;

/** In lower case, without accents and the like; most words of English need little of that work. */
function plainLetters(words: string): string {
  if (BEYOND_PRINT.test(words)) return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return CAPITAL.test(words) ? words.toLowerCase() : words;
}

const [ZERO, NINE, A, Z] = [48, 57, 97, 122];
const isPlain = (code: number): boolean => (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

/** The letters and digits of words, with one hyphen for whatever stands between them but apostrophes. */
function hyphened(words: string): string {
  let joined = '';
  let from = -1;
  let isApart = false;
  for (let at = 0; at <= words.length; at++) {
    const code = words.charCodeAt(at);
    if (isPlain(code)) {
      if (from !== -1) continue;
      if (isApart) joined += '-';
      isApart = false;
      from = at;
    } else {
      if (from !== -1) joined += words.slice(from, at);
      from = -1;
      isApart ||= code !== APOSTROPHE && code !== CURLY_APOSTROPHE;
    }
  }
  return joined;
}

/** Lower-case ASCII words joined by hyphens; empty where nothing of the words remains. */
export function slug(words: string): string {
  const joined = hyphened(plainLetters(words.slice(0, 4 * LONGEST))).slice(0, LONGEST);
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
  // each id that is taken, with the last ordinal that was given to it as a base
  const taken = new Map<string, number>();
  const idFor = (exact: string): string => {
    const base = baseOf(kind, exact);
    const last = taken.get(base);
    if (last === undefined) {
      taken.set(base, 1);
      return base;
    }
    let nth = last + 1;
    while (taken.has(withOrdinal(base, nth))) nth += 1;
    taken.set(base, nth);
    const id = withOrdinal(base, nth);
    taken.set(id, 0);
    return id;
  };
  return [...drafts]
    .sort((a, b) => byPosition(a.evidence, b.evidence))
    .map((draft) => ({ ...draft, id: idFor(draft.evidence.exact), speaker: null }));
}

/** The kind and the words: what an id begins with. */
export function baseOf(kind: RecordKind, exact: string): string {
  const words = slug(exact);
  return words === '' ? kind : `${kind}-${words}`;
}

const withOrdinal = (base: string, nth: number): string => (nth === 1 ? base : `${base}-${nth}`);
