import type { Span } from '../model/evidence.ts';
import { familyOf, isWord, looksClosing, looksOpening, type Mark, QUOTATION_MARK, type Sides } from './markShape.ts';
import { endsPossessive, isApostrophe } from './singleMarks.ts';

/** A pair of marks; `close` is null where no answering mark stands in the block. */
export interface MarkPair {
  open: Mark;
  close: Mark | null;
  /** The pair that was open when this one opened. */
  within: MarkPair | null;
}

/** What may be a quotation mark, with its neighbours. */
interface Candidate extends Sides {
  at: number;
  end: number;
  mark: string;
}

/**
 * The quotation marks of one block, paired, in the order in which they open. Apostrophes, primes and stray closing
 * marks are left out. A single mark that nothing answers is an apostrophe, except the curly one that opens a block.
 */
export function findMarkPairs(text: string, block: Span): MarkPair[] {
  const candidates = findCandidates(text, block);
  const lastDouble = candidates.findLastIndex((c) => familyOf(c.mark) === 'double');
  const pairs: MarkPair[] = [];
  const open: MarkPair[] = [];

  const push = (c: Candidate, family: Mark['family']): void => {
    const pair: MarkPair = {
      open: { at: c.at, end: c.end, family, role: 'open' },
      close: null,
      within: open.at(-1) ?? null,
    };
    pairs.push(pair);
    open.push(pair);
  };
  const isOpen = (family: Mark['family']): boolean => depths[family] > 0;
  const depths = { double: 0, single: 0, guillemet: 0, angle: 0 };
  /** Answers the latest open mark of the family; what opened inside it and was not answered stays unanswered. */
  const close = (c: Candidate, family: Mark['family']): void => {
    for (let pair = open.pop(); pair; pair = open.pop()) {
      depths[pair.open.family] -= 1;
      if (pair.open.family !== family) continue;
      pair.close = { at: c.at, end: c.end, family, role: 'close' };
      return;
    }
  };

  const upcoming = upcomingSingles(candidates);
  candidates.forEach((c, index) => {
    const family = familyOf(c.mark);
    if (!family) return;
    let role: Mark['role'] | null;
    if (family === 'double') role = doubleRole(c, isOpen('double'), index === lastDouble);
    else if (family === 'single') {
      role = singleRole(text, c, open.at(-1)?.open.family === 'single', upcoming[index] ?? NOTHING_UPCOMING);
    } else role = pointedRole(c, isOpen(family));
    if (role === 'open') {
      push(c, family);
      depths[family] += 1;
    } else if (role === 'close' && isOpen(family)) close(c, family);
  });
  return pairs.filter((pair) => pair.close || pair.open.family !== 'single' || opensBlock(text, block, pair.open));
}

const opensBlock = (text: string, block: Span, mark: Mark): boolean =>
  mark.at === block.start && text[mark.at] === '\u2018';

function findCandidates(text: string, block: Span): Candidate[] {
  const words = text.slice(block.start, block.end);
  const candidates: Candidate[] = [];
  QUOTATION_MARK.lastIndex = 0;
  for (let found = QUOTATION_MARK.exec(words); found; found = QUOTATION_MARK.exec(words)) {
    const { index, 0: mark } = found;
    candidates.push({
      at: block.start + index,
      end: block.start + index + mark.length,
      mark,
      before: words[index - 1] ?? '',
      after: words[index + mark.length] ?? '',
    });
  }
  return candidates;
}

function doubleRole(c: Candidate, isOpen: boolean, isLast: boolean): Mark['role'] | null {
  // 6'2" and 12" are lengths.
  if (!isOpen && /\d/.test(c.before) && !looksOpening(c)) return null;
  switch (c.mark) {
    case '\u201c':
    case '\u201f':
    case '\u201e':
    case '``':
    case '\u2018\u2018':
      return isOpen && looksClosing(c) && !looksOpening(c) ? 'close' : 'open';
    case '\u201d':
    case '\u2019\u2019':
      // Printed for an opening mark now and then: as ”a man of integrity,” someone.
      return !isOpen && looksOpening(c) ? 'open' : 'close';
    default:
      if (looksOpening(c) === looksClosing(c)) return isOpen ? 'close' : 'open';
      if (looksClosing(c)) return 'close';
      // `"We go, "he said`: the last mark of a block answers what is open.
      return isOpen && isLast ? 'close' : 'open';
  }
}

const pointedRole = (c: Candidate, isOpen: boolean): Mark['role'] =>
  // French points outwards («…»), German and Danish inwards (»…«).
  looksOpening(c) === looksClosing(c) ? (isOpen ? 'close' : 'open') : looksOpening(c) ? 'open' : 'close';

/** What later single marks of the block could be, seen from one of them. */
interface Upcoming {
  /** A later mark could close before another could open. */
  closes: boolean;
  /** A later mark could close at all. */
  canClose: boolean;
}
const NOTHING_UPCOMING: Upcoming = { closes: false, canClose: false };

function upcomingSingles(candidates: readonly Candidate[]): Upcoming[] {
  const upcoming: Upcoming[] = new Array(candidates.length);
  let next = NOTHING_UPCOMING;
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    upcoming[i] = next;
    const c = candidates[i];
    if (!c || familyOf(c.mark) !== 'single' || (isWord(c.before) && isWord(c.after))) continue;
    if (looksClosing(c)) next = { closes: true, canClose: true };
    else if (looksOpening(c)) next = { closes: false, canClose: next.canClose };
  }
  return upcoming;
}

function singleRole(text: string, c: Candidate, isOpen: boolean, upcoming: Upcoming): Mark['role'] | null {
  if (isApostrophe(text, c.at)) return null;
  if (c.mark === '\u2018' || c.mark === '`' || c.mark === '\u201a') {
    return isOpen && looksClosing(c) ? 'close' : looksOpening(c) ? 'open' : null;
  }
  if (isOpen && looksClosing(c)) return upcoming.closes && endsPossessive(text, c.at) ? null : 'close';
  return looksOpening(c) && !looksClosing(c) && upcoming.canClose ? 'open' : null;
}
