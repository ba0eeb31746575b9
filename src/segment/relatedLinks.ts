import type { List } from 'mdast';
import { ruleOfPrompt } from './furniture.ts';
import { type LooseRun, runsOf } from './runs.ts';

/** Labels under which a page lists other articles: "Most read", "Related stories", "Read more:". */
const LABELS = new Set(['furniture/list-of-articles', 'furniture/read-more']);
const LONGEST_LABEL = 40;
const LONGEST_HEADLINE = 160;
const FEWEST_WORDS = 3;

/** Headlines end without a full stop, and hold one thought: no stop inside but that of a question. */
const isHeadline = (words: string): boolean =>
  words.length <= LONGEST_HEADLINE && !/[.!;:,][”’"')]*$|[”’"][.!]$|\p{Ll}{2}[.!] ["“‘]?\p{Lu}/u.test(words);

/** A paragraph that is one link from first to last word and reads like a headline: another article, offered in the middle of this. */
export function isLinkedHeadline(runs: readonly LooseRun[]): boolean {
  const href = runs[0]?.href;
  if (!href || runs.some((run) => run.href !== href)) return false;
  const words = wordsOf(runs);
  return words.split(' ').length >= FEWEST_WORDS && isHeadline(words);
}

/** Whether a list of headlines is to be expected after a piece of furniture. */
export const announcesArticles = (furniture: string): boolean =>
  furniture.length <= LONGEST_LABEL && LABELS.has(ruleOfPrompt(furniture) ?? '');

/** A list in which every item is one headline. */
export const isListOfHeadlines = (list: List): boolean =>
  list.children.every(({ children: [only, ...others] }) => {
    if (others.length > 0 || only?.type !== 'paragraph') return false;
    const words = wordsOf(runsOf(only.children));
    return words !== '' && isHeadline(words);
  });

const wordsOf = (runs: readonly LooseRun[]): string => runs.map((run) => run.text).join('');
