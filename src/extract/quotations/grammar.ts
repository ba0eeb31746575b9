import type { Passage } from './passages.ts';
import { NO_TAGS, TaggedPassage } from './taggedPassage.ts';
import { isAdverb, isCapitalised, isOf, type Token } from './tokens.ts';
import { AUXILIARIES, CLOSED_WORDS, DETERMINERS, MODALS, PAST_HOMOGRAPHS, PLURALS } from './wordClasses.ts';

/** What the words of one passage are; compromise is asked only where the closed word lists leave it open. */
export class Grammar {
  readonly tokens: readonly Token[];
  readonly holdsQuote: boolean;
  readonly #classes: number;
  readonly #passage: Passage;
  #tagged: TaggedPassage | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.tokens = passage.tokens;
    this.holdsQuote = passage.holdsQuote;
    this.#classes = passage.classes;
  }

  /** Whether one of the tokens is of one of these classes. */
  holds(classes: number): boolean {
    return (this.#classes & classes) !== 0;
  }

  tags(index: number): ReadonlySet<string> {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return NO_TAGS;
    this.#tagged ??= new TaggedPassage(this.#passage);
    return this.#tagged.tagsFrom(token.start);
  }

  /** "Ada May": a name that looks like a modal verb. */
  isModalName(index: number): boolean {
    const token = this.tokens[index];
    return isOf(token, MODALS) && isCapitalised(token) && isCapitalised(this.tokens[index - 1]);
  }

  isClosedWord(index: number): boolean {
    return isOf(this.tokens[index], CLOSED_WORDS) && !this.isModalName(index);
  }

  /** "finance minister Ada Renn", "police chief Ada Renn": nouns that the tagger takes for the verbs they can be. */
  #saysWhichOffice(index: number): boolean {
    const office = this.tokens[index + 1];
    if (office?.kind !== 'word' || !isCapitalised(this.tokens[index + 2]) || !office.form.isRole) return false;
    const before = this.tokens[index - 1];
    if (before?.lower === 'to' || isOf(before, MODALS | AUXILIARIES)) return false;
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
    if (isOf(token, DETERMINERS)) return true;
    const next = this.tokens[index + 1];
    // "Downing Street", "FWS head Ada Renn", "sources close to": what the tagger may take for verbs
    if (isCapitalised(token) && (index > 0 || isCapitalised(next))) return true;
    if ((isCapitalised(next) && token.form.isRole) || (token.lower === 'close' && next?.lower === 'to')) return true;
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
    if (isOf(token, AUXILIARIES)) return !this.isModalName(index);
    if (isCapitalised(token) || this.#saysWhichOffice(index)) return false;
    if (isOf(token, PAST_HOMOGRAPHS)) return !isOf(this.tokens[index - 1], DETERMINERS);
    const tags = this.tags(index);
    if (!tags.has('Verb') || tags.has('Gerund') || tags.has('Infinitive')) {
      // compromise calls a plural subject's verb an infinitive: "officials say"
      return tags.has('Infinitive') && this.isNominal(index - 1) && isOf(this.tokens[index - 1], PLURALS);
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
