import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../model/evidence.ts';
import { standsAlone } from './occurrences.ts';
import type { Named } from './people.ts';
import { isWithin, sentenceNumber } from './textIndex.ts';
import { tagsOfWord } from './wordTags.ts';

/** A place where somebody speaks or acts. */
export interface Sighting {
  at: number;
  person: Named | null;
  /** `source`: of a statement. `subject`: of a main clause. `aside`: of a subordinate one, and only a rival to those. */
  as: 'source' | 'subject' | 'aside';
}

/** What stands before the subject of a subordinate clause: ", when Renn wrote to him that". */
export const SUBORDINATE =
  /\b(?:when|after|before|because|since|once|until|if|where|that)(?: \p{L}[\p{L}.’'-]*){0,3} ?$/iu;

/** So many letters may stand before the subject of a sentence. */
const LONGEST_LEAD = 250;

const OPENS_CLAUSE =
  /^(?:[^,“”"]{0,120}, )?(?:(?:But|And|Yet|Still|While|Although|As|When) )?(?:\p{L}[\p{L}.’'-]* ){0,3}$/u;
const ACTS = /^(?:, [^,]{2,80},|,)? ?(?:\p{Ll})/u;
const PRONOUN = /\b(?:he|she|they|it|we|I|you)\b/i;

const outsideQuotations = (article: Article): ((offset: number) => boolean) => {
  const inQuotation = isWithin(article.quoted.filter(({ depth }) => depth === 0));
  return (offset) => !inQuotation(offset);
};

/** People who open a sentence, or its main clause after a comma, with a verb to follow. */
export function findSubjects(article: Article, people: readonly Named[]): Sighting[] {
  const { text, sentences } = article;
  const sightings: Sighting[] = [];
  const isOutside = outsideQuotations(article);
  for (const person of people) {
    for (const mention of person.mentions) {
      const sentence = sentences[sentenceNumber(sentences, mention.start)];
      if (!sentence || !contains(sentence, mention) || mention.start - sentence.start > LONGEST_LEAD) continue;
      if (possessiveAt(text, mention.end) || !ACTS.test(text.slice(mention.end, mention.end + 90))) continue;
      if (!isOutside(mention.start)) continue;
      const lead = text.slice(sentence.start, mention.start);
      // "She spoke to Ada Renn": the object of a verb
      if (lead && (!OPENS_CLAUSE.test(lead) || PRONOUN.test(lead.slice(lead.lastIndexOf(',') + 1)))) continue;
      sightings.push({ at: mention.end, person, as: SUBORDINATE.test(lead) ? 'aside' : 'subject' });
    }
  }
  return sightings;
}

const possessiveAt = (text: string, at: number): boolean =>
  (text[at] === '’' || text[at] === "'") && text[at + 1] === 's';

const OPENING =
  /^(\p{Lu}\p{Ll}{2,})(?:, [^,]{2,80},)? (?:\p{Ll}{2,}(?:ed|s)|read|met|left|wrote|told|took|went|came|made|gave|saw|knew|felt|had|did|sat|stood|ran|spoke|began|kept|held|found|heard|sent|won|lost|led)\b/u;

/** Sentences that open with a name that nothing else is known of: whoever it is, a "he" after it may be theirs. */
export function findStrangers(article: Article, known: readonly { mentions: readonly Span[] }[]): Sighting[] {
  const { text } = article;
  const isOutside = outsideQuotations(article);
  const named = new Set<number>();
  for (const { mentions } of known) for (const { start } of mentions) named.add(start);
  const strangers: Sighting[] = [];
  for (const { start } of article.sentences) {
    if (named.has(start)) continue;
    const name = OPENING.exec(text.slice(start, start + 140))?.[1];
    if (!name || !isOutside(start) || standsAlone(text, name.toLowerCase()) || !mayBePerson(name)) continue;
    strangers.push({ at: start + name.length, person: null, as: 'subject' });
  }
  return strangers;
}

const OTHER_WORDS = [
  'Plural',
  'Place',
  'Organization',
  'Demonym',
  'Adverb',
  'Conjunction',
  'Preposition',
  'Pronoun',
  'Determiner',
  'Gerund',
  'Verb',
  'Date',
  'QuestionWord',
];

/** Neither a common word nor a place: the tagger takes an unknown name for a plain noun. */
function mayBePerson(word: string): boolean {
  const tags = tagsOfWord(word);
  return tags.has('Person') || !OTHER_WORDS.some((tag) => tags.has(tag));
}
