import type { Article } from '../../src/model/article.ts';
import type { Evidence, Span } from '../../src/model/evidence.ts';
import { byPosition } from '../../src/model/evidence.ts';
import type { ArticleRecords, RecordKind } from '../../src/model/records.ts';

type Printed = { evidence: Evidence; sentence: Evidence; rule: string };

/** Fields that the line shows in another way, or that follow from its words. */
const ELSEWHERE = new Set(['id', 'evidence', 'sentence', 'rule', 'content']);

const isEvidence = (value: object): value is Evidence => 'exact' in value;

/** A field's value on one line; null where there is nothing to show. */
function inline(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return /^[\w.:/~-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? null : `[${value.map(inline).join(', ')}]`;
  if (isEvidence(value)) return `«${value.exact}»`;
  const fields = Object.entries(value).flatMap(([name, one]) => {
    const shown = inline(one);
    return shown === null ? [] : [`${name}=${shown}`];
  });
  return `(${fields.join(' ')})`;
}

/** "threat s3 «floods» threat=flooding trend=rising … {trend/has-risen}" */
function line(article: Article, kind: RecordKind, record: Printed & { content?: readonly Evidence[] }): string {
  const number = article.sentences.find(({ start }) => start === record.sentence.start)?.number ?? '?';
  const words = (record.content ?? [record.evidence]).map(({ exact }) => `«${exact}»`).join(' + ');
  const fields = Object.entries(record).flatMap(([name, value]) => {
    const isTold = ELSEWHERE.has(name) || (name === 'quoted' && inline(value) === inline(record.content));
    const shown = isTold ? null : inline(value);
    return shown === null ? [] : [`${name}=${shown}`];
  });
  return [kind, `s${number}`, words, ...fields, `{${record.rule}}`].join(' ');
}

/** The records of an article as text to be reviewed: one line a record, in reading order, then speakers and leftovers. */
export function renderRecords(article: Article, records: ArticleRecords): string {
  const lines: { at: Span; line: string }[] = [];
  const add = (kind: RecordKind, list: readonly Printed[]) => {
    for (const record of list) lines.push({ at: record.evidence, line: line(article, kind, record) });
  };
  add('quotation', records.quotations);
  add('threat', records.threats);
  add('date', records.dates);
  add('figure', records.figures);
  lines.sort((a, b) => byPosition(a.at, b.at));
  const { title, published, publishedBasis, source } = records;
  return [
    `${records.id} | ${title} | ${published} (${publishedBasis}) | ${source?.name ?? 'outlet not named'}`,
    '',
    ...lines.map((one) => one.line),
    '',
    ...records.speakers.map(
      ({ id, name, role, organisation, mentions }) =>
        `speaker ${id} «${name}» role=${role ?? '-'} organisation=${organisation ?? '-'} mentions=${mentions.length}`,
    ),
    ...records.notUnderstood.map(
      ({ evidence, looksLike, why }) => `not understood ${looksLike} «${evidence.exact}» ${why}`,
    ),
    '',
  ].join('\n');
}
