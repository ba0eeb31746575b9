import { type Article, sentenceAt } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { byPosition, type Evidence, evidenceAt, type Span } from '../../model/evidence.ts';
import type { DateRecord, Figure, NotUnderstood, Threat } from '../../model/records.ts';
import { type Draft, withIds } from '../recordId.ts';
import { countsAsBefore } from './chain.ts';
import { bitsFor } from './clues.ts';
import { type Described, describe } from './describe.ts';
import { type FoundQuantity, findQuantities } from './findQuantities.ts';
import { findLimits, type Limit } from './limits.ts';
import { seriesOf } from './series.ts';
import { eachMatchAt, numericStretches, type Stretch } from './stretches.ts';
import { goesOn } from './window.ts';

type DraftFigure = Draft<Figure>;

const CARRIED: ReadonlySet<string> = new Set(['count', 'percent', 'share', 'multiple']);

/** What looks like a figure and says no number. */
const VAGUE = /(?<=\b((?:several|a few|many|some) ))(?:dozens?|hundreds?|thousands?|millions?|billions?)\b/iy;
const MAGNITUDES = bitsFor(['magnitude', 'scale']);

function findVague(stretches: readonly Stretch[]): NotUnderstood[] {
  const found: NotUnderstood[] = [];
  for (const stretch of stretches)
    eachMatchAt(VAGUE, stretch, MAGNITUDES, ({ index, 0: words, 1: lead = '' }) => {
      const start = stretch.start + index - lead.length;
      const exact = lead + words;
      found.push({
        evidence: { start, end: start + exact.length, exact },
        looksLike: 'figure',
        why: 'does not say how many',
      });
    });
  return found;
}

/** Numbers that are plainly quantities though their noun is unsaid: "rose to 43", "killed 12 and wounded 30", "1.5 million". */
const isSelfContained = (text: string, { start, end, core, sentence }: FoundQuantity): boolean =>
  /\b(?:to|at|by|reach(?:ed)?|hit|exceed(?:ed)?|total(?:led|ed|s)?|killed|killing|wounded|wounding|injured|injuring|of|from) $/i.test(
    text.slice(Math.max(sentence.start, start - 20), start),
  ) ||
  /,\d{3}|illion|housand/.test(text.slice(core.start, core.end)) ||
  /^ (?:of\b|(?:have been|had been|were|was|are) (?:[a-z]+(?:ed|en|t))\b)/.test(text.slice(end, end + 40));

/** Records by the sentence that they stand in. */
function bySentence<T extends { sentence: Span }>(records: readonly T[]): (sentence: Span) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const record of records) {
    const group = groups.get(record.sentence.start);
    if (group) group.push(record);
    else groups.set(record.sentence.start, [record]);
  }
  return (sentence) => groups.get(sentence.start) ?? [];
}

/** Fields that may be absent are set one by one: spreading them costs more than finding most of them. */
function draftOf(text: string, evidence: Evidence, found: FoundQuantity, about: Described): DraftFigure {
  const { rule, bound, sentence, quantity } = found;
  const { value, low, high, unit } = quantity;
  const { counts, per, of, change, agent, verb, window, threats } = about;
  const stands = evidenceAt(text, sentence.start, sentence.end);
  const draft: DraftFigure = { evidence, sentence: stands, rule, value, bound, unit, counts, window, threats };
  if (low !== undefined) draft.low = low;
  if (high !== undefined) draft.high = high;
  if (per !== undefined) draft.per = per;
  if (of !== undefined) draft.of = of;
  if (change !== undefined) draft.change = change;
  if (agent !== undefined) draft.agent = agent;
  if (verb !== undefined) draft.verb = verb;
  return draft;
}

