import { isBodyName } from './bodyNames.ts';
import { afterCharacter, CAPITAL, endOfKinds, HYPHEN, kindAt, LETTER, nextCapital, SMALL } from './characters.ts';
import { isOpener } from './openers.ts';

/** Where a name of two words ends that begins with the capital at an offset, "Ada Renn"; -1 where none begins. */
function endOfName(text: string, at: number): number {
  const small = afterCharacter(text, at);
  const gap = endOfKinds(text, small, SMALL);
  if (gap === small || text[gap] !== ' ' || (kindAt(text, gap + 1) & CAPITAL) === 0) return -1;
  const rest = afterCharacter(text, gap + 1);
  const end = endOfKinds(text, rest, LETTER | HYPHEN);
  return end > rest ? end : -1;
}

/** Whether such a name may be anybody’s: it is no body’s, and not behind "the", "at" or "in", as places stand. */
const mayBeSomebody = (text: string, at: number, name: string): boolean =>
  !isBodyName(name) &&
  !isOpener(name.split(' ')[0] ?? '') &&
  !/\b(?:the|at|in|from|near) $/i.test(text.slice(Math.max(0, at - 6), at));

/** Whether a text has a name of two words that may be a person’s, and of whom nothing is known. */
export function hasUnknownName(text: string, isKnown: (at: number) => boolean): boolean {
  for (let at = nextCapital(text, 0); at !== -1; ) {
    const end = endOfName(text, at);
    if (end !== -1 && !isKnown(at) && mayBeSomebody(text, at, text.slice(at, end))) return true;
    at = nextCapital(text, end === -1 ? at + 1 : end);
  }
  return false;
}
