import type { TaggedWord } from '../tagging.ts';
import type { Counted } from './counted.ts';
import type { Stage } from './stage.ts';

const AUXILIARIES = new Set(
  'has have had is are was were be been being will would could may might can should must shall do does did to forecast expected projected predicted estimated thought likely unlikely set due going also now since already still not never even only just then soon again reportedly more than come came comes gone go goes went'.split(
    ' ',
  ),
);
/** A clause begins behind these; verbs of saying and thinking among them. */
const OPENERS = new Set(
  'that said says say while when if because but which who although though so after before until since where whereas unless as than warned reported found showed shows estimated believes believe think thinks means predicted expects expect added claimed'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('it they this that these those he she we i you which who there what one some all'.split(' '));
/** What may stand between a subject and its verb, set off by commas. */
const INSERTED =
  /^(?:which|who|whose|where|an?|the|its|their|his|her|our|including|excluding|once|long|formerly|however|meanwhile|though|(?:[a-z]+ )?\d|(?:it|he|she|they) (?:said|says|added)|[a-z’']+ (?:said|says|added))\b/i;
const CONTRACTED = /^(?:it|that|there|he|she|we|they|you|who|what|I)[’'](?:s|re|ve|d|ll)\b/i;
/** Forms that are nouns and adjectives as well, which the tagger may take them for. */
const MOVED = /^(?:rose|fell|grew|sank|shrank|slid|hit)$/i;
const CROSSING = /[,;:–—()!?]|\.\s/;
const MEASURE =
  /(?:^|.* )(?:the |an? |its |his |her |their |our )?(?:total |overall |annual |average )?(?:number|amount|level|rate|count|volume|proportion|share) of (?:the |its |their )?/i;
/** Without this there is none. */
const MEASURE_OF = /(?:number|amount|level|rate|count|volume|proportion|share) of /i;
const DETERMINERS = /^(?:(?:the|an?|its|his|her|their|our|your|my|and|but|yet|so|then|meanwhile) )+/i;
const LONGEST_SUBJECT = 24;

const is = (word: TaggedWord | undefined, ...tags: string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));

/** A verb that heads a clause; "linked to", "offered by" go on about the noun before them. */
const headsClause = (word: TaggedWord | undefined, next: TaggedWord | undefined): boolean =>
  is(word, 'Copula', 'Auxiliary', 'Modal') ||
  MOVED.test(word?.word ?? '') ||
  (is(word, 'PastTense', 'PresentTense') &&
    !is(word, 'Gerund', 'Infinitive') &&
    !is(next, 'Preposition') &&
    !/^(?:to|by)$/i.test(next?.word ?? ''));

/** "that" and "said" open a clause; "states such as these" go on. */
const opensClause = (words: readonly TaggedWord[], at: number): boolean =>
  OPENERS.has(words[at]?.word.toLowerCase() ?? '') &&
  !(/^as$/i.test(words[at]?.word ?? '') && /^(?:such|well)$/i.test(words[at - 1]?.word ?? ''));

/** The last word before a group of verbs ("has since", "is forecast to"), past an insertion between commas; -1 for none. */
function lastOfSubject(written: string, words: readonly TaggedWord[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (AUXILIARIES.has(words[at]?.word.toLowerCase() ?? '') || is(words[at], 'Adverb', 'Negative')))
    at -= 1;
  const [last, after] = [words[at], words[at + 1]];
  if (!last || !after) return -1;
  const gap = written.slice(last.end, after.start);
  if (!CROSSING.test(gap)) return at;
  if (!gap.startsWith(',')) return -1;
  const comma = written.lastIndexOf(',', last.start);
  const inserted = comma === -1 ? '' : written.slice(comma + 1, last.end).trim();
  if (inserted.length > 100 || !INSERTED.test(inserted)) return -1;
  return words.findLastIndex((word) => word.end <= comma);
}

/** The first word of the clause that ends with a word. */
function firstOfSubject(written: string, words: readonly TaggedWord[], end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_SUBJECT) {
    const [word, before] = [words[at], words[at - 1]];
    if (!word || !before || CROSSING.test(written.slice(before.end, word.start))) break;
    if (opensClause(words, at - 1) || headsClause(before, word)) break;
    if (/^and$/i.test(before.word) && joinsClauses(written, words, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** "and" between clauses has a verb before it, "farms and mills" none. */
function joinsClauses(written: string, words: readonly TaggedWord[], and: number): boolean {
  for (let at = and - 1; at >= 0 && and - at < LONGEST_SUBJECT; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || CROSSING.test(written.slice(word.end, next.start))) return false;
    if (opensClause(words, at)) return false;
    if (headsClause(word, next)) return true;
  }
  return false;
}

/** "peaked at 11 and has since fallen": the subject of the verb before "and", by its index; -1 for none. */
function verbBeforeConjunction(words: readonly TaggedWord[], end: number): number {
  if (!/^(?:and|but|then)$/i.test(words[end]?.word ?? '')) return -1;
  for (let at = end - 1; at > 0 && end - at < LONGEST_SUBJECT; at--) if (isVerb(words[at])) return at;
  return -1;
}
const isVerb = (word: TaggedWord | undefined): boolean =>
  MOVED.test(word?.word ?? '') ||
  (is(word, 'PastTense', 'PresentTense', 'Copula') && !is(word, 'Infinitive', 'Gerund'));

/** Dates at either end of a subject are none of it. */
function withoutDates({ text, blocked }: Stage, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  for (const date of blocked) {
    if (date.end <= from || date.start >= to) continue;
    if (
      /^(?:(?:in|on|at|by|for|over|during|since|until|the|an?|and) ?)*$/i.test(
        text.slice(from, Math.min(date.start, from + 20)),
      )
    )
      from = Math.max(from, date.end);
    else to = Math.min(to, date.start);
  }
  return [from, to];
}

/**
 * The subject of a verb that stands at or behind an offset of the article ("Inflation, which hurts, has since |fallen"),
 * without "the number of". Null for pronouns and where no noun stands there.
 */
export function subjectBefore(stage: Stage, offset: number): Counted | null {
  const { text, sentence, written, words } = stage;
  const found = words.findIndex((word) => word.start >= offset - sentence.start);
  let end = lastOfSubject(written, words, found === -1 ? words.length : found);
  for (let step = 0; step < 3 && end > 0; step++) {
    const verb = verbBeforeConjunction(words, end);
    if (verb === -1) break;
    end = lastOfSubject(written, words, verb);
  }
  const last = words[end];
  const first = last && words[firstOfSubject(written, words, end)];
  if (!last || !first) return null;
  const [from, to] = withoutDates(stage, sentence.start + first.start, sentence.start + last.end);
  const whole = text.slice(from, to).replace(/^[\s,]+/, '');
  const start = to - whole.length;
  const measured =
    (MEASURE_OF.test(whole) ? MEASURE.exec(whole)?.[0] : undefined) ?? DETERMINERS.exec(whole)?.[0] ?? '';
  const phrase = whole
    .slice(measured.length)
    .trimEnd()
    .replace(/(?: (?:in|since|over|during|from|for|to|with|of|by|on|at|that|which|who|the))+$/i, '');
  const opening = words.find((word) => sentence.start + word.start >= start + measured.length);
  const head = is(opening, 'Preposition') ? lastNouns(words, end, sentence.start + (opening?.start ?? 0)) : null;
  const at = head ? sentence.start + head.start : start + measured.length;
  const counted = head ? text.slice(at, to) : phrase;
  if (
    counted === '' ||
    PRONOUNS.has(counted.toLowerCase()) ||
    CONTRACTED.test(counted) ||
    is(opening, 'Preposition') !== (head !== null)
  )
    return null;
  const ending = words.findLast((word) => word.end <= at + counted.length - sentence.start);
  if (is(ending, 'Conjunction', 'Preposition', 'Determiner', 'Pronoun', 'Value', 'QuestionWord')) return null;
  return { start: at, end: at + counted.length, words: counted.replace(/[“”"]/g, '') };
}

/** Behind "on" or "in the county" the nouns right before the verb are the subject; its first word, or null. */
function lastNouns(words: readonly TaggedWord[], end: number, floor: number): TaggedWord | null {
  let at = end;
  while (at > 0 && is(words[at], 'Noun', 'Adjective') && !is(words[at], 'Pronoun') && (words[at]?.start ?? 0) >= floor)
    at -= 1;
  return at < end ? (words[at + 1] ?? null) : null;
}
