import type { Agreement, Entry } from '../../model/dossier.ts';
import { byPosition, type Evidence } from '../../model/evidence.ts';
import type { Quotation } from '../../model/records.ts';
import { cited } from '../inWords.ts';
import { isStopWord, type Word, wordsIn } from '../levelled.ts';
import { placeOf } from '../places.ts';
import { addUnder, type Shelf } from '../shelf.ts';

/** Words that a short quotation must share in one run with the longer one, and how much of itself that must be. */
const SHORTEST_RUN = 3;
const SHARED_PART = 0.6;
const FEWEST_CONTENT_WORDS = 2;

interface Quoted {
  quotation: Quotation;
  span: Evidence;
  words: Word[];
  /** Its words as one string, and every run of so many that makes a short form. */
  whole: string;
  runs: string[];
}

/**
 * A quotation that an article prints twice in different words: a short form that shares a long run with a longer
 * quotation of the same article and of no other speaker, and stands word for word in none.
 */
export const findShortenedQuotations = (shelf: Shelf): Agreement[] => shelf.entries.flatMap(findInArticle);

function findInArticle(entry: Entry): Agreement[] {
  const all = quotedIn(entry);
  if (all.length < 2) return [];
  const holders = new Map<string, Quoted[]>();
  for (const quoted of all) for (const run of quoted.runs) addUnder(holders, run, quoted);
  return all.flatMap((short) => {
    const candidates = [...new Set(short.runs.flatMap((run) => holders.get(run) ?? []))];
    const longer = candidates.filter((long) => long.words.length > short.words.length && mayBeOneVoice(short, long));
    if (longer.length === 0) return [];
    // Whatever holds the short form whole shares its runs; one that is shorter than a run is never a shortened form.
    if (candidates.some((other) => other !== short && other.whole.includes(short.whole))) return [];
    const found = longer.find((long) => isShortened(short.words, longestSharedRun(short.words, long.words)));
    return found ? [agreement(entry, short, found)] : [];
  });
}

/** Each quoted span once, though records may lie inside one another. */
function quotedIn(entry: Entry): Quoted[] {
  const found = new Map<string, Pick<Quoted, 'quotation' | 'span'>>();
  for (const quotation of entry.records.quotations)
    for (const span of quotation.quoted) found.set(`${span.start} ${span.end}`, { quotation, span });
  // In reading order, the longer first: whatever holds a span stands before it and reaches furthest of those before it.
  let furthest = -1;
  return [...found.values()]
    .sort((a, b) => byPosition(a.span, b.span))
    .filter(({ span }) => {
      const isOutermost = span.end > furthest;
      furthest = Math.max(furthest, span.end);
      return isOutermost;
    })
    .map(({ quotation, span }) => {
      const words = wordsIn(span.exact, span.start);
      const whole = ` ${words.map(({ level }) => level).join(' ')} `;
      return { quotation, span, words, whole, runs: runsOf(words) };
    });
}

const runsOf = (words: readonly Word[]): string[] =>
  words.slice(0, Math.max(0, words.length - SHORTEST_RUN + 1)).map((_, i) =>
    words
      .slice(i, i + SHORTEST_RUN)
      .map((word) => word.level)
      .join(' '),
  );

const mayBeOneVoice = (a: Quoted, b: Quoted): boolean =>
  a.quotation.speaker === null || b.quotation.speaker === null || a.quotation.speaker === b.quotation.speaker;

function isShortened(short: readonly Word[], run: readonly Word[]): boolean {
  const says = run.filter((word) => !isStopWord(word.level)).length;
  return (
    run.length >= SHORTEST_RUN &&
    says >= FEWEST_CONTENT_WORDS &&
    run.length >= SHARED_PART * short.length &&
    run.length < short.length
  );
}

/** Longest common run of words, by the usual table of which only one row is kept. */
function longestSharedRun(short: readonly Word[], long: readonly Word[]): Word[] {
  let best: Word[] = [];
  let row: number[] = [];
  short.forEach((word, i) => {
    const next = long.map((other, j) => (other.level === word.level ? ((j > 0 ? row[j - 1] : 0) ?? 0) + 1 : 0));
    const longest = next.reduce((a, b) => Math.max(a, b), 0);
    if (longest > best.length) best = short.slice(i - longest + 1, i + 1);
    row = next;
  });
  return best;
}

/** The longer quotation around the shared words: enough to see what was left out. */
const AROUND = 60;

function agreement(entry: Entry, short: Quoted, long: Quoted): Agreement {
  const { article } = entry;
  const run = longestSharedRun(short.words, long.words);
  const at = long.words.findIndex((_, i) => run.every((word, j) => long.words[i + j]?.level === word.level));
  const [from, to] = [long.words[at], long.words[at + run.length - 1]];
  const first = long.words.find((word) => word.end >= (from?.start ?? 0) - AROUND / 2);
  const last = long.words.filter((word) => word.start <= (to?.end ?? 0) + AROUND).pop();
  const part = article.text.slice(first?.start ?? long.span.start, last?.end ?? long.span.end);
  const sides = [short, long].sort((a, b) => a.span.start - b.span.start);
  return {
    id: `shortened-quotation-${article.id}-${short.quotation.id}`,
    kind: 'differ',
    form: 'shortened-quotation',
    title: 'A short quotation and a longer one in the same article',
    why: `${cited(short.span.exact)} stands nowhere in the longer quotation, which has ${cited(`…${part}…`)}.`,
    topics: [...new Set([...short.quotation.threats, ...long.quotation.threats])],
    sides: sides.map(({ quotation, span }) => ({ place: placeOf(article, span), record: quotation.id })),
  };
}
