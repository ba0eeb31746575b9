import type { TaggedWord } from '../tagging.ts';
import { infinitiveOf } from '../words/infinitive.ts';
import { type Counted, nounPhraseFrom } from './counted.ts';
import type { Stage } from './stage.ts';
import { subjectBefore } from './subject.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whose subject is measured: "inflation peaked at", "the bill will reach". */
const MEASURING = setOf(
  'stand reach hit total cost peak average remain stay hold exceed top run come amount equal weigh measure rise fall climb drop grow increase decrease decline jump surge soar slip slide ease edge dip plunge slump tumble shrink slow accelerate narrow widen swell expand rebound recover retreat go bounce creep inch sink gain lose hover pass near approach breach touch',
);
/** Whose object is measured: "cut its rate by", "puts the toll at". */
const SETTING = setOf(
  'put cut raise lower bring reduce keep cap set push drive lift trim slash boost increase hike limit estimate value price decrease hold take fix write mark',
);
/** "stood at 5", but "she holds 5". */
const ONLY_WITH_PREPOSITION = setOf('hold run come go amount stand stay put set take fix');
const LEVELS = setOf('to at by from below above under over between against');
const LEVELS_OR_OF = setOf('of to at by from');
/** A bound that is a preposition as well: "bring it below 150". */
const LIMIT = /^(?:below|above|under|over) ?/i;
const BETWEEN = setOf('back up down further out steadily sharply slightly on in');
const COPULA = setOf('is are was were be been being');
const STOPS = setOf('that which who while when if because but although though after before');
/** "a rise of", "a total of", "an average of": what moves or is summed up stands elsewhere. */
const NO_HEAD = setOf(
  'rise fall drop increase decrease reduction decline growth jump surge cut gain loss total average maximum minimum number excess range estimate out peak high low record level figure more less fewer age ages father mother parents least most instead because ahead',
);
const CROSSING = /[;:–—()!?]|\.\s/;
const FARTHEST = 16;

/** What the thing measured does to be so: a cut of a rate is its fall. */
const RAISES = setOf('raise increase lift boost push drive hike');
const LOWERS = setOf('cut lower reduce trim slash decrease');

export interface Measured {
  counted: Counted | null;
  change?: 'rise' | 'fall';
}

/** The dictionary form of a verb of the tables above; `infinitiveOf` takes "lowered" and "slashed" for adjectives. */
function verbOf(form: string): string | null {
  const regular = form.replace(/(?:ed|s|ing)$/, '');
  return infinitiveOf(form) ?? (SETTING.has(regular) || MEASURING.has(regular) ? regular : null);
}

const is = (word: TaggedWord | undefined, ...tags: string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));
const lower = (word: TaggedWord | undefined): string => word?.word.toLowerCase() ?? '';

/** Behind "of": "a crowd of 2,400", "a cap of 100,000". */
function headBeforeOf({ text, sentence }: Stage, words: readonly TaggedWord[], of: number): Counted | null {
  let first = of;
  while (first > 0 && is(words[first - 1], 'Noun', 'Adjective') && !is(words[first - 1], 'Pronoun', 'Date')) first -= 1;
  // "a margin of error of", "the price of oil of"
  if (lower(words[first - 1]) === 'of' && is(words[first - 2], 'Noun') && !is(words[first - 2], 'Pronoun', 'Date'))
    first -= 2;
  const [start, end] = [words[first], words[of - 1]];
  if (
    first === of ||
    !start ||
    !end ||
    !is(end, 'Noun', 'Infinitive') ||
    /^\p{Lu}/u.test(end.word) ||
    NO_HEAD.has(lower(end))
  )
    return null;
  const span = { start: sentence.start + start.start, end: sentence.start + end.end };
  return { ...span, words: text.slice(span.start, span.end) };
}

/** The noun before "of" and a figure, or null. */
export function headBehindOf(stage: Stage, from: number): Counted | null {
  const { words } = stage;
  let at = stage.wordBefore(from);
  if (lower(words[at]) === 'between') at -= 1;
  return lower(words[at]) === 'of' ? headBeforeOf(stage, words, at) : null;
}

