import { endsClause } from './closedClasses.ts';
import type { Word } from './textWords.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Prepositions and verbs after which a capital is a place. */
const PLACING = list(
  `in at near to from outside inside around across of into towards toward through over throughout via beyond within
  visit visits visited visiting leave leaves left leaving reach reaches reached reaching enter entered bomb bombed
  hit hits struck capital capitals city airport`,
);

/** "the threat from X", "orders from X": what comes from a government. */
const FROM_ACTORS = list(
  'threat threats danger orders order instructions pressure interference aggression money funding',
);

/** What stands between a preposition and a capital: "in central X", "near wartime X". */
const PARTS = list(
  'central downtown north south east west northern southern eastern western greater wartime nearby suburban',
);

/** After "the" and a capital: those who act. */
const RULERS = list(
  `regime government leadership authorities administration rulers officials official spokesman spokeswoman spokesperson
  envoy ally allies agent agents`,
);

/** Things of a town and not of a government: "X airport", "X’s streets". */
const OF_TOWNS = list(
  `airport airports apartment area bank bar bureau café cathedral church cinema club concert correspondent court courts
  district exchange flat flights headquarters home hospital hotel hotels mall marathon mayor metro morning museum night
  office offices outskirts park police prison region resident residents restaurant restaurants school schools shop shops
  skyline stadium station stock store street streets suburb suburbs subway summit synagogue theatre theater time traffic
  university venue zoo`,
);

/** After a hyphen: "X-based", "X-born". */
const OF_PLACES = list('based born bound area region trained educated wide');

const isName = (word: Word): boolean => /^\p{Lu}/u.test(word.word);
/** "On Tuesday Valdport denied it". */
const WHEN =
  /^(?:\p{Lu}\p{Ll}+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)$/u;

const isOneRun = (before: string): boolean => /^\s+$/.test(before);
const opens = (word: Word): boolean =>
  endsClause(word.before) || /[.…?!“”"‘\n]/.test(word.before) || word.before === '';

/**
 * Whether the name of a capital, the words `from` to `to` (exclusive) of a text, stands for the government there:
 * "Valdport denied it", "links with Valdport", "Valdport-backed". Not after a word of place ("in Valdport", "between
 * Leeds and Valdport" aside), inside a larger name ("Valdport State University"), before a thing of a town ("the
 * Valdport concert hall"), or as the place that a dispatch is sent from.
 */
export function actsAsGovernment(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || !/\p{Ll}/u.test(first.word)) return false;
  return !isPlaced(words, from) && !goesOn(words, to) && !isDateline(words, from, to);
}

function isPlaced(words: readonly Word[], from: number): boolean {
  const first = words[from];
  const before = words[from - 1];
  if (first === undefined || before === undefined) return false;
  if (/^\s*(?:,|and|or)\s*$/.test(first.before) || before.lower === 'and' || before.lower === 'or')
    return isListed(words, from);
  if (opens(first)) return false;
  // "Radio X": part of a larger name, unless its other word only begins the sentence.
  if (isName(before) && isOneRun(first.before) && !opens(before) && !WHEN.test(before.word)) return true;
  if (PARTS.has(before.lower)) return true;
  if (before.lower === 'from') return !FROM_ACTORS.has(words[from - 2]?.lower ?? '');
  return PLACING.has(before.lower);
}

/** "in Leeds, York and X": a word of place before the list makes places of all its names. */
function isListed(words: readonly Word[], from: number): boolean {
  for (let index = from - 1; index >= 0 && from - index <= 8; index--) {
    const word = words[index];
    if (word === undefined || /[.;:?!“”"]/.test(words[index + 1]?.before ?? '')) return false;
    if (word.lower === 'and' || word.lower === 'or' || isName(word)) continue;
    return PLACING.has(word.lower);
  }
  return false;
}

function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (next === undefined) return false;
  if (next.before === '-') return OF_PLACES.has(next.lower);
  if (next.lower === 's' && /^['’]$/.test(next.before)) return OF_TOWNS.has(words[to + 1]?.lower ?? '');
  if (!isOneRun(next.before)) return false;
  if (OF_TOWNS.has(next.lower)) return true;
  if (isName(next)) return true;
  const article = words[to - 2]?.lower ?? '';
  return /^(?:the|a|an|this|that|his|her|their)$/.test(article) && !RULERS.has(next.lower);
}

/** "Valdport (Agency) –", "Valdport, 12 March –": at a paragraph’s start. */
function isDateline(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const next = words[to];
  if (first === undefined || next === undefined) return false;
  const isParagraphStart = from === 0 || /\n/.test(first.before);
  return isParagraphStart && /^(?:\s*\(|\s*[—–]|,\s*$)/.test(next.before) && (/\d/.test(next.word) || isName(next));
}
