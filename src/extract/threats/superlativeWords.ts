import { endsClause, TIME_UNITS } from './closedClasses.ts';
import type { Token } from './sentenceWords.ts';

const STRETCH =
  /^(?:more|than|over|nearly|almost|about|around|at|least|some|well|the|past|last|a|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|many|several)$/;

/** How far an extreme reaches back from now: "since 2012", "on record", "in 20 years", "for a generation", "ever". */
export function isReach(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || endsClause(token.before)) return false;
  if (token.lower === 'ever') return true;
  if (next === undefined || endsClause(next.before)) return false;
  if (token.lower === 'since') return true;
  if (token.lower === 'on') return next.lower === 'record';
  if (!/^(?:in|for)$/.test(token.lower)) return false;
  for (let index = at + 1; index < at + 7; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (TIME_UNITS.has(lower) || lower === 'generation' || lower === 'history') return true;
    if (!STRETCH.test(lower) && lower !== 'its' && lower !== 'their') return false;
  }
  return false;
}
