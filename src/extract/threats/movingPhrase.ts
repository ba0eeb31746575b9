import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  endsClause,
  isAdverb,
  isMeasure,
  isResponse,
  isSaying,
  LINKS,
  PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
  SUFFERING,
  takesPreposition,
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

/** "a rise in burglary last year": a time without a preposition is no part of the noun. */
const TIMES = new Set(['last', 'next', 'yesterday', 'today', 'tonight', 'overnight', 'recently', 'lately']);

const endsChunk = (tokens: readonly Token[], at: number, token: Token): boolean =>
  token.topic === null &&
  (PREPOSITIONS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    CLAUSE_STARTERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    isSaying(tokens, at) ||
    token.lower === 'and' ||
    token.lower === 'or' ||
    token.lower === 'including' ||
    token.lower === 'involving');

const SUFFERED = /^(?:casualt(?:y|ies)|deaths?|tolls?|injur(?:y|ies))$/;

const isPossessiveEnding = (token: Token): boolean => token.lower === 's' && /^['’]$/.test(token.before);

/** "those involving X", "those linked to X". */
const isThose = ({ tokens }: SentenceWords, at: number): boolean =>
  tokens[at - 1]?.lower === 'those' &&
  /^(?:involving|linked|tied|connected|attributed|caused)$/.test(tokens[at]?.lower ?? '');

/** "reported incidents", "410 confirmed cases": nobody stands before who reports. */
export const isReportedThing = (tokens: readonly Token[], at: number, last: Token | null): boolean => {
  const next = tokens[at + 1];
  const isThing = next !== undefined && !endsClause(next.before) && (next.topic !== null || isMeasure(next.lower));
  return isThing && isSaying(tokens, at) && (last === null || /^\d/.test(last.lower));
};

export function readChunk(words: SentenceWords, from: number): Chunk {
  const { tokens } = words;
  const topics: string[] = [];
  const names = new Set<string>();
  let last: Token | null = null;
  let owner: Token | null = null;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && endsClause(token.before))) break;
    const isDeterminer = DETERMINERS.has(token.lower) && !isThose(words, at + 1);
    if (isDeterminer && last === null) continue;
    const isReported = isReportedThing(tokens, at, last);
    if ((endsChunk(tokens, at, token) && !isReported) || isDeterminer || (last !== null && TIMES.has(token.lower)))
      break;
    const isNoun = token.topic !== null || isMeasure(token.lower) || isResponse(token.lower) || token.before === '-';
    // Taggers take "rose" for a flower.
    if (!isNoun && !isReported && last !== null && (words.isVerb(at) || token.lower === 'rose')) break;
    if (!isNoun && isAdverb(token.lower)) {
      if (last === null || token.lower.endsWith('ly')) continue;
      break;
    }
    if (isPossessiveEnding(token)) {
      owner = last;
      continue;
    }
    if (token.topic !== null) topics.push(token.topic);
    if (token.topic !== null && token.isProper) names.add(token.topic);
    last = token;
  }
  const moves = last !== null && (last.topic !== null || isMeasure(last.lower) || isThose(words, at));
  // "Wales’s fraud": what belongs to a name, and has a topic of its own, moves without the name. "Welsh casualties" are
  // what Wales suffers.
  const isOwned = owner?.isProper === true && last?.topic != null;
  const isSuffered = SUFFERED.test(last?.lower ?? '');
  const own = topics.filter((topic) => !(isOwned && topic === owner?.topic) && !(isSuffered && names.has(topic)));
  return { topics: moves ? own : [], head: last?.lower ?? '', moves, isProper: last?.isProper ?? false, end: at };
}

/**
 * Reads the noun phrase that begins at `from` and says which topics move when it moves. It follows the phrase from noun
 * to noun ("the number of attacks by gangs such as X and Y") as long as each is a topic or measures one, so that a
 * rise in "funding for flood defences" is no rise of floods. Null where the first noun is neither. The phrase is read up
 * to `limit`, the index of a word that is known to be no part of it. A proper name alone does not move: "Wales has
 * grown" is no word about Wales as a topic, but "the threat from Wales has grown" is.
 */
export function readMovingPhrase(whole: SentenceWords, from: number, limit = whole.tokens.length): MovingPhrase | null {
  const phrase = readActingPhrase(whole, from, limit);
  return phrase?.isProper === true ? null : phrase;
}

/** The same, a proper name by itself included: who poses a threat, or doubles. */
export function readActingPhrase(
  whole: SentenceWords,
  from: number,
  limit = whole.tokens.length,
): (MovingPhrase & { isProper: boolean }) | null {
  const words = limit < whole.tokens.length ? { ...whole, tokens: whole.tokens.slice(0, limit) } : whole;
  const first = readChunk(words, from);
  if (!first.moves) return null;
  const topics = [...first.topics];
  let { head, end } = first;
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    const next = readLinked(words, end, head) ?? readCoordinated(words, end) ?? readPastPlace(words, end);
    if (next === null) break;
    topics.push(...next.topics);
    ({ head, end } = next);
  }
  return { topics: [...new Set(topics)], end, isProper: first.isProper };
}

/** "of X", "posed by X", "such as X"; "reliance on X". */
function readLinked(words: SentenceWords, at: number, head: string): Chunk | null {
  const { tokens } = words;
  const token = tokens[at];
  if (token === undefined || (endsClause(token.before) && token.lower !== 'including' && token.lower !== 'such'))
    return null;
  const link = takesPreposition(head, token.lower) ? [token.lower] : LINKS.find((one) => standsAt(tokens, at, one));
  if (link === undefined) return null;
  const chunk = readChunk(words, at + link.length);
  return chunk.moves ? chunk : readSufferers(words, chunk);
}

/** After "the number of": "people being investigated over X", "patients with X". */
function readSufferers(words: SentenceWords, people: Chunk): Chunk | null {
  if (!PEOPLE.has(people.head)) return null;
  return readBefalling(words, words.tokens[people.end]?.lower === 'being' ? people.end + 1 : people.end);
}

/** "killed by X", "diagnosed with X", "lost to X": what befalls people. */
export function readBefalling(words: SentenceWords, at: number): Chunk | null {
  const link = SUFFERING.find((one) => standsAt(words.tokens, at, one));
  if (link === undefined) return null;
  const chunk = readChunk(words, at + link.length);
  return chunk.moves && chunk.topics.length > 0 && !chunk.isProper ? chunk : null;
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
