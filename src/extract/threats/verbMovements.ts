import { type Assertion, assertionOf, type VerbForm, verbGroupBefore } from './assertions.ts';
import { AUXILIARIES, endsClause, isAdverb, MODALS, NEGATIONS } from './closedClasses.ts';
import { formsOf, type MovementRule, type Reading, startsObject } from './movementRule.ts';
import { readMovingPhrase } from './movingPhrase.ts';
import { isThanBefore } from './namedMovements.ts';
import { COMPARATIVES, GAINING, MOVING_PREDICATES, STEADY_WORDS } from './predicateWords.ts';
import { type SentenceWords, standsAt } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';

/** Movements that a verb or a predicate states of its subject, or of its object. */
export const VERB_MOVEMENTS: readonly MovementRule[] = [
  // "burglary has risen by a third", "he said that burglary had risen"
  { name: 'trend/has-risen', read: readVerb('perfect') },
  // "burglary is rising", "described burglary as rising", "is curbing burglary"
  { name: 'trend/is-rising', read: readVerb('progressive') },
  // "burglary rises", "will reduce burglary"
  { name: 'trend/rises', read: readVerb('present') },
  // "the number of floods has been, broadly speaking, static"
  { name: 'trend/unchanged', read: readSteady },
  // "burglary is on the rise"
  { name: 'trend/on-the-rise', read: readPredicate },
  // "the risk of floods is higher than a year ago"
  { name: 'trend/higher-than', read: readComparative },
  // "gangs will seek to exploit the strike", "will allow gangs to regroup"
  { name: 'trend/will-seek', read: readGaining },
];

function readVerb(form: VerbForm & ('perfect' | 'progressive' | 'present')): MovementRule['read'] {
  const forms = formsOf(form);
  return (words, at) => {
    const lower = words.tokens[at]?.lower ?? '';
    const row = forms.get(lower);
    if (row === undefined) return null;
    const group = verbGroupBefore(words, at);
    const assertion = assertionOf(words, group, at, form);
    if (assertion === 'none') return null;
    if (isNoMovement(words, at)) return null;
    const { direction, transitive } = row;
    if (!startsObject(words, at + 1)) {
      const isAlone = transitive !== 'must' || group.lowers.has('been');
      return isAlone ? { direction, assertion, topics: findSubject(words, group.start), length: 1 } : null;
    }
    const object = transitive === undefined ? null : readMovingPhrase(words, at + 1);
    if (object === null) return null;
    const topics = object.topics.length > 0 ? object.topics : findActor(words, group.start);
    return { direction, assertion, topics, length: 1 };
  };
}

/** "has declined to answer", "will grow more cautious". */
function isNoMovement({ tokens }: SentenceWords, at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2]?.lower ?? '';
  if (next === undefined || endsClause(next.before)) return false;
  if (/^(?:more|less)$/.test(next.lower) && after !== 'than') return true;
  return (
    /^declin/.test(tokens[at]?.lower ?? '') &&
    next.lower === 'to' &&
    !/^(?:\d|about|just|almost|nearly|under|a$|the$)/.test(after)
  );
}

/** Who increases its attacks: the topic right before the verb group. */
const findActor = ({ tokens }: SentenceWords, verb: number): string[] => {
  const topic = tokens[verb - 1]?.topic ?? null;
  return topic === null || endsClause(tokens[verb]?.before ?? '') ? [] : [topic];
};

function ofSubject(words: SentenceWords, at: number): { assertion: Assertion; topics: string[] } {
  const group = verbGroupBefore(words, at);
  return { assertion: assertionOf(words, group, at, 'predicate'), topics: findSubject(words, group.start) };
}

function readSteady(words: SentenceWords, at: number): Reading | null {
  const row = STEADY_WORDS.find((one) => standsAt(words.tokens, at, one));
  if (row === undefined || startsObject(words, at + row.length)) return null;
  return { direction: 'steady', ...ofSubject(words, at), length: row.length };
}

function readPredicate(words: SentenceWords, at: number): Reading | null {
  const row = MOVING_PREDICATES.find((one) => standsAt(words.tokens, at, one.words));
  return row === undefined ? null : { direction: row.direction, ...ofSubject(words, at), length: row.words.length };
}

function readComparative(words: SentenceWords, at: number): Reading | null {
  const direction = COMPARATIVES.get(words.tokens[at]?.lower ?? '');
  if (direction === undefined || !isThanBefore(words.tokens, at + 1)) return null;
  return { direction, ...ofSubject(words, at), length: 1 };
}

const SEEKING = new Set(['seek', 'try', 'attempt', 'look', 'aim', 'want', 'hope', 'to']);
/** "gangs will expand"; "gangs will expand the shop" is no word of how strong they are. */
const TAKES_NO_OBJECT = /^(?:rebuild|regroup|expand)$/;
const LETTING = /^(?:allow|enable|let|help|encourage|embolden)$/;

/** The topic itself must stand before the verb: "gangs will", "will allow gangs to". */
function readGaining(words: SentenceWords, at: number): Reading | null {
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
