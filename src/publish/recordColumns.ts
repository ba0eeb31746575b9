import type { Entry } from '../model/dossier.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DateRecord, Figure, Quotation, Speaker, Threat } from '../model/records.ts';
import { sentenceNumberOf } from './articleNotes.ts';
import type { Cell } from './csv.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { seriesOfFigure } from './seriesOfFigure.ts';

/** A record and the article that it is in: what a row is made of. */
export interface Row<T> {
  entry: Entry;
  record: T;
}

/** A column of a download; `type` is a field type of the Data Package standard's Table Schema. */
export interface Column<T> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  description: string;
  of(row: Row<T>): Cell;
}

type Stated = Threat | Figure | DateRecord | Quotation;
type Reader<T> = (row: Row<T>) => Cell;

const column =
  (type: Column<never>['type']) =>
  <T>(name: string, description: string, of: Reader<T>): Column<T> => ({ name, type, description, of });

const text = column('string');
const whole = column('integer');
const number = column('number');
const flag = column('boolean');
const day = column('date');

/** What every record has; first in each table. */
const where: Column<Stated>[] = [
  text('article', 'Id of the article', ({ entry }) => entry.article.id),
  day('published', 'Day on which the article was published', ({ entry }) => entry.article.meta.published.slice(0, 10)),
  text(
    'publishedBasis',
    'stated: by the outlet; inferred: by the editor',
    ({ entry }) => entry.article.meta.publishedBasis,
  ),
  text('outlet', 'Outlet; empty where none is named', ({ entry }) => entry.article.meta.source?.name ?? null),
  text('id', 'Id of the record, unique in the article', ({ record }) => record.id),
  text('address', 'Address of the record, from the root of the site', ({ entry, record }) =>
    routes.record(entry.article.id, record.id),
  ),
  text('exact', 'The words that the record comes from', ({ record }) => record.evidence.exact),
];

/** What every record has; last in each table. */
const evidence: Column<Stated>[] = [
  text('speaker', 'Id of the speaker; empty where the outlet speaks for itself', ({ record }) => record.speaker),
  whole('sentenceNumber', 'Number of the sentence in the article, from 1', ({ entry, record }) =>
    sentenceNumberOf(entry, record.evidence),
  ),
  text('sentence', 'The sentence as printed', ({ record }) => record.sentence.exact),
  whole('start', 'First UTF-16 code unit of the words in the article’s text', ({ record }) => record.evidence.start),
  whole('end', 'End of the words, exclusive', ({ record }) => record.evidence.end),
  text('rule', 'Name of the rule that made the record', ({ record }) => record.rule),
  text('corrected', 'Why the editor changed or added the record; empty where not', ({ record }) =>
    record.corrected ? record.corrected.reason : null,
  ),
];

const joined = (parts: readonly Evidence[]): string => parts.map(({ exact }) => exact).join(' | ');

export const threatColumns: Column<Threat>[] = [
  ...where,
  text('threat', 'Id of the topic', ({ record }) => record.threat),
  text('trend', 'What the sentence says: rising, falling, steady or unstated', ({ record }) => record.trend),
  flag('forecast', 'The sentence says that it will or may move so', ({ record }) => record.forecast ?? false),
  text('trendWords', 'The words that give the direction', ({ record }) => record.trendWords?.exact ?? null),
  ...evidence,
];

export const figureColumns = (lookup: Lookup): Column<Figure>[] => [
  ...where,
  number('value', 'The number; empty for a range', ({ record }) => record.value),
  number('low', 'Lower end of a range', ({ record }) => record.low ?? null),
  number('high', 'Upper end of a range', ({ record }) => record.high ?? null),
  text(
    'bound',
    'exact, about, at-least, more-than, at-most, less-than, nearly or between',
    ({ record }) => record.bound,
  ),
  text('unit', 'count, percent, share, multiple, rank, a duration, or an ISO 4217 code', ({ record }) => record.unit),
  text('counts', 'What is counted, as printed', ({ record }) => record.counts),
  text('agent', 'Who counts or acts', ({ record }) => record.agent ?? null),
  text('verb', 'How it is counted or done', ({ record }) => record.verb ?? null),
  text('limits', 'Limits of what is counted', ({ record }) => record.limits ?? null),
  text('per', 'The unit of time of a rate', ({ record }) => record.per ?? null),
  text('of', 'What a share is of', ({ record }) => record.of?.counts ?? null),
  number('ofValue', 'How many that is', ({ record }) => record.of?.value ?? null),
  text('change', 'rise, fall or none, where the figure is a movement', ({ record }) => record.change ?? null),
  text('window', 'The time that it covers, in EDTF; empty without one', ({ record }) => record.window?.edtf ?? null),
  day('windowStart', 'First day of that time; empty where open', ({ record }) => record.window?.start ?? null),
  day('windowEnd', 'Last day of that time; empty where open', ({ record }) => record.window?.end ?? null),
  text(
    'series',
    'Id of its series of figures',
    ({ entry, record }) => seriesOfFigure(lookup, entry.article.id, record.id)?.id ?? null,
  ),
  text('threats', 'Ids of the topics, divided by spaces', ({ record }) => record.threats.join(' ')),
  ...evidence,
];

export const dateColumns: Column<DateRecord>[] = [
  ...where,
  text('edtf', 'Extended Date/Time Format, level 1', ({ record }) => record.edtf),
  day('firstDay', 'First day; empty where open or unknown', ({ record }) => record.start),
  day('lastDay', 'Last day; empty where open or unknown', ({ record }) => record.end),
  text('readings', 'Further intervals that the words allow, divided by spaces', ({ record }) =>
    (record.readings ?? []).map(({ start, end }) => `${start ?? '..'}/${end ?? '..'}`).join(' '),
  ),
  text(
    'resolved',
    'explicit, relative (to the article’s date) or named (in beat.yaml)',
    ({ record }) => record.resolved,
  ),
  text('role', 'event, window (of a figure) or statement', ({ record }) => record.role),
  ...evidence,
];

export const quotationColumns: Column<Quotation>[] = [
  ...where,
  text('form', 'direct, mixed or indirect', ({ record }) => record.form),
  text('content', 'What is ascribed; parts divided by a vertical line', ({ record }) => joined(record.content)),
  text('quoted', 'Its parts inside quotation marks, divided likewise', ({ record }) => joined(record.quoted)),
  text('source', 'The words that name the source', ({ record }) => record.source?.exact ?? null),
  text('cue', 'The reporting verb', ({ record }) => record.cue?.exact ?? null),
  text('threats', 'Ids of the topics, divided by spaces', ({ record }) => record.threats.join(' ')),
  ...evidence,
];

export const speakerColumns = (lookup: Lookup): Column<Speaker>[] => [
  text('article', 'Id of the article', ({ entry }) => entry.article.id),
  text('id', 'Id of the speaker in the article', ({ record }) => record.id),
  text(
    'joinedId',
    'Id of the speaker over all articles',
    ({ entry, record }) => lookup.speaker(entry.article.id, record.id).id,
  ),
  text('name', 'Fullest name in the article', ({ record }) => record.name),
  text('role', 'Role as printed', ({ record }) => record.role),
  text('organisation', 'Organisation as printed', ({ record }) => record.organisation),
  whole(
    'quotations',
    'Quotations of the speaker in the article',
    ({ entry, record }) => entry.records.quotations.filter(({ speaker }) => speaker === record.id).length,
  ),
];