/** The object of a verb that sets a level: "puts [net migration] at". */
function objectOf(stage: Stage, verb: TaggedWord, limit: number): Counted | null {
  const { text, sentence } = stage;
  const rest = text.slice(sentence.start + verb.end, sentence.start + limit);
  const opening =
    /^ (?:(?:back|up|down) )?(?:(?:the|an?|its|his|her|their|our) )?(?:(?:number|amount|level|total|rate) of (?:the )?)?/i.exec(
      rest,
    );
  const counted = nounPhraseFrom(stage, sentence.start + verb.end + (opening?.[0].length ?? 1), false);
  return counted && counted.end <= sentence.start + limit ? counted : null;
}

/** "the rate was cut to": the object of the verb stands before it. */
const isPassive = (words: readonly TaggedWord[], verb: number): boolean =>
  [1, 2].some((back) => COPULA.has(lower(words[verb - back])) && (back === 1 || is(words[verb - 1], 'Adverb')));

/**
 * What a figure measures that stands behind its verb ("Inflation peaked at 11%", "It cut its rate by 2%") or behind
 * "of" ("a cap of 100,000"); null where no such verb leads to it.
 */
export function measuredBy(stage: Stage, from: number, isBare: boolean): Measured | null {
  const { text, sentence, written, words } = stage;
  let at = stage.wordBefore(from);
  while (at > 0 && (is(words[at], 'Adverb', 'Negative') || /^(?:a|an|another|further)$/.test(lower(words[at]))))
    at -= 1;
  const near = words[at];
  if (!near || /[,;:–—()]/.test(written.slice(near.end, from - sentence.start))) return null;
  if (lower(near) === 'between' && LEVELS_OR_OF.has(lower(words[at - 1]))) at -= 1;
  if (lower(words[at]) === 'of') return { counted: headBeforeOf(stage, words, at) };
  const said = lower(words[at]);
  const isLevel = LEVELS.has(said);
  if (isLevel) at -= 1;
  const preposition = isLevel ? said : LIMIT.test(text.slice(from, from + 6)) ? 'to' : null;
  if (COPULA.has(lower(words[at])))
    return isBare ? null : { counted: subjectBefore(stage, sentence.start + (words[at]?.start ?? 0)) };
  for (let back = 0; at >= 0 && back < FARTHEST; back++, at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || (next && CROSSING.test(written.slice(word.end, next.start)))) return null;
    const form = lower(word);
    if (STOPS.has(form)) return null;
    const verb = verbOf(form);
    const isNoun =
      (form.replace(/s$/, '') === verb && is(words[at - 1], 'Determiner', 'Possessive', 'Adjective')) ||
      is(word, 'Plural');
    if (verb !== null && !isNoun) {
      const adjacent = back === 0 || (back === 1 && BETWEEN.has(lower(next)));
      if (SETTING.has(verb) && preposition !== null && !adjacent && !isPassive(words, at)) {
        const change =
          preposition !== 'by'
            ? undefined
            : RAISES.has(verb)
              ? 'rise'
              : LOWERS.has(verb) || lower(next) === 'down'
                ? 'fall'
                : undefined;
        return {
          counted: objectOf(stage, word, isLevel ? near.start : from - sentence.start),
          ...(change ? { change } : {}),
        };
      }
      const isMeasured = MEASURING.has(verb) || (SETTING.has(verb) && isPassive(words, at));
      if (
        isMeasured &&
        (preposition !== null || !ONLY_WITH_PREPOSITION.has(verb)) &&
        (preposition !== null || adjacent)
      )
        return { counted: subjectBefore(stage, sentence.start + word.start) };
      const isPlural = back === 0 && /s$/.test(word.word);
      const goesOn = is(next, 'Preposition');
      if (!isPlural && !goesOn && is(word, 'PastTense', 'PresentTense', 'Copula') && !is(word, 'Gerund', 'Infinitive'))
        return null;
    }
    if (preposition === null && !BETWEEN.has(form) && !is(word, 'Adverb')) return null;
  }
  return null;
}
