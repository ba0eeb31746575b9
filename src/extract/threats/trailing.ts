import { AUXILIARIES, CLAUSE_STARTERS, endsClause, isMeasure } from './closedClasses.ts';
import { readChunk } from './movingPhrase.ts';
import type { SentenceWords } from './sentenceWords.ts';

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
