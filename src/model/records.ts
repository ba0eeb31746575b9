import { z } from 'zod';
import { Evidence } from './evidence.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const recordId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** Who changed a record, why, and when: from the article's front matter. */
export const CorrectionNote = z.strictObject({
  action: z.enum(['set', 'add']),
  reason: z.string(),
  by: z.string().optional(),
  on: isoDay.optional(),
});
export type CorrectionNote = z.infer<typeof CorrectionNote>;

const common = {
  id: recordId.describe('Unique within the article: the type, the exact words, and an ordinal where they repeat.'),
  evidence: Evidence,
  sentence: Evidence,
  rule: z
    .string()
    .regex(/^[a-z-]+\/[a-z0-9-]+$/)
    .describe('Permanent name of the rule that made the record.'),
  speaker: z
    .string()
    .nullable()
    .describe('Id of the speaker the statement is attributed to; null where the outlet speaks for itself.'),
  corrected: CorrectionNote.optional(),
};

export const Trend = z.enum(['rising', 'falling', 'steady', 'unstated']);
export type Trend = z.infer<typeof Trend>;

export const Threat = z.strictObject({
  ...common,
  threat: z.string().describe('Id of a topic in beat.yaml.'),
  trend: Trend,
  forecast: z.boolean().optional().describe('True where the sentence says that it will or may move so.'),
  trendWords: Evidence.optional().describe('The words that carry the direction.'),
});
export type Threat = z.infer<typeof Threat>;

export const Bound = z.enum(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'between']);
export type Bound = z.infer<typeof Bound>;

const plainUnits = [
  'count',
  'percent',
  'percentage-points',
  'share',
  'multiple',
  'rank',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'hour',
  'minute',
] as const;
export const Unit = z.union([
  z.enum(plainUnits),
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217 code'),
]);
export type Unit = z.infer<typeof Unit>;

export const Window = z.strictObject({
  edtf: z.string().describe('Extended Date/Time Format, level 1.'),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  date: recordId.optional().describe('Id of the date record whose words give the window.'),
});
export type Window = z.infer<typeof Window>;

export const Figure = z.strictObject({
  ...common,
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  bound: Bound,
  unit: Unit,
  counts: z.string().describe('The noun phrase that is counted; empty where the sentence gives none.'),
  agent: z.string().optional(),
  verb: z.string().optional(),
  limits: z.string().optional(),
  per: z.string().optional(),
  of: z.strictObject({ value: z.number().nullable(), counts: z.string() }).optional(),
  change: z.enum(['rise', 'fall', 'none']).optional(),
  window: Window.nullable(),
  threats: z.array(z.string()),
  series: z.string().optional().describe('Id of a series in beat.yaml.'),
});
export type Figure = z.infer<typeof Figure>;

export const Interval = z.strictObject({ start: isoDay.nullable(), end: isoDay.nullable() });
export type Interval = z.infer<typeof Interval>;

export const DateRecord = z.strictObject({
  ...common,
  edtf: z.string(),
  start: isoDay.nullable().describe('First day, inclusive; null where open or unknown.'),
  end: isoDay.nullable().describe('Last day, inclusive; null where open or unknown.'),
  readings: z.array(Interval).optional().describe('Further intervals that the words allow.'),
  resolved: z.enum(['explicit', 'relative', 'named']),
  role: z.enum(['event', 'window', 'statement']),
});
export type DateRecord = z.infer<typeof DateRecord>;

export const Quotation = z.strictObject({
  ...common,
  form: z.enum(['direct', 'mixed', 'indirect']),
  content: z.array(Evidence).min(1),
  quoted: z.array(Evidence).describe('The parts of the content that stand inside quotation marks.'),
  source: Evidence.nullable(),
  cue: Evidence.nullable(),
  threats: z.array(z.string()),
});
export type Quotation = z.infer<typeof Quotation>;

export const Speaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable().describe('As printed in the article.'),
  organisation: z.string().nullable(),
  mentions: z.array(Evidence),
});
export type Speaker = z.infer<typeof Speaker>;

export const NotUnderstood = z.strictObject({
  evidence: Evidence,
  looksLike: z.enum(['figure', 'date', 'quotation']),
  why: z.string(),
});
export type NotUnderstood = z.infer<typeof NotUnderstood>;

/** Everything that is known of one article; the line that `extract` prints and `data/records.jsonl` publishes. */
export const ArticleRecords = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: z.string(),
  publishedBasis: z.enum(['stated', 'inferred']),
  source: z.strictObject({ name: z.string(), url: z.string().optional() }).nullable(),
  authors: z.array(z.string()),
  text: z.string(),
  threats: z.array(Threat),
  figures: z.array(Figure),
  dates: z.array(DateRecord),
  quotations: z.array(Quotation),
  speakers: z.array(Speaker),
  notUnderstood: z.array(NotUnderstood),
});
export type ArticleRecords = z.infer<typeof ArticleRecords>;

/** The record lists of one article, without what the article itself says of it. */
export type Records = Pick<
  ArticleRecords,
  'threats' | 'figures' | 'dates' | 'quotations' | 'speakers' | 'notUnderstood'
>;

/** The four kinds of record that stand on evidence of their own, by the name that corrections and ids use. */
export type RecordKind = 'threat' | 'figure' | 'date' | 'quotation';
