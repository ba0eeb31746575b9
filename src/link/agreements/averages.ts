import type { Agreement, Entry, FigureRef } from '../../model/dossier.ts';
import type { Figure } from '../../model/records.ts';
import { type Days, daysIn } from '../calendar.ts';
import { readCounted } from '../countedPhrase.ts';
import { areDisjoint, type Range, rangeOf } from '../figureKind.ts';
import { cited, rounded } from '../inWords.ts';
import { daysInWords, otherReadings, type Period, periodInWords, readPeriod } from '../period.ts';
import { placeOf } from '../places.ts';
import type { Shelf } from '../shelf.ts';

const DAYS_PER: Record<string, number> = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };

/** An average that does not follow from its own total and window, both given in one sentence or for one window. */
export function findAverages(shelf: Shelf): Agreement[] {
  return shelf.entries.flatMap((entry) => {
    const rates = entry.records.figures.filter((figure) => isRate(figure));
    return rates.flatMap((rate) => {
      const total = entry.records.figures.find((figure) => belongsTo(figure, rate));
      return total ? (compareAverage(entry, total, rate, shelf) ?? []) : [];
    });
  });
}

const isRate = ({ per, unit, change }: Figure): boolean =>
  per !== undefined && DAYS_PER[per] !== undefined && unit === 'count' && change === undefined;

/** A total of what the rate counts, with a window: in the rate's sentence, or of the rate's own window. */
function belongsTo(total: Figure, rate: Figure): boolean {
  if (total.per !== undefined || total.unit !== 'count' || total.window === null || total.change !== undefined)
    return false;
  const [a, b] = [readCounted(total.counts).head, readCounted(rate.counts).head];
  if (a !== null && b !== null && a !== b) return false;
  const sameSentence = total.sentence.start === rate.sentence.start;
  if (rate.window === null) return sameSentence;
  const sameWindow = rate.window.start === total.window.start && rate.window.end === total.window.end;
  return sameWindow && (sameSentence || (a !== null && a === b));
}

function compareAverage(entry: Entry, total: Figure, rate: Figure, shelf: Shelf): Agreement | null {
  const ref: FigureRef = { article: entry.article.id, figure: total };
  const period = readPeriod(ref, shelf);
  const amount = rangeOf(total);
  const stated = statedRange(rate);
  if (!period || !amount || !stated || rate.per === undefined) return null;
  const perTime = DAYS_PER[rate.per] ?? 1;
  const readings = [
    { time: periodInWords(period), own: averagesOf(amount, period, perTime) },
    ...otherReadings(period).map((days) => ({
      time: daysInWords(days),
      own: averagesOf(amount, { ...days, latestStart: null }, perTime),
    })),
  ];
  // Words that can be read in two ways have an average for each: it follows where it follows from one of them.
  if (!readings.every(({ own }) => areDisjoint(own, stated))) return null;
  const each = readings.map(({ time, own }) => `over ${time} is ${averageInWords(own)} a ${rate.per}`);
  const said = `${cited(total.evidence.exact)} ${each.join(', or ')}`;
  return {
    id: `average-${entry.article.id}-${rate.id}`,
    kind: 'differ',
    form: 'average',
    title: `An average and the total that it is given with: ${total.counts || rate.counts}`,
    why: `${said}; the average given is ${cited(rate.evidence.exact)}.`,
    topics: [...new Set([...total.threats, ...rate.threats])],
    sides: [total, rate].map((figure) => ({ place: placeOf(entry.article, figure.evidence), record: figure.id })),
  };
}

/** All averages that the total and the window allow, an open start included. */
function averagesOf(amount: Range, period: Pick<Period, 'start' | 'end' | 'latestStart'>, daysPer: number): Range {
  const shortest: Days = { start: period.latestStart ?? period.start, end: period.end };
  return { low: (amount.low * daysPer) / daysIn(period), high: (amount.high * daysPer) / daysIn(shortest) };
}

/** What a rounded average stands for: half a unit of its last place to either side, and what its bound allows. */
function statedRange(rate: Figure): Range | null {
  const range = rangeOf(rate);
  if (!range) return null;
  if (rate.value === null) return range;
  const decimals = String(rate.value).split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return { low: Math.min(range.low, rate.value - half), high: Math.max(range.high, rate.value + half) };
}

const averageInWords = (own: Range): string => (own.low === own.high ? `about ${rounded(own.low)}` : rangeInWords(own));

const rangeInWords = ({ low, high }: Range): string =>
  Number.isFinite(high) ? `between ${rounded(low)} and ${rounded(high)}` : `${rounded(low)} or more`;
