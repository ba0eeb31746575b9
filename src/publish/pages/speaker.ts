import type { SpeakerDossier } from '../../model/dossier.ts';
import { counted, listInWords, numberInWords, shortMonth } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { datedInWords, extentInDays, makeSentenceView, outletOf, type SentenceView } from '../sentenceView.ts';
import { countTopics, makeSpoken, type SpokenGroup, spokenInWords } from '../spokenSentences.ts';

export interface SpeakerPage {
  name: string;
  kind: 'person' | 'organisation';
  deck: string;
  /** Roles as printed and the body that each belongs to, with the articles that print them. */
  roles: {
    role: string | null;
    organisation: string | null;
    articles: { name: string; route: string }[];
    more: number;
  }[];
  /** Other ways in which the articles name the speaker. */
  printed: string[];
  subjects: SubjectTable;
  wordsThatReturn: { words: string; sides: SentenceView[]; more: SentenceView[] }[];
  spoken: SpokenGroup[];
  /** Names under which single articles know the speaker, where they were joined. */
  joined: { name: string; route: string }[];
  notIn: { title: string; route: string }[] | null;
}

/** Sentences by subject and article, or by year where there are many articles. */
export interface SubjectTable {
  columns: { head: string; under: string }[];
  rows: { name: string; route: string; counts: number[] }[];
}

/** More articles than this are counted by year. */
const COLUMNS = 7;
/** The most frequent of the names in the articles. */
const NAMES_LISTED = 8;
/** Articles that print a role are named up to here, the latest of them. */
const ROLE_ARTICLES = 3;
/** Articles without the speaker are listed up to here. */
const ABSENT_LISTED = 3;

export function makeSpeakerPage(lookup: Lookup, id: string): PageOf<'speaker'> {
  const speaker = lookup.dossier.speakers.find((one) => one.id === id);
  if (!speaker) throw new Error(`The dossier has no speaker ${id}`);
  const deck = deckOf(lookup, speaker);
  const absent = lookup.dossier.articles.filter(
    ({ article }) => !speaker.said.some((one) => one.article === article.id),
  );
  return {
    kind: 'speaker',
    route: routes.speaker(id),
    title: speaker.name,
    description: `${speaker.name}: ${deck}`,
    section: routes.speakers,
    feeds: null,
    structured: null,
    model: {
      name: speaker.name,
      kind: speaker.kind,
      deck,
      roles: rolesOf(lookup, speaker),
      printed: speaker.printed.filter((printed) => printed !== speaker.name).slice(0, NAMES_LISTED),
      subjects: subjectsOf(lookup, speaker),
      wordsThatReturn: speaker.wordsThatReturn.map(({ words, places }) => {
        const views = places.map(({ place, span }) => makeSentenceView(lookup, place, [span]));
        const [first, last] = [views[0], views.length > 1 ? views[views.length - 1] : undefined];
        const sides = [first, last].filter((view) => view !== undefined);
        return { words, sides, more: views.slice(1, -1) };
      }),
      spoken: makeSpoken(lookup, speaker),
      joined: speaker.joined.map((ref) => joinedName(lookup, ref.article, ref.record)),
      notIn:
        absent.length === 0 || absent.length > ABSENT_LISTED
          ? null
          : absent.map(({ article }) => ({ title: article.meta.title, route: routes.article(article.id) })),
    },
  };
}

/** "Quoted in four of the five articles, in 59 sentences, between July 2021 and October 2025." */
function deckOf(lookup: Lookup, { said }: SpeakerDossier): string {
  const all = lookup.dossier.articles.length;
  if (said.length === 0) return 'Named as a source; no quotation is attributed.';
  const share =
    all === 1
      ? 'the one article'
      : said.length === all
        ? `all ${counted(all, 'article')}`
        : `${numberInWords(said.length)} of the ${counted(all, 'article')}`;
  const [first, last] = [said[0], said[said.length - 1]].map((one) => one && lookup.entry(one.article));
  const [from, to] = first && last ? extentInDays(first, last) : [];
  const when = to === undefined ? `on ${from}` : `between ${from} and ${to}`;
  return `In ${share}, ${when}: ${listInWords(spokenInWords(lookup, said))}.`;
}

const rolesOf = (lookup: Lookup, { roles }: SpeakerDossier): SpeakerPage['roles'] =>
  roles.map(({ role, organisation, articles }) => ({
    role,
    organisation,
    more: Math.max(0, articles.length - ROLE_ARTICLES),
    articles: articles.slice(-ROLE_ARTICLES).map((id) => {
      const entry = lookup.entry(id);
      return { name: `${outletOf(entry)}, ${datedInWords(entry)}`, route: routes.article(id) };
    }),
  }));

function joinedName(lookup: Lookup, article: string, record: string): { name: string; route: string } {
  const entry = lookup.entry(article);
  const name = entry.records.speakers.find((one) => one.id === record)?.name ?? record;
  return { name: `“${name}”, ${outletOf(entry)}, ${datedInWords(entry)}`, route: routes.article(article) };
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

function subjectsOf(lookup: Lookup, { said, topics }: SpeakerDossier): SubjectTable {
  const entries = said.map(({ article }) => lookup.entry(article));
  const named = said.map(({ article, quotations }) => countTopics(lookup.entry(article), quotations));
  const rows = topics
    .map(({ topic }) => ({
      name: lookup.topic(topic).name,
      route: routes.threat(topic),
      counts: named.map((counts) => counts.get(topic) ?? 0),
    }))
    .filter(({ counts }) => sum(counts) > 0)
    .sort((a, b) => sum(b.counts) - sum(a.counts));
  if (entries.length <= COLUMNS) {
    const columns = entries.map((entry) => ({
      head: `${Number(entry.article.meta.published.slice(8, 10))} ${shortMonth(entry.article.meta.published)}`,
      under: outletOf(entry),
    }));
    return { columns, rows };
  }
  const years = entries.map((entry) => entry.article.meta.published.slice(0, 4));
  const distinct = [...new Set(years)].slice(-COLUMNS);
  return {
    columns: distinct.map((year) => ({
      head: year,
      under: counted(years.filter((one) => one === year).length, 'article'),
    })),
    rows: rows.map((row) => ({
      ...row,
      counts: distinct.map((year) => row.counts.reduce((sum, n, i) => (years[i] === year ? sum + n : sum), 0)),
    })),
  };
}
