import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { cluesOf } from './clues.ts';

/** A digit or a word that is or begins a number or share: without one no rule of figures can hold. */
const NUMERIC =
  /\d|(?:^|[^a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|half|hal[fv]|third|quarter|single|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|doubl|trebl|tripl|quadrupl|quintupl)/i;

/** Patterns may look at what ends the sentence before. */
const LEAD = 2;

/** A stretch of the text with its offset, in the way that `String.matchAll` is run over a text. */
export interface Stretch extends Span {
  text: string;
  /** The clues of the text, as bits. */
  clues: number;
}

/** Runs of sentences that hold a number, with two letters before them; the rest of the article need not be searched. */
export function numericStretches({ text, sentences }: Article): Stretch[] {
  const spans: Span[] = [];
  for (const { start, end } of sentences) {
    if (!NUMERIC.test(text.slice(start, end))) continue;
    const last = spans.at(-1);
    if (last && start - last.end <= LEAD) last.end = end;
    else spans.push({ start: Math.max(0, start - LEAD), end });
  }
  return spans.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { start, end, text: words, clues: cluesOf(words) };
  });
}
