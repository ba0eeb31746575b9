import type { Figure } from '../model/records.ts';
import { cited, citedOnce } from './inWords.ts';
import { levelWord, type Word, wordsIn } from './levelled.ts';
import type { Pair, Passed } from './pair.ts';

/** Two verbs can be two things done: "responded to" is not "tracked". */
export function checkVerb({ earlier, later }: Pair): Passed[] {
  const [a, b] = [verbOf(earlier.figure), verbOf(later.figure)];
  if (!a || !b) return [];
  const check = 'verb' as const;
  if (a.stem === b.stem) {
    return [
      {
        check,
        verdict: 'comparable',
        sentence: `The verb is the same: ${citedOnce(a.printed, b.printed)}.`,
        brief: 'same verb',
      },
    ];
  }
  const sentence = `The verbs differ: ${cited(a.printed)} and ${cited(b.printed)}.`;
  return [{ check, verdict: 'with-care', sentence, brief: 'different verbs' }];
}

const AUXILIARY = /^(?:has|have|had|having|was|is|are|were|be|been|being|will|would)$/i;

interface Verb {
  stem: string;
  /** As the sentence has it, where it is found there: a record may give the infinitive. */
  printed: string;
}

function verbOf(figure: Figure): Verb | null {
  const words = wordsIn(figure.verb ?? '');
  const said = words.filter(({ printed }, i) => i === words.length - 1 || !AUXILIARY.test(printed));
  if (said.length === 0) return null;
  const stems = said.map(stemOf);
  const { exact } = figure.sentence;
  const sentence = wordsIn(exact);
  const at = sentence.findIndex((_, i) => stems.every((stem, j) => stem === stemOf(sentence[i + j])));
  const [first, last] = [sentence[at], sentence[at + stems.length - 1]];
  return {
    stem: stems.join(' '),
    printed: first && last ? exact.slice(first.start, last.end) : (figure.verb ?? '').trim(),
  };
}

/** Enough of a verb to know it again in another tense: "stopped" and "stop", "tracked" and "track". */
const stemOf = (word: Word | undefined): string =>
  levelWord(word?.printed ?? '')
    .replace(/(?:ied|ying|y)$/, 'i')
    .replace(/(?:ed|ing|e)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
