import { z } from 'zod';

/** One number of the table of accuracy: which records, what of them, and what it says in plain words. */
export interface Measure {
  id: MeasureId;
  record: string;
  field: string;
  about: string;
}

const MEASURE_IDS = [
  'text',
  'topics',
  'topics-direction',
  'topics-not-opposite',
  'figures',
  'figures-value',
  'figures-bound',
  'figures-unit',
  'figures-counts',
  'figures-base',
  'figures-window',
  'figures-no-window',
  'figures-change',
  'figures-rate',
  'dates',
  'dates-interval',
  'quotations-marked',
  'quotations-marked-source',
  'quotations-reported',
  'quotations-reported-source',
  'quotations-whole',
  'quotations-speaker',
  'speakers',
  'speakers-role',
  'speakers-organisation',
  'traps',
] as const;
export const MeasureId = z.enum(MEASURE_IDS);
export type MeasureId = z.infer<typeof MeasureId>;

const RECORDS: Record<string, Partial<Record<MeasureId, readonly [field: string, about: string]>>> = {
  Text: {
    text: ['paragraphs', 'The paragraphs of the article are kept, and captions, prompts and other headlines left out'],
  },
  Topics: {
    topics: ['found', 'A sentence that names a topic is found, and no other sentence is'],
    'topics-direction': ['direction', 'Rising, falling or steady, where the sentence says so'],
    'topics-not-opposite': ['never the wrong way', 'No direction that the sentence rules out'],
  },
  Figures: {
    figures: ['found', 'A number that counts or measures is found, and no other number is'],
    'figures-value': ['value', 'It is found and its value is right'],
    'figures-bound': ['bound', '“More than”, “almost”, “up to”, or none'],
    'figures-unit': ['unit', 'A count, a percentage, a currency, a length of time …'],
    'figures-counts': ['what is counted', 'The words for what is counted'],
    'figures-base': ['base of a share', 'What a share is a share of'],
    'figures-window': ['time covered', 'The time that the figure covers, where it has one'],
    'figures-no-window': ['no time covered', 'None is made up where it has none'],
    'figures-change': ['rise or fall', 'Whether the number is itself a movement'],
    'figures-rate': ['rate', 'What it is counted by, as in “a year”'],
  },
  Dates: {
    dates: ['found', 'Words that give a date are found, and no others are'],
    'dates-interval': ['first and last day', 'They are found, and the days they stand for are right'],
  },
  Quotations: {
    'quotations-marked': ['content in quotation marks', 'What is ascribed begins and ends at the right word'],
    'quotations-marked-source': ['its source', 'The words that name who said it'],
    'quotations-reported': ['content reported without marks', 'What is ascribed begins and ends at the right word'],
    'quotations-reported-source': ['its source', 'The words that name who said it'],
    'quotations-whole': ['content and source', 'Of all quotations: content and source are both right'],
    'quotations-speaker': ['speaker', 'Which person or body those words stand for'],
  },
  Speakers: {
    speakers: ['found', 'Who speaks is found, and nobody who is only named is'],
    'speakers-role': ['role', 'As printed'],
    'speakers-organisation': ['organisation', 'Whom they speak for'],
  },
  Traps: {
    traps: ['left alone', 'Words that look like a record and are none give none'],
  },
};

/** All measures in the order of the table. */
export const MEASURES: readonly Measure[] = Object.entries(RECORDS).flatMap(([record, fields]) =>
  MEASURE_IDS.flatMap((id) => {
    const [field, about] = fields[id] ?? [];
    return field === undefined || about === undefined ? [] : [{ id, record, field, about }];
  }),
);

export const PARTS = ['first', 'open', 'aside', 'all'] as const;
export const PartId = z.enum(PARTS);
export type PartId = z.infer<typeof PartId>;

const count = z.int().min(0);

/**
 * What was right, what the program claimed, and what there was to find. Of what is only looked at where a record was
 * found (a bound, a role), claimed and wanted are the same.
 */
export const Tally = z.strictObject({ right: count, claimed: count, wanted: count });
export type Tally = z.infer<typeof Tally>;

/** The numbers of one part of the golden articles. */
export const Scores = z.strictObject({
  articles: count,
  measures: z.partialRecord(MeasureId, Tally.extend({ percent: z.number().min(0).max(100).nullable() })),
});
export type Scores = z.infer<typeof Scores>;

/** `golden/accuracy.json`: written by `npm run accuracy -- --write`, shown by README.md and the method page. */
export const Accuracy = z.strictObject({ parts: z.partialRecord(PartId, Scores) });
export type Accuracy = z.infer<typeof Accuracy>;

/**
 * In per cent, to one decimal: of what was claimed and of what there was to find, the share that is right (F1; where
 * both are the same, simply the share). Null where there was nothing. Only what is wholly right is 100.
 */
export function percentOf({ right, claimed, wanted }: Tally): number | null {
  if (claimed + wanted === 0) return null;
  const percent = Math.round((2000 * right) / (claimed + wanted)) / 10;
  return percent === 100 && 2 * right !== claimed + wanted ? 99.9 : percent;
}
