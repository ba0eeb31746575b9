import { endsClause } from './closedClasses.ts';
import type { Token } from './sentenceWords.ts';

const LONGEST_PARENTHESIS = 14;

/**
 * "The number of floods, he said, has risen", "Fraud, after a jump in May, has fallen": the index at which a pair of
 * commas before `verb` opens. The verb's own index where none stands there.
 */
export function parenthesisBefore(tokens: readonly Token[], verb: number): number {
  if (!/^[^\p{L}\p{N};:]*,/u.test(tokens[verb]?.before ?? '')) return verb;
  for (let index = verb - 1; index > 0 && verb - index <= LONGEST_PARENTHESIS; index--) {
    const token = tokens[index];
    if (token === undefined || !endsClause(token.before)) continue;
    return /,/.test(token.before) ? index : verb;
  }
  return verb;
}
