import type { Span } from '../../model/evidence.ts';
import { bitsFor, type Clue } from './clues.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { eachMatchAt, type Stretch } from './stretches.ts';

const SMALL_NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const REFERENCE =
  'section|article|chapter|pages?|paragraph|clause|schedule|annexe?|appendix|volume|episode|season|verse|phase|stage|step|level|tier|grade|category|round|gate|platform|terminal|flat|apartment|suite|floor|route|junction|exit|highway|interstate|channel|number|nos?|size|version|flight|ward|precinct|division|rule|resolution|amendment|proposition|protocol|room|unit|table|figure';

interface NotFigure {
  /** What stands where a match begins: one of these; digits where nothing is said. */
  at?: readonly Clue[];
  /** The clues without which it is not tried, all of them. */
  clues?: readonly Clue[];
  /** Sticky. A group in it stands in a look behind, and what it holds belongs to the expression. */
  pattern: RegExp;
}

const NUMBERS: readonly Clue[] = ['digit', 'number', 'article'];

/** Numbers that count nothing. A row: what it is, with an example; no figure may touch what the pattern matches. */
export const NOT_FIGURES: readonly NotFigure[] = [
  // at [[9.30pm]]; [[21:31]]; at [[9 a.m.]]; [[six o’clock]]
  {
    pattern:
      /(?<![\d£$€])\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<![\d.,])\d{4} (?:GMT|UTC|BST|CET|EST|EDT|hours)\b|\b\d{1,2} in the (?:morning|afternoon|evening)\b/iy,
  },
  {
    at: NUMBERS,
    clues: ['clock'],
    pattern: new RegExp(`\\b${SMALL_NUMBER} o[’']clock\\b`, 'iy'),
  },
  { at: ['half', 'part'], pattern: new RegExp(`\\b(?:half past|quarter (?:past|to)) ${SMALL_NUMBER}`, 'iy') },
  // aged [[62]]; [[62-year-old]]; Mohamed, [[24]],; at the age of [[30]]
  {
    at: ['age'],
    pattern: new RegExp(
      `\\b(?:aged?|ages|aged between|age of) ${SMALL_NUMBER}(?:(?: to | and |-|–)${SMALL_NUMBER})?`,
      'iy',
    ),
  },
  {
    at: NUMBERS,
    clues: ['old', 'time'],
    pattern: new RegExp(
      `\\b(?:${SMALL_NUMBER}-? (?:to|and|or) )?${SMALL_NUMBER}[- ](?:years?|months?|weeks?|days?)[- ]olds?\\b`,
      'iy',
    ),
  },
  { at: ['apposed'], pattern: /(?=\d{1,2}[,.;)](?!\d))(?<=\b[A-Z][\p{L}’'-]{1,30},( ))\d{1,2}/uy },
  { at: ['bracketed'], pattern: /(?=\d{1,2}\))(?<=\b[A-Z][\p{L}’'-]{1,30}( \())\d{1,2}\)/uy },
  {
    at: NUMBERS,
    pattern: new RegExp(
      `(?<=\\b((?:when (?:he|she|they|I) (?:was|were)|(?:he|she) (?:is|was)|turn(?:s|ed|ing)?) ))${SMALL_NUMBER}(?=[,.;]| (?:when|and|at|on|in)\\b)`,
      'iy',
    ),
  },
  // [[under-18s]]; the [[over 65s]]; in his [[30s]]
  {
    at: ['glued'],
    pattern: /(?<=\b((?:under|over)[- ]?))\d{1,2}[’']?s\b|(?<=\b((?:his|her|their|my|our|late|early|mid)[- ]))\d0s\b/iy,
  },
  // telephone numbers: [[0800 789 321]]; [[+44 20 7946 0000]]
  {
    at: ['signed', 'digit'],
    pattern:
      /(?<![\w.,])\+\d{1,3}(?:[ ()-]{1,2}\d{2,5}){2,5}|(?<![\w.,])0\d{2,4}(?:[ -]\d{3,4}){1,3}(?!\d)|(?<![\w.,])\d{3}-\d{3,4}(?:-\d{4})?(?!\d)/y,
  },
  // a [[999]] call; dialled [[112]]
  {
    pattern:
      /(?<![\d.,£$€])(?:999|911|112|111|101|000|988)(?= (?:calls?|emergency|operators?|services?|dispatch\w*|phone|number|line|handlers?)\b)/y,
  },
  {
    pattern:
      /(?=[19018]\d\d)(?<=\b(?:call(?:ed|ing)?|dial(?:led|ling|ed|ing)?|rang|ring|ringing|phon(?:e|ed|ing)|via|on|text(?:ed|ing)?) )(?:999|911|112|111|101|000|988)(?![\d.,]?\d| [a-z]+s\b)/iy,
  },
  // names: [[M25]], [[F-16]], [[G7]], [[COVID-19]], [[4G]], [[T20]], [[3D]], [[2.0.1]]
  {
    at: ['lettered'],
    pattern: /(?<=(?<![\p{L}\d])([\p{L}]{1,12}[-–]?))\d[\p{L}\d.-]{0,12}/uy,
  },
  {
    at: ['glued'],
    pattern: /(?<![\d.,£$€¥])\d{1,4}(?!(?:mn|mln|bn|bln|trn|tn|m|k|b|p|pc|st|nd|rd|th|s)\b)[A-Za-z]{1,4}\b/y,
  },
  { pattern: /(?<![\w.])\d+\.\d+\.\d+[\w.]*/y },
  // [[9/11]], [[24/7]], [[1/3]]
  { at: ['joined'], pattern: /(?<![\w/])\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\w/])/y },
  // [[10 Downing Street]], [[221 Baker Street]]
  {
    pattern:
      /(?<![\d,.])\d{1,5}[a-z]? (?:[A-Z][\p{L}’'-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Boulevard|Terrace|Crescent|Gardens|Court|Close|Place|Way|St|Rd|Ave)\b/uy,
  },
  // [[section 28]], [[page 4]], [[No. 10]], [[unit 8200]], [[#5]]
  {
    at: ['reference'],
    pattern: new RegExp(
      `\\b(?:${REFERENCE})\\.? (?:${SMALL_NUMBER}|\\d{4})(?:\\.\\d+|\\([a-z\\d]\\))?(?! (?:per cent|percent|million|billion)\\b|[%,]\\d|%)(?=\\W|$)`,
      'iy',
    ),
  },
  { pattern: /(?<=(#))\d+/y },
  // [[1.]] or [[2)]] where a line begins
  { at: ['opening'], pattern: /(?<=(?:^|\n\n)(\(?))\d{1,2}[.)](?= )/y },
  // the [[Six]] Nations, [[Five]] Eyes: a number that begins a name
  {
    at: ['number'],
    pattern: new RegExp(
      `(?=[TFSNE])(?<=[a-z,;’”"] (?:the )?)(?:${['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'].join('|')})(?= [A-Z])`,
      'y',
    ),
  },
  // “[[Nine]] Lives of the Harbour”: a number that begins a title
  {
    at: ['digit', 'number', 'magnitude'],
    pattern:
      /(?<=([“"‘](?:An? )?))(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Fifty|Hundred|Thousand|Million|\d{1,4})(?=(?: (?:\p{Lu}[\p{L}’]*|of|the|and|in|an?|to|for|on|at|with|from)){1,8}[.,]?[”"’])/uy,
  },
  // 14 cases [[per 100,000]]: the base of a rate
  { pattern: /(?<=\b(per ))(?:\d{1,3}(?:,\d{3})+|1000\b)/y },
  // a [[24-hour]] helpline is always open
  { at: ['joined'], clues: ['time'], pattern: /\b24-hour\b/y },
  // won [[2-1]]; a [[3-0]] defeat; [[2–1]] on aggregate
  {
    at: ['joined'],
    pattern:
      /(?=\d{1,2}[-–]\d)(?<=\b(?:won|lost|beat|beaten|drew|win|defeat|victory|draw|lead|led|by|score|scored|ahead|trail\w{0,3})(?: \p{L}{1,20}){0,3} )\d{1,2}[-–]\d{1,2}\b/uy,
  },
  {
    at: ['joined'],
    pattern:
      /\b\d{1,3}[-–]\d{1,3}(?= (?:win|victory|defeat|draw|lead|loss|thrashing|aggregate|on aggregate|vote|majority|ruling|decision)\b)/iy,
  },
  // no [[one]], the [[one]], [[one of the]], [[one another]]
  {
    at: ['led', 'one'],
    pattern:
      /\b(?:no|the|any|every|some|each|this|that|which|not|another) one\b(?! (?:in|out of|million|billion|hundred|thousand|per|quarter|third|fifth)\b| [a-z]+ (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)\b)|\bone (?:another|of|more|day|thing|point|time|way|hand|side|by one|or two|after another)\b/iy,
  },
  // [[two or three]] of a kind said loosely, [[fifty-fifty]], [[nine to five]], [[second to none]], [[one in particular]]
  {
    at: ['digit', 'number', 'magnitude'],
    pattern:
      /\b(?:fifty-fifty\b|50[-–/]50\b|nine[- ]to[- ]five\b|one[- ]to[- ]one\b|20[/-]20\b|one in particular\b|million to one\b|101(?=[.!”]|$))/iy,
  },
  // on all [[fours]], in [[two]] minds
  {
    at: ['number'],
    pattern:
      /\b(?=fours|sixes|one|two)(?:(?<=\b((?:on|at) all ))fours\b|(?<=\b((?:on|at) ))sixes and sevens\b|(?<=\b(in ))(?:one|two) minds\b)/iy,
  },
  // [[24 hours a day]], [[seven days a week]]
  {
    at: NUMBERS,
    clues: ['time'],
    pattern: new RegExp(`\\b${SMALL_NUMBER} (?:hours a day|days a week|months a year|weeks a year)\\b`, 'iy'),
  },
  // a [[two]]-way street, a [[five]]-star hotel: an adjective, not a count (lengths of time are)
  {
    at: NUMBERS,
    pattern: new RegExp(
      `\\b(?<![\\w.,-])${SMALL_NUMBER}-(?!(?:year|month|week|day|hour|minute|decade|fold|per|and|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|in-|out-|odd|one|two|three|four|five|six|seven|eight|nine|${NUMBER_WORDS})\\b)(?=[a-z])`,
      'iy',
    ),
  },
];

/** Capital words that may stand before a count: the openers of a sentence, months, and verbs of headlines are no names. */
const OPENERS = new Set(
  'A An The In On At By Of For From To With Over Under About Around Some Nearly Almost Roughly Approximately More Less Fewer Than And But Or Nor So Yet If When While As Since Until After Before During Between Among Only Just Another Other Those These This That There They We He She It I You Who Which Out Up Down Last Next All Both Each Every Most Many Least Not No Also Then Now Meanwhile However Together Including Because Although Though Exactly Officially Already Still Here Is Are Was Were Has Have Had Its Their His Her Our My Your Killed Police Altogether Overall Even Once Through Within Without Across Against Per Top'.split(
    ' ',
  ),
);
/** A name and its number: "Boeing 737". */
const NAME_THEN_NUMBER =
  /(?<=(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'&.-]{0,40} ))\d{1,4}(?![\d%]|[.,]\d|[- ]?(?:per cent|percent|per|million|billion|thousand|hundred|trillion|mn|bn|m|k|years?|months?|weeks?|days?|hours?|minutes?)\b)(?! [a-z]{3,}s\b| (?:people|men|women|children|police)\b)/uy;
const ROWS = NOT_FIGURES.map(({ at = ['digit'], clues = [], pattern }) => ({
  at: bitsFor(at),
  bits: bitsFor(clues),
  pattern,
}));
const DIGIT = bitsFor(['digit']);

/** The words right before a number that a pattern took for a part of its expression. */
const leadOf = ([, first, second]: RegExpExecArray): string => first ?? second ?? '';

/** Everything in stretches of the text whose number is no figure, in no order; spans may overlap. */
export function findNotFigures(stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { at, bits, pattern } of ROWS)
    for (const stretch of stretches) {
      if ((stretch.clues & bits) !== bits || (stretch.clues & at) === 0) continue;
      eachMatchAt(pattern, stretch, at, (match) => {
        const start = stretch.start + match.index;
        spans.push({ start: start - leadOf(match).length, end: start + match[0].length });
      });
    }
  for (const stretch of stretches) {
    eachMatchAt(NAME_THEN_NUMBER, stretch, DIGIT, ({ index, 0: words, 1: name = '' }) => {
      const start = stretch.start + index;
      if (!OPENERS.has(name.trimEnd())) spans.push({ start: start - name.length, end: start + words.length });
    });
  }
  return spans;
}
