import { BECOMING } from './becoming.ts';
import { endsClause, isAdverb, isSaying } from './closedClasses.ts';
import { readGaining } from './gaining.ts';
import { isNoMovement } from './literalMotion.ts';
import { formsOf, type MovementRule, startsObject } from './movementRule.ts';
import { readMovingPhrase } from './movingPhrase.ts';
import { isOver, isRecent } from './periods.ts';
import { PHRASAL_WORDS } from './phrasalWords.ts';
import {
  readBarely,
  readComparative,
  readLasting,
  readPredicate,
  readSeen,
  readSteady,
  SEEN_FORMS,
  UNMOVED,
} from './predicates.ts';
import { COMPARATIVES, GAINING, LASTING, MOVING_PREDICATES, STEADY_WORDS } from './predicateWords.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, type VerbForm, type VerbGroup, verbGroupBefore } from './verbGroups.ts';

const firstOf = (words: readonly string[]): string => words[0] ?? '';

/** Movements that a verb or a predicate states of its subject, or of its object. */
export const VERB_MOVEMENTS: readonly MovementRule[] = [
  // "burglary has risen by a third", "he said that burglary had risen"
  { name: 'trend/has-risen', ...readVerb('perfect') },
  // "burglary is rising", "described burglary as rising", "is curbing burglary"
  { name: 'trend/is-rising', ...readVerb('progressive') },
  // "burglary rises", "will reduce burglary"
  { name: 'trend/rises', ...readVerb('present') },
  // "burglary rose last year", "waiting times came down in May"
  { name: 'trend/rose', ...readVerb('past') },
  // "the threat from floods remains severe"
  { name: 'trend/remains-high', at: LASTING, read: readLasting },
  // "the number of thefts has barely moved"
  { name: 'trend/barely-moved', at: UNMOVED, read: readBarely },
  // "the number of floods has been, broadly speaking, static"
  { name: 'trend/unchanged', at: STEADY_WORDS.map(firstOf), read: readSteady },
  // "burglary is on the rise"
  {
    name: 'trend/on-the-rise',
    at: [...MOVING_PREDICATES.map(({ words }) => firstOf(words)), ...BECOMING.keys()],
    read: readPredicate,
  },
  // "the risk of floods is higher than a year ago", "floods are more common than they were in 1990"
  { name: 'trend/higher-than', at: [...COMPARATIVES.keys(), 'more', 'less'], read: readComparative },
  // "the town has seen burglary rise", "with burglary falling"
  { name: 'trend/seen-rising', at: SEEN_FORMS, read: readSeen },
  // "gangs will seek to exploit the strike", "will allow gangs to regroup"
  { name: 'trend/will-seek', at: GAINING.map(firstOf), read: readGaining },
];

function readVerb(
  form: VerbForm & ('perfect' | 'progressive' | 'present' | 'past'),
): Pick<MovementRule, 'at' | 'read'> {
  const forms = formsOf(form);
  const phrasal = formsOf(form, PHRASAL_WORDS);
  const read: MovementRule['read'] = (words, at) => {
    const { tokens } = words;
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    const pair = next === undefined || endsClause(next.before) ? undefined : phrasal.get(`${lower} ${next.lower}`);
    const row = pair ?? forms.get(lower);
    if (row === undefined) return null;
    const { direction, transitive } = row;
    const length = pair === undefined ? 1 : 2;
    const group = verbGroupBefore(words, at);
    const isPassive = form === 'past' && transitive !== undefined && isMovedTo(words, group, at, length);
    const assertion = isPassive ? 'past' : assertionOf(words, group, at, form);
    if (assertion === 'none' || isNoMovement(words, at, length)) return null;
    if (!startsObject(words, at + length)) {
      const isAlone = transitive !== 'must' || group.lowers.has('been') || isPassive;
      if (!isAlone) return null;
      return { direction, assertion, ...findSubject(words, group.start, COUNTING.test(lower)), length };
    }
    const isMoot = transitive === undefined || isPlanned(words, group.start, form);
    const object = isMoot ? null : readMovingPhrase(words, at + length);
    if (object === null) return null;
    const topics = object.topics.length > 0 ? object.topics : findActor(words, group.start, at + length);
    return { direction, assertion, topics, length };
  };
  return { at: [...forms.keys(), ...[...phrasal.keys()].map((pair) => pair.replace(/ .*/, ''))], read };
}

/** Who or whatever doubles, there is twice as much of it. */
const COUNTING = /^(?:doubl|tripl|trebl|quadrupl|halv)/;

const PLANS = new Set(
  `focus aim goal goals priority task job plan plans purpose point challenge key idea mission objective answer way solution
  role agenda proposal proposals bill reform reforms overhaul measure measures policy budget promise pledge`.split(
    /\s+/,
  ),
);

/** "her focus is raising wages", "a bill that lowers rents": what somebody would do. */
function isPlanned({ tokens }: SentenceWords, verb: number, form: VerbForm): boolean {
  if (form !== 'progressive' && form !== 'present') return false;
  for (let index = verb - 1; index >= 0 && verb - index <= FARTHEST_PLAN; index--) {
    if (/[;:()]/.test(tokens[index + 1]?.before ?? '') || isSaying(tokens, index)) return false;
    if (/^(?:but|while|whereas|because|although|though)$/.test(tokens[index]?.lower ?? '')) return false;
    if (PLANS.has(tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

const FARTHEST_PLAN = 10;

/** "the alert was raised to severe", "rents were cut by a tenth last year": what was moved, to or by how much. */
function isMovedTo(words: SentenceWords, group: VerbGroup, at: number, length: number): boolean {
  const { tokens } = words;
  const isWas = group.lowers.has('was') || group.lowers.has('were');
  if (!isWas || [...group.lowers].some((lower) => !/^(?:was|were)$/.test(lower) && !isAdverb(lower))) return false;
  const by = tokens[at + length]?.lower ?? '';
  const how = tokens[at + length + 1]?.lower ?? '';
  const isMoved = by === 'by' ? AMOUNT.test(how) : by === 'to' && !words.isVerb(at + length + 1);
  return isMoved && isRecent(words, at, group.start) && !isOver(words, at, group.start);
}

const AMOUNT = /^(?:\d.*|a|an|almost|nearly|about|around|half|more|just|some)$/;

/** Who increases its attacks: the topic right before the verb group. "Smoking raises the risk" is no more smoking. */
const findActor = ({ tokens }: SentenceWords, verb: number, object: number): string[] => {
  const actor = tokens[verb - 1];
  if (actor === undefined || actor.topic === null || endsClause(tokens[verb]?.before ?? '')) return [];
  return actor.isProper || /^(?:its|their)$/.test(tokens[object]?.lower ?? '') ? [actor.topic] : [];
};
