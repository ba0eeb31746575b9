import { type Article, isTextBlock } from '../../model/article.ts';
import { contains, type Span } from '../../model/evidence.ts';
import { isBodyName } from './bodyNames.ts';
import { overlapping } from './mentionsOf.ts';
import { standsAlone } from './occurrences.ts';
import { isOpener } from './openers.ts';
import type { Named } from './people.ts';
import { type Gender, type SourceReading, unclear } from './sourceReading.ts';
import { firstIndex, isWithin, sentenceNumber } from './textIndex.ts';
import { tagsOfWord } from './wordTags.ts';

interface Sighting {
  at: number;
  person: Named | null;
  /** `source`: of a statement. `subject`: of a main clause. `aside`: of a subordinate one, and only a rival to those. */
  as: 'source' | 'subject' | 'aside';
}

/** What stands before the subject of a subordinate clause: ", when Renn wrote to him that". */
const SUBORDINATE = /\b(?:when|after|before|because|since|once|until|if|where|that)(?: \p{L}[\p{L}.’'-]*){0,3} ?$/iu;

/** Of those before a pronoun, this many are looked at: an article without full stops is no reason to be slow. */
const AT_MOST = 100;

/** "Ada Renn talks to the mayor": whoever asks. */
const ASKING = /^ (?:talks|talked|spoke|speaks|met|meets|interviews|interviewed|asks|asked|sat|sits)\b/;

/** The bounds of the last places before one. */
const lastOf = (until: number): [from: number, until: number] => [Math.max(0, until - AT_MOST), until];

/** How many sentences back a pronoun may reach. */
const FARTHEST = 12;

/**
 * Who is speaking as the article goes on: the last source named, or the last person who is the subject of a sentence.
 * Somebody merely mentioned in between does not take over.
 */
export function makeRunning(
  article: Article,
  people: readonly Named[],
  bodies: readonly { mentions: readonly Span[] }[],
) {
  const subjects = [...findSubjects(article, people), ...findStrangers(article, [...people, ...bodies])].sort(
    (a, b) => a.at - b.at,
  );
  const sources: Sighting[] = [];
  const sentenceOf = (position: number) => sentenceNumber(article.sentences, position);
  const paragraphs = article.blocks.filter(isTextBlock);
  const paragraphAt = (position: number): number =>
    paragraphs[firstIndex(paragraphs, ({ start }) => start > position) - 1]?.start ?? 0;
  const before = (position: number): Sighting[] => {
    const until = firstIndex(subjects, ({ at }) => at > position);
    return [...sources.slice(-AT_MOST), ...subjects.slice(...lastOf(until))]
      .filter((sighting) => sighting.at <= position)
      .sort((a, b) => b.at - a.at);
  };
  const mentions = people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  /** Mentions of people from one offset to another, the last ones of them. */
  const mentionsIn = (from: number, to: number) =>
    mentions
      .slice(...lastOf(firstIndex(mentions, ({ start }) => start >= to)))
      .filter(({ start, end }) => start >= from && end <= to);
  const isAside = (at: number): boolean => {
    const sentence = article.sentences[sentenceOf(at - 1)];
    return sentence !== undefined && SUBORDINATE.test(article.text.slice(Math.max(sentence.start, at - 80), at));
  };
  const agrees = (person: Named, gender: Gender) => !gender || !person.gender || person.gender === gender;
  return {
    saw(source: Span, person: Named | null, somebody: boolean): void {
      if (person || somebody) sources.push({ at: source.end, person, as: isAside(source.start) ? 'aside' : 'source' });
    },
    /** The people whose names stand in a source. */
    namedIn: (source: Span): Named[] => [...new Set(overlapping(mentions, source).map(({ person }) => person))],
    /** Who was last named as a source; null where that was somebody unknown. */
    lastSource: (): Named | null => sources.at(-1)?.person ?? null,
    /** "he", "she"; "they" and "it" stay open, and so does "he" where two may be meant. Its gender is remembered. */
    resolve(position: number, reading: SourceReading): Named | null {
      if (!reading.gender) return null;
      const turn = byTurn(position, reading);
      const near = byParagraph(position, reading.gender);
      // where a sentence of the paragraph has said "she" of the one named in it already, it is her
      const person = turn && near && turn !== near && goesOn(position, near, reading.gender) ? near : (turn ?? near);
      if (person) person.gender ??= reading.gender;
      return person;
    },
    /** "the father of two", "the 48-year-old": the one person whom its paragraph is about. */
    goOn(position: number, gender: Gender): Named | null {
      const start = paragraphAt(position);
      const turn = byTurn(position, { ...unclear(), gender }, start);
      const [near = null, ...others] = new Set(mentionsIn(start, position).map(({ person }) => person));
      const person = turn ?? (others.length === 0 ? near : null);
      return person && agrees(person, gender) && !namesOthers(start, position) ? person : null;
    },
    /** The one person with whom an article opens: whose answers follow, where it prints an interview. */
    opening(until: number): Named | null {
      const [only = null, ...others] = new Set(
        subjects.filter(({ at, as }) => at < until && as === 'subject').map(({ person }) => person),
      );
      const asks = only?.mentions.some(({ end }) => ASKING.test(article.text.slice(end, end + 20)));
      return others.length === 0 && !asks ? only : null;
    },
    /** Whose name stands right before "who". */
    antecedent: (position: number): Named | null =>
      mentionsIn(position - 110, position).findLast(({ end }) =>
        /^(?:,? ?|, [^,.;:]{3,80}, )$/u.test(article.text.slice(end, position)),
      )?.person ?? null,
  };

  /** The source or subject before, where nobody else can be meant. */
  function byTurn(position: number, reading: SourceReading, from = 0): Named | null {
    const sightings = before(position).filter(({ at }) => at > from);
    const isMeant = ({ person }: Sighting) => person === null || agrees(person, reading.gender);
    const found = sightings.find((sighting) => sighting.as !== 'aside' && isMeant(sighting));
    if (!found?.person || sentenceOf(position) - sentenceOf(found.at - 1) > FARTHEST) return null;
    const { nearer, spoke } = rivalsOf(found, sightings, (at) => sentenceOf(position) - sentenceOf(at - 1));
    // where nothing is known of whom "he" would be, a first name does not rule out somebody nearer
    const open = found.person.gender === null ? nearer : nearer.filter((person) => agrees(person, reading.gender));
    if (open.length > 0 || (spoke && agrees(spoke, reading.gender))) return null;
    return found.person;
  }

  /** Whether names of strangers stand there, of whom a pronoun may be the one. */
  function namesOthers(from: number, to: number): boolean {
    const known = mentionsIn(from, to);
    return hasUnknownName(article.text.slice(from, to), (at) =>
      known.some(({ start, end }) => start - 12 <= from + at && from + at < end),
    );
  }

  /** "Ada Renn, 72, was taken there. She has waited since": whether a sentence after the name opens with the pronoun. */
  function goesOn(position: number, person: Named, gender: Gender): boolean {
    const start = paragraphAt(position);
    const named = mentionsIn(start, position).find((mention) => mention.person === person)?.end ?? position;
    const next = article.sentences[sentenceOf(named) + 1];
    if (!next || next.start >= position) return false;
    return new RegExp(`^${gender} \\p{Ll}`, 'iu').test(article.text.slice(next.start, next.start + 8));
  }

  /** The one person whom the paragraph has named so far, where neither a pronoun nor anybody unnamed stands between. */
  function byParagraph(position: number, gender: Gender): Named | null {
    const start = paragraphAt(position);
    const named = mentionsIn(start, position).filter(({ person }) => agrees(person, gender));
    const [first] = named;
    const text = (from: number, to?: number) => article.text.slice(from, to);
    if (!first || named.some(({ person }) => person !== first.person)) return null;
    if (/^['’]s?\b/.test(text(first.end, first.end + 3)) || isAside(first.start)) return null;
    if (ANY_PRONOUN.test(text(Math.max(start, first.start - 400), first.start))) return null;
    if (before(position).some(({ at, person }) => at > start && person !== first.person)) return null;
    if (namesOthers(Math.max(start, position - LONGEST_PARAGRAPH), position)) return null;
    return first.person;
  }
}

/** A paragraph of more letters than this says less and less of whom a pronoun at its end means. */
const LONGEST_PARAGRAPH = 1500;

/** Names of two words that may be anybody’s: no body’s, and not behind "the", "at" or "in", as places stand. */
const hasUnknownName = (text: string, isKnown: (at: number) => boolean): boolean =>
  [...text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+/gu)].some(
    ({ index, 0: name }) =>
      !isKnown(index) &&
      !isBodyName(name) &&
      !isOpener(name.split(' ')[0] ?? '') &&
      !/\b(?:the|at|in|from|near) $/i.test(text.slice(Math.max(0, index - 6), index)),
  );

const ANY_PRONOUN = /\b(?:he|she|his|her|him|hers)\b/i;

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

/** So many letters may stand before the subject of a sentence. */
const LONGEST_LEAD = 250;

/** People who open a sentence, or its main clause after a comma, with a verb to follow. */
function findSubjects(article: Article, people: readonly Named[]): Sighting[] {
  const sightings: Sighting[] = [];
  const inQuotation = isWithin(article.quoted.filter(({ depth }) => depth === 0));
  for (const person of people) {
    for (const mention of person.mentions) {
      const sentence = article.sentences[sentenceNumber(article.sentences, mention.start)];
      if (!sentence || !contains(sentence, mention) || inQuotation(mention.start)) continue;
      if (mention.start - sentence.start > LONGEST_LEAD) continue;
      const lead = article.text.slice(sentence.start, mention.start);
      const opens =
        /^(?:[^,“”"]{0,120}, )?(?:(?:But|And|Yet|Still|While|Although|As|When) )?(?:\p{L}[\p{L}.’'-]* ){0,3}$/u.test(
          lead,
        );
      // "She spoke to Ada Renn": the object of a verb
      if (/\b(?:he|she|they|it|we|I|you)\b/i.test(lead.slice(lead.lastIndexOf(',') + 1))) continue;
      const follows = /^(?:, [^,]{2,80},|,)? ?(?:\p{Ll})/u.test(article.text.slice(mention.end, mention.end + 90));
      const possessive = /^['’]s/.test(article.text.slice(mention.end));
      if (opens && follows && !possessive)
        sightings.push({ at: mention.end, person, as: SUBORDINATE.test(lead) ? 'aside' : 'subject' });
    }
  }
  return sightings;
}

/** Sentences that open with a name that nothing else is known of: whoever it is, a "he" after it may be theirs. */
function findStrangers(article: Article, known: readonly { mentions: readonly Span[] }[]): Sighting[] {
  const inQuotation = isWithin(article.quoted.filter(({ depth }) => depth === 0));
  const named = new Set(known.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  return article.sentences.flatMap((sentence): Sighting[] => {
    const opening =
      /^(\p{Lu}\p{Ll}{2,})(?:, [^,]{2,80},)? (?:\p{Ll}{2,}(?:ed|s)|read|met|left|wrote|told|took|went|came|made|gave|saw|knew|felt|had|did|sat|stood|ran|spoke|began|kept|held|found|heard|sent|won|lost|led)\b/u.exec(
        article.text.slice(sentence.start, sentence.start + 140),
      );
    const name = opening?.[1];
    if (!name || named.has(sentence.start) || inQuotation(sentence.start)) return [];
    const isName = !standsAlone(article.text, name.toLowerCase()) && mayBePerson(name);
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