/** Each limit belongs to the last figure before it that is no base of another, else to the first one in its sentence. */
function limitsOf(
  { sentences }: Article,
  found: readonly Limit[],
  figures: readonly DraftFigure[],
): Map<DraftFigure, string> {
  const limits = new Map<DraftFigure, string>();
  const figuresOf = bySentence(figures);
  for (const { start, words } of found) {
    const sentence = sentenceAt(sentences, start);
    const here = sentence ? figuresOf(sentence) : [];
    const bases = new Set(here.flatMap(({ of }) => (of ? [of.value] : [])));
    const able = here.filter(({ value, unit }) => !(unit === 'count' && bases.has(value)));
    const owner = able.findLast(({ evidence }) => evidence.start < start) ?? able[0];
    if (owner && !limits.has(owner)) limits.set(owner, words);
  }
  return limits;
}

/** What holds at the time of saying covers none of the time before it. */
const NOW = /\b(?:now|currently|today|at present)\b/i;

/**
 * A sentence that opens with "That", "This", "These" or "It" and goes on about the one figure of the sentence before it
 * has that figure's limits, topics and window, where it gives none of its own and does not say "now".
 */
function carry(article: Article, figures: readonly DraftFigure[]): DraftFigure[] {
  return figures.map((figure) => {
    if (figure.window !== null || !CARRIED.has(figure.unit) || !goesOn(figure.sentence.exact)) return figure;
    const before = sentenceAt(article.sentences, figure.sentence.start);
    const previous = article.sentences[(before?.number ?? 1) - 2];
    const there = previous ? figures.filter(({ sentence }) => sentence.start === previous.start) : [];
    const [only] = there;
    if (there.length !== 1 || !only || previous?.block !== before?.block) return figure;
    const limits = figure.limits ?? only.limits;
    const threats = figure.threats.length > 0 ? figure.threats : only.threats;
    const window = NOW.test(figure.sentence.exact) ? null : only.window;
    return { ...figure, window, threats, ...(limits ? { limits } : {}) };
  });
}

/**
 * The figures of an article in reading order. `dates` are those of `findDates`: a number inside one is no figure, and
 * they give the windows. `value` is in the unit (a share of a third is 1/3, "£170 million" 170000000).
 */
export function findFigures(
  article: Article,
  beat: Beat,
  dates: readonly DateRecord[],
  threats: readonly Threat[],
): { figures: Figure[]; notUnderstood: NotUnderstood[] } {
  const { text } = article;
  const published = article.meta.published.slice(0, 10);
  const stretches = numericStretches(article);
  const ages = findLimits(stretches);
  const taken: Span[] = [...dates.map(({ evidence }) => evidence), ...ages];
  const datesOf = bySentence(dates);
  const threatsOf = bySentence(threats);
  const drafts: DraftFigure[] = [];
  /** Of each draft, the topics that its sentence names. */
  const named: string[][] = [];
  const unread: NotUnderstood[] = [];
  for (const found of findQuantities(article, stretches, beat.language, taken)) {
    const { quantity, sentence } = found;
    const about = describe(text, found, datesOf(sentence), threatsOf(sentence), published);
    if (about === null) continue;
    const evidence = evidenceAt(text, found.start, found.end);
    const last = drafts.at(-1);
    if (about.counts === '' && last && countsAsBefore(text, last, found, about.per)) about.counts = last.counts;
    if (about.counts === '' && quantity.unit === 'count' && about.per === undefined && !isSelfContained(text, found)) {
      unread.push({ evidence, looksLike: 'figure', why: 'does not say what is counted' });
      continue;
    }
    drafts.push(draftOf(text, evidence, found, about));
    named.push(about.named);
  }
  const limits = limitsOf(article, ages, drafts);
  const limited = drafts.map((draft) => {
    const limit = limits.get(draft);
    return limit ? { ...draft, limits: limit } : draft;
  });
  const complete = carry(article, limited).map((draft, at) => {
    const series = seriesOf(beat, draft, [...draft.threats, ...(named[at] ?? [])]);
    return series ? { ...draft, series } : draft;
  });
  const notUnderstood = [...unread, ...findVague(stretches)].sort((a, b) => byPosition(a.evidence, b.evidence));
  return { figures: withIds('figure', complete), notUnderstood };
}
