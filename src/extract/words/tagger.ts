import type { Model } from './model.ts';
import { TaggedText } from './taggedText.ts';
import { Weigher } from './weigher.ts';

export { greatest } from './weigher.ts';

/**
 * Gives the words of a text their tags, from left to right: a greedy averaged perceptron (Collins 2002) over the features
 * of `features.ts`, with a table of words that need no weighing. Time is linear in the length of the text.
 */
export function makeTagger(model: Model): (text: string) => TaggedText {
  let weigher = new Weigher(model);
  return (text) => {
    if (weigher.isFull) weigher = new Weigher(model);
    return new TaggedText(text, weigher);
  };
}
