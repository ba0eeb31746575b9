import type { Article } from '../../model/article.ts';
import { contains } from '../../model/evidence.ts';
import { tagsOfWord } from './nameRuns.ts';
import type { Named } from './people.ts';
import type { Gender, SourceReading } from './readSource.ts';

interface Sighting {
  at: number;
  person: Named | null;
}

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
  const agrees = (person: Named, gender: Gender) => !gender || !person.gender || person.gender === gender;
  return {
    saw(at: number, person: Named | null, somebody: boolean): void {
      if (person || somebody) sources.push({ at, person });
    },
    /** Who was last named as a source; null where that was somebody unknown. */
    lastSource: (): Named | null => sources.at(-1)?.person ?? null,
    /** "he", "she"; "they" and "it" stay open. The pronoun's gender is remembered. */
    resolve(position: number, reading: SourceReading): Named | null {
      if (!reading.gender) return null;
      const found = before(position).find(({ person }) => person === null || agrees(person, reading.gender));
      if (!found?.person || sentenceOf(position) - sentenceOf(found.at - 1) > FARTHEST) return null;
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
      if (opens && follows && !possessive) sightings.push({ at: mention.end, person });
    }
  }
  return sightings;
}

/** Sentences that open with a name that nothing else is known of: whoever it is, a "he" after it may be theirs. */
function findStrangers(article: Article, people: readonly Named[]): Sighting[] {
  return article.sentences.flatMap((sentence): Sighting[] => {
    const opening = /^(\p{Lu}\p{Ll}{2,})(?:, [^,]{2,80},)? \p{Ll}{2,}(?:ed|s)\b/u.exec(
      article.text.slice(sentence.start, sentence.start + 140),
    );
    const name = opening?.[1];
    if (!name || people.some((person) => person.mentions.some((mention) => mention.start === sentence.start)))
      return [];
    if (article.quoted.some((quoted) => quoted.start <= sentence.start && sentence.start < quoted.end)) return [];
    const isName = !new RegExp(`\\b${name.toLowerCase()}\\b`, 'u').test(article.text) && mayBePerson(name);
    return isName ? [{ at: sentence.start + name.length, person: null }] : [];
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
