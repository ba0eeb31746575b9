import type { TopicDossier } from '../../model/dossier.ts';
import { capitalised, counted, listInWords, numberInWords } from '../../model/inWords.ts';
import { type AgreementItem, agreementsOnTopic } from '../agreementList.ts';
import { correctedInWords } from '../correctedInWords.ts';
import { directionsInWords } from '../directionsInWords.ts';
import { figureChartOf } from '../figureChart.ts';
import { countedInWords, windowAsPrinted } from '../figureInWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { datedInWords, makeSentenceView, type SentenceView } from '../sentenceView.ts';
import { seriesOfFigure } from '../seriesOfFigure.ts';
import { makeSeriesView, type SeriesView, sentenceOf } from '../seriesView.ts';
import { makeStatements, type StatementGroup } from '../statements.ts';
import { describeTopic } from '../structured.ts';

interface Named {
  name: string;
  route: string;
}

export interface ThreatPage {
  name: string;
  kind: 'threat' | 'issue';
  about: string | null;
  deck: string;
  /** What the beat counts as naming it. */
  aliases: string[];
  parent: Named | null;
  children: Named[];
  /** The first and the last statement; null where no article names it. */
  first: { when: string; id: string } | null;
  last: { when: string; id: string } | null;
  speakers: Named[];
  sentences: number;
  /** Whether a sentence says that it is or may be rising or falling. */
  moves: boolean;
  statements: StatementGroup[];
  /** Figures said more than once. */
  series: SeriesView[];
  /** Figures that stand alone. */
  figures: {
    value: string;
    counted: string;
    /** The words of its window; null without one. */
    window: string | null;
    record: string;
    corrected: string | null;
    sentence: SentenceView;
  }[];
  together: { intro: string; rows: TogetherRow[] };
  agreements: AgreementItem[];
}

export interface TogetherRow extends Named {
  count: number;
  /** "6 of 7". */
  share: string;
  /** How many sentences name the other topic at all: the fewer, the more a shared one says. */
  elsewhere: string;
  sentences: SentenceView[];
}

export function makeThreatPage(lookup: Lookup, id: string): PageOf<'threat'> {
  const dossier = lookup.topicDossier(id);
  const { topic, cells } = dossier;
  const mentions = cells.flatMap((cell) => cell.mentions);
  const [first, last] = [mentions[0], mentions[mentions.length - 1]];
  const statementOf = (place: { article: string; sentence: number }) => ({
    when: datedInWords(lookup.entry(place.article)),
    id: `st-${place.article}-${place.sentence}`,
  });
  const deck = deckOf(lookup, dossier);
  const series = lookup.dossier.series.filter(({ points, threats }) => threats.includes(id) && points.length > 1);
  return {
    kind: 'threat',
    route: routes.threat(id),
    title: topic.name,
    description: deck,
    section: routes.threats,
    feeds: null,
    structured: mentions.length > 0 ? describeTopic(lookup, dossier) : null,
    model: {
      name: topic.name,
      kind: topic.kind,
      about: topic.about ?? null,
      deck,
      aliases: [...topic.aliases, ...topic.capitals],
      parent: topic.parent === undefined ? null : named(lookup, topic.parent),
      children: dossier.children.map((child) => named(lookup, child)),
      first: first ? statementOf(first.place) : null,
      last: last ? statementOf(last.place) : null,
      speakers: dossier.speakers.flatMap((speaker) => {
        const one = lookup.dossier.speakers.find((other) => other.id === speaker);
        return one ? [{ name: one.name, route: routes.speaker(one.id) }] : [];
      }),
      sentences: mentions.length,
      moves: mentions.some(({ directions }) => directions.some((one) => one !== 'named' && one !== 'steady')),
      statements: makeStatements(lookup, dossier),
      series: series.map((one) => makeSeriesView(lookup, one)),
      figures: figuresAlone(lookup, dossier, new Set(series.map((one) => one.id))),
      together: {
        intro: togetherInWords(lookup, dossier, mentions.length),
        rows: togetherRows(lookup, dossier, mentions.length),
      },
      agreements: agreementsOnTopic(lookup, id),
    },
  };
}

/** Sentences that name two topics are shown up to here, the latest of them. */
const TOGETHER_SHOWN = 10;

const named = (lookup: Lookup, id: string): Named => ({ name: lookup.topic(id).name, route: routes.threat(id) });

function deckOf(lookup: Lookup, { cells, children }: TopicDossier): string {
  const all = counted(cells.length, 'article');
  const naming = cells.filter((cell) => cell.mentions.length > 0);
  if (naming.length === 0) {
    const parts = children.map((child) => lookup.topic(child).name);
    const none = cells.length === 1 ? 'The one article does not name it.' : `None of the ${all} names it.`;
    return parts.length === 0 ? none : `${none} Its parts have pages of their own: ${listInWords(parts)}.`;
  }
  const sentences = counted(
    naming.reduce((sum, cell) => sum + cell.mentions.length, 0),
    'sentence',
  );
  const share =
    cells.length === 1
      ? 'the one article'
      : naming.length === cells.length
        ? `all ${all}`
        : `${numberInWords(naming.length)} of the ${all}`;
  return `Named in ${share}, in ${sentences}. ${directionsInWords(lookup, cells)}`;
}

/** Numbers that no series of two or more holds. */
const figuresAlone = (lookup: Lookup, { figures }: TopicDossier, shown: ReadonlySet<string>): ThreatPage['figures'] =>
  figures
    .filter(({ article, figure }) => !shown.has(seriesOfFigure(lookup, article, figure.id)?.id ?? ''))
    .map((ref) => ({
      value: ref.figure.evidence.exact,
      counted: countedInWords(ref.figure),
      window: windowAsPrinted(figureChartOf(lookup.dossier).entryOf(ref)),
      record: routes.record(ref.article, ref.figure.id),
      corrected: correctedInWords([ref.figure]),
      sentence: sentenceOf(lookup, ref),
    }));

const togetherRows = (lookup: Lookup, { together }: TopicDossier, all: number): TogetherRow[] =>
  together.map(({ topic, places, named: one }) => ({
    ...named(lookup, topic),
    count: places.length,
    share: `${places.length} of ${all}`,
    elsewhere: `${capitalised(counted(one, 'sentence'))} in all ${one === 1 ? 'names' : 'name'} it.`,
    sentences: places.slice(-TOGETHER_SHOWN).map((place) => makeSentenceView(lookup, place)),
  }));

/** "Six of the seven sentences that name it also name Russia. One also names China." */
function togetherInWords(lookup: Lookup, { topic, together }: TopicDossier, all: number): string {
  const [most, next] = together;
  if (!most) return '';
  const of =
    all === 1
      ? 'The one sentence'
      : `${capitalised(numberInWords(most.places.length))} of the ${counted(all, 'sentence')}`;
  const verb = (n: number): string => (n === 1 ? 'names' : 'name');
  const first = `${of} that ${verb(all)} ${topic.name} also ${verb(most.places.length)} ${lookup.topic(most.topic).name}.`;
  if (!next || all === 1) return first;
  return `${first} ${capitalised(numberInWords(next.places.length))} also ${verb(next.places.length)} ${lookup.topic(next.topic).name}.`;
}
