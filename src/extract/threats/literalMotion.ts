import { endsClause, isAdverb, MOTIONS, TIME_UNITS } from './closedClasses.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

/** Where somebody goes, jumps or climbs. */
const WHITHER = new Set(
  'up into onto through over aboard out off inside toward towards along past under on behind around'.split(' '),
);
const FALLING = /^(?:fall|falls|fell|fallen|falling)$/;
const FALLEN = new Set('short foul victim apart prey outside within under behind ill asleep silent'.split(' '));

/**
 * Words of movement that say none of more or less: "has declined to answer", "will grow more cautious", "gangs climbed
 * over the wall", "spending falls short", "went down to the beach". `length` counts the verb with its particle.
 */
export function isNoMovement({ tokens }: SentenceWords, at: number, length: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + length];
  const after = tokens[at + length + 1]?.lower ?? '';
  if (next === undefined || endsClause(next.before)) return false;
  if (length === 2) return MOTIONS.has(lower) && !leadsOn(tokens, at + length);
  if (/^(?:more|less)$/.test(next.lower) && after !== 'than' && !after.endsWith('ly')) return true;
  if (/^declin/.test(lower)) return next.lower === 'to' && !isAmountTo(tokens, at + 1);
  if (FALLING.test(lower) && (FALLEN.has(next.lower) || (lower === 'falls' && next.lower === 'below'))) return true;
  if (!MOTIONS.has(lower)) return false;
  return (WHITHER.has(next.lower) && !isTime(tokens, at + 2)) || (next.lower === 'to' && !isAmountTo(tokens, at + 1));
}

/** "to 5 per cent", "to about a third", "to the lowest level", "to its slowest pace", "to record highs". */
const isAmountTo = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) =>
      /^(?:\d.*|third|quarter|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|thousands|millions|billions|record|level|levels|pace|rate|trickle|halt|standstill|crawl|high|highs|low|lows|peak|\p{L}+est)$/u.test(
        lower,
      ),
    );

const isTime = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ lower }) => TIME_UNITS.has(lower) || lower === 'period' || lower === 'time');

const ON = new Set(
  'by since this last over again and but as while when after because despite amid for than then yet or'.split(' '),
);

/** After "went up": an amount, a time or a new clause, and no place. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || ON.has(token.lower) || isAdverb(token.lower) || /^\d/.test(token.lower)) return true;
  if (token.lower === 'from' || token.lower === 'to') return isAmountTo(tokens, at);
  if (token.lower === 'a')
    return /^(?:third|quarter|fifth|tenth|little|bit|lot|further)$/.test(tokens[at + 1]?.lower ?? '');
  const next = tokens[at + 1]?.lower ?? '';
  if (token.lower === 'on') return next.endsWith('day') || next === 'average';
  return /^(?:in|during|across)$/.test(token.lower) && !/^(?:flames|smoke|history|court|arms)$/.test(next);
}
