import { isRole } from '../speakers/roles.ts';
import { type TaggedWord, tagWords } from '../tagging.ts';
import type { Passage, Token } from './passages.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SUBJECT_PRONOUNS = words('he she they it i we you who which');
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some several many most all both another one two three four five six no other each every',
);
export const PREPOSITIONS = words(
  'of for at in on by with from to into about against between among during after before under over since until through across behind within without despite amid as like than per via near beyond regarding following including',
);
/** Prepositions that may stand inside the naming of a source: "the head of the agency", "adviser to the president". */
export const INSIDE_NAMES = words('of for at in to with on from behind');
export const CONJUNCTIONS = words('and but or nor yet so');
export const SUBORDINATORS = words(
  'while although though as if when because whereas since unless until after before once where whether even',
);
export const AUXILIARIES = words(
  "is was are were be been being am has have had do does did will would can could may might must shall should 's 're 've 'd 'll isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot shouldn't mustn't it's he's she's they're they've we're we've i'm there's that's",
);
const NEGATIONS = words(
  "not never neither nor don't doesn't didn't won't wouldn't hasn't haven't hadn't can't cannot couldn't isn't wasn't",
);
const MODALS = words('will would can could may might must shall should');
const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december morning afternoon evening night week month year earlier later recently afterwards afterward',
);
/** Past forms that the tagger takes for the nouns they can be, unless a determiner says so. */
const PAST_HOMOGRAPHS = words('rose saw felt lay bore');
const ADVERBS = words(
  'also then now later once again already often first still just even further too reportedly allegedly apparently repeatedly once famously then instead ever always long only rather simply merely almost nearly perhaps maybe however moreover furthermore meanwhile therefore thus nevertheless nonetheless',
);

export const isNegation = (lower: string): boolean => NEGATIONS.has(lower) || lower.endsWith("n't");
export const isModal = (lower: string): boolean => MODALS.has(lower);
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower);
export const isCapitalised = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token.text);

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);
export const isDash = (token: Token | undefined): boolean => isMark(token, '–—―') || token?.text === '--';

/** "publicly", "reportedly": an adverb by its list or its ending. */
export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (ADVERBS.has(token.lower) || (/[a-z]ly$/.test(token.lower) && !isCapitalised(token)));

const PLURALS = words('people police men women children they we who which that some many most others few both all');

/** Whether a verb in its plain form may follow as that of a subject: "officials say", but not "a new campaign said". */
const mayBePlural = (token: Token | undefined): boolean =>
  token !== undefined && (/s$/.test(token.lower) || PLURALS.has(token.lower));

