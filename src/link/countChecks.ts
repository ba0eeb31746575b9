import type { Beat } from '../model/beat.ts';
import type { Span } from '../model/evidence.ts';
import { grouped, listInWords, numberInWords } from '../model/inWords.ts';
import type { Bound, Figure } from '../model/records.ts';
import { areSameWords, type CountedPhrase, readCounted, wordsOnlyIn } from './countedPhrase.ts';
import { unitFamily } from './figureKind.ts';
import { cited, citedOnce } from './inWords.ts';
import { contentWords, levelled, levelledWords, wordsIn } from './levelled.ts';
import type { Pair, Passed } from './pair.ts';

/** What is counted; of two shares, what they are shares of. */
export function checkCounted({ earlier, later, definition }: Pair): Passed[] {
  const isShare = unitFamily(earlier.figure.unit) === 'share';
  const a = whatIsCounted(earlier.figure, isShare);
  const b = whatIsCounted(later.figure, isShare);
  const check = 'counted' as const;
  if (a.head === null || b.head === null) {
    const known = a.head === null ? b : a;
    const sentence = known.printed
      ? `Only the ${a.head === null ? 'later' : 'earlier'} sentence says what is counted: ${known.cited}.`
      : 'Neither sentence says what is counted.';
    return [{ check, verdict: 'with-care', sentence, brief: 'what is counted is not always said' }];
  }
  const verb = isShare ? 'are shares of' : 'count';
  if (areSameWords(a.words, b.words)) {
    const what = arePrintedAlike(a, b) ? b.cited : `the same, worded as ${a.cited} and ${b.cited}`;
    return [{ check, verdict: 'comparable', sentence: `Both ${verb} ${what}.`, brief: 'same description' }];
  }
  if (a.head !== b.head) {
    if (!isShare && isDeclared(a, definition?.counts) && isDeclared(b, definition?.counts)) {
      const sentence = `The words for what is counted differ, and beat.yaml lists them as one series: ${a.cited} and ${b.cited}.`;
      return [{ check, verdict: 'with-care', sentence, brief: 'different words for what is counted' }];
    }
    const sentence = isShare
      ? `They are shares of different things: ${inWhole(earlier.figure, a)} and ${inWhole(later.figure, b)}.`
      : `Different things are counted: ${a.cited} and ${b.cited}.`;
    return [{ check, verdict: 'not-comparable', sentence, brief: `${a.printed} and ${b.printed}` }];
  }
  return [compareDescriptions(a, b, verb)];
}

interface Described extends CountedPhrase {
  /** As a citation where the sentence prints the words in one piece; else without marks. */
  cited: string;
}

function whatIsCounted(figure: Figure, isShare: boolean): Described {
  const phrase = readCounted(isShare ? baseOf(figure) : figure.counts);
  return { ...phrase, cited: citedFrom(figure, phrase.printed) };
}

const citedFrom = ({ sentence }: Figure, words: string): string =>
  levelSpaces(sentence.exact).includes(levelSpaces(words)) ? cited(words) : words;

const levelSpaces = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

const arePrintedAlike = (a: CountedPhrase, b: CountedPhrase): boolean =>
  levelSpaces(a.printed) === levelSpaces(b.printed);

/** One noun, described in other words: a word more on one side is said; words on both sides ask for care. */
function compareDescriptions(a: Described, b: Described, verb: string): Passed {
  const [onlyEarlier, onlyLater] = [printedOnly(a, b), printedOnly(b, a)];
  const check = 'counted' as const;
  if (onlyEarlier.length > 0 && onlyLater.length > 0) {
    const sentence = `What is counted is described differently: ${a.cited} and ${b.cited}.`;
    return { check, verdict: 'with-care', sentence, brief: 'different descriptions' };
  }
  const [shorter, longer, which, added] =
    onlyLater.length > 0 ? [a, b, 'later', onlyLater] : [b, a, 'earlier', onlyEarlier];
  const what = arePrintedIn(shorter, longer)
    ? `Both ${verb} ${shorter.cited}`
    : `They ${verb} ${a.cited} and ${b.cited}`;
  const sentence = `${what}; the ${which} sentence adds ${listInWords(added.map(cited))}.`;
  return { check, verdict: 'comparable', sentence, brief: 'same description' };
}

/** Every word of one phrase stands in the other with the same letters and hyphens, capitals apart. */
function arePrintedIn({ printed }: CountedPhrase, other: CountedPhrase): boolean {
  const words = new Set(levelSpaces(other.printed).split(' '));
  return levelSpaces(printed)
    .split(' ')
    .every((word) => words.has(word));
}

