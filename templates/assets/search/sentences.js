// The sentences of an article, as the index holds them.

import { hitsIn, tokensOf } from './words.js';

/** The words of an article by their position in the index. `raw_content` has `<` and `>` escaped; nothing else. */
function wordsOf({ raw_content: raw, content }) {
  const text = raw ?? content;
  const words = text.includes('\u200B') ? text.split('\u200B') : text.split(/\s+/);
  const spaced = text.includes('\u200B') ? '' : ' ';
  return words.map((word) => word.replace(/&lt;/g, '<').replace(/&gt;/g, '>') + spaced);
}

/** What a sentence can be asked to hold; src/publish/heldInSentences.ts writes a digit for each sentence. */
const BITS = { threat: 1, figure: 2, date: 4, quotation: 8 };
const holds = ({ held = '' }, number, type) => type === '' || (Number.parseInt(held[number - 1], 16) & BITS[type]) > 0;

/**
 * The sentences of an article that hold every word and the type of record that were asked for: number, text, and where
 * the words stand.
 */
export function sentencesOf(data, phrases, type) {
  const words = wordsOf(data);
  const starts = data.anchors
    .filter(({ id }) => /^s\d+$/.test(id))
    .map(({ id, location }) => ({ number: Number(id.slice(1)), from: location }))
    .sort((a, b) => a.from - b.from);
  return starts.flatMap(({ number, from }, i) => {
    if (!holds(data.meta, number, type)) return [];
    const text = words
      .slice(from, starts[i + 1]?.from)
      .join('')
      .trim();
    const hits = hitsIn(tokensOf(text), phrases);
    return hits ? [{ number, text, hits }] : [];
  });
}

/** Who a sentence is attributed to, as the article's page says. */
export const speakerOf = (data, number) =>
  JSON.parse(data.meta.said ?? '[]').find(([, sentences]) => sentences.includes(number))?.[0] ??
  'No speaker in the sentence';
