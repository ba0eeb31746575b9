import { isVerbHere, startOfVerbGroup } from './cues.ts';
import { type FramedVerb, framedReadingsOf } from './framedVerbs.ts';
import { AUXILIARIES, DETERMINERS, type Grammar, isCapitalised, isModal, isNegation } from './grammar.ts';
import { type PhrasalCue, phrasalCueAt } from './phrasalCues.ts';
import type { VerbForm } from './verbForms.ts';

export type Frame = FramedVerb['frame'] | PhrasalCue['frame'];

/** A cue that takes no clause, or none of its own; token indices, inclusive. */
export interface FramedCue {
  first: number;
  at: number;
  last: number;
  form: VerbForm;
  frame: Frame;
}

const BE = new Set("is was are were be been being am 's 're 'm he's she's they're it's get gets got".split(' '));

/** Whether the words before a participle make it part of the sentence's own verb: "is praising", "were urging". */
export const isProgressive = (grammar: Grammar, { first, at }: FramedCue): boolean =>
  grammar.tokens.slice(first, at).some(({ lower }) => BE.has(lower));

/** Whether the group of a verb says that it was not done, or only may be, or was done by somebody else. */
function isUndone(grammar: Grammar, first: number, at: number, form: VerbForm): boolean {
  const group = grammar.tokens.slice(first, at).map(({ lower }) => lower);
  // "to praise Renn": what is meant to be said is not said yet
  if (group.includes('to') || grammar.tokens[first - 1]?.lower === 'to') return true;
  if (group.some(isNegation) || group.some(isModal)) return true;
  return form === 'past' && BE.has(group.findLast((word) => AUXILIARIES.has(word)) ?? '');
}

const NONE: readonly FramedCue[] = [];

/** The readings of the token at `at` as such a cue, the likeliest first. */
export function framedCuesAt(grammar: Grammar, at: number): readonly FramedCue[] {
  const { tokens } = grammar;
  const token = tokens[at];
  if (token?.kind !== 'word') return NONE;
  const readings = framedReadingsOf(token.lower);
  const phrasal = phrasalCueAt(grammar, at);
  if (!phrasal && readings.length === 0) return NONE;
  if (isCapitalised(token) && tokens[at - 1]?.kind === 'word') return NONE;
  const first = startOfVerbGroup(grammar, at);
  const cues: FramedCue[] = [];
  if (phrasal) {
    const form = /ing$/.test(token.lower) ? 'ing' : 'past';
    const undone = isUndone(grammar, first, form === 'past' && phrasal.frame === 'mind' ? at + 1 : at, 'base');
    if (!undone) cues.push({ first, at, last: phrasal.last, form, frame: phrasal.frame });
  }
  for (const { verb, form } of readings) {
    const last = at + verb.particle.length;
    if (!verb.particle.every((word, i) => tokens[at + 1 + i]?.lower === word)) continue;
    if (!isVerbHere(grammar, at, form) || isUndone(grammar, first, at, form)) continue;
    // "the closing praise", "a broadly respected engineer"
    if ((form === 'ing' || form === 'past') && DETERMINERS.has(tokens[first - 1]?.lower ?? '')) continue;
    if (form === 'past' && tokens[last + 1]?.lower === 'by') continue;
    cues.push({ first, at, last, form, frame: verb.frame });
  }
  return cues;
}
