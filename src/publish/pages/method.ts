import { capitalised, counted, listInWords } from '../../model/inWords.ts';
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

export function makeMethodPage(lookup: Lookup): PageOf<'method'> {
  const { dossier, beat } = lookup;
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
      notUnderstood: notUnderstoodIn(lookup),
      corrections: correctionsIn(lookup),
      inferred: dossier.articles.flatMap((entry) => {
        const { id, meta } = entry.article;
        const line = {
          title: meta.title,
          route: routes.article(id),
          when: publishedInWords(entry),
          note: meta.publishedNote ?? null,
        };
        return meta.publishedBasis === 'inferred' ? [line] : [];
      }),
      joined: dossier.speakers.flatMap(({ id, name, joined }) =>
        joined.length === 0
          ? []
          : [
              {
                name,
                route: routes.speaker(id),
                from: listInWords(
                  joined.map((ref) => {
                    const known = lookup.entry(ref.article).records.speakers.find((one) => one.id === ref.record);
                    return `“${known?.name ?? ref.record}” in ${outletOf(lookup.entry(ref.article))}`;
                  }),
                ),
              },
            ],
      ),
    },
  };
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

const notUnderstoodIn = ({ dossier }: Lookup): MethodPage['notUnderstood'] =>
  [...dossier.articles].reverse().flatMap((entry) => {
    const { id } = entry.article;
    const items = entry.records.notUnderstood.map(({ evidence, looksLike, why }) => {
      const sentence = sentenceNumberOf(entry, evidence);
      return { exact: evidence.exact, looksLike, why, sentence, route: sentenceRoute(id, sentence) };
    });
    return items.length === 0
      ? []
      : [{ outlet: outletOf(entry), when: datedInWords(entry), route: routes.article(id), items }];
  });

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