/** What one phrase adds to the other, as printed: words that stand together stay together. */
function printedOnly(a: CountedPhrase, b: CountedPhrase): string[] {
  const only = new Set(wordsOnlyIn(a.words, b.words));
  const runs: Span[] = [];
  for (const { start, end, level } of wordsIn(a.printed)) {
    if (!only.has(level)) continue;
    const last = runs[runs.length - 1];
    if (last && start - last.end <= 1) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => a.printed.slice(start, end));
}

const baseOf = (figure: Figure): string => figure.of?.counts || figure.counts;

const inWhole = (figure: Figure, base: Described): string => {
  const size = figure.of?.value;
  if (size === null || size === undefined) return base.cited;
  const numbered = [grouped(size), numberInWords(size)].map((number) => citedFrom(figure, `${number} ${base.printed}`));
  return numbered.find((words) => words.startsWith('“')) ?? `${numberInWords(size)} ${base.printed}`;
};

const isDeclared = (phrase: CountedPhrase, counts: readonly string[] | undefined): boolean =>
  counts?.some((listed) => wordsOnlyIn(contentWords(listed), phrase.words).length === 0) ?? false;

const BOUNDS: Record<Bound, string> = {
  exact: 'exact',
  about: 'approximate',
  'at-least': 'a lower bound',
  'more-than': 'a lower bound',
  'at-most': 'an upper bound',
  'less-than': 'an upper bound',
  nearly: 'approximate',
  between: 'a range',
};

/** Whether both numbers are meant as exactly; said under what is counted. */
export function checkBound({ earlier, later }: Pair): Passed[] {
  const [a, b] = [BOUNDS[earlier.figure.bound], BOUNDS[later.figure.bound]];
  if (a === b) return [];
  const sentence = `One number is ${a}, the other ${b}: ${cited(earlier.figure.evidence.exact)} and ${cited(later.figure.evidence.exact)}.`;
  return [{ check: 'counted', verdict: 'with-care', sentence, brief: '' }];
}

export function checkAgent({ earlier, later, definition, beat }: Pair): Passed[] {
  const [a, b] = [earlier.figure.agent?.trim(), later.figure.agent?.trim()];
  const check = 'agent' as const;
  if (!a && !b) return [];
  if (!a || !b) {
    const sentence = `Only the ${a ? 'earlier' : 'later'} sentence says who counts or acts: ${cited(a || b || '')}.`;
    return [{ check, verdict: 'with-care', sentence, brief: 'who counts is said once' }];
  }
  if (nameOf(a, beat) === nameOf(b, beat)) {
    return [
      {
        check,
        verdict: 'comparable',
        sentence: `Both name the same who counts or acts: ${citedOnce(a, b)}.`,
        brief: '',
      },
    ];
  }
  const verdict = definition?.comparableWhen.agent === 'same' ? 'not-comparable' : 'with-care';
  const sentence = `Who counts or acts is named differently: ${cited(a)} and ${cited(b)}.`;
  return [{ check, verdict, sentence, brief: 'who acts is named differently' }];
}

/** A person or body of beat.yaml by its id, anyone else by the levelled words without an article. */
function nameOf(printed: string, beat: Beat): string {
  const plain = levelled(printed).replace(/^(?:the|a|an) /, '');
  const known = [...beat.organisations, ...beat.people].find(({ name, aliases }) =>
    [name, ...aliases].some((each) => levelled(each).replace(/^(?:the|a|an) /, '') === plain),
  );
  return known?.id ?? plain;
}

/** Limits that stand in the counted phrase itself: "people under 18". */
const limitsOf = ({ limits, counts }: Figure): string =>
  limits?.trim() || (/\b(?:under|over|aged|below|above) (?:the age of )?\d{1,3}\b/i.exec(counts)?.[0] ?? '');

export function checkLimits({ earlier, later, definition }: Pair): Passed[] {
  const [a, b] = [limitsOf(earlier.figure), limitsOf(later.figure)];
  const check = 'limits' as const;
  if (!a && !b) return [];
  if (!a || !b) {
    const sentence = `Only the ${a ? 'earlier' : 'later'} sentence gives a limit: ${cited(a || b)}.`;
    return [{ check, verdict: 'with-care', sentence, brief: 'a limit is given once' }];
  }
  if (areSameWords(levelledWords(a), levelledWords(b))) {
    return [
      { check, verdict: 'comparable', sentence: `The same limit applies: ${citedOnce(a, b)}.`, brief: 'same limit' },
    ];
  }
  const verdict = definition?.comparableWhen.limits === 'any' ? 'with-care' : 'not-comparable';
  const sentence = `The limits differ: ${cited(a)} and ${cited(b)}.`;
  return [{ check, verdict, sentence, brief: `${a} against ${b}` }];
}
