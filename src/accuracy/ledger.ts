import { MEASURES, type MeasureId, type Tally } from '../model/accuracy.ts';

/** One thing that is not as it should be, for whoever mends the rules. */
export interface Miss {
  /** The gold file. */
  file: string;
  article: string;
  record: string;
  field: string;
  words: string;
  /** What the program says; empty where it says nothing. */
  got: string;
  /** What is wanted; empty where nothing is. */
  wanted: string;
}

/** What the scorers write into: counts, and each miss that is behind them. */
export interface Ledger {
  tallies: Map<MeasureId, Tally>;
  misses: Miss[];
  add(id: MeasureId, tally: Partial<Tally>): void;
  miss(id: MeasureId, miss: Pick<Miss, 'words'> & Partial<Pick<Miss, 'got' | 'wanted'>>): void;
  /** Something that is either right or not, and is noted where it is not. */
  check(id: MeasureId, isRight: boolean, miss: Pick<Miss, 'words' | 'got' | 'wanted'>): void;
}

const NAMES = new Map(MEASURES.map((measure) => [measure.id, measure]));

export function makeLedger(file: string, article: string): Ledger {
  const tallies = new Map<MeasureId, Tally>();
  const misses: Miss[] = [];
  const ledger: Ledger = {
    tallies,
    misses,
    add(id, { right = 0, claimed = 0, wanted = 0 }) {
      tallies.set(id, sumOf(tallies.get(id), { right, claimed, wanted }));
    },
    miss(id, { words, got = '', wanted = '' }) {
      const { record = '', field = '' } = NAMES.get(id) ?? {};
      misses.push({
        file,
        article,
        record,
        field,
        words: inOneLine(words),
        got: inOneLine(got),
        wanted: inOneLine(wanted),
      });
    },
    check(id, isRight, miss) {
      ledger.add(id, { right: isRight ? 1 : 0, claimed: 1, wanted: 1 });
      if (!isRight) ledger.miss(id, miss);
    },
  };
  return ledger;
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const NOTHING: Tally = { right: 0, claimed: 0, wanted: 0 };

export const sumOf = (one: Tally = NOTHING, other: Tally = NOTHING): Tally => ({
  right: one.right + other.right,
  claimed: one.claimed + other.claimed,
  wanted: one.wanted + other.wanted,
});
