import { AUXILIARIES, CLAUSE_STARTERS, endsClause, PREPOSITIONS } from './closedClasses.ts';
import type { Direction } from './directionWords.ts';
import type { MovementRule, Reading } from './movementRule.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, type VerbForm, verbGroupBefore } from './verbGroups.ts';

const PASSING: ReadonlyMap<string, readonly VerbForm[]> = new Map([
  ['passed', ['perfect', 'past']],
  ['topped', ['perfect', 'past']],
  ['exceeded', ['perfect', 'past']],
  ['surpassed', ['perfect', 'past']],
]);

const STAYING: ReadonlyMap<string, readonly VerbForm[]> = new Map([
  ['stayed', ['perfect', 'past']],
  ['remained', ['perfect', 'past']],
  ['held', ['perfect', 'past']],
  ['stays', ['present']],
  ['remains', ['present']],
  ['holds', ['present']],
]);

/** Numbers that are passed, or kept. */
export const THRESHOLD_MOVEMENTS: readonly MovementRule[] = [
  // "the number of thefts has passed 500,000"
  { name: 'trend/has-passed', at: PASSING.keys(), read: (words, at) => readNumberAfter(words, at, 'rising') },
  // "inflation stayed at 2.2 per cent in August"
  { name: 'trend/stayed-at', at: STAYING.keys(), read: (words, at) => readNumberAfter(words, at, 'steady') },
];

function readNumberAfter(words: SentenceWords, at: number, direction: Direction): Reading | null {
  const { tokens } = words;
  const lower = tokens[at]?.lower ?? '';
  const isSteady = direction === 'steady';
  const forms = isSteady ? STAYING.get(lower) : PASSING.get(lower);
  if (forms === undefined || (isSteady && tokens[at + 1]?.lower !== 'at')) return null;
  const number = isSteady ? at + 2 : at + 1;
  if (!isLoneNumber(words, number)) return null;
  const group = verbGroupBefore(words, at);
  const assertion = forms.map((form) => assertionOf(words, group, at, form)).find((one) => one !== 'none');
  if (assertion === undefined) return null;
  return { direction, assertion, ...findSubject(words, group.start), length: isSteady ? 2 : 1 };
}

/** "500,000" or "4.2 per cent", with nothing counted after it: "has passed 40 villages" is no threshold. */
function isLoneNumber({ tokens }: SentenceWords, from: number): boolean {
  if (!/^\d/.test(tokens[from]?.lower ?? '')) return false;
  let at = from + 1;
  while (NUMERIC.test(tokens[at]?.lower ?? '')) at++;
  const next = tokens[at];
  if (next === undefined || endsClause(next.before)) return true;
  return (
    PREPOSITIONS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    CLAUSE_STARTERS.has(next.lower) ||
    /^(?:this|last|and|again|a)$/.test(next.lower)
  );
}

const NUMERIC = /^(?:\d.*|per|cent|percent|percentage|points?|million|billion|trillion|hundred|thousand)$/;
