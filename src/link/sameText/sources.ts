import type { Place } from '../../model/dossier.ts';
import type { Shelf } from '../shelf.ts';

/** Sentences joined into sources; what is joined with a third is joined with the other two. */
export interface Sources {
  join: (a: Place, b: Place) => void;
  /** The same number for all that are one source. */
  of: (place: Place) => number;
}

export function makeSources({ entries, position }: Shelf): Sources {
  // Sentences are numbered through all articles: the first of each article follows the last of the one before.
  const first = new Int32Array(entries.length + 1);
  entries.forEach(({ article }, at) => {
    first[at + 1] = (first[at] ?? 0) + 1 + article.sentences.reduce((most, { number }) => Math.max(most, number), 0);
  });
  const parents = new Int32Array(first[entries.length] ?? 0).map((_, at) => at);
  const numberOf = ({ article, sentence }: Place): number => {
    const at = position.get(article);
    if (at === undefined) throw new Error(`no article ${article}`);
    return (first[at] ?? 0) + sentence;
  };
  const rootOf = (number: number): number => {
    let root = number;
    while (parents[root] !== root) root = parents[root] ?? root;
    // Every number on the way is led straight to the root, so that long chains are walked once.
    for (let at = number; at !== root; ) {
      const above = parents[at] ?? root;
      parents[at] = root;
      at = above;
    }
    return root;
  };
  return {
    join: (a, b) => {
      parents[rootOf(numberOf(b))] = rootOf(numberOf(a));
    },
    of: (place) => rootOf(numberOf(place)),
  };
}
