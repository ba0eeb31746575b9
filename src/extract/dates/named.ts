import type { Beat, NamedDate } from '../../model/beat.ts';
import { byPosition } from '../../model/evidence.ts';
import { eachMatch } from '../eachMatch.ts';
import { inMonth, inYear, onDay, type Reading } from './reading.ts';

/** A place where a named date of the beat stands. */
export interface NamedFind {
  start: number;
  end: number;
  rule: string;
  reading: Reading;
}

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Apostrophes as typed or as set, spaces of any number; words with a capital inside are looked for as written. */
const patternOf = (name: string): string => literal(name.trim()).replace(/[’']/g, "[’']").replace(/\s+/g, ' +');

function read({ edtf }: NamedDate): Reading | null {
  const [year, monthNumber, day] = edtf.split('-').map(Number);
  if (year === undefined) return null;
  if (day !== undefined) return onDay(edtf, 'named');
  return monthNumber === undefined ? inYear(year, 'named') : inMonth(year, monthNumber, 'named');
}

const openFrom = (reading: Reading): Reading => ({
  ...reading,
  edtf: `${reading.edtf}/..`,
  end: null,
  grain: 'span',
  window: true,
});

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface NamedPattern {
  /** The words of the name in lower case, the longest first: a text without one of them holds no such name. */
  words: readonly string[];
  pattern: RegExp;
  rule: string;
  reading: Reading;
}

/** Longest first; an alias that begins with "since" is open to the right. */
const patternsOf = (beat: Beat): NamedPattern[] =>
  beat.namedDates.flatMap((named) => {
    const reading = read(named);
    if (reading === null) return [];
    return [named.name, ...named.aliases]
      .sort((a, b) => b.length - a.length)
      .map((name) => {
        const since = /^since\b/i.test(name);
        return {
          words: wordsOf(name).sort((a, b) => b.length - a.length),
          pattern: new RegExp(
            `(?<![\\p{L}\\p{N}])${patternOf(name)}(?![\\p{L}\\p{N}])`,
            /^[\d\W]+$|^[A-Z\d\W]+$/.test(name) ? 'gu' : 'giu',
          ),
          rule: since ? 'named/since' : 'named/beat',
          reading: since ? openFrom(reading) : reading,
        };
      });
  });

const patterns = new WeakMap<Beat, NamedPattern[]>();

/** The names and aliases of beat.yaml's `namedDates` in reading order. Patterns are made once for a beat. */
export function findNamedDates(text: string, beat: Beat): NamedFind[] {
  const made = patterns.get(beat) ?? patternsOf(beat);
  patterns.set(beat, made);
  const finds: NamedFind[] = [];
  const lower = text.toLowerCase();
  const seen = new Map<string, boolean>();
  // names share words, so each is looked for once
  const hasWord = (word: string): boolean => {
    const known = seen.get(word) ?? lower.includes(word);
    seen.set(word, known);
    return known;
  };
  for (const { words: needed, pattern, rule, reading } of made) {
    if (!needed.every(hasWord)) continue;
    eachMatch(pattern, text, ({ index, 0: words }) =>
      finds.push({ start: index, end: index + words.length, rule, reading }),
    );
  }
  return finds.sort(byPosition);
}
