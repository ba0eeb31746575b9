import type { TaggedWord } from '../tagging.ts';
import { infinitiveOf } from '../words/infinitive.ts';
import type { Stage } from './stage.ts';

const SKIPPED = ['Adverb', 'Determiner', 'Negative'];
const PARTICLES = /^(?:to|with|on|for|at|against|into|from|through|down|out|up|off|of)$/i;
const BOUND_WORDS =
  /^(?:more|less|fewer|than|over|under|about|around|some|nearly|almost|at|least|most|up|to|as|many|an|estimated|approximately|roughly|just|only|another|further|a)$/i;
const EMPTY = new Set([
  'be',
  'have',
  'do',
  'say',
  'rise',
  'fall',
  'increase',
  'decrease',
  'grow',
  'see',
  'reach',
  'average',
  'compare',
  'total',
  'number',
  'include',
  'involve',
  'cover',
  'comprise',
  'estimate',
  'become',
  'make',
]);

/** Before a level these say how something measured moved, and nobody acts: "the deficit narrowed from £9m". */
const MOVES = new Set([
  'accelerate',
  'change',
  'climb',
  'decline',
  'dip',
  'double',
  'drop',
  'ease',
  'edge',
  'expand',
  'halve',
  'hover',
  'increase',
  'jump',
  'narrow',
  'plunge',
  'quicken',
  'range',
  'remain',
  'shrink',
  'slide',
  'slip',
  'slow',
  'slump',
  'soar',
  'stand',
  'stay',
  'surge',
  'swell',
  'triple',
  'tumble',
  'unchange',
  'vary',
  'widen',
]);
const BEFORE_LEVEL = /^(?:to|from|at|through|down|up)$/i;

const is = (word: TaggedWord | undefined, ...tags: string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));
const isName = (word: TaggedWord | undefined): boolean => is(word, 'Noun') && !is(word, 'Pronoun', 'Date');

/** Words before an index that make one noun phrase, joined by "and" or "of the": "the council and the police". */
function phraseUpTo(words: readonly TaggedWord[], end: number, sentence: string): string | null {
  let begin = end;
  while (begin > 0) {
    const word = words[begin - 1];
    const next = words[begin];
    if (!word || (next && begin < end && /[,;:–—“”"()]/.test(sentence.slice(word.end, next.start)))) break;
    const joins =
      begin < end &&
      (is(word, 'Determiner', 'Possessive', 'Adjective') || (/^and$/i.test(word.word) && isName(words[begin - 2])));
    if ((!isName(word) && !joins) || is(word, 'Verb') || /^(?:said|says)$/i.test(word.word)) break;
    begin -= 1;
  }
  while (begin < end && is(words[begin], 'Conjunction')) begin += 1;
  const first = words[begin];
  const last = words[end - 1];
  if (!first || !last || begin >= end || !isName(last)) return null;
  // "27-nation bloc": the number belongs to the name
  const hyphened = /[\p{L}\p{N}]{1,20}-$/u.exec(sentence.slice(0, first.start))?.[0].length ?? 0;
  return sentence.slice(first.start - hyphened, last.end);
}

/**
 * Who counts or acts, and how: the verb whose object the quantity is ("[the council and the police] [repair] 43 dams").
 * Both undefined where the quantity is no object; the agent alone is left out where it is a pronoun.
 */
export function findAgent(stage: Stage, from: number): { agent?: string; verb?: string } {
  const { sentence, written, words } = stage;
  let at = stage.wordBefore(from);
  if (at < 0) return {};
  while (at > 0 && (BOUND_WORDS.test(words[at]?.word ?? '') || is(words[at], ...SKIPPED)) && !is(words[at], 'Verb')) {
    if (PARTICLES.test(words[at]?.word ?? '') && is(words[at - 1], 'Verb') && !is(words[at - 1], 'Copula', 'Auxiliary'))
      break;
    at -= 1;
  }
  if (words.slice(at, at + 6).some((word) => /^that$/i.test(word.word) && word.end <= from - sentence.start)) return {};
  const particle = PARTICLES.test(words[at]?.word ?? '') ? words[at] : undefined;
  if (particle) at -= 1;
  const verb = words[at];
  const nextStart = words[at + 1]?.start ?? from - sentence.start;
  if (
    !verb ||
    !is(verb, 'Verb') ||
    is(verb, 'Copula', 'Auxiliary', 'Modal') ||
    /[,;:–—()]/.test(written.slice(verb.end, nextStart))
  )
    return {};
  const infinitive = infinitiveOf(verb.word);
  if (infinitive === null || EMPTY.has(infinitive)) return {};
  if (particle && BEFORE_LEVEL.test(particle.word) && MOVES.has(infinitive)) return {};
  const name = particle ? `${infinitive} ${particle.word.toLowerCase()}` : infinitive;
  let before = at;
  while (before > 0 && is(words[before - 1], 'Auxiliary', 'Modal', 'Adverb', 'Copula', 'Negative')) before -= 1;
  // what was decided against, or denied, is no act: "the decision not to prosecute two men"
  if (words.slice(Math.max(0, before - 2), at).some((word) => is(word, 'Negative'))) return {};
  const group = words[before];
  const subject = words[before - 1];
  const apart = !group || !subject || /[,;:–—()]/.test(written.slice(subject.end, group.start));
  const agent = apart || is(words[at - 1], 'Conjunction') ? null : phraseUpTo(words, before, written);
  return agent ? { agent, verb: name } : { verb: name };
}
