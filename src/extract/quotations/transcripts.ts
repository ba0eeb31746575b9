import { type Article, isTextBlock } from '../../model/article.ts';
import { type Evidence, evidenceAt } from '../../model/evidence.ts';

/** One turn of a printed conversation: who speaks, and what is said up to the end of the paragraph. */
export interface Turn {
  /** Index into the article's text blocks. */
  block: number;
  source: Evidence;
  /** Whether the label is a name; "Q" and "A" name nobody. */
  named: boolean;
  words: Evidence;
}

// "ADA RENN: ", "Ada Renn: ", "Q: ", "A. "
const LABEL = /^(?:(Q|A|Question|Answer)[:.]|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):)\s+(?=\S)/u;
const FEWEST = 3;

/** The turns of an article that prints a conversation: two speakers at least, one of whom speaks again. */
export function findTurns(article: Article): Turn[] {
  const times = new Map<string, number>();
  const turns = article.blocks.filter(isTextBlock).flatMap((block, index): Turn[] => {
    const text = article.text.slice(block.start, block.end);
    const match = LABEL.exec(text);
    const label = match?.[1] ?? match?.[2];
    if (!match || label === undefined) return [];
    times.set(label, (times.get(label) ?? 0) + 1);
    return [
      {
        block: index,
        source: evidenceAt(article.text, block.start, block.start + label.length),
        named: match[2] !== undefined,
        words: evidenceAt(article.text, block.start + match[0].length, block.end),
      },
    ];
  });
  const again = [...times.values()].some((count) => count > 1);
  return turns.length >= FEWEST && times.size > 1 && again ? turns : [];
}
