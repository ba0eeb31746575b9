import type { Beat } from '../model/beat.ts';
import type { Place, ReturningWords, SpeakerDossier } from '../model/dossier.ts';
import type { Span } from '../model/evidence.ts';
import { byCodeUnits, isFrequentWord, isStopWord, levelledWords, type Word, wordsIn } from './levelled.ts';
import { placeOf } from './places.ts';
import type { SameTexts } from './sameText/findSameTexts.ts';
import { entryOf, type Shelf } from './shelf.ts';

const AT_MOST = 8;
const LONGEST_PHRASE = 3;
/** A single word must be this long: short ones return by chance. */
const SHORTEST_WORD = 5;
/** A quotation of at most so many words is a scrap; where one word of it tells, the outlet chose that word to quote. */
const LONGEST_SCRAP = 3;

interface Occurrence {
  article: string;
  span: Span;
  isScrap: boolean;
}

interface Found {
  level: string;
  words: number;
  /** The occurrence in the first article: as a scrap, or else the first. */
  first: Occurrence;
  /** By article, that one included, where there is a second: most occur in one article alone. */
  byArticle: Map<string, Occurrence> | null;
  times: number;
}

/**
 * Words and phrases of two or three words that stand inside quotation marks in two or more articles of one speaker.
 * Function words, frequent words and the beat's own names are no finding. A single word returns by chance, so it
 * counts only where an outlet quoted it as a scrap, or where the beat lists it for an issue. The rarest come first: a
 * phrase before a word, then what the speaker says less often. One place an article; words that return only where one
 * text is printed again do not return.
 */
export function makeReturningWords(
  shelf: Shelf,
  beat: Beat,
  { sourceOf }: SameTexts,
): (said: SpeakerDossier['said']) => ReturningWords[] {
  const own = namesOfBeat(beat);
  const issues = wordsOfIssues(beat);
  const placeIn = ({ article, span }: Occurrence): Place => placeOf(entryOf(shelf, article).article, span);
  const returns = (found: Found): boolean => {
    if (!found.byArticle) return false;
    const all = occurrencesOf(found);
    return isTelling(found, all, issues) && new Set(all.map((each) => sourceOf(placeIn(each)))).size > 1;
  };
  return (said) => {
    if (said.length < 2) return [];
    const found = phrasesOf(said, shelf, own);
    const returning = new Map([...found.values()].filter(returns).map((one) => [one.level, one]));
    const toldByLonger = new Set([...returning.values()].flatMap((longer) => partsOf(longer, returning)));
    return [...returning.values()]
      .filter((one) => !toldByLonger.has(one))
      .sort(
        (a, b) =>
          b.words - a.words || a.times - b.times || b.level.length - a.level.length || byCodeUnits(a.level, b.level),
      )
      .slice(0, AT_MOST)
      .map((one) => ({
        words: bestPrinted(occurrencesOf(one).map((each) => printedIn(each, shelf))),
        places: occurrencesOf(one).map((each) => ({
          place: placeIn(each),
          span: { start: each.span.start, end: each.span.end },
        })),
      }));
  };
}

function phrasesOf(said: SpeakerDossier['said'], shelf: Shelf, own: ReadonlySet<string>): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { article, quotations } of said) {
    const { text } = entryOf(shelf, article).article;
    for (const { start, end } of distinct(quotations.flatMap((quotation) => quotation.quoted))) {
      const words = wordsIn(text.slice(start, end), start);
      const tells = tellingIn(words, own);
      const isScrap = words.length <= LONGEST_SCRAP && tells.filter(Boolean).length === 1;
      for (const phrase of phrasesIn(words, tells)) note(found, phrase, isScrap, article);
    }
  }
  return found;
}

const occurrencesOf = ({ first, byArticle }: Found): Occurrence[] => (byArticle ? [...byArticle.values()] : [first]);

const printedIn = ({ article, span }: Occurrence, shelf: Shelf): string =>
  entryOf(shelf, article).article.text.slice(span.start, span.end);

