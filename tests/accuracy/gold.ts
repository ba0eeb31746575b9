import { Gold } from '../../src/accuracy/gold.ts';
import { type Ledger, makeLedger } from '../../src/accuracy/ledger.ts';
import { type PlacedGold, placeGold } from '../../src/accuracy/placeGold.ts';
import { makeSurface, type Surface } from '../../src/accuracy/surface.ts';
import { MeasureId } from '../../src/model/accuracy.ts';
import { type Evidence, evidenceAt } from '../../src/model/evidence.ts';
import { articleFrom } from '../fixtures.ts';

/** Gold of a text, with nothing in it but what a test gives. */
export const goldOf = (text: string, parts: object = {}): Gold =>
  Gold.parse({
    id: 'test',
    published: '2024-10-08',
    text,
    figures: [],
    dates: [],
    quotations: [],
    speakers: [],
    ...parts,
  });

export interface Scene {
  gold: PlacedGold;
  surface: Surface;
  ledger: Ledger;
  /** The article's words as evidence; `nth` from 0. */
  at(words: string, nth?: number): Evidence;
  /** "right/claimed/wanted" of a measure; "0/0/0" where nothing was counted. */
  told(id: string): string;
}

/** An article and its gold, laid on each other; the article's Markdown is the gold's text unless another is given. */
export function sceneOf(text: string, parts: object, markdown = text): Scene {
  const article = articleFrom(markdown);
  const surface = makeSurface(text, article);
  if ('gold' in surface) throw new Error(`the gold goes on with ${surface.gold}`);
  const { value: gold, faults } = placeGold(goldOf(text, parts), surface);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  const ledger = makeLedger('gold/test.json', 'test');
  return {
    gold,
    surface,
    ledger,
    at(words, nth = 0) {
      let start = article.text.indexOf(words);
      for (let n = 0; n < nth && start >= 0; n++) start = article.text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`the article has no ${words}`);
      return evidenceAt(article.text, start, start + words.length);
    },
    told(id) {
      const { right, claimed, wanted } = ledger.tallies.get(MeasureId.parse(id)) ?? {
        right: 0,
        claimed: 0,
        wanted: 0,
      };
      return `${right}/${claimed}/${wanted}`;
    },
  };
}
