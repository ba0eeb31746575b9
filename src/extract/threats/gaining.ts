import { AUXILIARIES, endsClause, isAdverb, MODALS, NEGATIONS } from './closedClasses.ts';
import { type Reading, startsObject } from './movementRule.ts';
import { GAINING } from './predicateWords.ts';
import { type SentenceWords, standsAt } from './sentenceWords.ts';
import { verbGroupBefore } from './verbGroups.ts';

const SEEKING = new Set(['seek', 'try', 'attempt', 'look', 'aim', 'want', 'hope', 'to']);
/** "gangs will expand"; "gangs will expand the shop" is no word of how strong they are. */
const TAKES_NO_OBJECT = /^(?:rebuild|regroup|expand)$/;
const LETTING = /^(?:allow|enable|let|help|encourage|embolden)$/;

/** The topic itself must stand before the verb: "gangs will", "will allow gangs to". */
export function readGaining(words: SentenceWords, at: number): Reading | null {
  const { tokens } = words;
  const row = GAINING.find((one) => standsAt(tokens, at, one));
  if (row === undefined || (TAKES_NO_OBJECT.test(row[0] ?? '') && startsObject(words, at + 1))) return null;
  let index = at - 1;
  let isModal = false;
  for (; index >= 0 && at - index <= 8; index--) {
    const token = tokens[index];
    const after = tokens[index + 1];
    if (token === undefined || token.topic !== null || (after !== undefined && endsClause(after.before))) break;
    if (NEGATIONS.has(token.lower)) return null;
    if (MODALS.has(token.lower)) isModal = true;
    else if (!SEEKING.has(token.lower) && !isAdverb(token.lower)) return null;
  }
  const topic = tokens[index]?.topic ?? null;
  if (topic === null) return null;
  if (!isModal && !isLetTo(words, index)) return null;
  if (isModal && AUXILIARIES.has(tokens[index - 1]?.lower ?? '')) return null;
  return { direction: 'rising', assertion: 'forecast', topics: [topic], length: row.length };
}

/** "will allow", "could help" before the topic at the index. */
function isLetTo(words: SentenceWords, at: number): boolean {
  if (!LETTING.test(words.tokens[at - 1]?.lower ?? '')) return false;
  const { lowers } = verbGroupBefore(words, at - 1);
  return [...lowers].some((lower) => MODALS.has(lower)) && ![...lowers].some((lower) => NEGATIONS.has(lower));
}
