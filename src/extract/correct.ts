import type { ZodType } from 'zod';
import { type Article, sentenceAt } from '../model/article.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { byPosition, type Evidence, evidenceAt } from '../model/evidence.ts';
import type { Correction } from '../model/frontMatter.ts';
import { numberInWords } from '../model/inWords.ts';
import type { CorrectionNote, RecordKind } from '../model/records.ts';
import { completedFields, contradictionIn } from './correctedFields.ts';
import { correctionFault, kindOf, nearestWords } from './correctionFault.ts';
import { baseOf } from './recordId.ts';

interface Correctable {
  id: string;
  evidence: Evidence;
  sentence: Evidence;
  rule: string;
  speaker: string | null;
  corrected?: CorrectionNote | undefined;
}

/** How one kind of record is corrected. */
export interface CorrectionTarget<T extends Correctable> {
  kind: RecordKind;
  schema: ZodType<T>;
  /** Fields that an added record has where the editor gives none. */
  defaults: (evidence: Evidence, article: Article) => Record<string, unknown>;
}

export interface Corrected<T> {
  records: T[];
  /** Which records had which fields given by the editor, by record id: those are not worked out again. */
  given: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ids of the records that had this field given by the editor. */
export const isGiven = (corrected: Corrected<unknown>, field: string): ReadonlySet<string> =>
  new Set([...corrected.given].filter(([, fields]) => fields.has(field)).map(([id]) => id));

/** What the build makes itself and no correction may set. */
const OURS = ['id', 'evidence', 'sentence', 'rule', 'corrected'];

/**
 * Applies the article's corrections of one kind of record: drops, sets and adds, each found by the record's exact words.
 * Straight and curly quotation marks, and plain and non-breaking spaces, count as the same. `nth` counts, from 1, the
 * records of the kind that have these words (for an addition: their places in the text), before any correction.
 * `speakers` are the ids that a record can be attributed to. Ids of records that stay do not change. Errors: `correction/no-match`, `correction/ambiguous`, `correction/fields`.
 */
export function correct<T extends Correctable>(
  article: Article,
  found: readonly T[],
  target: CorrectionTarget<T>,
  speakers: ReadonlySet<string>,
): Outcome<Corrected<T>> {
  const current = new Map<T, T>(found.map((record) => [record, record]));
  const added: T[] = [];
  const given = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, correction] of article.meta.corrections.entries()) {
    if (kindOf(correction) !== target.kind) continue;
    const fault: Fault = (rule, message, hint) => {
      diagnostics.push(correctionFault(article, index, rule, message, hint));
      return null;
    };
    if ('add' in correction) {
      const taken = [...found, ...added].map(({ id }) => id);
      const record = addRecord(article, correction, { target, speakers, taken }, fault);
      if (record === null) continue;
      added.push(record);
      given.set(record.id, new Set(Object.keys(correction.fields)));
      continue;
    }
    const original = findRecord(found, current, correction, target.kind, fault);
    const record = original && current.get(original);
    if (!original || !record) continue;
    if ('drop' in correction) {
      current.delete(original);
      continue;
    }
    const completed = completedFields(target.kind, correction.fields);
    const fields = { ...record, ...completed, corrected: noteOf(correction, 'set') };
    const changed = parse(fields, correction.fields, target, speakers, fault);
    if (changed === null) continue;
    current.set(original, changed);
    given.set(record.id, new Set([...(given.get(record.id) ?? []), ...Object.keys(correction.fields)]));
  }
  const records = [...current.values(), ...added].sort((a, b) => byPosition(a.evidence, b.evidence));
  return { value: { records, given }, diagnostics };
}

type Fault = (rule: Parameters<typeof correctionFault>[2], message: string, hint: string) => null;

/** One for one, so that offsets stay: curly marks become straight, non-breaking spaces plain. */
const plain = (words: string): string =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f\n]/g, ' ');

function findRecord<T extends Correctable>(
  found: readonly T[],
  current: ReadonlyMap<T, T>,
  { exact, nth }: Correction,
  kind: RecordKind,
  fault: Fault,
): T | null {
  const same = found.filter((record) => plain(record.evidence.exact) === plain(exact));
  if (nth === undefined && same.length > 1) {
    return fault(
      'correction/ambiguous',
      several(`${kind}s have the words “${exact}”`, same.length),
      askNth(same.length),
    );
  }
  const record = same[(nth ?? 1) - 1];
  if (record !== undefined && current.has(record)) return record;
  if (record !== undefined) {
    return fault(
      'correction/no-match',
      `the ${kind} “${exact}” was already dropped`,
      'Take one of the corrections out.',
    );
  }
  if (same.length > 0)
    return fault('correction/no-match', tooFew(kind, exact, same.length, nth), 'Mend or take out nth.');
  const near = nearestWords(
    exact,
    found.map((one) => one.evidence.exact),
  );
  const hint = near.length > 0 ? `Did you mean ${near.map((words) => `“${words}”`).join(' or ')}?` : noCandidates(kind);
  return fault('correction/no-match', `no ${kind} has the words “${exact}”`, hint);
}

