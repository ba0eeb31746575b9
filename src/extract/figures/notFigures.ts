import type { Span } from '../../model/evidence.ts';
import { NUMBER_WORDS } from './numbers.ts';

const SMALL_NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const REFERENCE =
  'section|article|chapter|pages?|paragraph|clause|schedule|annexe?|appendix|volume|episode|season|verse|phase|stage|step|level|tier|grade|category|round|gate|platform|terminal|flat|apartment|suite|floor|route|junction|exit|highway|interstate|channel|number|nos?|size|version|flight|ward|precinct|division|rule|resolution|amendment|proposition|protocol|room|unit|table|figure';

/** Numbers that count nothing. A row: what it is, with an example; no figure may touch what the pattern matches. */
export const NOT_FIGURES: readonly RegExp[] = [
  // at [[9.30pm]]; [[21:31]]; at [[9 a.m.]]; [[six o’clock]]
  /(?<![\d£$€])\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<![\d.,])\d{4} (?:GMT|UTC|BST|CET|EST|EDT|hours)\b|\b\d{1,2} in the (?:morning|afternoon|evening)\b/gi,
  new RegExp(`\\b${SMALL_NUMBER} o[’']clock\\b|\\b(?:half past|quarter (?:past|to)) ${SMALL_NUMBER}`, 'gi'),
  // aged [[62]]; [[62-year-old]]; Mohamed, [[24]],; at the age of [[30]]
  new RegExp(`\\b(?:aged?|ages|aged between|age of) ${SMALL_NUMBER}(?:(?: to | and |-|–)${SMALL_NUMBER})?`, 'gi'),
  new RegExp(`(?<![\\w])${SMALL_NUMBER}[- ](?:years?|months?|weeks?|days?)[- ]olds?\\b`, 'gi'),
  /(?<=\b[A-Z][\p{L}’'-]{1,30},) \d{1,2}(?=[,.;)](?!\d))/gu,
  /(?<=\b[A-Z][\p{L}’'-]{1,30}) \(\d{1,2}\)/gu,
  new RegExp(
    `\\b(?:when (?:he|she|they|I) (?:was|were)|(?:he|she) (?:is|was)|turn(?:s|ed|ing)?) ${SMALL_NUMBER}(?=[,.;]| (?:when|and|at|on|in)\\b)`,
    'gi',
  ),
  // [[under-18s]]; the [[over 65s]]; in his [[30s]]
  /\b(?:under|over)[- ]?\d{1,2}[’']?s\b|\b(?:his|her|their|my|our|late|early|mid)[- ]\d0s\b/gi,
  // telephone numbers: [[0800 789 321]]; [[+44 20 7946 0000]]
  /(?<![\w.,])\+\d{1,3}(?:[ ()-]{1,2}\d{2,5}){2,5}|(?<![\w.,])0\d{2,4}(?:[ -]\d{3,4}){1,3}(?!\d)|(?<![\w.,])\d{3}-\d{3,4}(?:-\d{4})?(?!\d)/g,
  // a [[999]] call; dialled [[112]]
  /(?<![\d.,£$€])(?:999|911|112|111|101|000|988)(?= (?:calls?|emergency|operators?|services?|dispatch\w*|phone|number|line|handlers?)\b)/g,
  /(?<=\b(?:call(?:ed|ing)?|dial(?:led|ling|ed|ing)?|rang|ring|ringing|phon(?:e|ed|ing)|via|on|text(?:ed|ing)?) )(?:999|911|112|111|101|000|988)(?![\d.,]?\d| [a-z]+s\b)/gi,
  // names: [[M25]], [[F-16]], [[G7]], [[COVID-19]], [[4G]], [[T20]], [[3D]], [[2.0.1]]
  /(?<![\p{L}\d])[\p{L}]{1,12}[-–]?\d[\p{L}\d.-]{0,12}/gu,
  /(?<![\d.,£$€¥])\d{1,4}(?!(?:mn|mln|bn|bln|trn|tn|m|k|b|p|pc|st|nd|rd|th|s)\b)[A-Za-z]{1,4}\b/g,
  /(?<![\w.])\d+\.\d+\.\d+[\w.]*/g,
  // [[9/11]], [[24/7]], [[1/3]]
  /(?<![\w/])\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\w/])/g,
  // [[10 Downing Street]], [[221 Baker Street]]
  /(?<![\d,.])\d{1,5}[a-z]? (?:[A-Z][\p{L}’'-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Boulevard|Terrace|Crescent|Gardens|Court|Close|Place|Way|St|Rd|Ave)\b/gu,
  // [[section 28]], [[page 4]], [[No. 10]], [[unit 8200]], [[#5]]
  new RegExp(
    `\\b(?:${REFERENCE})\\.? (?:${SMALL_NUMBER}|\\d{4})(?:\\.\\d+|\\([a-z\\d]\\))?(?! (?:per cent|percent|million|billion)\\b|[%,]\\d|%)(?=\\W|$)`,
    'gi',
  ),
  /#\d+/g,
  // the [[Six]] Nations, [[Five]] Eyes: a number that begins a name
  new RegExp(
    `(?<=[a-z,;’”"] (?:the )?)(?:${['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'].join('|')})(?= [A-Z])`,
    'g',
  ),
  // won [[2-1]]; a [[3-0]] defeat; [[2–1]] on aggregate
  /(?<=\b(?:won|lost|beat|beaten|drew|win|defeat|victory|draw|lead|led|by|score|scored|ahead|trail\w{0,3})(?: \p{L}{1,20}){0,3} )\d{1,2}[-–]\d{1,2}\b/gu,
  /\b\d{1,3}[-–]\d{1,3}(?= (?:win|victory|defeat|draw|lead|loss|thrashing|aggregate|on aggregate|vote|majority|ruling|decision)\b)/gi,
  // [[one of the]], no [[one]], the [[one]], [[one another]], [[one-off]]
  /\b(?:no|the|any|every|some|each|this|that|which|not|another) one\b(?! (?:in|out of|million|billion|hundred|thousand|per|quarter|third|fifth)\b)|\bone (?:another|of|more|day|thing|point|time|way|hand|side|by one|or two|after another)\b/gi,
  // [[two or three]] of a kind said loosely, [[fifty-fifty]], [[nine to five]], [[second to none]], [[one in particular]]
  /\bfifty-fifty\b|\b50[-–/]50\b|\bnine[- ]to[- ]five\b|\bone[- ]to[- ]one\b|\b(?:on|at) (?:all fours|sixes and sevens)\b|\b20[/-]20\b|\bone in particular\b|\bin (?:one|two) minds\b|\bmillion to one\b|\b101(?=[.!”]|$)/gi,
  // [[24 hours a day]], [[seven days a week]]
  new RegExp(`\\b${SMALL_NUMBER} (?:hours a day|days a week|months a year|weeks a year)\\b`, 'gi'),
  // a [[two]]-way street, a [[five]]-star hotel: an adjective, not a count (lengths of time are)
  new RegExp(
    `(?<![\\w.,-])${SMALL_NUMBER}-(?!(?:year|month|week|day|hour|minute|decade|fold|per|and|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|in-|out-|odd|one|two|three|four|five|six|seven|eight|nine|${NUMBER_WORDS})\\b)(?=[a-z])`,
    'gi',
  ),
];

/** Capital words that may stand before a count: the openers of a sentence, months, and verbs of headlines are no names. */
const OPENERS =
  /^(?:A|An|The|In|On|At|By|Of|For|From|To|With|Over|Under|About|Around|Some|Nearly|Almost|Roughly|Approximately|More|Less|Fewer|Than|And|But|Or|Nor|So|Yet|If|When|While|As|Since|Until|After|Before|During|Between|Among|Only|Just|Another|Other|Those|These|This|That|There|They|We|He|She|It|I|You|Who|Which|Of|Out|Up|Down|Last|Next|All|Both|Each|Every|Most|Many|At|Least|Not|No|Also|Then|Now|Meanwhile|However|Together|Including|Up|Because|Although|Though|Another|Exactly|Least|Officially|Already|Still|Here|Is|Are|Was|Were|Has|Have|Had|Its|Their|His|Her|Our|My|Your|Killed|Police|Altogether|Overall|Even|Once|Through|Within|Without|Across|Against|Per|Top)$/;
const NAME_THEN_NUMBER =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'&.-]{0,40}) (\d{1,4})(?![\d%]|[.,]\d|[- ]?(?:per cent|percent|per|million|billion|thousand|hundred|trillion|mn|bn|m|k|years?|months?|weeks?|days?|hours?|minutes?)\b)(?! [a-z]{3,}s\b| (?:people|men|women|children|police)\b)/gu;
/** "1." or "2)" where a line begins. */
const LIST_NUMBER = /(?<=^|\n\n)\(?\d{1,2}[.)](?= )/g;

/** Every stretch of the text whose number is no figure, in no order; spans may overlap. */
export function findNotFigures(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [...NOT_FIGURES, LIST_NUMBER]) {
    for (const { index, 0: words } of text.matchAll(pattern)) spans.push({ start: index, end: index + words.length });
  }
  for (const match of text.matchAll(NAME_THEN_NUMBER)) {
    const [words, name = ''] = match;
    if (!OPENERS.test(name)) spans.push({ start: match.index, end: match.index + words.length });
  }
  return spans;
}
