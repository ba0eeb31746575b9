import { z } from 'zod';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAY_OR_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** True for a day that the calendar has: 2025-02-30 is none. */
export const isCalendarDay = (iso: string): boolean => {
  const day = iso.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

const day = z.string().regex(DAY).refine(isCalendarDay, 'is no day of the calendar');
const text = z.string().trim().min(1);
const webAddress = z.string().regex(/^https?:\/\/[^\s<>"]+$/i, 'must be an http or https address');
/** Record fields are checked against the record's own schema when the correction is applied. */
const fields = z.record(z.string(), z.json());
const why = { exact: text, nth: z.int().min(1).optional(), reason: text, by: text.optional(), on: day.optional() };
const kind = z.enum(['threat', 'figure', 'date', 'quotation']);

export const Correction = z.union([
  z.strictObject({ drop: kind, ...why }),
  z.strictObject({ set: kind, fields, ...why }),
  z.strictObject({ add: kind, fields, ...why }),
]);
export type Correction = z.infer<typeof Correction>;

/** The front matter of an article as an editor writes it; only `title` and `published` must be there. */
export const FrontMatter = z.strictObject({
  title: text,
  published: z
    .string()
    .regex(DAY_OR_TIME, 'must be an ISO date (2025-10-16) or local date-time (2024-12-06T21:31)')
    .refine(isCalendarDay, 'is no day of the calendar'),
  publishedBasis: z.enum(['stated', 'inferred']).default('stated'),
  publishedNote: text.optional(),
  source: z.strictObject({ name: text, url: webAddress.optional() }).optional(),
  authors: z.array(text).default([]),
  retrieved: day.optional(),
  publish: z.enum(['full', 'excerpts']).optional(),
  archived: webAddress.optional(),
  outletCorrection: text.optional(),
  draft: z.boolean().default(false),
  aliases: z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)).default([]),
  corrections: z.array(Correction).default([]),
});
export type FrontMatter = z.infer<typeof FrontMatter>;