const several = (what: string, count: number): string => `${numberInWords(count)} ${what}`;
const askNth = (count: number): string => `Say which one with nth: 1 to ${count}, in reading order.`;
const noCandidates = (kind: RecordKind): string => `Run the extract command on the article to see its ${kind}s.`;
const tooFew = (kind: string, exact: string, count: number, nth = 1): string =>
  `“${exact}” is the words of ${numberInWords(count)} ${kind}${count === 1 ? '' : 's'}, and nth asks for number ${nth}`;

const noteOf = ({ reason, by, on }: Correction, action: CorrectionNote['action']): CorrectionNote => ({
  action,
  reason,
  ...(by !== undefined && { by }),
  ...(on !== undefined && { on }),
});

function addRecord<T extends Correctable>(
  article: Article,
  correction: Extract<Correction, { add: RecordKind }>,
  { target, speakers, taken }: { target: CorrectionTarget<T>; speakers: ReadonlySet<string>; taken: readonly string[] },
  fault: Fault,
): T | null {
  const evidence = findWords(article, correction, fault);
  if (evidence === null) return null;
  const sentence = sentenceAt(article.sentences, evidence.start);
  if (!sentence)
    return fault('correction/no-match', `“${correction.exact}” is in no sentence`, 'Name words of a sentence.');
  const record = {
    speaker: null,
    ...target.defaults(evidence, article),
    ...completedFields(target.kind, correction.fields),
    id: freeId(target.kind, evidence.exact, taken),
    evidence,
    sentence: evidenceAt(article.text, sentence.start, sentence.end),
    rule: 'editor/added',
    corrected: noteOf(correction, 'add'),
  };
  return parse(record, correction.fields, target, speakers, fault);
}

function findWords({ text }: Article, { exact, nth }: Correction, fault: Fault): Evidence | null {
  const within = plain(text);
  const words = plain(exact);
  const places: number[] = [];
  for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + words.length)) places.push(at);
  if (places.length === 0) {
    return fault(
      'correction/no-match',
      `the article’s text has no “${exact}”`,
      'Write the words as the article prints them.',
    );
  }
  if (nth === undefined && places.length > 1) {
    return fault('correction/ambiguous', `“${exact}” stands ${places.length} times in the text`, askNth(places.length));
  }
  const start = places[(nth ?? 1) - 1];
  if (start !== undefined) return evidenceAt(text, start, start + exact.length);
  const message = `“${exact}” stands ${places.length} times in the text, and nth asks for number ${nth}`;
  return fault('correction/no-match', message, 'Mend or take out nth.');
}

/** The ordinal that is free, whatever the reading order, so that no other record changes its address. */
function freeId(kind: RecordKind, exact: string, taken: readonly string[]): string {
  const base = baseOf(kind, exact);
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? base : `${base}-${nth}`;
    if (!taken.includes(id)) return id;
  }
}

/** Null, with an error that names the fields, where the record is not what its schema wants. */
function parse<T extends Correctable>(
  record: unknown,
  fields: Record<string, unknown>,
  target: CorrectionTarget<T>,
  speakers: ReadonlySet<string>,
  fault: Fault,
): T | null {
  const ours = Object.keys(fields).filter((field) => OURS.includes(field));
  if (ours.length > 0) {
    return fault('correction/fields', `${ours.join(', ')} cannot be set`, 'Drop the record and add another instead.');
  }
  const parsed = target.schema.safeParse(record);
  if (parsed.success) {
    const contradiction = contradictionIn(target.kind, parsed.data);
    if (contradiction !== null) return fault('correction/fields', contradiction, 'Give fields that agree.');
    const { speaker } = parsed.data;
    if (speaker === null || speakers.has(speaker)) return parsed.data;
    return fault('correction/fields', `nobody has the id “${speaker}”`, whoIsKnown(speaker, speakers));
  }
  const issues = parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '));
  return fault(
    'correction/fields',
    `the fields do not make a ${target.kind}: ${issues.join('; ')}`,
    'Mend the fields.',
  );
}

const whoIsKnown = (written: string, speakers: ReadonlySet<string>): string => {
  const near = nearestWords(written, [...speakers]);
  const known = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${[...speakers].join(', ')}.`;
  return `${known} Others must be in beat.yaml.`;
};
