import written from '../../golden/accuracy.json' with { type: 'json' };
import { Accuracy, MEASURES, type PartId } from '../model/accuracy.ts';
import { capitalised, counted, numberInWords } from '../model/inWords.ts';

/** How accurate the program is on its golden articles: part of the program, the same on every site. */
export interface AccuracyTable {
  /** What the articles are, and how many. */
  about: string[];
  caption: string;
  columns: { name: string; note: string }[];
  groups: { record: string; rows: AccuracyRow[] }[];
}

export interface AccuracyRow {
  field: string;
  about: string;
  /** In the order of the columns; null where there was nothing to find. */
  cells: ({ percent: string; of: string } | null)[];
}

const COLUMNS: Partial<Record<PartId, string>> = { aside: 'Kept aside', all: 'All' };

/** The numbers that `npm run accuracy -- --write` wrote. */
export const makeAccuracyTable = (accuracy: Accuracy = Accuracy.parse(written)): AccuracyTable => {
  const columns = (['aside', 'all'] as const).flatMap((id) => {
    const scores = accuracy.parts[id];
    return scores && scores.articles > 0 ? [{ name: COLUMNS[id] ?? '', scores }] : [];
  });
  const rows = MEASURES.map(({ id, record, field, about }) => ({
    record,
    field,
    about,
    cells: columns.map(({ scores }) => {
      const tally = scores.measures[id];
      return tally?.percent == null ? null : { percent: tally.percent.toFixed(1), of: `of ${tally.wanted}` };
    }),
  })).filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    about: aboutArticles(accuracy),
    caption: 'How much of each kind of record is right on the golden articles, in per cent',
    columns: columns.map(({ name, scores }) => ({ name, note: counted(scores.articles, 'article') })),
    groups: [...new Set(rows.map(({ record }) => record))].map((record) => ({
      record,
      rows: rows.flatMap(({ record: of, ...row }) => (of === record ? [row] : [])),
    })),
  };
};

function aboutArticles({ parts }: Accuracy): string[] {
  const { first, open, aside, all } = parts;
  const invented = (open?.articles ?? 0) + (aside?.articles ?? 0);
  const sources = [
    ...(invented > 0
      ? [`${numberInWords(invented)} written for the purpose, with invented people, places and outlets`]
      : []),
    ...(first ? [`${numberInWords(first.articles)} of the first site made with Beatbook`] : []),
  ];
  const kept = aside
    ? ` ${capitalised(numberInWords(aside.articles))} of them ${aside.articles === 1 ? 'is' : 'are'} kept aside: nobody looks at those while rules are written, so their numbers say more about other articles.`
    : '';
  return [
    `The program is measured against ${counted(all?.articles ?? 0, 'golden article')}, each with a file that says what a careful reader finds in it: ${sources.join(', and ')}.${kept}`,
    'The numbers are of those golden articles, not of this site. For what is found, for values, days and content, they count both what is missed and what is claimed and is not there (F1). For all else they are the share that is right, among the records that were found.',
  ];
}
