import type { Article } from './article.ts';
import type { Beat, Topic } from './beat.ts';
import type { ArticleRecords, DateRecord, Figure, Interval, Quotation, Threat } from './records.ts';

/**
 * What the articles say together: plain data, made by `link`, read by `publish`.
 * Everything refers to sentences and records by address, so that any conclusion can be followed to its words.
 */
export interface Dossier {
  beat: Beat;
  /** In order of publication, then of id. */
  articles: Entry[];
  /** Every topic of the beat in the order of beat.yaml, also those that no article names. */
  topics: TopicDossier[];
  timeline: Timeline;
  /** Figures that count the same thing, also where it was said only once; most points first, then as first said. */
  series: Series[];
  /** Most quotations first, then by name. */
  speakers: SpeakerDossier[];
  /** By article id: the other articles that have something to do with it, strongest first. */
  related: Record<string, Relation[]>;
  agreements: Agreement[];
  /** Articles that print one text, in order of publication; they are one source for what they have in common. */
  sameTexts: SameText[];
  /** What the home page leads with, chosen by rule. */
  findings: Finding[];
}

export interface Entry {
  article: Article;
  records: ArticleRecords;
}

/** A sentence, by article and number (from 1). */
export interface Place {
  article: string;
  sentence: number;
}

/** A record, by article and record id. */
export interface RecordRef {
  article: string;
  record: string;
}

