import { endsIn } from './endsIn.ts';

/**
 * Whether the words around a date without a year or week speak of what was or of what will be. Reports look back, so
 * readers take null as past where the calendar does not say otherwise.
 */
export type Toward = 'past' | 'future' | null;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FUTURE = setOf(
  "will won’t won't shall would should must can could may might due scheduled slated set plan plans planned planning expected expects expect hope hopes intend intends upcoming forthcoming deadline going supposed ready aims aiming seeks predicts",
);
const CONTRACTED_FUTURE = /[’']ll$/;
const PAST = setOf(
  'was were had did has have been said told went came took gave met made found held ran began fell rose won lost shot left sent saw got brought led wrote spoke became struck broke fought blew grew drew flew threw knew kept put cut hit built bought caught taught thought felt heard stood sat paid read sold spent swore wore tore bore taken given written begun born',
);
const BASE_TOO = /^(?:hit|put|cut|read|set|led|found|fell|left)$/i;
const MODAL = /^(?:will|would|could|can|may|might|must|should|shall|to)$/i;
const REGULAR_PAST = /^[a-z]{2,}ed$/;
const NOT_PAST = setOf(
  'need speed indeed proceed exceed succeed feed bleed breed seed weed deed greed reed steed hundred sacred naked wicked',
);
/** Verbs that in the present tense tell of what is planned: "talks resume on Monday", "he flies home on Saturday". */
const SCHEDULED_ONE =
  /^(?:resumes|begins|starts|opens|reopens|closes|ends|expires|meets|convenes|flies|leaves|departs|arrives|returns|votes|goes|launches)$/;
const SCHEDULED_MANY =
  /^(?:resume|begin|start|open|reopen|close|end|expire|meet|convene|fly|leave|depart|arrive|return|vote|go|launch)$/;
/** What makes the word behind it a noun: "the starts", "two votes", "of returns". */
const BEFORE_NOUN =
  /^(?:the|a|an|of|in|for|with|by|from|on|and|or|to|no|some|any|many|most|all|these|those|this|that|his|her|its|their|our|several|few|new|two|three|four|five)$/i;
const PLURAL_SUBJECT = /^(?:they|we|people|men|women|children|police|[A-Za-z-]{2,}[^su’']s)$/i;
/** A clause of time or condition tells no plan of its own. */
const SUBORDINATE = /^(?:as|when|if|before|after|until|while|once|whenever)$/i;
const SCHEDULE_REACH = 5;
/** What is weighed has not happened: "a 60 per cent chance of another rise in March". */
const OUTLOOK =
  /\b(?:likely to [^,;:–—]{0,60}$|(?:chances?|prospects?|likelihood|probability|odds) (?:of|that) [^,;:–—]{0,60}$)/i;
const CLAUSE_ENDS = ',;:–—()“”"';
const WORD = /[A-Za-z][A-Za-z’'-]{0,30}/g;
const LOOK_BACK = 90;
const LOOK_AHEAD = 200;

const CUES = new Map<string, Toward>();
for (const word of NOT_PAST) CUES.set(word, null);
for (const word of PAST) CUES.set(word, 'past');
for (const word of FUTURE) CUES.set(word, 'future');

function cueOf(word: string): Toward {
  const lower = word.toLowerCase();
  const cue = CUES.get(lower);
  if (cue !== undefined) return cue;
  if (lower.endsWith('ed')) return REGULAR_PAST.test(lower) ? 'past' : null;
  return lower.endsWith('ll') && CONTRACTED_FUTURE.test(lower) ? 'future' : null;
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Whether the word at an index is a verb in the present tense that tells of a plan. */
function isPlan(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const subject = words[at - 1];
  if (subject === undefined || words.slice(Math.max(0, at - 4), at).some((w) => SUBORDINATE.test(w))) return false;
  if (SCHEDULED_MANY.test(word)) return PLURAL_SUBJECT.test(subject);
  const takesEffect = word === 'takes' && /^(?:effect|place|office)$/.test(words[at + 1] ?? '');
  return (takesEffect || SCHEDULED_ONE.test(word)) && !BEFORE_NOUN.test(subject);
}

/** Whether a verb of plan in the present tense governs what stands right behind these words. */
export function isScheduled(before: string): boolean {
  const near = before.slice(-LOOK_BACK);
  let from = near.length;
  while (from > 0 && !CLAUSE_ENDS.includes(near[from - 1] ?? '')) from--;
  const words = wordsOf(near.slice(from));
  for (let at = words.length - 1; at >= Math.max(0, words.length - SCHEDULE_REACH); at--) {
    if (isPlan(words, at)) return true;
    if (cueOf(words[at] ?? '') !== null) return false;
  }
  return false;
}

/** "On Monday talks resume": the plan that follows a date right away. */
function isScheduledBehind(after: string): boolean {
  const words = wordsOf(
    after
      .slice(0, LOOK_AHEAD)
      .replace(/^,/, '')
      .split(/[,;:–—()“”"]/)[0] ?? '',
  );
  for (let at = 0; at < Math.min(words.length, SCHEDULE_REACH); at++) {
    if (isPlan(words, at)) return true;
    if (cueOf(words[at] ?? '') !== null) return false;
  }
  return false;
}

const AHEAD = /(?<=\b(?:as (?:early|soon|late) as|now and|from now until|later|no later than|next) )/iy;
const DEADLINE = /(?<=\bto [a-z]+(?: [A-Za-z’'.-]+){0,3} by )/y;

/** The verb that governs: the nearest one before, else the first one after. `before` and `after` are of one sentence. */
export function findToward(before: string, after: string): Toward {
  if (endsIn(before, AHEAD)) return 'future';
  // a deadline: "ordered residents to leave by Sunday"
  const near = before.slice(-LOOK_BACK);
  if (endsIn(near, DEADLINE) || isScheduled(near) || OUTLOOK.test(near)) return 'future';
  const back = wordsOf(near).reverse();
  for (const [index, word] of back.entries()) {
    // "the United States": a capital inside a sentence is a name's
    if (/^[A-Z]/.test(word) && index < back.length - 1 && !CONTRACTED_FUTURE.test(word)) continue;
    const cue = cueOf(word);
    if (cue === null) continue;
    // "is to be held", "was due": what stands further back decides for "been" and "be", as in "will have been"
    if (
      cue === 'past' &&
      /^(?:have|been|had)$/i.test(word) &&
      back.slice(index + 1, index + 3).some((w) => cueOf(w) === 'future')
    )
      return 'future';
    // "scheduled for", "planned for" after "was" is what was to come; a participle after "will be" too
    if (cue === 'past' && back.slice(index + 1, index + 4).some((w) => /^(?:will|shall|must|should|be)$/i.test(w)))
      return 'future';
    // "could hit", "to cut": the base form looks like the past
    if (cue === 'past' && BASE_TOO.test(word) && MODAL.test(back[index + 1] ?? '')) return 'future';
    return cue;
  }
  if (isScheduledBehind(after)) return 'future';
  for (const word of wordsOf(after.slice(0, LOOK_AHEAD))) {
    const cue = cueOf(word);
    if (cue !== null) return cue;
  }
  // the main verb of a long sentence: "praised the crews at a conference in … on Monday"
  const far = wordsOf(before.slice(0, -LOOK_BACK)).reverse();
  return far.map(cueOf).find((cue) => cue !== null) ?? null;
}