/** A quotation inside another has its words once. */
const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter(
    (span, i) =>
      !spans.some(
        (other, j) =>
          j !== i &&
          other.start <= span.start &&
          span.end <= other.end &&
          (j < i || other.start < span.start || span.end < other.end),
      ),
  );

/**
 * Words by which the beat finds its threats, people and bodies: they return because the beat is about them. The aliases
 * of an issue ("stretched") are what people say of it, and may be a finding.
 */
const namesOfBeat = (beat: Beat): ReadonlySet<string> =>
  new Set(
    [...beat.topics.filter((topic) => topic.kind === 'threat'), ...beat.people, ...beat.organisations].flatMap(
      ({ name, aliases }) => [name, ...aliases].flatMap(levelledWords),
    ),
  );

/** Single words that beat.yaml lists for an issue. */
const wordsOfIssues = (beat: Beat): ReadonlySet<string> =>
  new Set(
    beat.topics
      .filter((topic) => topic.kind === 'issue')
      .flatMap(({ name, aliases }) => [name, ...aliases].map(levelledWords))
      .flatMap((words) => (words.length === 1 ? words : [])),
  );

const isTelling = ({ level, words }: Found, all: readonly Occurrence[], issues: ReadonlySet<string>): boolean =>
  words > 1 || issues.has(level) || all.some(({ isScrap }) => isScrap);

const tellingIn = (words: readonly Word[], own: ReadonlySet<string>): boolean[] =>
  words.map(({ level }) => !isStopWord(level) && !own.has(level) && !isFrequentWord(level) && !/^\d+$/.test(level));

/** Runs of one to three words whose first and last say something, and one of which is telling. */
function phrasesIn(words: readonly Word[], tells: readonly boolean[]): Word[][] {
  const says = words.map(({ level }) => !isStopWord(level));
  return words.flatMap((word, i) => {
    if (!says[i]) return [];
    const phrases: Word[][] = tells[i] && word.level.length >= SHORTEST_WORD ? [[word]] : [];
    for (let end = i + 2; end <= Math.min(words.length, i + LONGEST_PHRASE); end += 1)
      if (says[end - 1] && tells.slice(i, end).some(Boolean)) phrases.push(words.slice(i, end));
    return phrases;
  });
}

function note(found: Map<string, Found>, phrase: readonly Word[], isScrap: boolean, article: string): void {
  const [head, last] = [phrase[0], phrase[phrase.length - 1]];
  if (!head || !last) return;
  const level = phrase.length === 1 ? head.level : phrase.map((word) => word.level).join(' ');
  const occurrence: Occurrence = { article, span: { start: head.start, end: last.end }, isScrap };
  const one = found.get(level);
  if (!one) {
    found.set(level, { level, words: phrase.length, first: occurrence, byArticle: null, times: 1 });
    return;
  }
  one.times += 1;
  if (!one.byArticle) {
    if (one.first.article !== article)
      one.byArticle = new Map([[one.first.article, one.first]]).set(article, occurrence);
    else if (isScrap && !one.first.isScrap) one.first = occurrence;
    return;
  }
  const known = one.byArticle.get(article);
  if (!known || (isScrap && !known.isScrap)) one.byArticle.set(article, occurrence);
}

/** A word that returns only inside a phrase that returns is told by the phrase. */
function partsOf(longer: Found, returning: ReadonlyMap<string, Found>): Found[] {
  const words = longer.level.split(' ');
  const runs = words.flatMap((_, i) => words.slice(i).map((__, j) => words.slice(i, i + j + 1)));
  return runs.flatMap((run) => {
    const part = run.length < words.length ? returning.get(run.join(' ')) : undefined;
    const [inPart, inLonger] = [part?.byArticle, longer.byArticle];
    const isOnlyThere =
      inPart && inLonger && inPart.size === inLonger.size && [...inPart.keys()].every((id) => inLonger.has(id));
    return part && isOnlyThere ? [part] : [];
  });
}

/** Without the capital of a sentence's beginning, where one of the places shows it without. */
const bestPrinted = (printed: readonly string[]): string =>
  printed.find((words) => words === words.toLowerCase()) ?? printed[0] ?? '';
