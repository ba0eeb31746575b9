import { type Assertion, isReported } from './assertions.ts';
import {
  AUXILIARIES,
  CONDITIONS,
  EXPECTED,
  EXPECTING,
  endsClause,
  isAdverb,
  isMeasure,
  MODALS,
  NEGATIONS,
} from './closedClasses.ts';
import { isOver, isRecent } from './periods.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

const FARTHEST = 12;

/** The auxiliaries and adverbs that stand before a verb or predicate of movement. */
export interface VerbGroup {
  /** Index of its first word. */
  start: number;
  lowers: ReadonlySet<string>;
}

export const SEMI_AUXILIARIES: ReadonlySet<string> = new Set([
  'to',
  'continue',
  'continues',
  'continuing',
  'begun',
  'began',
  'beginning',
  'started',
  'starting',
  'continued',
  'remain',
  'remains',
  'remained',
  'stay',
  'stayed',
  'stays',
  'keep',
  'keeps',
  'kept',
  'go',
  'goes',
  'going',
  'on',
  'since',
  'seems',
  'appears',
  'seem',
  'appear',
  'as',
]);

/** "go on rising". */
const GOING = new Set(['go', 'goes', 'going', 'gone']);

/** Walks left from a verb to the first of its auxiliaries; commas around an adverb ("has, broadly speaking, risen") do not stop it. */
export function verbGroupBefore(words: SentenceWords, at: number): VerbGroup {
  const lowers = new Set<string>();
  let start = at;
  while (start > 0 && at - start < FARTHEST) {
    if (words.tokens[start - 1]?.lower === 'on' && !GOING.has(words.tokens[start - 2]?.lower ?? '')) break;
    const token = words.tokens[start - 1];
    if (token === undefined || token.topic !== null) break;
    const belongs =
      AUXILIARIES.has(token.lower) ||
      NEGATIONS.has(token.lower) ||
      EXPECTED.has(token.lower) ||
      SEMI_AUXILIARIES.has(token.lower) ||
      isAdverb(token.lower) ||
      (token.lower === 'than' && /^(?:more|less)$/.test(words.tokens[start - 2]?.lower ?? ''));
    if (!belongs || /[;:()–—]/.test(words.tokens[start]?.before ?? '')) break;
    lowers.add(token.lower);
    start--;
  }
  return { start, lowers };
}

const any = (group: VerbGroup, words: readonly string[]): boolean => words.some((word) => group.lowers.has(word));

/** The form of the verb that the group carries. */
export type VerbForm = 'present' | 'progressive' | 'perfect' | 'past' | 'predicate';

/** What a verb group makes of the movement; 'none' too where the group does not make a finite verb of the form. */
export function assertionOf(words: SentenceWords, group: VerbGroup, at: number, form: VerbForm): Assertion {
  const isThirdPerson = words.tokens[at]?.lower.endsWith('s') ?? false;
  if (!group.lowers.has('since') && isOver(words, at, group.start)) return 'none';
  if ([...group.lowers].some((lower) => NEGATIONS.has(lower))) return 'none';
  if (isConditional(words, group.start)) return 'none';
  const expecting = expectingBefore(words, group.start);
  if (expecting !== null && isNegated(words, expecting)) return 'none';
  const isModal = [...group.lowers].some((lower) => MODALS.has(lower) || EXPECTED.has(lower)) || expecting !== null;
  const isHave = any(group, ['has', 'have']) || (group.lowers.has('had') && isReported(words));
  const isBe = any(group, ['is', 'are']) || (any(group, ['was', 'were']) && isReported(words));
  if (any(group, ['did', 'should', 'must', 'can'])) return 'none';
  switch (form) {
    case 'present':
      if (isModal) return isHave ? 'none' : 'forecast';
      if (any(group, ['continue', 'continues'])) return 'fact';
      if (any(group, ['begun', 'started', 'continued']) && isHave) return 'fact';
      if (any(group, ['beginning', 'starting', 'continuing']) && isBe) return 'fact';
      if (any(group, ['began', 'started', 'continued']))
        return pastOf(words, group, at, ['began', 'started', 'continued', 'to']);
      if ([...group.lowers].some((lower) => AUXILIARIES.has(lower) || lower === 'to' || lower === 'as')) return 'none';
      return isThirdPerson || isPlural(words, group, at) ? 'fact' : 'none';
    case 'perfect':
      if (isSeeming(group)) return group.lowers.has('have') ? 'fact' : 'none';
      return isHave && !isModal && !group.lowers.has('to') ? 'fact' : 'none';
    case 'progressive':
      if (isModal) return any(group, ['be', 'to', 'will', 'keep', 'go']) ? 'forecast' : 'none';
      if (isSeeming(group)) return group.lowers.has('be') ? 'fact' : 'none';
      return isBe || (isHave && any(group, ['been', 'kept'])) || any(group, ['as', 'keeps']) ? 'fact' : 'none';
    case 'past':
      return pastOf(words, group, at, ['than', 'also']);
    case 'predicate':
      if (any(group, ['was', 'were']) && !isBe && isRecent(words, at, group.start)) return 'past';
      if (isModal) return any(group, ['be', 'remain', 'stay']) || isBecoming(words, at) ? 'forecast' : 'none';
      return isBe || isHave || any(group, ['as', 'remains', 'remain', 'stays', 'stay']) ? 'fact' : 'none';
  }
}