/** What a sentence says of a topic's direction. Order of the constant: as pages list them. */
export const DIRECTIONS = ['rising', 'may-rise', 'steady', 'falling', 'may-fall', 'named'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const directionOf = (threat: Pick<Threat, 'trend' | 'forecast'>): Direction => {
  if (threat.trend === 'rising') return threat.forecast ? 'may-rise' : 'rising';
  if (threat.trend === 'falling') return threat.forecast ? 'may-fall' : 'falling';
  return threat.trend === 'steady' ? 'steady' : 'named';
};

/** One sentence that names a topic. */
export interface Mention {
  place: Place;
  /** Ids of the threat records in that sentence. */
  records: string[];
  /** Never empty; `named` only where no direction is given. */
  directions: Direction[];
  speaker: string | null;
}

/** What one article says of one topic; no mentions means that it says nothing. */
export interface CoverageCell {
  article: string;
  directions: Direction[];
  mentions: Mention[];
}

export interface TopicDossier {
  topic: Topic;
  /** Ids of the topics directly under this one. */
  children: string[];
  /** One cell an article, in order of publication. */
  cells: CoverageCell[];
  figures: FigureRef[];
  /** Other topics named in the same sentences; `named` counts all sentences that name the other: the rarer it is, the further up. */
  together: { topic: string; places: Place[]; named: number }[];
  /** Ids of the speakers to whom a mention is attributed, most mentions first. */
  speakers: string[];
}

export interface FigureRef {
  article: string;
  figure: Figure;
}

/** Then and now: figures of the same thing, in order of when they were said. */
export interface Series {
  /** The id in beat.yaml, or one made from the counted words. */
  id: string;
  name: string;
  basis: 'beat' | 'wording';
  about?: string;
  points: FigureRef[];
  /** Every pair said one after the other, oldest first. */
  comparisons: Comparison[];
  threats: string[];
}

export type Verdict = 'comparable' | 'with-care' | 'not-comparable';

/** The checks of a comparison, in the order in which they are made. */
export const CHECKS = ['counted', 'agent', 'limits', 'start', 'length', 'overlap', 'verb'] as const;
export type Check = (typeof CHECKS)[number];

export interface Reason {
  check: Check;
  /** What the check says by itself. */
  verdict: Verdict;
  /** A sentence made from the two records. */
  sentence: string;
}

export interface Comparison {
  earlier: FigureRef;
  later: FigureRef;
  verdict: Verdict;
  /** A few words after the verdict: "the counts start in different years". */
  summary: string;
  reasons: Reason[];
  /** Our own arithmetic, never across `not-comparable`. */
  arithmetic: string[];
}

export interface Timeline {
  /** One entry an article: when it was said. */
  said: SaidEntry[];
  /** What the articles refer to, grouped by the article that says it first, each group in order of time. */
  refers: ReferEntry[];
  /** Further tellings of what an entry of `refers` stands for, in the same order. */
  retold: ReferEntry[];
  /** Dates that are the day of their article's publication: in the register of what was said, and in no other. */
  sayingDays: RecordRef[];
}

export interface SaidEntry {
  article: string;
  /** ISO day. */
  day: string;
  basis: 'stated' | 'inferred';
}

export interface ReferEntry {
  /** Unique on the page. */
  id: string;
  kind: 'date' | 'figure';
  article: string;
  record: RecordRef;
  /** The date whose words place the entry; null for a figure with a window of its own. */
  date: DateRecord | null;
  figure: Figure | null;
  place: Place;
  topics: string[];
  edtf: string;
  /** ISO days; a null start or end is open. */
  start: string | null;
  end: string | null;
  /** Until this day the start is uncertain ("since 2022": until 2022-12-31); null where it is certain. */
  uncertainUntil: string | null;
  readings: Interval[];
  /** The date itself comes from beat.yaml and is in no article. */
  background: boolean;
  /** Records of other articles that tell of the same happening: its further sources. */
  alsoToldBy: RecordRef[];
  /** For a further telling the id of the entry that stands for the happening; else null. */
  oneWith: string | null;
}

export interface SpeakerDossier {
  id: string;
  name: string;
  kind: 'person' | 'organisation';
  /** Roles as printed, in order of publication, with the articles that print them. */
  roles: { role: string | null; organisation: string | null; articles: string[] }[];
  /** Ways in which the articles name the speaker, as printed, most frequent first. */
  printed: string[];
  /** In order of publication. */
  said: { article: string; quotations: Quotation[] }[];
  /** Topic ids by how many quotations name them; one row a topic, one count an article (same order as `said`). */
  topics: { topic: string; counts: number[] }[];
  wordsThatReturn: ReturningWords[];
  /** Ids of speakers of single articles that were joined into this one, other than its own. */
  joined: RecordRef[];
}

/** The same words, quoted in two or more articles. */
export interface ReturningWords {
  words: string;
  places: { place: Place; span: { start: number; end: number } }[];
}

export interface Relation {
  article: string;
  /** At least one; strongest first. `lead` is set in bold. */
  reasons: { lead: string; detail: string }[];
  weight: number;
}

/** Two articles that print the same text, or of which one rewrites the other. Which of them had it first is not known. */
export interface SameText {
  /** The one published first, then the other. */
  articles: [string, string];
  /** `repeated`: most of the passages are in the same words; `rewritten`: most say the same things in words of which many are the same. */
  form: 'repeated' | 'rewritten';
  /** How many sentences each of the two articles has. */
  sentences: [number, number];
  /** Sentences that are one text, in the order of the first article; each has one counterpart. */
  passages: [Place, Place][];
}

/** Two passages that agree, or that do not. */
export interface Agreement {
  id: string;
  kind: 'agree' | 'differ';
  form: 'same-statement' | 'different-number' | 'opposite-directions' | 'average' | 'shortened-quotation';
  /** Neutral words: what is compared. */
  title: string;
  /** Neutral words: why it is listed. */
  why: string;
  topics: string[];
  sides: { place: Place; record: string | null }[];
}

export interface Finding {
  /** In the order in which the rules are asked. */
  rule: 'misread-pair' | 'opposite-directions' | 'newly-named' | 'no-longer-named' | 'named-throughout';
  title: string;
  text: string;
  /** Where the title leads: a topic, or a series. */
  topic: string | null;
  series: string | null;
  places: Place[];
}
