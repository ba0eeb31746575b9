import type { Span } from '../../model/evidence.ts';
import { eachMatch } from '../eachMatch.ts';
import { bitsFor, type Clue } from './clues.ts';
import { NUMBER_BEGINS, NUMBER_WORDS } from './numbers.ts';
import type { Stretch } from './stretches.ts';

const SMALL_NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const REFERENCE =
  'section|article|chapter|pages?|paragraph|clause|schedule|annexe?|appendix|volume|episode|season|verse|phase|stage|step|level|tier|grade|category|round|gate|platform|terminal|flat|apartment|suite|floor|route|junction|exit|highway|interstate|channel|number|nos?|size|version|flight|ward|precinct|division|rule|resolution|amendment|proposition|protocol|room|unit|table|figure';

const REFERRED = new RegExp(`\\b(?:${REFERENCE})\\.? ${NUMBER_BEGINS}`, 'i');

interface NotFigure {
  /** The clues without which it is not tried; a digit where neither these nor a test is given. */
  clues?: readonly Clue[];
  /** Cheap to look for, and without it the pattern cannot match. */
  needs?: RegExp;
  /** Where it begins with a look behind, a look ahead stands before that: else every letter would be looked behind. */
  pattern: RegExp;
}

/** Numbers that count nothing. A row: what it is, with an example; no figure may touch what the pattern matches. */
const NOT_FIGURES: readonly NotFigure[] = [
  // at [[9.30pm]]; [[21:31]]; at [[9 a.m.]]; [[six o’clock]]
  {
    pattern:
      /(?<![\d£$€])\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<![\d.,])\d{4} (?:GMT|UTC|BST|CET|EST|EDT|hours)\b|\b\d{1,2} in the (?:morning|afternoon|evening)\b/gi,
  },
  {
    needs: /[’']clock|half past|quarter (?:past|to)/i,
    pattern: new RegExp(`\\b${SMALL_NUMBER} o[’']clock\\b|\\b(?:half past|quarter (?:past|to)) ${SMALL_NUMBER}`, 'gi'),
  },
  // aged [[62]]; [[62-year-old]]; Mohamed, [[24]],; at the age of [[30]]
  {
    clues: ['age'],
    pattern: new RegExp(
      `\\b(?:aged?|ages|aged between|age of) ${SMALL_NUMBER}(?:(?: to | and |-|–)${SMALL_NUMBER})?`,
      'gi',
    ),
  },
  {
    clues: ['age'],
    needs: /\bolds?\b/i,
    pattern: new RegExp(
      `\\b(?:${SMALL_NUMBER}-? (?:to|and|or) )?${SMALL_NUMBER}[- ](?:years?|months?|weeks?|days?)[- ]olds?\\b`,
      'gi',
    ),
  },
  { clues: ['apposed'], pattern: /(?= \d{1,2}[,.;)])(?<=\b[A-Z][\p{L}’'-]{1,30},) \d{1,2}(?=[,.;)](?!\d))/gu },
  { clues: ['bracketed'], pattern: /(?= \(\d)(?<=\b[A-Z][\p{L}’'-]{1,30}) \(\d{1,2}\)/gu },
  {
    needs: new RegExp(`(?:turn(?:s|ed|ing)?|\\b(?:he|she|they|I) (?:is|was|were)) ${NUMBER_BEGINS}`, 'i'),
    pattern: new RegExp(
      `\\b(?:when (?:he|she|they|I) (?:was|were)|(?:he|she) (?:is|was)|turn(?:s|ed|ing)?) ${SMALL_NUMBER}(?=[,.;]| (?:when|and|at|on|in)\\b)`,
      'gi',
    ),
  },
  // [[under-18s]]; the [[over 65s]]; in his [[30s]]
  {
    clues: ['glued'],
    pattern: /\b(?:under|over)[- ]?\d{1,2}[’']?s\b|\b(?:his|her|their|my|our|late|early|mid)[- ]\d0s\b/gi,
  },
  // telephone numbers: [[0800 789 321]]; [[+44 20 7946 0000]]
  {
    pattern:
      /(?<![\w.,])\+\d{1,3}(?:[ ()-]{1,2}\d{2,5}){2,5}|(?<![\w.,])0\d{2,4}(?:[ -]\d{3,4}){1,3}(?!\d)|(?<![\w.,])\d{3}-\d{3,4}(?:-\d{4})?(?!\d)/g,
  },
  // a [[999]] call; dialled [[112]]
  {
    pattern:
      /(?<![\d.,£$€])(?:999|911|112|111|101|000|988)(?= (?:calls?|emergency|operators?|services?|dispatch\w*|phone|number|line|handlers?)\b)/g,
  },
  {
    pattern:
      /(?=[19018]\d\d)(?<=\b(?:call(?:ed|ing)?|dial(?:led|ling|ed|ing)?|rang|ring|ringing|phon(?:e|ed|ing)|via|on|text(?:ed|ing)?) )(?:999|911|112|111|101|000|988)(?![\d.,]?\d| [a-z]+s\b)/gi,
  },
  // names: [[M25]], [[F-16]], [[G7]], [[COVID-19]], [[4G]], [[T20]], [[3D]], [[2.0.1]]
  {
    clues: ['lettered'],
    needs: /\d(?<=\p{L}[-–]?\d)/u,
    pattern: /(?<![\p{L}\d])[\p{L}]{1,12}[-–]?\d[\p{L}\d.-]{0,12}/gu,
  },
  {
    clues: ['glued'],
    pattern: /(?<![\d.,£$€¥])\d{1,4}(?!(?:mn|mln|bn|bln|trn|tn|m|k|b|p|pc|st|nd|rd|th|s)\b)[A-Za-z]{1,4}\b/g,
  },
  { pattern: /(?<![\w.])\d+\.\d+\.\d+[\w.]*/g },
  // [[9/11]], [[24/7]], [[1/3]]
  { clues: ['slashed'], pattern: /(?<![\w/])\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\w/])/g },
  // [[10 Downing Street]], [[221 Baker Street]]
  {
    pattern:
      /(?<![\d,.])\d{1,5}[a-z]? (?:[A-Z][\p{L}’'-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Boulevard|Terrace|Crescent|Gardens|Court|Close|Place|Way|St|Rd|Ave)\b/gu,
  },
  // [[section 28]], [[page 4]], [[No. 10]], [[unit 8200]], [[#5]]
  {
    clues: ['reference'],
    needs: REFERRED,
    pattern: new RegExp(
      `\\b(?:${REFERENCE})\\.? (?:${SMALL_NUMBER}|\\d{4})(?:\\.\\d+|\\([a-z\\d]\\))?(?! (?:per cent|percent|million|billion)\\b|[%,]\\d|%)(?=\\W|$)`,
      'gi',
    ),
  },
  { pattern: /#\d+/g },
  // the [[Six]] Nations, [[Five]] Eyes: a number that begins a name
  {
    needs: /[a-z,;’”"] (?:the )?[TFSNE][a-z]{2,5} [A-Z]/,
    pattern: new RegExp(
      `(?=[TFSNE])(?<=[a-z,;’”"] (?:the )?)(?:${['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'].join('|')})(?= [A-Z])`,
      'g',
    ),
  },
  // “[[Nine]] Lives of the Harbour”: a number that begins a title
  {
    needs: /[“"‘](?:An? )?[OTFSENHM\d]/,
    pattern:
      /[“"‘](?:An? )?(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty|Fifty|Hundred|Thousand|Million|\d{1,4})(?=(?: (?:\p{Lu}[\p{L}’]*|of|the|and|in|an?|to|for|on|at|with|from)){1,8}[.,]?[”"’])/gu,
  },
  // 14 cases [[per 100,000]]: the base of a rate
  { pattern: /\bper \d{1,3}(?:,\d{3})+|\bper 1000\b/g },
  // a [[24-hour]] helpline is always open
  { clues: ['digit', 'time'], needs: /24-hour/, pattern: /\b24-hour\b/g },
  // won [[2-1]]; a [[3-0]] defeat; [[2–1]] on aggregate
  {
    clues: ['dashed'],
    pattern:
      /(?=\d{1,2}[-–]\d)(?<=\b(?:won|lost|beat|beaten|drew|win|defeat|victory|draw|lead|led|by|score|scored|ahead|trail\w{0,3})(?: \p{L}{1,20}){0,3} )\d{1,2}[-–]\d{1,2}\b/gu,
  },
  {
    clues: ['dashed'],
    pattern:
      /\b\d{1,3}[-–]\d{1,3}(?= (?:win|victory|defeat|draw|lead|loss|thrashing|aggregate|on aggregate|vote|majority|ruling|decision)\b)/gi,
  },
  // [[one of the]], no [[one]], the [[one]], [[one another]], [[one-off]]
  {
    clues: ['one'],
    pattern:
      /\b(?:no|the|any|every|some|each|this|that|which|not|another) one\b(?! (?:in|out of|million|billion|hundred|thousand|per|quarter|third|fifth)\b| [a-z]+ (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)\b)|\bone (?:another|of|more|day|thing|point|time|way|hand|side|by one|or two|after another)\b/gi,
  },
  // [[two or three]] of a kind said loosely, [[fifty-fifty]], [[nine to five]], [[second to none]], [[one in particular]]
  {
    needs: /fifty-|50[-–/]|nine[- ]to|one[- ](?:to|in)|all fours|sixes|20[/-]|minds|to one|101/i,
    pattern:
      /\bfifty-fifty\b|\b50[-–/]50\b|\bnine[- ]to[- ]five\b|\bone[- ]to[- ]one\b|\b(?:on|at) (?:all fours|sixes and sevens)\b|\b20[/-]20\b|\bone in particular\b|\bin (?:one|two) minds\b|\bmillion to one\b|\b101(?=[.!”]|$)/gi,
  },
  // [[24 hours a day]], [[seven days a week]]
  {
    clues: ['time'],
    needs: / a (?:day|week|year)\b/i,
    pattern: new RegExp(`\\b${SMALL_NUMBER} (?:hours a day|days a week|months a year|weeks a year)\\b`, 'gi'),
  },
  // a [[two]]-way street, a [[five]]-star hotel: an adjective, not a count (lengths of time are)
  {
    needs: /-[a-z]/i,
    pattern: new RegExp(
      `\\b(?<![\\w.,-])${SMALL_NUMBER}-(?!(?:year|month|week|day|hour|minute|decade|fold|per|and|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|in-|out-|odd|one|two|three|four|five|six|seven|eight|nine|${NUMBER_WORDS})\\b)(?=[a-z])`,
      'gi',
    ),
  },
];

/** Capital words that may stand before a count: the openers of a sentence, months, and verbs of headlines are no names. */
const OPENERS = new Set(
  'A An The In On At By Of For From To With Over Under About Around Some Nearly Almost Roughly Approximately More Less Fewer Than And But Or Nor So Yet If When While As Since Until After Before During Between Among Only Just Another Other Those These This That There They We He She It I You Who Which Out Up Down Last Next All Both Each Every Most Many Least Not No Also Then Now Meanwhile However Together Including Because Although Though Exactly Officially Already Still Here Is Are Was Were Has Have Had Its Their His Her Our My Your Killed Police Altogether Overall Even Once Through Within Without Across Against Per Top'.split(
    ' ',
  ),
);
/** Looked for from the number backwards: names are many, and most stand before none. */
const NAME_THEN_NUMBER =
  /(?= \d)(?<=(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'&.-]{0,40})) \d{1,4}(?![\d%]|[.,]\d|[- ]?(?:per cent|percent|per|million|billion|thousand|hundred|trillion|mn|bn|m|k|years?|months?|weeks?|days?|hours?|minutes?)\b)(?! [a-z]{3,}s\b| (?:people|men|women|children|police)\b)/gu;
/** "1." or "2)" where a line begins. */
const LIST_NUMBER = /(?=\(?\d{1,2}[.)] )(?<=^|\n\n)\(?\d{1,2}[.)](?= )/g;
const ALL: readonly NotFigure[] = [...NOT_FIGURES, { clues: ['opening'], pattern: LIST_NUMBER }];
const ROWS = ALL.map((row) => ({
  ...row,
  bits: bitsFor(row.clues ?? (row.needs ? [] : ['digit'])),
}));
const DIGIT = bitsFor(['digit']);

/** Everything in stretches of the text whose number is no figure, in no order; spans may overlap. */
export function findNotFigures(stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { bits, needs, pattern } of ROWS)
    for (const { start, text, clues } of stretches) {
      if ((clues & bits) !== bits || (needs && !needs.test(text))) continue;
      eachMatch(pattern, text, ({ index, 0: words }) =>
        spans.push({ start: start + index, end: start + index + words.length }),
      );
    }
  for (const { start, text, clues } of stretches)
    if ((clues & DIGIT) !== 0)
      eachMatch(NAME_THEN_NUMBER, text, ({ index, 0: words, 1: name = '' }) => {
        if (!OPENERS.has(name)) spans.push({ start: start + index - name.length, end: start + index + words.length });
      });
  return spans;
}
