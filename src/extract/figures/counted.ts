import type { Span } from '../../model/evidence.ts';
import type { TaggedWord } from '../tagging.ts';
import { NUMBER } from './numbers.ts';
import type { Stage } from './stage.ts';

/** A counted noun phrase: its words without quotation marks, and where it stands in the article. */
export interface Counted extends Span {
  words: string;
}

const LONGEST_PHRASE = 14;
const IRREGULAR_PLURAL =
  /^(?:people|men|women|children|police|cattle|staff|personnel|troops|mice|feet|teeth|criteria|data|media|phenomena|crises|aircraft|others|lives|wives|men|policemen|policewomen|servicemen|gunmen|firefighters|sheep|fish)$/i;
const STOPS_PHRASE = [
  'Preposition',
  'Conjunction',
  'Determiner',
  'Pronoun',
  'Modal',
  'Copula',
  'Auxiliary',
  'QuestionWord',
  'WeekDay',
  'Month',
  'Negative',
];
/** Participles that go on about the head rather than belong to it. */
const GOES_ON =
  /^(?:involving|including|concerning|regarding|relating|affecting|targeting|following|using|linking|there|here)$/i;
const CROSSING = /[,;:()[\]–—…!?]|\.(?:\s|$)|\s[-]\s|--/;

const has = (word: TaggedWord | undefined, ...tags: string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));

