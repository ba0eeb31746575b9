import { endsClause } from './closedClasses.ts';
import type { Direction } from './directionWords.ts';
import { type Reading, startsObject } from './movementRule.ts';
import { COMPARATIVES, QUALITIES } from './predicateWords.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';
import { findSubject } from './subjects.ts';
import { assertionOf, type VerbForm, verbGroupBefore } from './verbGroups.ts';

/** Verbs of becoming, and the forms of a verb that each can be, in the order in which they are tried. */
export const BECOMING: ReadonlyMap<string, readonly VerbForm[]> = new Map([
  // "the floods are becoming more frequent"
  ['becoming', ['predicate']],
  ['getting', ['predicate']],
  ['growing', ['predicate']],
  // "the floods have become worse", "will become worse"
  ['become', ['perfect', 'present']],
  ['grown', ['perfect']],
  ['got', ['perfect', 'past']],
  ['gotten', ['perfect']],
  // "expects the floods to get worse"
  ['get', ['present']],
  ['gets', ['present']],
  ['grow', ['present']],
  ['grows', ['present']],
  ['becomes', ['present']],
  // "the floods became worse last year"
  ['became', ['past']],
  ['grew', ['past']],
]);

const DEGREES = new Set('even much ever far still a bit little slightly increasingly both'.split(' '));
const LONGEST = 12;

/** "have become longer, hotter and more frequent": of the adjectives at least one must say a direction, and none another. */
export function readBecoming(words: SentenceWords, at: number): Reading | null {
  const forms = BECOMING.get(words.tokens[at]?.lower ?? '');
  const degree = forms === undefined ? null : degreeAt(words, at + 1);
  if (forms === undefined || degree === null) return null;
  const group = verbGroupBefore(words, at);
  const assertion = forms.map((form) => assertionOf(words, group, at, form)).find((one) => one !== 'none');
  if (assertion === undefined) return null;
  return {
    direction: degree.direction,
    assertion,
    ...findSubject(words, group.start),
    length: degree.end - at,
  };
}

/** The adjectives compared at the index; null where none says a direction, or two say two. */
function degreeAt(words: SentenceWords, from: number): { direction: Direction; end: number } | null {
  const { tokens } = words;
  const directions = new Set<Direction>();
  let end = from;
  let at = from;
  while (at - from < LONGEST) {
    const token = tokens[at];
    if (token === undefined || (endsClause(token.before) && !(at > from && /^,\s*$/.test(token.before)))) break;
    if (DEGREES.has(token.lower) && !isIncreasingly(tokens, at)) {
      at++;
      continue;
    }
    if (at > from && token.lower === 'and') {
      at++;
      continue;
    }
    const length = adjectiveLength(tokens, at);
    if (length === 0) break;
    const direction = directionOf(tokens, at);
    if (direction !== null) directions.add(direction);
    at += length;
    end = at;
  }
  const [direction, other] = directions;
  if (direction === undefined || other !== undefined || startsObject(words, end)) return null;
  return { direction, end };
}

/** "increasingly common" says what "more common" says. */
const isIncreasingly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'increasingly' && QUALITIES.has(tokens[at + 1]?.lower ?? '');

const isMoreOrLess = (tokens: readonly Token[], at: number): boolean =>
  /^(?:more|less)$/.test(tokens[at]?.lower ?? '') || isIncreasingly(tokens, at);

/** Words in -er that compare nothing. */
const NOT_COMPARED = new Set('together other over under after ever never rather further later number order'.split(' '));

const adjectiveLength = (tokens: readonly Token[], at: number): number => {
  if (isMoreOrLess(tokens, at)) return tokens[at + 1] === undefined || endsClause(tokens[at + 1]?.before ?? '') ? 0 : 2;
  const lower = tokens[at]?.lower ?? '';
  return COMPARATIVES.has(lower) || (/\p{L}{2}er$/u.test(lower) && !NOT_COMPARED.has(lower)) ? 1 : 0;
};

/** Which way an adjective points, compared at the index; null of one that says nothing of more or less. */
export function directionOf(tokens: readonly Token[], at: number): Direction | null {
  const lower = tokens[at]?.lower ?? '';
  if (!isMoreOrLess(tokens, at)) return COMPARATIVES.get(lower) ?? null;
  if (!QUALITIES.has(tokens[at + 1]?.lower ?? '') || endsClause(tokens[at + 1]?.before ?? '')) return null;
  return lower === 'less' ? 'falling' : 'rising';
}
