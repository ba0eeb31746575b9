import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../model/evidence.ts';
import { tagsOfWord } from './nameRuns.ts';
import type { Named } from './people.ts';
import type { Gender, SourceReading } from './readSource.ts';

interface Sighting {
  at: number;
  person: Named | null;
  /** `source`: of a statement. `subject`: of a main clause. `aside`: of a subordinate one, and only a rival to those. */
  as: 'source' | 'subject' | 'aside';
}

/** What stands before the subject of a subordinate clause: ", when Renn wrote to him that". */
const SUBORDINATE = /\b(?:when|after|before|because|since|once|until|if|where|that)(?: \p{L}[\p{L}.’'-]*){0,3} ?$/iu;

/** How many sentences back a pronoun may reach. */
const FARTHEST = 12;

/**
 * Who is speaking as the article goes on: the last source named, or the last person who is the subject of a sentence.
 * Somebody merely mentioned in between does not take over.
 */
export function makeRunning(article: Article, people: readonly Named[]) {
  const subjects = [...findSubjects(article, people), ...findStrangers(article, people)];
  const sources: Sighting[] = [];
  const sentenceOf = (position: number) => article.sentences.findIndex((sentence) => position < sentence.end);
  const before = (position: number): Sighting[] =>
    [...sources, ...subjects].filter((sighting) => sighting.at <= position).sort((a, b) => b.at - a.at);
  const isAside = (at: number): boolean => {
    const sentence = article.sentences.find((candidate) => candidate.start < at && at <= candidate.end);
    return sentence !== undefined && SUBORDINATE.test(article.text.slice(Math.max(sentence.start, at - 80), at));
  };
  const agrees = (person: Named, gender: Gender) => !gender || !person.gender || person.gender === gender;
  return {
    saw(source: Span, person: Named | null, somebody: boolean): void {
      if (person || somebody) sources.push({ at: source.end, person, as: isAside(source.start) ? 'aside' : 'source' });
    },
    /** Who was last named as a source; null where that was somebody unknown. */
    lastSource: (): Named | null => sources.at(-1)?.person ?? null,
    /** "he", "she"; "they" and "it" stay open, and so does "he" where two may be meant. Its gender is remembered. */
    resolve(position: number, reading: SourceReading): Named | null {
      if (!reading.gender) return null;
      const sightings = before(position);
      const isMeant = ({ person }: Sighting) => person === null || agrees(person, reading.gender);
      const found = sightings.find((sighting) => sighting.as !== 'aside' && isMeant(sighting));
      if (!found?.person || sentenceOf(position) - sentenceOf(found.at - 1) > FARTHEST) return null;
      const { nearer, spoke } = rivalsOf(found, sightings, (at) => sentenceOf(position) - sentenceOf(at - 1));
      // where nothing is known of whom "he" would be, a first name does not rule out somebody nearer
      const open = found.person.gender === null ? nearer : nearer.filter((person) => agrees(person, reading.gender));
      if (open.length > 0 || (spoke && agrees(spoke, reading.gender))) return null;
      found.person.gender ??= reading.gender;
      return found.person;
    },
    /** Whose name stands right before "who". */
    antecedent: (position: number): Named | null =>
      people.find((person) =>
        person.mentions.some((mention) => mention.end <= position && position - mention.end <= 2),
      ) ?? null,
  };
}

/** How many sentences back somebody who spoke may still be meant, though another has become the subject since. */
const STILL_SPEAKING = 3;

/** Who else a pronoun may mean than `found`: whoever is nearer, and who spoke before `found` became the subject. */
function rivalsOf(
  found: Sighting,
  sightings: readonly Sighting[],
  sentencesSince: (at: number) => number,
): { nearer: Named[]; spoke: Named | null } {
  const isOther = (person: Named | null): person is Named => person !== null && person !== found.person;
  const nearer = sightings.filter(({ at }) => at > found.at).map(({ person }) => person);
  const source = sightings.find(({ as }) => as === 'source');
  const spoke = found.as === 'subject' && source && sentencesSince(source.at) <= STILL_SPEAKING ? source.person : null;
  return { nearer: nearer.filter(isOther), spoke: isOther(spoke) ? spoke : null };
}

/** People who open a sentence, or its main clause after a comma, with a verb to follow. */
function findSubjects(article: Article, people: readonly Named[]): Sighting[] {
  const sightings: Sighting[] = [];
  const inQuotation = (at: number) => article.quoted.some((quoted) => quoted.start <= at && at < quoted.end);
  for (const person of people) {
    for (const mention of person.mentions) {
      const sentence = article.sentences.find((candidate) => contains(candidate, mention));
      if (!sentence || inQuotation(mention.start)) continue;
      const lead = article.text.slice(sentence.start, mention.start);
      const opens =
        /^(?:[^,“”"]{0,120}, )?(?:(?:But|And|Yet|Still|While|Although|As|When) )?(?:\p{L}[\p{L}.’'-]* ){0,3}$/u.test(
          lead,
        );
      const follows = /^(?:, [^,]{2,80},|,)? ?(?:\p{Ll})/u.test(article.text.slice(mention.end, mention.end + 90));
      const possessive = /^['’]s/.test(article.text.slice(mention.end));
      if (opens && follows && !possessive)
        sightings.push({ at: mention.end, person, as: SUBORDINATE.test(lead) ? 'aside' : 'subject' });
    }
  }
  return sightings;
}

/** Sentences that open with a name that nothing else is known of: whoever it is, a "he" after it may be theirs. */
function findStrangers(article: Article, people: readonly Named[]): Sighting[] {
  return article.sentences.flatMap((sentence): Sighting[] => {
    const opening =
      /^(\p{Lu}\p{Ll}{2,})(?:, [^,]{2,80},)? (?:\p{Ll}{2,}(?:ed|s)|read|met|left|wrote|told|took|went|came|made|gave|saw|knew|felt|had|did|sat|stood|ran|spoke|began|kept|held|found|heard|sent|won|lost|led)\b/u.exec(
        article.text.slice(sentence.start, sentence.start + 140),
      );
    const name = opening?.[1];
    if (!name || people.some((person) => person.mentions.some((mention) => mention.start === sentence.start)))
      return [];
    if (article.quoted.some((quoted) => quoted.start <= sentence.start && sentence.start < quoted.end)) return [];
    const isName = !new RegExp(`\\b${name.toLowerCase()}\\b`, 'u').test(article.text) && mayBePerson(name);
    return isName ? [{ at: sentence.start + name.length, person: null, as: 'subject' }] : [];
  });
}

/** Neither a common word nor a place: the tagger takes an unknown name for a plain noun. */
function mayBePerson(word: string): boolean {
  const tags = tagsOfWord(word);
  const other = [
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
  return tags.has('Person') || !other.some((tag) => tags.has(tag));
}
