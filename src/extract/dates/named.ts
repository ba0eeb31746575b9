import type { Beat, NamedDate } from '../../model/beat.ts';
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

/** The names and aliases of beat.yaml's `namedDates`, longest first; an alias that begins with "since" is open to the right. */
export function findNamedDates(text: string, beat: Beat): NamedFind[] {
  const finds: NamedFind[] = [];
  for (const named of beat.namedDates) {
    const reading = read(named);
    if (reading === null) continue;
    for (const name of [named.name, ...named.aliases].sort((a, b) => b.length - a.length)) {
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}])${patternOf(name)}(?![\\p{L}\\p{N}])`,
        /^[\d\W]+$|^[A-Z\d\W]+$/.test(name) ? 'gu' : 'giu',
      );
      for (const match of text.matchAll(pattern)) {
        const since = /^since\b/i.test(name);
        finds.push({
          start: match.index,
          end: match.index + match[0].length,
          rule: since ? 'named/since' : 'named/beat',
          reading: since ? openFrom(reading) : reading,
        });
      }
    }
  }
  return finds;
}
