import type { Article } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { byPosition, contains, type Evidence, overlaps } from '../../model/evidence.ts';
import type { Speaker } from '../../model/records.ts';
import { tagWords } from '../tagging.ts';
import { findBody } from './bodies.ts';
import { resolveDescription } from './descriptions.ts';
import { officeOf } from './offices.ts';
import { findPeople, type Named } from './people.ts';
import { readSource, type SourceReading } from './readSource.ts';
import { isCourtesy } from './roles.ts';
import { makeRunning } from './running.ts';
import { makeSpeakerId } from './speakerId.ts';

/** What is attributed, and the words that name its source. */
export interface Attributed {
  source: Evidence | null;
}

const COMMON = new Set(['who', 'which']);

/** Reads every source of the article, and gives each the speaker that its words name. */
export function resolveSpeakers<T extends Attributed>(
  article: Article,
  beat: Beat,
  statements: readonly T[],
): { speakers: Speaker[]; speakerOf: (statement: T) => string | null } {
  const readings = new Map<T, SourceReading>();
  for (const statement of statements) if (statement.source) readings.set(statement, readSource(statement.source.exact));
  const surnames = surnamesOf(article, beat, [...readings.values()]);
  const people = findPeople(article, beat, surnames);
  const speakers = new Map<string, { name: string; person: Named | null; mentions: Evidence[] }>();
  const resolved = new Map<T, string | null>();
  const running = makeRunning(article, people);

  // "adviser to Jones": whoever one works for may be a person, and is no body then
  const isPersonsName = (name: string): boolean =>
    isCourtesy(name.split(' ')[0] ?? '') || people.some((person) => person.surname === name || person.name === name);

  const speakAs = (id: string, name: string, source: Evidence, person: Named | null): string => {
    const entry = speakers.get(id) ?? { name, person, mentions: [...(person?.mentions ?? [])] };
    if (!entry.mentions.some((mention) => contains(mention, source))) {
      entry.mentions = [...entry.mentions.filter((mention) => !overlaps(mention, source)), source].sort(byPosition);
    }
    speakers.set(id, entry);
    return id;
  };

  const inOrder = [...readings].sort(([a], [b]) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
  for (const [statement, reading] of inOrder) {
    const { source } = statement;
    if (!source) continue;
    const body = findBody(beat, reading, source.exact);
    const person = body ? null : findPerson(people, reading, source, running, beat);
    if (person && reading.role)
      person.offices.push({ role: reading.role, organisation: reading.organisation, weight: 0 });
    const mark = person ?? body ?? null;
    resolved.set(statement, mark && speakAs(mark.id, mark.name, source, person));
    if (reading.kind !== 'pronoun') running.saw(source, person, isSomebody(reading, source.exact) && !body);
  }
  const speakerOf = (statement: T): string | null => resolved.get(statement) ?? null;
  const listed = [...speakers].map(([id, { name, person, mentions }]): Speaker => {
    const { role = null, organisation = null } = (person && officeOf(person)) ?? {};
    return {
      id,
      name,
      role,
      organisation: organisation && isPersonsName(organisation) ? null : organisation,
      mentions,
    };
  });
  return { speakers: listed.sort((a, b) => firstOf(a) - firstOf(b)), speakerOf };
}

const firstOf = (speaker: Speaker): number => speaker.mentions[0]?.start ?? 0;

const COMMON_BODY =
  /\b(?:agency|company|campaign|government|ministry|department|office|court|team|group|party|media|police|state|city|council|committee|administration|poll|survey|study|data|analysis|report|statement|paper|filing|website|records?|documents?|sources?|\p{L}+s)$/u;

/** Whether an unresolved source may be one person, to whom a later "he" may refer: not a body, a paper or a plural. */
const isSomebody = (reading: SourceReading, printed: string): boolean =>
  reading.role !== null || !COMMON_BODY.test(printed.split(',')[0] ?? '');

/** "Americans", "Ministers": one capitalised word that opens a sentence and names nobody. */
const isPlural = (name: string): boolean => {
  const tags = name.includes(' ') ? undefined : tagWords(name)[0]?.tags;
  return tags !== undefined && (tags.has('Plural') || tags.has('Demonym')) && !tags.has('Person');
};

function surnamesOf(article: Article, beat: Beat, readings: readonly SourceReading[]): Set<string> {
  const surnames = new Set<string>();
  for (const reading of readings) {
    if (reading.kind === 'name' && !reading.definite && !isPlural(reading.name))
      surnames.add(reading.name.split(' ').at(-1) ?? '');
  }
  for (const person of beat.people) {
    if (article.text.includes(person.name)) surnames.add(person.name.split(' ').at(-1) ?? '');
  }
  surnames.delete('');
  return surnames;
}

function findPerson(
  people: readonly Named[],
  reading: SourceReading,
  source: Evidence,
  running: ReturnType<typeof makeRunning>,
  beat: Beat,
): Named | null {
  if (reading.kind === 'pronoun')
    return COMMON.has(reading.name) ? running.antecedent(source.start) : running.resolve(source.start, reading);
  if (reading.kind === 'name') {
    const within = people.filter((person) => person.mentions.some((mention) => overlaps(mention, source)));
    const surname = reading.name.split(' ').at(-1);
    const [only, ...others] = within;
    const named = within.find((person) => person.surname === surname || person.id === makeSpeakerId(reading.name));
    return named ?? (others.length === 0 ? (only ?? null) : null);
  }
  if (reading.kind === 'description' && reading.role)
    return resolveDescription(people, reading, beat, running.lastSource());
  return null;
}
