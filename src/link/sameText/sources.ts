import type { Place } from '../../model/dossier.ts';

/** Sentences joined into sources; what is joined with a third is joined with the other two. */
export interface Sources {
  join: (a: Place, b: Place) => void;
  /** The same key for all that are one source. */
  of: (place: Place) => string;
}

export function makeSources(): Sources {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    // Every key on the way is led straight to the root, so that long chains are walked once.
    for (let at = key; at !== root; ) {
      const above = parents.get(at) ?? root;
      parents.set(at, root);
      at = above;
    }
    return root;
  };
  return {
    join: (a, b) => {
      const [x, y] = [rootOf(keyOf(a)), rootOf(keyOf(b))];
      if (x !== y) parents.set(y, x);
    },
    of: (place) => rootOf(keyOf(place)),
  };
}

const keyOf = ({ article, sentence }: Place): string => `${article} ${sentence}`;
