import { type Article, isTextBlock } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { overlapping } from './mentionsOf.ts';
import type { Named } from './people.ts';
import { type Gender, type SourceReading, unclear } from './sourceReading.ts';
import { findStrangers, findSubjects, type Sighting, SUBORDINATE } from './subjects.ts';
import { firstIndex, sentenceNumber } from './textIndex.ts';
import { hasUnknownName } from './unknownNames.ts';

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
  /** Who was seen before a position, the nearest first; remembered until somebody else is seen. */
  let seen: { position: number; sightings: readonly Sighting[] } | null = null;
  const before = (position: number): readonly Sighting[] => {
    if (seen?.position === position) return seen.sightings;
    const until = firstIndex(subjects, ({ at }) => at > position);
    const sightings = [...sources.slice(-AT_MOST), ...subjects.slice(...lastOf(until))]
      .filter((sighting) => sighting.at <= position)
      .sort((a, b) => b.at - a.at);
    seen = { position, sightings };
    return sightings;
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
    return (
      sentence !== undefined &&
      sentence.start < at &&
      SUBORDINATE.test(article.text.slice(Math.max(sentence.start, at - 80), at))
    );
  };
  const agrees = (person: Named, gender: Gender) => !gender || !person.gender || person.gender === gender;
  return {
    saw(source: Span, person: Named | null, somebody: boolean): void {
      if (!person && !somebody) return;
      sources.push({ at: source.end, person, as: isAside(source.start) ? 'aside' : 'source' });
      seen = null;
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
  function goesOn(position: number, person: Named, gender: 'he' | 'she'): boolean {
    const start = paragraphAt(position);
    const named = mentionsIn(start, position).find((mention) => mention.person === person)?.end ?? position;
    const next = article.sentences[sentenceOf(named) + 1];
    if (!next || next.start >= position) return false;
    return OPENS_WITH[gender].test(article.text.slice(next.start, next.start + 8));
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

const OPENS_WITH = { he: /^he \p{Ll}/iu, she: /^she \p{Ll}/iu };
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
