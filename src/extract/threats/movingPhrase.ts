import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  endsClause,
  isAdverb,
  isMeasure,
  isResponse,
  LINKS,
  PREPOSITIONS,
  PRONOUNS,
  SAYING,
  takesOn,
} from './closedClasses.ts';
import { type SentenceWords, standsAt, type Token } from './sentenceWords.ts';

/** What moves: the names of topics that the noun phrase is about, and the index after its last word. */
export interface MovingPhrase {
  topics: string[];
  end: number;
}

/** A noun with what stands before it, up to the next preposition, verb or comma. */
interface Chunk {
  topics: string[];
  /** Lower-case last word; empty where the chunk is. */
  head: string;
  /** Whether a movement of the head is a movement of the topics. */
  moves: boolean;
  /** Whether the head is a proper name. */
  isProper: boolean;
  end: number;
}

const LONGEST_CHAIN = 12;

const endsChunk = (token: Token): boolean =>
  token.topic === null &&
  (PREPOSITIONS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    CLAUSE_STARTERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    SAYING.has(token.lower) ||
    token.lower === 'and' ||
    token.lower === 'or' ||
    token.lower === 'including' ||
    token.lower === 'involving');

function readChunk(words: SentenceWords, from: number): Chunk {
  const { tokens } = words;
  const topics: string[] = [];
  let last: Token | null = null;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && endsClause(token.before))) break;
    if (DETERMINERS.has(token.lower) && last === null) continue;
    if (endsChunk(token) || DETERMINERS.has(token.lower)) break;
    const isNoun = token.topic !== null || isMeasure(token.lower) || isResponse(token.lower) || token.before === '-';
    if (!isNoun && last !== null && words.isVerb(at)) break;
    if (!isNoun && isAdverb(token.lower)) {
      if (last === null || token.lower.endsWith('ly')) continue;
      break;
    }
    if (token.topic !== null) topics.push(token.topic);
    last = token;
  }
  // "cases of fraud" are fraud; "fraud cases" may be those in court.
  const isCounted = last !== null && (!isResponse(last.lower) || tokens[at]?.lower === 'of');
  const moves = last !== null && (last.topic !== null || (isMeasure(last.lower) && isCounted));
  return { topics: moves ? topics : [], head: last?.lower ?? '', moves, isProper: last?.isProper ?? false, end: at };
}

/**
 * Reads the noun phrase that begins at `from` and says which topics move when it moves. It follows the phrase from noun
 * to noun ("the number of attacks by gangs such as X and Y") as long as each is a topic or measures one, so that a
 * rise in "funding for flood defences" is no rise of floods. Null where the first noun is neither. The phrase is read up
 * to `limit`, the index of a word that is known to be no part of it. A proper name alone does not move: "Wales has
 * grown" is no word about Wales as a topic, but "the threat from Wales has grown" is.
 */
export function readMovingPhrase(whole: SentenceWords, from: number, limit = whole.tokens.length): MovingPhrase | null {
  const words = limit < whole.tokens.length ? { ...whole, tokens: whole.tokens.slice(0, limit) } : whole;
  const first = readChunk(words, from);
  if (!first.moves || first.isProper) return null;
  const topics = [...first.topics];
  let { head, end } = first;
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    const next = readLinked(words, end, head) ?? readCoordinated(words, end) ?? readPastPlace(words, end);
    if (next === null) break;
    topics.push(...next.topics);
    ({ head, end } = next);
  }
  return { topics: [...new Set(topics)], end };
}

/** "of X", "posed by X", "such as X"; "reliance on X". */
function readLinked(words: SentenceWords, at: number, head: string): Chunk | null {
  const { tokens } = words;
  const token = tokens[at];
  if (token === undefined || (endsClause(token.before) && token.lower !== 'including' && token.lower !== 'such'))
    return null;
  const link = takesOn(head) && token.lower === 'on' ? ['on'] : LINKS.find((one) => standsAt(tokens, at, one));
  if (link === undefined) return null;
  const chunk = readChunk(words, at + link.length);
  return chunk.moves ? chunk : null;
}

/** "and X", "and from X", "or X"; after a comma only inside a list that an "and" closes. */
function readCoordinated(words: SentenceWords, at: number, items = 0): Chunk | null {
  const { tokens } = words;
  const token = tokens[at];
  if (token === undefined || items > LONGEST_CHAIN) return null;
  if (endsClause(token.before)) {
    if (!/^,\s*$/.test(token.before)) return null;
    const item = readChunk(words, at);
    return item.moves && readCoordinated(words, item.end, items + 1) !== null ? item : null;
  }
  if (token.lower !== 'and' && token.lower !== 'or') return null;
  const chunk = readChunk(words, inParticular(tokens, at + 1));
  return chunk.moves && chunk.topics.length > 0 ? chunk : null;
}

/** After "and": a repeated preposition, "in particular", "especially". */
function inParticular(tokens: readonly Token[], at: number): number {
  let start = at;
  if (standsAt(tokens, start, ['in', 'particular'])) start += 2;
  const token = tokens[start];
  return token !== undefined && ['of', 'from', 'by'].includes(token.lower) ? start + 1 : start;
}

/** "the threat to Wales from X": a place or the public stands between the measure and what it is of. */
function readPastPlace(words: SentenceWords, at: number): Chunk | null {
  const { tokens } = words;
  const preposition = tokens[at];
  if (preposition === undefined || endsClause(preposition.before)) return null;
  if (!['to', 'in', 'on', 'across'].includes(preposition.lower)) return null;
  let end = at + 1;
  while (isPlaceWord(tokens[end])) end++;
  if (end === at + 1) return null;
  const token = tokens[end];
  if (token === undefined || !['from', 'posed', 'of'].includes(token.lower) || endsClause(token.before)) return null;
  return readLinked(words, end, '');
}

/** Places and people that a threat is to; a proper name counts as one too. */
const PLACE_NOUNS = new Set(
  'the our country public nation us soil streets society world town city region coast village area port capital'.split(
    ' ',
  ),
);

const isPlaceWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.topic === null &&
  !endsClause(token.before) &&
  (PLACE_NOUNS.has(token.lower) || /^\p{Lu}/u.test(token.word));

const COUNTERING = new Set([
  'against',
  'counter',
  'combat',
  'fight',
  'tackle',
  'prevent',
  'stop',
  'protect',
  'reduce',
  'curb',
  'deter',
]);

/**
 * The topics that a long phrase names in its end: "the use of trucks … to do the work of gangs". Nearest to the name must
 * stand a measure; a word of countering, another verb or a comma before it ends the search.
 */
export function readTrailing(words: SentenceWords, from: number): string[] {
  const { tokens } = words;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || endsClause(token.before) || COUNTERING.has(token.lower)) return [];
    const isFiniteVerb = AUXILIARIES.has(token.lower) && tokens[at - 1]?.lower !== 'to';
    if (isFiniteVerb || CLAUSE_STARTERS.has(token.lower)) return [];
    const link = tokens[at + 1];
    if (!isMeasure(token.lower) || link === undefined || endsClause(link.before)) continue;
    if (link.lower !== 'of' && link.lower !== 'by') continue;
    const chunk = readChunk(words, at + 2);
    if (chunk.moves) return chunk.topics;
  }
  return [];
}
