import type { Entry, RecordRef } from '../../model/dossier.ts';
import { capitalised, counted, listInWords, numberInWords } from '../../model/inWords.ts';
import type { RecordKind } from '../../model/records.ts';
import { type AccuracyTable, makeAccuracyTable } from '../accuracyTable.ts';
import { findCorrected, sentenceNumberOf } from '../articleNotes.ts';
import { intervalInWords } from '../intervalInWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes, sentenceRoute } from '../routes.ts';
import { datedInWords, outletOf, publishedInWords } from '../sentenceView.ts';

export interface MethodPage {
  deck: string;
  accuracy: AccuracyTable;
  rules: RuleGroup[];
  /** Named dates that beat.yaml gives, for words that name a date without giving it. */
  namedDates: { name: string; when: string; background: boolean }[];
  notUnderstood: { outlet: string; when: string; route: string; items: NotUnderstoodLine[] }[];
  corrections: { exact: string; reason: string; source: string; route: string }[];
  /** Articles whose date the editor worked out, with the note that says how. */
  inferred: { title: string; route: string; when: string; note: string | null }[];
  /** Speakers of single articles that were taken to be one. */
  joined: { name: string; route: string; from: string }[];
  /** How many of each list are left out: the newest are told here. */
  left: Record<'notUnderstood' | 'corrections' | 'inferred' | 'joined', number>;
}

export interface RuleGroup {
  kind: RecordKind;
  name: string;
  count: string;
  rules: { rule: string; count: number }[];
}

export interface NotUnderstoodLine {
  exact: string;
  looksLike: string;
  why: string;
  sentence: number;
  route: string;
}

/** Items of a list that the page tells. */
const LISTED = 50;

const leftOf = (list: readonly unknown[]): number => Math.max(0, list.length - LISTED);

export function makeMethodPage(lookup: Lookup): PageOf<'method'> {
  const { dossier, beat } = lookup;
  const missed = notUnderstoodIn(lookup);
  const corrections = correctionsIn(lookup);
  const inferred = inferredIn(lookup);
  const joined = joinedIn(lookup);
  const deck = `How the records of ${counted(dossier.articles.length, 'article')} are made, which rule made each, and what was left out.`;
  return {
    kind: 'method',
    route: routes.method,
    title: 'Method',
    description: deck,
    section: routes.method,
    feeds: null,
    structured: null,
    model: {
      deck,
      accuracy: makeAccuracyTable(),
      rules: ruleGroups(lookup),
      namedDates: beat.namedDates.map(({ name, edtf, background }) => ({ name, when: whenInWords(edtf), background })),
      notUnderstood: byArticle(missed.slice(0, LISTED)),
      corrections: corrections.slice(0, LISTED),
      inferred: inferred.slice(-LISTED),
      joined: joined.slice(0, LISTED),
      left: {
        notUnderstood: leftOf(missed),
        corrections: leftOf(corrections),
        inferred: leftOf(inferred),
        joined: leftOf(joined),
      },
    },
  };
}

const inferredIn = ({ dossier }: Lookup): MethodPage['inferred'] =>
  dossier.articles.flatMap((entry) => {
    const { id, meta } = entry.article;
    const line = {
      title: meta.title,
      route: routes.article(id),
      when: publishedInWords(entry),
      note: meta.publishedNote ?? null,
    };
    return meta.publishedBasis === 'inferred' ? [line] : [];
  });

const joinedIn = (lookup: Lookup): MethodPage['joined'] =>
  lookup.dossier.speakers
    .filter(({ joined }) => joined.length > 0)
    .map(({ id, name, joined }) => ({ name, route: routes.speaker(id), from: namesJoined(lookup, joined) }));

/** Names of a speaker that are told one by one. */
const NAMES_JOINED = 8;

function namesJoined(lookup: Lookup, joined: readonly RecordRef[]): string {
  const names = joined.slice(0, NAMES_JOINED).map((ref) => {
    const known = lookup.entry(ref.article).records.speakers.find((one) => one.id === ref.record);
    return `“${known?.name ?? ref.record}” in ${outletOf(lookup.entry(ref.article))}`;
  });
  return listInWords(
    joined.length > NAMES_JOINED ? [...names, `${numberInWords(joined.length - NAMES_JOINED)} more`] : names,
  );
}

const KINDS: { kind: RecordKind; name: string; one: string }[] = [
  { kind: 'threat', name: 'Threats', one: 'threat' },
  { kind: 'figure', name: 'Figures', one: 'figure' },
  { kind: 'date', name: 'Dates', one: 'date' },
  { kind: 'quotation', name: 'Quotations', one: 'quotation' },
];

/** Which rule made how many records, most first. */
function ruleGroups({ dossier }: Lookup): RuleGroup[] {
  return KINDS.map(({ kind, name, one }) => {
    const records = dossier.articles.flatMap(({ records: all }) => all[LISTS[kind]].map(({ rule }) => rule));
    const counts = new Map<string, number>();
    for (const rule of records) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return {
      kind,
      name,
      count: capitalised(counted(records.length, one)),
      rules: [...counts]
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)),
    };
  });
}

const LISTS = { threat: 'threats', figure: 'figures', date: 'dates', quotation: 'quotations' } as const;

/** A year, month or day of beat.yaml in words. */
function whenInWords(edtf: string): string {
  const [year = '', month, day] = edtf.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return intervalInWords({ start: edtf, end: edtf });
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return intervalInWords({ start: `${edtf}-01`, end: last });
}

/** Newest article first, in each in the order of the text. */
const notUnderstoodIn = ({ dossier }: Lookup): { entry: Entry; item: NotUnderstoodLine }[] =>
  [...dossier.articles].reverse().flatMap((entry) =>
    entry.records.notUnderstood.map(({ evidence, looksLike, why }) => {
      const sentence = sentenceNumberOf(entry, evidence);
      const route = sentenceRoute(entry.article.id, sentence);
      return { entry, item: { exact: evidence.exact, looksLike, why, sentence, route } };
    }),
  );

function byArticle(missed: ReturnType<typeof notUnderstoodIn>): MethodPage['notUnderstood'] {
  const entries = [...new Set(missed.map(({ entry }) => entry))];
  return entries.map((entry) => ({
    outlet: outletOf(entry),
    when: datedInWords(entry),
    route: routes.article(entry.article.id),
    items: missed.filter((one) => one.entry === entry).map(({ item }) => item),
  }));
}

function correctionsIn({ dossier }: Lookup): MethodPage['corrections'] {
  return [...dossier.articles].reverse().flatMap((entry) => {
    const { id, meta } = entry.article;
    const source = `${outletOf(entry)}, ${datedInWords(entry)}`;
    const changed = findCorrected(entry).map(({ record, note }) => ({
      exact: record.evidence.exact,
      reason: note.reason,
      source,
      route: routes.record(id, record.id),
    }));
    const dropped = meta.corrections.flatMap((one) =>
      'drop' in one
        ? [{ exact: one.exact, reason: one.reason, source, route: `${routes.article(id)}#corrections` }]
        : [],
    );
    return [...changed, ...dropped];
  });
}
