const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Closed classes of English words, and the few open ones that the reading of a movement turns on. Beat-free. */

export const DETERMINERS = list(
  'a an the this that these those its his her their our my your some any such other various all both each every many few several',
);

export const PREPOSITIONS = list(
  `about above across after against along alongside amid among amongst around as at before behind below beneath beside
  besides between beyond by despite during for from in inside into like near of off on onto out outside over past per
  since through throughout to toward towards under until up upon via with within without`,
);

export const AUXILIARIES = list(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t cannot couldn’t shouldn’t
  they’re we’re you’re they’ve we’ve you’ve i’ve it’ll they’ll we’ll he’ll she’ll`,
);

export const PRONOUNS = list('i you he she it we they them him us who which what there one');

/** Words that begin a clause of their own. */
export const CLAUSE_STARTERS = list(
  `that which who whom whose what where when while whereas if whether unless because although though but yet so than how
  why once lest`,
);

/** Words that make a movement after them in the clause a condition, a question, a fear or nothing at all. */
export const CONDITIONS = list(
  `if whether unless lest should when whenever nothing nobody none neither nor fear fears feared concern concerns
  hope hopes hoped hoping wish wishes`,
);

export const NEGATIONS = list(
  `not no never neither nor without hardly barely scarcely rarely seldom cannot unlikely isn’t aren’t wasn’t weren’t hasn’t haven’t
  hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t fail fails failed denied denies deny denying
  rejected rejects ruled rule stop stops stopped prevent prevents prevented preventing avoid avoids avoided avoiding halt
  halted reverse reversed slow slowed slowing slower stem stemmed tackle tackles tackling absence lack end ended`,
);

export const MODALS = list('will would could may might shall it’ll they’ll we’ll he’ll she’ll');

/** Words that make a rise after them a wish, a plan or a limit: "wants a rise", "promised a reduction". */
export const WISHES = list(
  `want wants wanted demand demands demanded urge urges urged propose proposes proposed promise promises promised pledge
  pledges pledged plan plans planned seek seeks sought aim aims goal goals target targets proposal limit limits avert averts
  need needs needed hope hopes hoped`,
);

/** What can stand between "is" and "to rise" where a rise is expected. */
export const EXPECTED = list('expected likely set due forecast predicted projected poised anticipated');

/** Verbs with "X to rise" after them. */
export const EXPECTING = list('expect expects expected expecting forecast forecasts predict predicts');

/** Words before "a rise" that make it something to come. */
export const EXPECTATIONS = list(
  `expect expects expecting forecasts predict predicts anticipate anticipates risk possible potential ${[...EXPECTED].join(' ')}`,
);

/** Verbs of saying: in the past they shift the tense of what they report ("said that it had risen": it has risen). */
export const SAYING = list(
  `said says say saying told tells warned warns warn added adds noted notes claimed claims argued argues stressed stresses
  confirmed confirms reported reports stated states insisted insists admitted admits believes believed explained
  explains acknowledged revealed announced suggested suggests showed shows show indicate indicates indicated found cited highlighted detailed outlined
  pointed spoke speaks complained talked wrote`,
);

interface Named {
  lower: string;
  topic?: string | null;
  isProper?: boolean;
}

/** "reports of fraud", "claims of fraud" and "fraud claims" are nouns. */
export const isSaying = (tokens: readonly Named[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  const before = tokens[at - 1];
  if (/^(?:claims|reports)$/.test(lower) && before?.topic != null && before.isProper === false) return false;
  return SAYING.has(lower) && !(tokens[at + 1]?.lower === 'of' && /^(?:report|claim)s?$/.test(lower));
};

/** "described fraud as growing": what stands between the verb and "as" is what moves. */
export const DESCRIBING = list(
  `described describes describing sees saw seen regards regarded characterised characterises characterized
  characterizes depicted depicts portrayed portrays`,
);

export const DEGREES = list('much far many ever significantly considerably substantially');

/**
 * Things whose movement is the movement of what they are of: "the number of floods", "attacks by gangs". Whatever is
 * not in the list (funding, trade, concern, awareness, police …) moves by itself, and says nothing of the threat.
 */
const MEASURES = list(
  `threat risk danger hazard menace number level volume amount quantity rate scale pace frequency intensity severity
  incidence prevalence wave use misuse reliance dependence activity attack plot case casework caseload incident
  investigation inquiry work workload operation aggression influence interference violence attempt
  offence offense crime report complaint sighting infection outbreak death casualty toll damage pressure hostility campaign
  problem claim leads tip propaganda recruitment harm abuse event episode occurrence instance loss proportion percentage
  share admission hospitalisation hospitalization diagnosis diagnoses arrival flow influx exodus fatality mortality extent
  size tally total concentration spill leak discharge crash collision outage`,
);

/** Things that measure what is done about a threat: more convictions are no more of what they are for. */
const RESPONSES = list('arrest conviction prosecution charge sentence trial seizure fund');

const holdsNoun = (nouns: ReadonlySet<string>, lower: string): boolean =>
  nouns.has(lower) ||
  (lower.endsWith('s') && nouns.has(lower.slice(0, -1))) ||
  (lower.endsWith('sses') && nouns.has(lower.slice(0, -2))) ||
  (lower.endsWith('ies') && nouns.has(`${lower.slice(0, -3)}y`));

export const isMeasure = (lower: string): boolean => holdsNoun(MEASURES, lower);

export const isResponse = (lower: string): boolean => holdsNoun(RESPONSES, lower);

/** Measures with a preposition of their own: "reliance on fraud", "losses to fraud", "admissions for flu". */
const OWN_PREPOSITIONS: readonly (readonly [measure: RegExp, preposition: RegExp])[] = [
  [/^(?:reliance|dependence)$/, /^on$/],
  [/^loss(?:es)?$/, /^to$/],
  [/^(?:admission|hospitali[sz]ation|claim)s?$/, /^(?:for|with)$/],
  [/^diagnos[ei]s$/, /^with$/],
  [/^arrivals?$/, /^(?:in|on|by)$/],
];

export const takesPreposition = (measure: string, preposition: string): boolean =>
  OWN_PREPOSITIONS.some(([head, own]) => head.test(measure) && own.test(preposition));

/** What leads from a measure to what it is of: "the threat posed by gangs", "attacks linked to gangs". Longest first. */
export const LINKS: readonly (readonly string[])[] = [
  ['posed', 'by'],
  ['caused', 'by'],
  ['driven', 'by'],
  ['carried', 'out', 'by'],
  ['linked', 'to'],
  ['linked', 'with'],
  ['tied', 'to'],
  ['related', 'to'],
  ['connected', 'to'],
  ['connected', 'with'],
  ['attributed', 'to'],
  ['blamed', 'on'],
  ['originating', 'from'],
  ['coming', 'from'],
  ['such', 'as'],
  ['including'],
  ['involving'],
  ['into'],
  ['about'],
  ['of'],
  ['from'],
  ['by'],
];

/** What leads from people to what befalls them: "the number of patients with measles". Longest first. */
export const SUFFERING: readonly (readonly string[])[] = [
  ['investigated', 'over', 'links', 'to'],
  ['investigated', 'over', 'ties', 'to'],
  ['suspected', 'of', 'links', 'to'],
  ['investigated', 'over'],
  ['investigated', 'for'],
  ['suspected', 'of'],
  ['infected', 'with'],
  ['diagnosed', 'with'],
  ['living', 'with'],
  ['suffering', 'from'],
  ['dying', 'from'],
  ['dying', 'of'],
  ['killed', 'by'],
  ['killed', 'in'],
  ['injured', 'in'],
  ['hurt', 'in'],
  ['hit', 'by'],
  ['affected', 'by'],
  ['displaced', 'by'],
  ['lost', 'to'],
  ['who', 'are'],
  ['who', 'have'],
  ['with'],
  ['in'],
];

export const PEOPLE = list(
  'people patients victims children adults pupils men women workers households families firms companies residents homes',
);

/**
 * Participles that add nothing to what they follow: floods recorded are floods. Of what is done about it ("charged",
 * "solved", "foiled") they are not.
 */
export const NEUTRAL_PARTICIPLES = list(
  `recorded reported registered logged counted detected identified seen observed found lodged filed made committed staged arriving
  reaching entering crossing`,
);

/** Verbs that people and things do with their legs as well as figures with their heads. */
export const MOTIONS = list(
  `climb climbs climbing climbed jump jumps jumped rise rises rising rose risen drop drops dropping dropped fell falling
  fallen slid tumbled tumbling plunge plunges plunging plunged surge surges surging surged soared soaring slow slows
  slowing slowed go goes going went gone come comes coming came pick picks picking picked creep creeps creeping crept
  edge edges edging edged shoot shoots shooting shot inch inches inching inched tick ticks ticking ticked`,
);

/** Units of time: "in the last three years" stands between a rise and what rises. */
export const TIME_UNITS = list('day days week weeks month months quarter quarters year years decade decades');

export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

const ADVERBS = list(
  `now still also already again ever even just so too very quite rather almost about around roughly nearly well soon
  however speaking then yet both more most much perhaps indeed once here further alone itself themselves overall elsewhere
  everywhere abroad always often sometimes`,
);

/** A clause ends at a comma, semicolon, colon, bracket or dash; a hyphen and quotation marks do not end one. */
export const endsClause = (before: string): boolean => /[,;:()[\]–—…?!]|\s-\s/.test(before);
