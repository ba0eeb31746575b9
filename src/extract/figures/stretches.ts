import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { bitsFor } from './clues.ts';
import { type Trigger, triggersIn } from './triggers.ts';

/** Patterns may look at what ends the sentence before. */
const LEAD = 2;

const NUMERIC = bitsFor(['numeric']);

/** A stretch of the text with its offset, in the way that `String.matchAll` is run over a text. */
export interface Stretch extends Span {
  text: string;
  /** All clues of its triggers, as bits. */
  clues: number;
  /** In reading order; they count in the article. */
  triggers: readonly Trigger[];
}

const allClues = (triggers: readonly Trigger[]): number => triggers.reduce((bits, { clues }) => bits | clues, 0);

/** Runs of sentences that hold a number, with two letters before them; the rest of the article need not be searched. */
export function numericStretches({ text, sentences }: Article): Stretch[] {
  const runs: { start: number; end: number; clues: number; triggers: Trigger[] }[] = [];
  for (const { start, end } of sentences) {
    const triggers = triggersIn(text, start, end);
    const clues = allClues(triggers);
    if ((clues & NUMERIC) === 0) continue;
    const last = runs.at(-1);
    if (last && start - last.end <= LEAD) {
      last.end = end;
      last.clues |= clues;
      for (const trigger of triggers) last.triggers.push(trigger);
    } else runs.push({ start: Math.max(0, start - LEAD), end, clues, triggers });
  }
  return runs.map(({ start, end, clues, triggers }) => ({ start, end, text: text.slice(start, end), clues, triggers }));
}

/**
 * Calls back with the matches of a sticky pattern where triggers of any of some kinds stand, from left to right and
 * none inside another: what a search would find whose matches can begin nowhere else.
 */
export function eachMatchAt(
  pattern: RegExp,
  { start, text, triggers }: Stretch,
  at: number,
  take: (match: RegExpExecArray) => void,
): void {
  let next = start;
  for (const trigger of triggers) {
    if ((trigger.clues & at) === 0 || trigger.at < next) continue;
    pattern.lastIndex = trigger.at - start;
    const match = pattern.exec(text);
    if (!match) continue;
    next = start + pattern.lastIndex;
    take(match);
  }
}
