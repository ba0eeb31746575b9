import type { Article } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Speaker } from '../../model/records.ts';
import { makeBodies } from './bodies.ts';
import { isKindOfBody } from './bodyNames.ts';
import { resolveDescription } from './descriptions.ts';
import { mentionsOf } from './mentionsOf.ts';
import { isNamedElsewhere, standsAlone } from './occurrences.ts';
import { type Office, officeOf } from './offices.ts';
import { findPeople, type Named } from './people.ts';
import { personNoun } from './personNouns.ts';
import { readSource } from './readSource.ts';
import { isCourtesy } from './roles.ts';
import { makeRunning } from './running.ts';
import type { SourceReading } from './sourceReading.ts';
import { makeSpeakerId } from './speakerId.ts';
import { tagsOfWord } from './wordTags.ts';

/** What is attributed, and the words that name its source. */
export interface Attributed {
  source: Evidence | null;
  /** Its own words for the source, of which "Q" and "A" name nobody. */
  quotation?: { source: Evidence | null };
}

/** The labels of a printed interview. */
const TURN = /^(?:Q|A|Question|Answer)$/;
const ANSWER = /^(?:A|Answer)$/;

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
  const sourced = [...readings].flatMap(([{ source }, reading]) => (source ? { source, reading } : []));
  const bodies = makeBodies(article, beat, sourced);
  const people = findPeople(article, beat, surnames, bodies.named);
  const speakers = new Map<string, { name: string; person: Named | null; sources: Evidence[] }>();
  const resolved = new Map<T, string | null>();
  const running = makeRunning(article, people, bodies.named);

  // "adviser to Jones": whoever one works for may be a person, and is no body then
  const ofPeople = new Set(people.flatMap(({ surname, name }) => [surname, name]));
  const isPersonsName = (name: string): boolean => isCourtesy(name.split(' ')[0] ?? '') || ofPeople.has(name);

  const speakAs = (id: string, name: string, source: Evidence, person: Named | null): string => {
    const entry = speakers.get(id) ?? { name, person, sources: [] };
    entry.sources.push(source);
    speakers.set(id, entry);
    return id;
  };

  const inOrder = [...readings].sort(([a], [b]) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
  for (const [statement, reading] of inOrder) {
    const { source } = statement;
    if (!source) continue;
    const body = bodies.find(reading, source);
    const person = body ? null : findPerson(people, reading, source, running, beat);
    if (person && reading.role) {
      const { role, organisation, owner } = reading;
      person.offices.push({ role, organisation, owner, at: source.start, weight: 0 });
    }
    const mark = person ?? body ?? null;
    resolved.set(statement, mark && speakAs(mark.id, mark.name, source, person));
    if (body || !COMMON.has(reading.name)) bodies.running.saw(source, body);
    if (reading.kind !== 'pronoun') running.saw(source, person, isSomebody(reading, source.exact) && !body);
  }
  const labelled = statements.flatMap((statement) => {
    const label = statement.source ? null : statement.quotation?.source;
    return label && TURN.test(label.exact) ? [{ statement, label }] : [];
  });
  const interviewee = labelled[0]
    ? running.opening(labelled.reduce((first, { label }) => Math.min(first, label.start), labelled[0].label.start))
    : null;
  for (const { statement, label } of labelled) {
    if (interviewee && ANSWER.test(label.exact))
      resolved.set(statement, speakAs(interviewee.id, interviewee.name, label, interviewee));
  }
  const { running: runningBodies } = bodies;
  /** The body of an office: as printed, or whose "its chief" or "the firm’s chief" is. */
  const bodyOf = ({ organisation, owner, role, at }: Office): string | null => {
    if (organisation) return organisation;
    if (owner?.noun) return runningBodies.resolveNoun(owner.noun, at)?.name ?? null;
    if (owner) return runningBodies.ownerOf(at)?.name ?? null;
    return role !== null && leadsFirm(role) ? (runningBodies.resolveNoun('company', at)?.name ?? null) : null;
  };
  const speakerOf = (statement: T): string | null => resolved.get(statement) ?? null;
  const listed = [...speakers].map(([id, { name, person, sources }]): Speaker => {
    const offices = person?.offices.map((office) => ({ ...office, organisation: bodyOf(office) })) ?? [];
    const { role = null, organisation = null } = officeOf({ offices }) ?? {};
    return {
      id,
      name,
      role,
      organisation: organisation && isPersonsName(organisation) ? null : organisation,
      mentions: mentionsOf(person?.mentions ?? [], sources),
    };
  });
  return { speakers: listed.sort((a, b) => firstOf(a) - firstOf(b)), speakerOf };
}

/** Offices that firms have: whose they are goes without saying where an article names one firm. */
const leadsFirm = (role: string): boolean =>
  /^(?:chief executive|finance (?:chief|director)|managing director|chief financial officer|chief operating officer|chairman|chairwoman|chief executive officer|CEO)$/i.test(
    role,
  );

const firstOf = (speaker: Speaker): number => speaker.mentions[0]?.start ?? 0;

const COMMON_BODY =
  /\b(?:agency|company|campaign|government|ministry|department|office|court|team|group|party|media|police|state|city|council|committee|administration|poll|survey|study|data|analysis|report|statement|paper|filing|website|records?|documents?|sources?|opposition|public|industry|bulletin|forecast|book|novel|film|letter|email|law|bill|rule|programme|\p{L}+s)$/u;

const headOf = (printed: string): string => printed.split(',')[0] ?? '';

/** Whether an unresolved source may be one person, to whom a later "he" may refer: not a body, a paper or a plural. */
const isSomebody = (reading: SourceReading, printed: string): boolean =>
  reading.role !== null ||
  !(COMMON_BODY.test(headOf(printed)) || isKindOfBody(headOf(printed).split(' ').at(-1) ?? ''));

/** "Americans", "Ministers": one capitalised word that opens a sentence and names nobody. */
const isPlural = (name: string): boolean => {
  const tags = name.includes(' ') ? undefined : tagsOfWord(name);
  return tags !== undefined && (tags.has('Plural') || tags.has('Demonym')) && !tags.has('Person');
};

/** "Migration": a word that opens a sentence, and that the article has in small letters too or that ends as things do. */
const isPlainNoun = (text: string, name: string): boolean =>
  !name.includes(' ') &&
  !tagsOfWord(name).has('Person') &&
  (/(?:tion|sion|ment|ness|ity|ship|ance|ence|ism)$/.test(name) || standsAlone(text, name.toLowerCase())) &&
  !isNamedElsewhere(text, name);

function surnamesOf(article: Article, beat: Beat, readings: readonly SourceReading[]): Set<string> {
  const surnames = new Set<string>();
  const seen = new Set<string>();
  for (const reading of readings) {
    if (reading.kind === 'name' && !reading.definite && seen.has(reading.name)) continue;
    if (!reading.definite) seen.add(reading.name);
    if (
      reading.kind === 'name' &&
      !reading.definite &&
      !isPlural(reading.name) &&
      !isPlainNoun(article.text, reading.name)
    )
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
    const within = running.namedIn(source);
    const surname = reading.name.split(' ').at(-1);
    const [only, ...others] = within;
    const named = within.find((person) => person.surname === surname || person.id === makeSpeakerId(reading.name));
    if (named || only) return named ?? (others.length === 0 ? (only ?? null) : null);
  }
  const described =
    reading.kind === 'description' && reading.role
      ? resolveDescription(people, reading, beat, running.lastSource())
      : null;
  const noun = described ? null : personNoun(source.exact);
  return noun ? running.goOn(source.start, noun.gender) : described;
}
