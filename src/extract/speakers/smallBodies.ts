import { CAPITAL_WORD, OWNER, REACH } from './bodyOwners.ts';
import type { Find } from './introducedBodies.ts';
import { isNamedElsewhere } from './occurrences.ts';
import { isOpener } from './openers.ts';
import type { FoundWord } from './wordFinder.ts';

/** What a body in small letters ends in; "coast guard" and "air force" are two words or one. */
export const SMALL_NOUNS: ReadonlySet<string> = new Set(
  'ministry embassy consulate council government police coast coastguard navy army air'.split(' '),
);
const SECOND_WORDS: Readonly<Record<string, string>> = { coast: ' guard', air: ' force' };
const BY_ITSELF = new Set(['coast guard', 'coastguard', 'navy', 'army', 'air force']);
const FIELD = new Set(
  'interior health foreign finance defence defense justice education trade labour labor agriculture transport energy environment economy culture housing industry tourism information science city county district borough town parish regional'.split(
    ' ',
  ),
);

/** The whole noun that begins with a word; null where its second word is wanting. */
function nounAt(text: string, { word, at }: FoundWord): string | null {
  const second = SECOND_WORDS[word];
  if (second === undefined) return word;
  const end = at + word.length + second.length;
  return text.startsWith(second, at + word.length) && !/^\w/.test(text.charAt(end)) ? word + second : null;
}

/** "Norland’s embassy", "Sudvia’s foreign ministry", "Brenna council", "the interior ministry". */
export function findSmall(text: string, words: readonly FoundWord[]): Find[] {
  const finds: Find[] = [];
  for (const found of words) {
    if (!SMALL_NOUNS.has(found.word) || !/[ \n]/.test(text.charAt(found.at - 1))) continue;
    const noun = nounAt(text, found);
    if (noun === null) continue;
    const before = text.slice(Math.max(0, found.at - REACH), found.at - 1).split(/[ \n]/);
    const field = FIELD.has(before.at(-1) ?? '') ? before.pop() : undefined;
    const owner = before.at(-1) ?? '';
    const owned = CAPITAL_WORD.test(owner) && !isOpener(owner) && (OWNER.test(owner) || isNamedElsewhere(text, owner));
    const isWhole = BY_ITSELF.has(noun) && owner.toLowerCase() === 'the';
    if (!owned && !isWhole && !(field && noun === 'ministry')) continue;
    const name = [owned ? owner : '', field ?? '', noun].filter(Boolean).join(' ');
    const end = found.at + noun.length;
    finds.push({ name, noun, start: end - name.length, end, short: null });
  }
  return finds;
}
