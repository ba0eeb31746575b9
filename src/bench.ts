import { makeExtractor } from './extract/extract.ts';
import type { Diagnostic, Outcome } from './model/diagnostic.ts';
import { readArticles } from './read/readArticles.ts';
import { readBeat } from './read/readBeat.ts';
import { segment } from './segment/segment.ts';

/** Seconds of one thread's work on all articles once, the median of the rounds. */
export interface Bench {
  articles: number;
  /** UTF-16 code units of all their texts together. */
  length: number;
  seconds: Record<'tagging' | 'segment' | 'extract', number>;
}

interface Wanted {
  articles: readonly string[];
  beat: string;
  rounds: number;
  /** What extraction is compared with, on the same texts. */
  tag: (text: string) => unknown;
}

/**
 * Times the language work of a build on the same articles in one run: finding text and sentences (segment), finding
 * records (extract), and tagging every text with a general library. The three take turns in each round, so that a
 * slow machine is slow for all of them, and the first rounds, in which the engine still compiles, do not count.
 */
export async function bench({ articles, beat, rounds, tag }: Wanted): Promise<Outcome<Bench | null>> {
  const [lexicon, sources] = await Promise.all([readBeat(beat), readArticles(articles)]);
  const diagnostics: Diagnostic[] = [...lexicon.diagnostics, ...sources.diagnostics];
  if (lexicon.value === null || sources.value.length === 0) return { value: null, diagnostics };
  const extract = makeExtractor(lexicon.value);
  const read = sources.value.map((source) => segment(source).value);
  const work = {
    tagging: () => read.forEach(({ text }) => void tag(text)),
    segment: () => sources.value.forEach((source) => void segment(source)),
    extract: () => read.forEach((article) => void extract(article)),
  };
  const names = ['tagging', 'segment', 'extract'] as const;
  const times: Record<keyof typeof work, number[]> = { tagging: [], segment: [], extract: [] };
  const warmUp = Math.ceil(WARM_UP / read.length);
  for (let round = 0; round < warmUp; round++) for (const name of names) work[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      // Collecting the garbage of the one throws away compiled code of the others: each begins with its own in place.
      work[name]();
      const from = performance.now();
      work[name]();
      times[name].push((performance.now() - from) / 1000);
    }
  }
  const seconds = { tagging: median(times.tagging), segment: median(times.segment), extract: median(times.extract) };
  const length = read.reduce((sum, { text }) => sum + text.length, 0);
  return { value: { articles: read.length, length, seconds }, diagnostics };
}

/** Articles that are read before any counts: until then the engine still compiles what a large corpus soon has compiled. */
const WARM_UP = 1500;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
