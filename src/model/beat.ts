import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const names = z.array(text);

export const Topic = z.strictObject({
  id,
  name: text,
  kind: z.enum(['threat', 'issue']).default('threat'),
  parent: id.optional(),
  about: text.optional(),
  aliases: names.default([]),
  /** Names of towns that stand for the topic where they act, and not where they are places. */
  capitals: names.default([]),
});
export type Topic = z.infer<typeof Topic>;

export const Role = z.strictObject({
  role: text,
  organisation: id.optional(),
  from: text.optional(),
  to: text.optional(),
});

export const Person = z.strictObject({
  id,
  name: text,
  aliases: names.default([]),
  roles: z.array(Role).default([]),
});
export type Person = z.infer<typeof Person>;

export const Organisation = z.strictObject({
  id,
  name: text,
  aliases: names.default([]),
  speaksFor: id.optional(),
});
export type Organisation = z.infer<typeof Organisation>;

export const NamedDate = z.strictObject({
  name: text,
  aliases: names.default([]),
  edtf: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, month or day: 2022-02-24'),
  background: z.boolean().default(true),
});
export type NamedDate = z.infer<typeof NamedDate>;

export const SeriesDefinition = z.strictObject({
  id,
  name: text,
  counts: names.min(1),
  unit: text.default('count'),
  threats: z.array(id).default([]),
  about: text.optional(),
  comparableWhen: z
    .strictObject({ agent: z.enum(['same', 'any']).default('any'), limits: z.enum(['same', 'any']).default('same') })
    .prefault({}),
});
export type SeriesDefinition = z.infer<typeof SeriesDefinition>;

/** beat.yaml: all that the engine is told about its subject. */
export const Beat = z.strictObject({
  title: text,
  standfirst: text,
  url: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/i, 'must be an http or https address without query')
    .optional(),
  language: z
    .string()
    .regex(/^en(?:-[A-Z]{2})?$/, 'must be English (en, en-GB, en-US …): Beatbook reads no other language yet')
    .default('en-GB'),
  timezone: text.default('UTC'),
  contact: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)$/i, 'must be a mailto: or https: address')
    .optional(),
  publish: z.enum(['full', 'excerpts']).default('excerpts'),
  topics: z.array(Topic).min(1),
  people: z.array(Person).default([]),
  organisations: z.array(Organisation).default([]),
  namedDates: z.array(NamedDate).default([]),
  series: z.array(SeriesDefinition).default([]),
});
export type Beat = z.infer<typeof Beat>;
