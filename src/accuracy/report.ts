import { type Accuracy, MEASURES, type PartId, percentOf, type Scores } from '../model/accuracy.ts';
import { counted } from '../model/inWords.ts';
import type { Miss } from './ledger.ts';
import type { Score } from './scoreFolder.ts';

/** One part of the table with its numbers. */
export interface PartScore extends Score {
  id: PartId | null;
  name: string;
  isAside: boolean;
}

/** The counts of a part with their percentages, as they are written down. */
export const scoresOf = ({ articles, tallies }: Score): Scores => ({
  articles,
  measures: Object.fromEntries(
    MEASURES.flatMap(({ id }) => {
      const tally = tallies.get(id);
      return tally && tally.claimed + tally.wanted > 0 ? [[id, { ...tally, percent: percentOf(tally) }]] : [];
    }),
  ),
});

export const accuracyOf = (parts: readonly PartScore[]): Accuracy => ({
  parts: Object.fromEntries(parts.flatMap((part) => (part.id === null ? [] : [[part.id, scoresOf(part)]]))),
});

export const percentInWords = (percent: number | null): string => (percent === null ? '–' : percent.toFixed(1));

/** The table of one part, for a terminal. */
export function tableOf(part: PartScore): string {
  const { articles, measures } = scoresOf(part);
  const rows = MEASURES.flatMap(({ id, record, field }) => {
    const tally = measures[id];
    if (!tally) return [];
    return [
      [
        record,
        field,
        percentInWords(tally.percent),
        String(tally.wanted),
        `${tally.right}/${tally.claimed}/${tally.wanted}`,
      ],
    ];
  });
  const head = ['records', 'what', 'per cent', 'n', 'right/claimed/wanted'];
  const lines = inColumns([head, ...rows], [false, false, true, true, false]);
  return [`${part.name}: ${counted(articles, 'article')}`, ...lines].join('\n');
}

function inColumns(rows: readonly (readonly string[])[], isNumber: readonly boolean[]): string[] {
  const widths = isNumber.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Each miss of a part on a line; of a part that nobody looks at only how many there are of each field. */
export function missesOf({ name, isAside, misses }: PartScore, showAside: boolean): string[] {
  if (misses.length === 0) return [];
  if (!isAside || showAside) return misses.map(missInWords);
  const counts = new Map<string, number>();
  for (const { record, field } of misses)
    counts.set(`${record}, ${field}`, (counts.get(`${record}, ${field}`) ?? 0) + 1);
  return [
    `${name}: ${counted(misses.length, 'miss', 'misses')}, not listed (--aside lists them)`,
    ...[...counts].map(([field, count]) => `  ${field}: ${count}`),
  ];
}

const missInWords = ({ file, record, field, words, got, wanted }: Miss): string =>
  [file, `${record}, ${field}`, `“${words}”`, `got: ${got || 'nothing'}`, `wanted: ${wanted || 'nothing'}`].join('\t');
