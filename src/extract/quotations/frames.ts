import type { Attribution } from './attributions.ts';
import { LONGEST_CLAUSE } from './contents.ts';
import { isDenied, isFirstOrSecondPerson } from './denials.ts';
import { FRAMING, type FramedCue, framedCuesAt, isProgressive } from './framedCues.ts';
import { sourceOfFramed } from './framedSources.ts';
import type { Grammar } from './grammar.ts';
import { endOfPhrase, opensTime } from './phraseEnds.ts';
import { isAdverb, isMark, isOf, type TokenRange } from './tokens.ts';
import { AUXILIARIES, DETERMINERS, NEGATIONS, REPORTING, SUBJECT_PRONOUNS } from './wordClasses.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OBJECTS = words('him her them it himself herself themselves itself me us you');
const QUESTION_WORDS = words('how why what whether if who where when');
const UNSAID = words('refuse refuses refused refusing decline declines declined declining');
const SPEAKING = words('comment elaborate speak talk discuss identify name specify be');
const RELATIVES = words('who which that');

/** A word without which the verb says something else: "saw the dam", "asked the mayor". */
const NEEDED = new Map<FramedCue['frame'], string>([
  ['see-as', 'as'],
  ['ask-of', 'to'],
]);

/** What a cue takes: where it begins, and whether it has a verb of its own from the start. */
interface Taken {
  from: number;
  clausal: boolean;
}

function takenBy(grammar: Grammar, cue: FramedCue): Taken | null {
  const { tokens } = grammar;
  let from = cue.last + 1;
  while (isAdverb(tokens[from])) from += 1;
  const next = tokens[from];
  if (next?.kind !== 'word') return null;
  if (next.lower === 'to' && (cue.frame === 'intend' || cue.frame === 'mind')) {
    let verb = from + 1;
    while (isAdverb(tokens[verb])) verb += 1;
    const lower = tokens[verb]?.lower ?? '';
    // "declined to comment", "refused to say that": then nothing is said
    if ((isOf(tokens[verb], REPORTING) || SPEAKING.has(lower)) && UNSAID.has(tokens[cue.at]?.lower ?? '')) return null;
    const infinitive =
      !isOf(tokens[verb], DETERMINERS) && (grammar.tags(verb).has('Verb') || isOf(tokens[verb], AUXILIARIES));
    return infinitive ? { from, clausal: false } : null;
  }
  if (cue.frame === 'intend' || opensTime(grammar, from) || isOf(next, NEGATIONS)) return null;
  // "the orders it sought"
  if (isOf(next, SUBJECT_PRONOUNS) && grammar.isFiniteVerb(from + 1)) return null;
  if (next.lower === 'that') return cue.frame === 'voice' || cue.frame === 'mind' ? { from, clausal: true } : null;
  if (QUESTION_WORDS.has(next.lower)) return { from, clausal: true };
  const nominal = OBJECTS.has(next.lower) || isOf(next, DETERMINERS) || grammar.isNominal(from);
  return nominal || grammar.tags(from).has('Gerund') ? { from, clausal: false } : null;
}

const holds = (grammar: Grammar, range: TokenRange, test: (token: Grammar['tokens'][number]) => boolean): boolean =>
  grammar.tokens.slice(range.first, range.last + 1).some(test);

function readFramed(grammar: Grammar, cue: FramedCue): Attribution | null {
  const taken = takenBy(grammar, cue);
  if (!taken) return null;
  const source = sourceOfFramed(grammar, cue);
  const opening = source ? (grammar.tokens[source.first]?.lower ?? '') : '';
  if (!source || isFirstOrSecondPerson(opening)) return null;
  // "voters who support the dam say": the phrase ends before the verb of the clause around it
  const reduced = cue.form === 'ing' && source.last === cue.first - 1 && !isProgressive(grammar, cue);
  const restricts = RELATIVES.has(opening) && !isMark(grammar.tokens[source.first - 1], ',');
  const embedded = (restricts || reduced) && !taken.clausal;
  const content = { first: taken.from, last: endOfPhrase(grammar, taken.from, embedded) };
  const needed = NEEDED.get(cue.frame);
  if (needed !== undefined && !holds(grammar, content, ({ lower }) => lower === needed)) return null;
  return {
    place: 'before-content',
    verbKind: cue.frame,
    source,
    cue: { first: cue.first, last: cue.last },
    content: [content],
    denied: isDenied(grammar, source),
  };
}

/** Marks the tokens of an attribution's cue and content. */
function tell(told: Uint8Array, { cue, content }: Attribution): void {
  for (const { first, last } of [cue, ...content])
    for (let index = first; index <= Math.min(last, first + LONGEST_CLAUSE); index++) told[index] = 1;
}

/** Attributions by cues that take no clause, in reading order; `said` are those already found. */
export function findFramed(grammar: Grammar, said: readonly Attribution[]): Attribution[] {
  if (!grammar.holds(FRAMING)) return [];
  // what is told in somebody's words is theirs as a whole: "said the town wants to rebuild"
  const told = new Uint8Array(grammar.tokens.length);
  for (const attribution of said) tell(told, attribution);
  const framed: Attribution[] = [];
  for (let at = 0; at < grammar.tokens.length; at++) {
    if (told[at] === 1 || !isOf(grammar.tokens[at], FRAMING)) continue;
    for (const cue of framedCuesAt(grammar, at)) {
      const found = readFramed(grammar, cue);
      if (!found) continue;
      tell(told, found);
      if (!found.denied) framed.push(found);
      break;
    }
  }
  return framed;
}