const isPlural = (word: TaggedWord): boolean =>
  IRREGULAR_PLURAL.test(word.word) ||
  has(word, 'Plural') ||
  (/[^su’']s$/i.test(word.word) && word.word.length > 3 && !has(word, 'Adverb', 'Possessive', 'ProperNoun'));

const isNominal = (word: TaggedWord | undefined): boolean =>
  has(word, 'Noun') && !has(word, 'Pronoun') && !has(word, 'WeekDay', 'Month');

/** Compromise takes "arrests" or "plots" for verbs now and then; behind a number or a noun and before no object they are nouns. */
const isPluralTakenForVerb = (word: TaggedWord, next: TaggedWord | undefined): boolean =>
  has(word, 'PresentTense') &&
  !has(word, 'Gerund', 'Infinitive') &&
  /[^su]s$/i.test(word.word) &&
  !has(next, 'Determiner', 'Pronoun', 'Possessive');

const shown = (raw: string): string =>
  raw
    .replace(/[“”"«»]|(?<=^|\s)[‘'](?=\S)|(?<=\S)['](?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const asCounted = ({ text, sentence }: Stage, first: TaggedWord, last: TaggedWord): Counted => {
  const [start, end] = [sentence.start + first.start, sentence.start + last.end];
  return { start, end, words: shown(text.slice(start, end)) };
};

/**
 * The noun phrase that begins at or after an offset of the article: adjectives, participles and nouns up to its head.
 * `plural` asks for a plural head, so that in "20 state backed plans" the phrase does not end with "state".
 * Null where no noun follows before a verb, a preposition or a stop.
 */
export function nounPhraseFrom(stage: Stage, from: number, plural: boolean): Counted | null {
  const { text, sentence, blocked, words } = stage;
  const offset = from - sentence.start;
  const begin = words.findIndex((word) => word.start >= offset);
  if (begin === -1) return null;
  let last: TaggedWord | null = null;
  let firstWord: TaggedWord | null = null;
  for (let at = begin; at < Math.min(words.length, begin + LONGEST_PHRASE); at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) break;
    const previousEnd = at === begin ? offset : (words[at - 1]?.end ?? offset);
    if (CROSSING.test(text.slice(sentence.start + previousEnd, sentence.start + word.start))) break;
    if (blocked.some((span) => span.start < sentence.start + word.end && sentence.start + word.start < span.end)) break;
    // a noun must stand here: "dedicated effort", "a £5 million reward" hold no verb, whatever the tagger says
    const mustBeNoun =
      has(word, 'Infinitive') &&
      last === null &&
      (!plural || firstWord !== null || (next !== undefined && isPlural(next)));
    const nominal =
      isNominal(word) || mustBeNoun || (isPluralTakenForVerb(word, next) && !(last !== null && isPlural(last)));
    // the parts of a compound but its last, whatever they are by themselves: "catch-up doses"
    const joined = (a: TaggedWord | undefined, b: TaggedWord | undefined): boolean =>
      a !== undefined && b !== undefined && text.slice(sentence.start + a.end, sentence.start + b.start) === '-';
    const isParticle =
      !nominal && has(word, 'Verb', 'Preposition') && /^(?:up|down|in|out|on|off|over|to)$/i.test(word.word);
    if (!has(word, 'Value') && (joined(word, next) || (isParticle && at > begin && joined(words[at - 1], word)))) {
      firstWord ??= word;
      continue;
    }
    if (last !== null && GOES_ON.test(word.word)) break;
    if (
      !nominal &&
      has(word, ...STOPS_PHRASE) &&
      !(last === null && firstWord !== null && /^(?:and|or)$/i.test(word.word))
    )
      break;
    const headed: boolean = last !== null && (!plural || isPlural(last));
    if (nominal) {
      if (headed && last && isPlural(last) && has(word, 'ProperNoun')) break;
      last = word;
    } else if (has(word, 'Verb')) {
      if (headed || !has(word, 'PastTense', 'Gerund', 'Participle', 'PresentTense')) break;
      if (last === null && !has(word, 'PastTense', 'Gerund', 'Participle')) break;
    } else if (headed || has(word, 'Value') || (has(word, 'Adverb') && last !== null)) break;
    firstWord ??= word;
  }
  if (last && firstWord && firstWord.start <= last.start) return asCounted(stage, firstWord, last);
  const only = words[begin];
  return only &&
    firstWord === only &&
    /^(?:dead|injured|wounded|missing|killed|hurt|unemployed|homeless|displaced|arrested)$/i.test(only.word)
    ? asCounted(stage, only, only)
    : null;
}

const OF = /^(?: of)? (?:(?:all|the|its|his|her|their|our|these|those|this|that|a|an) )*/i;

/** Groups that are no noun phrase of the usual kind: "those questioned", "those out of work", "11- to 15-year-olds". */
const GROUP =
  /^ of (those (?:[a-z]+(?:ed|en)\b|(?:in|out of|without|with|on|under|over) (?!the\b)[a-z]+)|(?:\d{1,2}-? ?(?:to|and|–|-) ?)?\d{1,2}-year-olds)/i;

/** What a share or number is "of": "a third [of] the council’s top priority repairs"; determiners are left out. */
export function countedOf(stage: Stage, from: number, plural: boolean): Counted | null {
  const rest = stage.text.slice(from, stage.sentence.end);
  if (!/^ of\b/i.test(rest)) return null;
  const group = GROUP.exec(rest);
  if (group?.[1]) {
    const start = from + group[0].length - group[1].length;
    return { start, end: start + group[1].length, words: group[1] };
  }
  return nounPhraseFrom(stage, from + (OF.exec(rest)?.[0].length ?? 0), plural);
}

const GROUP_FIRST = new RegExp(`^[“"‘]?(?:Of|Among) (?:(?:the|all|its|their|those) )*(?:${NUMBER} )?`);

/** The group that a sentence opens with and then speaks of in parts: "Of the 200 farms that it saw, 62% were dry". */
export function groupBefore(stage: Stage, from: number): Counted | null {
  const { text, sentence } = stage;
  const opening = GROUP_FIRST.exec(text.slice(sentence.start, Math.min(from, sentence.start + 80)));
  const group = opening && nounPhraseFrom(stage, sentence.start + opening[0].length, true);
  return group && /, (?:and |but |only |just |some )*$/.test(text.slice(group.end, from)) ? group : null;
}

/** What stands right behind a number, through quotation marks and hyphens: "20 potentially lethal plots", "20 of the plots". */
export function countedBehind(stage: Stage, from: number, plural: boolean): Counted | null {
  return countedOf(stage, from, plural) ?? nounPhraseFrom(stage, from, plural);
}
