/** Classes of words, one bit each: what a word is by its letters alone is looked up once, as the sum of its classes. */
export const SUBJECT_PRONOUNS = 1 << 0;
export const DETERMINERS = 1 << 1;
export const PREPOSITIONS = 1 << 2;
/** Prepositions that may stand inside the naming of a source: "the head of the agency", "adviser to the president". */
export const INSIDE_NAMES = 1 << 3;
export const CONJUNCTIONS = 1 << 4;
export const SUBORDINATORS = 1 << 5;
export const AUXILIARIES = 1 << 6;
export const NEGATIONS = 1 << 7;
export const MODALS = 1 << 8;
export const TIME_WORDS = 1 << 9;
/** Past forms that the tagger takes for the nouns they can be, unless a determiner says so. */
export const PAST_HOMOGRAPHS = 1 << 10;
/** By their list or their ending: "publicly", "reportedly". */
export const ADVERBS = 1 << 11;
/** Of these a verb in its plain form may follow: "officials say". */
export const PLURALS = 1 << 12;
export const CAPITALISED = 1 << 13;
/** Forms of a verb that attributes a clause or a quotation. */
export const REPORTING = 1 << 14;
/** Forms of a verb that attributes without a clause. */
export const FRAMED = 1 << 15;
/** Forms of a verb that only holds up the noun which attributes: "raised doubts". */
export const LIGHT_VERBS = 1 << 16;
/** Forms of a verb that links an adjective which attributes: "is confident". */
export const LINKING_VERBS = 1 << 17;
/** The word that attributes with "to". */
export const ACCORDING = 1 << 18;

export const CLOSED_WORDS = SUBJECT_PRONOUNS | PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | AUXILIARIES;

const LISTS: readonly (readonly [wordClass: number, words: string])[] = [
  [SUBJECT_PRONOUNS, 'he she they it i we you who which'],
  [
    DETERMINERS,
    'the a an this that these those his her its their our my your some several many most all both another one two three four five six no other each every',
  ],
  [
    PREPOSITIONS,
    'of for at in on by with from to into about against between among during after before under over since until through across behind within without despite amid as like than per via near beyond regarding following including',
  ],
  [INSIDE_NAMES, 'of for at in to with on from behind'],
  [CONJUNCTIONS, 'and but or nor yet so'],
  [
    SUBORDINATORS,
    'while although though as if when because whereas since unless until after before once where whether even',
  ],
  [
    AUXILIARIES,
    "is was are were be been being am has have had do does did will would can could may might must shall should 's 're 've 'd 'll isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot shouldn't mustn't it's he's she's they're they've we're we've i'm there's that's",
  ],
  [
    NEGATIONS,
    "not never neither nor don't doesn't didn't won't wouldn't hasn't haven't hadn't can't cannot couldn't isn't wasn't",
  ],
  [MODALS, 'will would can could may might must shall should'],
  [
    TIME_WORDS,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december morning afternoon evening night week month year earlier later recently afterwards afterward',
  ],
  [PAST_HOMOGRAPHS, 'rose saw felt lay bore'],
  [
    ADVERBS,
    'also then now later once again already often first still just even further too reportedly allegedly apparently repeatedly once famously then instead ever always long only rather simply merely almost nearly perhaps maybe however moreover furthermore meanwhile therefore thus nevertheless nonetheless',
  ],
  [PLURALS, 'people police men women children they we who which that some many most others few both all'],
  [
    LIGHT_VERBS,
    'express expresses expressed expressing voice voices voiced voicing raise raises raised raising make makes made making show shows showed shown showing have has had cite cites cited offer offers offered offering take takes took taken taking give gives gave given giving announce announced declare declared declares pledge pledged renew renewed reiterate reiterated repeat repeated issue issued issues hold holds held air aired share shared shares level leveled levelled downplay downplayed lodge lodged heap heaped heaps convey conveyed',
  ],
  [LINKING_VERBS, "is was are were be been being 's 're remains remained remain seems feels felt became becomes grew"],
  [ACCORDING, 'according'],
];

const CLASSES = new Map<string, number>();
for (const [wordClass, words] of LISTS)
  for (const word of words.split(' ')) CLASSES.set(word, (CLASSES.get(word) ?? 0) | wordClass);

/** The classes that lists give a word in small letters with straight apostrophes. */
export const listedClasses = (lower: string): number => CLASSES.get(lower) ?? 0;
