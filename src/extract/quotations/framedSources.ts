import { startOfVerbGroup } from './cues.ts';
import { type FramedCue, isProgressive } from './framedCues.ts';
import type { Grammar } from './grammar.ts';
import { CONTRACTED, opensClauseAt, SUPPOSING } from './readings.ts';
import { findSourceBefore, isSubordinate } from './sources.ts';
import { findLongSubject } from './subjects.ts';
import { isDash, isMark, isOf, type TokenRange } from './tokens.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from './wordClasses.ts';

const FAR = 40;

/** Before or one word before a participle these say that it was not done: "avoids praising", "instead of praising". */
const NOT_DONE = new Set(
  'avoid avoids avoided avoiding stop stops stopped deny denies denied resist resists resisted refrain refrained without instead against than not never before consider considers considered considering oppose opposes opposed regret regrets regretted'.split(
    ' ',
  ),
);

/** The subject of the last finite verb before token `at`, which a participle or a second verb shares. */
function subjectInForce(grammar: Grammar, at: number): TokenRange | null {
  // after a comma it is that of the main clause, not of a "who" in between
  const apart = isMark(grammar.tokens[at - 1], ',') || isDash(grammar.tokens[at - 1]);
  let nearest: TokenRange | null = null;
  for (let index = at - 1; index > 0 && at - index < FAR; index--) {
    if (isMark(grammar.tokens[index], ';')) return nearest;
    if (!grammar.isFiniteVerb(index)) continue;
    const first = startOfVerbGroup(grammar, index);
    const source = findSourceBefore(grammar, first - 1);
    if (source && !(apart && isSubordinate(grammar, source))) return source;
    nearest ??= source;
    index = first;
  }
  return nearest;
}

/** Whose the cue is: its subject, or that of the verb which it follows. */
export function sourceOfFramed(grammar: Grammar, cue: FramedCue): TokenRange | null {
  const { tokens } = grammar;
  const { first } = cue;
  if (first < cue.at && CONTRACTED.has(tokens[first]?.lower ?? '')) return { first, last: first };
  const before = tokens[first - 1];
  const lower = before?.lower ?? '';
  if (cue.form === 'ing' && !isProgressive(grammar, cue)) {
    if (NOT_DONE.has(lower) || NOT_DONE.has(tokens[first - 2]?.lower ?? '')) return null;
    // "began praising", "stood waving": the subject is that of the verb before
    if (grammar.tags(first - 1).has('Verb')) return subjectInForce(grammar, first);
    const joins = isOf(before, PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS);
    const own = before?.kind === 'word' && !joins ? findSourceBefore(grammar, first - 1) : null;
    return own ?? subjectInForce(grammar, first);
  }
  if (lower === 'that') return { first: first - 1, last: first - 1 };
  if (isOf(before, CONJUNCTIONS) || lower === 'then') return subjectInForce(grammar, first - 1);
  const source = findSourceBefore(grammar, first - 1);
  const ahead = source ? (tokens[source.first - 1]?.lower ?? '') : '';
  if (ahead === 'what' || ahead === 'which' || SUPPOSING.has(ahead)) return null;
  if (source && opensClauseAt(grammar, source.first)) return source;
  const apart = isMark(before, ',') || isDash(before);
  return findLongSubject(grammar, first) ?? (apart ? subjectInForce(grammar, first) : null);
}
