import { holdsTo, isUnreal, isVerbHere, lastAuxiliary, startOfVerbGroup, takesParticle } from './cues.ts';
import type { FramedVerb } from './framedVerbs.ts';
import type { Grammar } from './grammar.ts';
import { type PhrasalCue, phrasalCueAt } from './phrasalCues.ts';
import { isCapitalised, isOf } from './tokens.ts';
import type { VerbForm } from './verbForms.ts';
import { DETERMINERS, FRAMED, LIGHT_VERBS, LINKING_VERBS } from './wordClasses.ts';

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
  // "to praise Renn": what is meant to be said is not said yet
  if (holdsTo(grammar, first, at) || grammar.tokens[first - 1]?.lower === 'to') return true;
  return isUnreal(grammar, first, at) || (form === 'past' && BE.has(lastAuxiliary(grammar, first, at)));
}

const NONE: readonly FramedCue[] = [];

/** What such a cue can begin with. */
export const FRAMING = FRAMED | LIGHT_VERBS | LINKING_VERBS;

/** The readings of the token at `at` as such a cue, the likeliest first. */
export function framedCuesAt(grammar: Grammar, at: number): readonly FramedCue[] {
  const { tokens } = grammar;
  const token = tokens[at];
  if (!token || !isOf(token, FRAMING)) return NONE;
  const readings = token.form.framedReadings;
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
    if (!takesParticle(grammar, at, verb.particle)) continue;
    if (!isVerbHere(grammar, at, form) || isUndone(grammar, first, at, form)) continue;
    // "the closing praise", "a broadly respected engineer"
    if ((form === 'ing' || form === 'past') && isOf(tokens[first - 1], DETERMINERS)) continue;
    if (form === 'past' && tokens[last + 1]?.lower === 'by') continue;
    cues.push({ first, at, last, form, frame: verb.frame });
  }
  return cues;
}
