import type { ReturningWords, SpeakerDossier } from '../../model/dossier.ts';
import { counted, listInWords, numberInWords, shortMonth } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { inParts, makeRouteOfPart, type PartsOfYear, partsByYear } from '../parts.ts';
import { routes } from '../routes.ts';
import { datedInWords, extentInDays, makeSentenceView, outletOf, type SentenceView } from '../sentenceView.ts';
import { countSpoken, countTopics, makeSpoken, type SpokenGroup, spokenInWords } from '../spokenSentences.ts';

export interface SpeakerPage {
  name: string;
  /** The speaker's address, that of the first page. */
  route: string;
  kind: 'person' | 'organisation';
  deck: string;
  spoken: SpokenGroup[];
  /** "March 2024": when the articles of this page were published, where there are several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
  /** What is told of the speaker as a whole, on the first page alone. */
  whole: WholeSpeaker | null;
}

export interface WholeSpeaker {
  /** Roles as printed and the body that each belongs to, with the articles that print them: the latest. */
  roles: {
    role: string | null;
    organisation: string | null;
    articles: { name: string; route: string }[];
    more: number;
  }[];
  moreRoles: number;
  /** Other ways in which the articles name the speaker. */
  printed: string[];
  subjects: SubjectTable;
  /** The first and the last sentence, the latest between them, and how many of these are left out. */
  wordsThatReturn: { words: string; sides: SentenceView[]; more: SentenceView[]; left: number }[];
  /** Names under which single articles know the speaker, where they were joined. */
  joined: { name: string; route: string }[];
  moreJoined: number;
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
/** Of the roles the latest. */
const ROLES_LISTED = 12;
const JOINED_LISTED = 12;
/** Sentences in which words return, beside the first and the last of them. */
const BETWEEN_LISTED = 20;
/** Articles without the speaker are listed up to here. */
const ABSENT_LISTED = 3;

/** Spoken sentences that a page holds: some 150 kB of HTML. */
const SENTENCES_A_PAGE = 80;

/** The pages of a speaker: one, or where much is said a page a year or month, the newest at the speaker's address. */
export function makeSpeakerPages(lookup: Lookup, id: string): PageOf<'speaker'>[] {
  const speaker = lookup.dossier.speakers.find((one) => one.id === id);
  if (!speaker) throw new Error(`The dossier has no speaker ${id}`);
  const sized = speaker.said.map((said) => ({ said, sentences: sentencesIn(lookup, said) }));
  const parts = inParts(sized, {
    most: SENTENCES_A_PAGE,
    dayOf: ({ said }) => lookup.entry(said.article).article.meta.published,
    sizeOf: ({ sentences }) => sentences,
  });
  const routeOf = makeRouteOfPart(parts, routes.speaker(id));
  return parts.map((part): PageOf<'speaker'> => {
    const route = routeOf(part);
    const isFirst = route === routes.speaker(id);
    const here = part.rows.map(({ said }) => said);
    const deck = isFirst
      ? deckOf(lookup, speaker)
      : `In ${counted(here.length, 'article')}, published in ${part.label}: ${listInWords(spokenInWords(lookup, here))}.`;
    return {
      kind: 'speaker',
      route,
      title: isFirst ? speaker.name : `${speaker.name}, ${part.label}`,
      description: `${speaker.name}: ${deck}`,
      section: routes.speakers,
      feeds: null,
      structured: null,
      model: {
        name: speaker.name,
        route: routes.speaker(id),
        kind: speaker.kind,
        deck,
        spoken: makeSpoken(lookup, here),
        part: part.label || null,
        parts: partsByYear(parts, {
          routeOf,
          here: part,
          extentOf: (rows) =>
            counted(
              rows.reduce((total, { sentences }) => total + sentences, 0),
              'sentence',
            ),
        }),
        whole: isFirst ? wholeOf(lookup, speaker) : null,
      },
    };
  });
}

function sentencesIn(lookup: Lookup, { article, quotations }: SpeakerDossier['said'][number]): number {
  const { quoted, reported } = countSpoken(lookup.entry(article), quotations);
  return quoted + reported;
}

function wholeOf(lookup: Lookup, speaker: SpeakerDossier): WholeSpeaker {
  const saying = new Set(speaker.said.map(({ article }) => article));
  const absent = lookup.dossier.articles.filter(({ article }) => !saying.has(article.id));
  return {
    roles: rolesOf(lookup, speaker),
    moreRoles: Math.max(0, speaker.roles.length - ROLES_LISTED),
    printed: speaker.printed.filter((printed) => printed !== speaker.name).slice(0, NAMES_LISTED),
    subjects: subjectsOf(lookup, speaker),
    wordsThatReturn: speaker.wordsThatReturn.map((one) => wordsView(lookup, one)),
    joined: speaker.joined.slice(0, JOINED_LISTED).map((ref) => joinedName(lookup, ref.article, ref.record)),
    moreJoined: Math.max(0, speaker.joined.length - JOINED_LISTED),
    notIn:
      absent.length === 0 || absent.length > ABSENT_LISTED
        ? null
        : absent.map(({ article }) => ({ title: article.meta.title, route: routes.article(article.id) })),
  };
}

function wordsView(lookup: Lookup, { words, places }: ReturningWords): WholeSpeaker['wordsThatReturn'][number] {
  const between = places.slice(1, -1);
  const viewOf = ({ place, span }: ReturningWords['places'][number]): SentenceView =>
    makeSentenceView(lookup, place, [span]);
  return {
    words,
    sides: [...places.slice(0, 1), ...places.slice(1).slice(-1)].map(viewOf),
    more: between.slice(-BETWEEN_LISTED).map(viewOf),
    left: Math.max(0, between.length - BETWEEN_LISTED),
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

const rolesOf = (lookup: Lookup, { roles }: SpeakerDossier): WholeSpeaker['roles'] =>
  roles.slice(-ROLES_LISTED).map(({ role, organisation, articles }) => ({
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