/** The simple past: a fact of a time that is just over, where the sentence gives that time. */
const pastOf = (words: SentenceWords, group: VerbGroup, at: number, allowed: readonly string[]): Assertion =>
  [...group.lowers].every((lower) => isAdverb(lower) || allowed.includes(lower)) &&
  (isRecent(words, at, group.start) || isLatestFigure(words, at))
    ? 'past'
    : 'none';

/** "rose to 4.6 per cent from 3.9 per cent": without a time of its own a change of figures is the latest one. */
function isLatestFigure({ tokens }: SentenceWords, at: number): boolean {
  const ends = new Set<string>();
  for (let index = at + 1; index <= at + FARTHEST; index++) {
    const token = tokens[index];
    if (token === undefined || /[;:()–—]/.test(token.before)) break;
    if (/^(?:to|from)$/.test(token.lower) && /^\d/.test(tokens[index + 1]?.lower ?? '')) ends.add(token.lower);
  }
  return ends.size === 2;
}

/** "appears to be falling", "seem to have risen". */
const isSeeming = (group: VerbGroup): boolean =>
  group.lowers.has('to') && any(group, ['seems', 'seem', 'appears', 'appear']);

/** "As raids increase": a verb without an ending after a plural. */
const isPlural = (words: SentenceWords, group: VerbGroup, at: number): boolean =>
  group.start === at && words.isVerb(at) && isPluralNoun(words.tokens[at - 1]);

const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined && /[^s]s$/.test(token.lower) && (token.topic !== null || isMeasure(token.lower));

const isBecoming = (words: SentenceWords, at: number): boolean =>
  /^(?:become|get|grow)$/.test(words.tokens[at]?.lower ?? '');

/** "if crime falls", "neither rents nor wages are rising": a word before the verb, in its clause, takes the fact away. */
function isConditional(words: SentenceWords, at: number): boolean {
  for (let index = at; index >= 0; index--) {
    const token = words.tokens[index];
    if (token === undefined) return false;
    if (index < at && CONDITIONS.has(token.lower)) return true;
    if (endsClause(token.before)) return false;
  }
  return false;
}

/** The verb of "expects X to rise", where the group begins with that "to"; null elsewhere. */
function expectingBefore(words: SentenceWords, start: number): number | null {
  const { tokens } = words;
  if (tokens[start]?.lower !== 'to') return null;
  for (let index = start - 1; index >= 0 && start - index <= FARTHEST * 2; index--) {
    if (endsClause(tokens[index + 1]?.before ?? '')) return null;
    if (EXPECTING.has(tokens[index]?.lower ?? '')) return index;
  }
  return null;
}

/** "does not expect", "nobody expects". */
const isNegated = (words: SentenceWords, verb: number): boolean =>
  words.tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ lower }) => NEGATIONS.has(lower) || lower === 'nobody' || lower === 'none' || lower === 'few');
