import { z } from 'zod';
import { Bound, Trend } from '../model/records.ts';

const text = z.string().min(1);
const note = text.optional();
const required = z.boolean().default(true);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-03-09');

/** Words of the article; `nth`, from 0, where they stand in it several times. */
export const Words = z.union([text, z.strictObject({ text, nth: z.int().min(0).optional(), note })]);
export type Words = z.infer<typeof Words>;

const located = { text, nth: z.int().min(0).optional(), note };

const value = { value: z.number().optional(), low: z.number().optional(), high: z.number().optional() };
/** An empty string is an open side; both empty: no window. */
const Window = z.strictObject({ start: z.union([day, z.literal('')]), end: z.union([day, z.literal('')]) });

export const GoldFigure = z.strictObject({
  ...located,
  required,
  ...value,
  alt: z.array(z.strictObject({ ...value, unit: text.optional() })).optional(),
  bound: Bound,
  boundAlt: z.array(Bound).default([]),
  unit: text,
  unitAlt: z.array(text).default([]),
  counts: z.string().optional(),
  countsAlt: z.array(z.string()).default([]),
  of: z.strictObject({ value: z.number(), counts: z.string().optional() }).optional(),
  window: Window.nullable().optional(),
  windowAlt: z.array(Window).default([]),
  change: z.enum(['rise', 'fall', 'none']).optional(),
  per: text.optional(),
  perAlt: z.array(text).default([]),
});
export type GoldFigure = z.infer<typeof GoldFigure>;

/** Null or an empty string where the interval is open. */
const side = z.union([day, z.literal('').transform(() => null)]).nullable();
const interval = z.tuple([side, side]);

export const GoldDate = z.strictObject({
  ...located,
  required,
  start: side,
  end: side,
  alt: z.array(interval).default([]),
  part: z.boolean().default(false),
});
export type GoldDate = z.infer<typeof GoldDate>;

export const GoldQuotation = z.strictObject({
  form: z.enum(['direct', 'mixed', 'indirect']),
  content: z.array(Words).min(1),
  contentAlt: z.array(z.array(Words).min(1)).default([]),
  required,
  source: Words.optional(),
  cue: Words.optional(),
  speaker: text.nullable().optional(),
  note,
});
export type GoldQuotation = z.infer<typeof GoldQuotation>;

export const GoldSpeaker = z.strictObject({
  name: text,
  role: text.nullable().optional(),
  organisation: text.nullable().optional(),
  organisationAlt: z.array(z.string()).default([]),
  note,
});
export type GoldSpeaker = z.infer<typeof GoldSpeaker>;

const topics = z.array(text);

export const GoldSentence = z.strictObject({
  sentence: text,
  nth: z.int().min(0).optional(),
  ids: topics,
  optionalIds: topics.default([]),
  trend: z.union([Trend, z.record(z.string(), Trend)]).optional(),
  trendNot: z.record(z.string(), z.array(Trend)).default({}),
  note,
});
export type GoldSentence = z.infer<typeof GoldSentence>;

export const TrapKind = z.enum(['figure', 'date', 'quotation', 'threat', 'speaker']);
export type TrapKind = z.infer<typeof TrapKind>;

export const GoldTrap = z.strictObject({ ...located, kinds: z.array(TrapKind).min(1) });
export type GoldTrap = z.infer<typeof GoldTrap>;

/** What a careful reader finds in one article; golden/README.md says what each key means. */
export const Gold = z.strictObject({
  id: text,
  published: text,
  text,
  figures: z.array(GoldFigure),
  dates: z.array(GoldDate),
  quotations: z.array(GoldQuotation),
  speakers: z.array(GoldSpeaker),
  optionalSpeakers: z.array(text).default([]),
  threats: z.array(GoldSentence).default([]),
  mustNot: z.array(GoldTrap).default([]),
  mustNotFurniture: z.array(GoldTrap).default([]),
  singleQuotes: z.boolean().default(false),
  // Notes from one editor to the next; nothing is scored by them.
  furniture: z.array(text).optional(),
  neverOnSite: z.array(text).optional(),
  note,
});
export type Gold = z.infer<typeof Gold>;
