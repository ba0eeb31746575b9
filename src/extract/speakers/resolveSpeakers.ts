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
  const sourced = statements.flatMap((statement) => {
    const { source } = statement;
    return source ? { statement, source, reading: readSource(source.exact) } : [];
  });
  const surnames = surnamesOf(
    article,
    beat,
    sourced.map(({ reading }) => reading),
  );
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

  const inOrder = [...sourced].sort((a, b) => a.source.start - b.source.start);
  for (const { statement, source, reading } of inOrder) {
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
    const offices = person?.offices.map((office) => withBody(office, bodyOf(office))) ?? [];
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

const withBody = ({ role, owner, at, weight }: Office, organisation: string | null): Office => ({
  role,
  organisation,
  owner,
  at,
  weight,
});

/** Offices that firms have: whose they are goes without saying where an article names one firm. */
const leadsFirm = (role: string): boolean =>
  /^(?:chief executive|finance (?:chief|director)|managing director|chief financial officer|chief operating officer|chairman|chairwoman|chief executive officer|CEO)$/i.test(
    role,
  );

const firstOf = (speaker: Speaker): number => speaker.mentions[0]?.start ?? 0;

const COMMON_BODIES = new Set(
  'agency company campaign government ministry department office court team group party media police state city council committee administration poll survey study data analysis report statement paper filing website record document source opposition public industry bulletin forecast book novel film letter email law bill rule programme'.split(
    ' ',
  ),
);

/** Whether a phrase ends in a plural, or in a word for a body or a paper. */
const isCommonBody = (head: string): boolean =>
  head.endsWith('s') ? /\b\p{L}+s$/u.test(head) : COMMON_BODIES.has(/\b\w+$/.exec(head)?.[0] ?? '');

/** Whether an unresolved source may be one person, to whom a later "he" may refer: not a body, a paper or a plural. */
function isSomebody(reading: SourceReading, printed: string): boolean {
  if (reading.role !== null) return true;
  const [head = ''] = printed.split(',');
  return !isCommonBody(head) && !isKindOfBody(head.split(' ').at(-1) ?? '');
}

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