/** What the words of one passage are; compromise is asked only where the closed word lists leave it open. */
export class Grammar {
  readonly tokens: readonly Token[];
  readonly holdsQuote: boolean;
  readonly #passage: Passage;
  #tagged: readonly (TaggedWord | undefined)[] | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.tokens = passage.tokens;
    this.holdsQuote = passage.holdsQuote;
  }

  tags(index: number): ReadonlySet<string> {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return NO_TAGS;
    this.#tagged ??= tagPassage(this.#passage, outletsWords(this.#passage));
    return this.#tagged[index]?.tags ?? NO_TAGS;
  }

  /** "Ada May": a name that looks like a modal verb. */
  isModalName(index: number): boolean {
    const token = this.tokens[index];
    return MODALS.has(token?.lower ?? '') && isCapitalised(token) && isCapitalised(this.tokens[index - 1]);
  }

  isClosedWord(index: number): boolean {
    if (this.isModalName(index)) return false;
    const lower = this.tokens[index]?.lower ?? '';
    return (
      SUBJECT_PRONOUNS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      AUXILIARIES.has(lower)
    );
  }

  /** "finance minister Ada Renn", "police chief Ada Renn": nouns that the tagger takes for the verbs they can be. */
  #saysWhichOffice(index: number): boolean {
    const office = this.tokens[index + 1];
    if (office?.kind !== 'word' || !isCapitalised(this.tokens[index + 2]) || !isRole(office.text)) return false;
    const before = this.tokens[index - 1]?.lower ?? '';
    if (before === 'to' || MODALS.has(before) || AUXILIARIES.has(before)) return false;
    const tags = this.tags(index);
    return tags.has('Verb') && !tags.has('PastTense') && !tags.has('Gerund');
  }

  /** Could stand inside a noun phrase: noun, adjective, number, name, determiner. */
  isNominal(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return false;
    // "Brandt & Co"
    if (token.text === '&') return isCapitalised(this.tokens[index - 1]) && isCapitalised(this.tokens[index + 1]);
    if (this.isClosedWord(index) || isAdverb(token))
      return isCapitalised(token) && index > 0 && !this.isClosedWord(index);
    if (DETERMINERS.has(token.lower)) return true;
    const next = this.tokens[index + 1];
    // "Downing Street", "FWS head Ada Renn", "sources close to": what the tagger may take for verbs
    if (isCapitalised(token) && (index > 0 || isCapitalised(next))) return true;
    if ((isCapitalised(next) && isRole(token.text)) || (token.lower === 'close' && next?.lower === 'to')) return true;
    if (this.#saysWhichOffice(index)) return true;
    const tags = this.tags(index);
    if (
      tags.has('Noun') ||
      tags.has('Adjective') ||
      tags.has('Value') ||
      tags.has('Determiner') ||
      tags.has('Possessive')
    )
      return true;
    return !tags.has('Verb') && !tags.has('Adverb') && !tags.has('Conjunction');
  }

  isFiniteVerb(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return false;
    if (AUXILIARIES.has(token.lower)) return !this.isModalName(index);
    if (isCapitalised(token) || this.#saysWhichOffice(index)) return false;
    if (PAST_HOMOGRAPHS.has(token.lower)) return !DETERMINERS.has(this.tokens[index - 1]?.lower ?? '');
    const tags = this.tags(index);
    if (!tags.has('Verb') || tags.has('Gerund') || tags.has('Infinitive')) {
      // compromise calls a plural subject's verb an infinitive: "officials say"
      return tags.has('Infinitive') && this.isNominal(index - 1) && mayBePlural(this.tokens[index - 1]);
    }
    return (
      tags.has('PastTense') ||
      tags.has('PresentTense') ||
      tags.has('Copula') ||
      tags.has('Modal') ||
      tags.has('Auxiliary')
    );
  }

  /** Whether a finite verb stands among the tokens `from` (inclusive) to `to` (exclusive). */
  hasFiniteVerb(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.isFiniteVerb(index)) return true;
    return false;
  }
}
const NO_TAGS: ReadonlySet<string> = new Set();

/** The passage with its quotations blanked out, every other word in its place: the tagger has no use for them. */
function outletsWords(passage: Passage): string {
  if (!passage.holdsQuote) return passage.text.slice(passage.start, passage.end);
  let words = '';
  let from = passage.start;
  for (const { start, end, kind } of passage.tokens) {
    if (kind !== 'quote') continue;
    words += passage.text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return words + passage.text.slice(from, passage.end);
}

/** The tagger's time grows faster than the sentence; no sentence of news is longer than this many code units. */
const TAG_AT_ONCE = 2000;

/** To each token of a passage, by its index, the tagged word that begins where it does. */
function tagPassage({ tokens, start }: Passage, words: string): (TaggedWord | undefined)[] {
  const tagged: (TaggedWord | undefined)[] = [];
  let at = 0;
  for (let from = 0; from < words.length; ) {
    const space = words.length - from > TAG_AT_ONCE ? words.lastIndexOf(' ', from + TAG_AT_ONCE) : words.length;
    const to = space > from ? space : Math.min(from + TAG_AT_ONCE, words.length);
    for (const word of tagWords(words.slice(from, to))) {
      const begins = start + from + word.start;
      for (; (tokens[at]?.start ?? begins) < begins; at++) tagged.push(undefined);
      if (tokens[at]?.start !== begins) continue;
      tagged.push(word);
      at++;
    }
    from = to;
  }
  return tagged;
}
