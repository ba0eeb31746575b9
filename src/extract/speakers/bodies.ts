import type { Article } from '../../model/article.ts';
import type { Beat, Organisation } from '../../model/beat.ts';
import type { Evidence } from '../../model/evidence.ts';
import { isAcronym, isBodyName, isKindOfBody } from './bodyNames.ts';
import { nextCapital } from './characters.ts';
import { overlapping } from './mentionsOf.ts';
import { findNamedBodies, type NamedBody } from './namedBodies.ts';
import { standsWhere } from './occurrences.ts';
import { ofBeat } from './ofBeat.ts';
import { makeRunningBodies, type RunningBodies } from './runningBodies.ts';
import type { SourceReading } from './sourceReading.ts';
import { makeSpeakerId } from './speakerId.ts';
import { tagsOfWord } from './wordTags.ts';

/** A named body that speaks. */
export interface Body {
  id: string;
  name: string;
}

/** The bodies of one article, and which of them is being spoken of. */
export interface Bodies {
  named: readonly NamedBody[];
  running: RunningBodies;
  /** The body that a source names, describes or points to; null where it is a person, or nobody can tell. */
  find: (reading: SourceReading, source: Evidence) => Body | null;
}

/** "The main opposition party, the Commons League", "the union Forge and Kiln": a common word, and the name. */
const TOLD =
  /^(?:the|its|their|\p{Lu}[\p{L}-]*['’]s)\s(?:[\p{L}-]+\s){0,4}?(\p{Ll}[\p{Ll}-]+)(?:,\sthe\s|,\s|\s)((?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s(?:(?:and|of|for)\s)?\p{Lu}[\p{L}\p{N}.’'&-]*){0,5})$/iu;

function readTold(printed: string): Body | null {
  // the name needs a capital that does not open the source
  if (nextCapital(printed, 1) === -1) return null;
  const parts = printed.includes(',') ? [printed, printed.replace(/^[^,]{0,60},\s/u, '')] : [printed];
  for (const part of parts) {
    const [, noun = '', name = ''] = TOLD.exec(part) ?? [];
    if (isKindOfBody(noun) && /^\p{Lu}/u.test(name)) return { id: makeSpeakerId(name), name };
  }
  return null;
}

/** A name that is plainly no person's. */
function isPlainlyBody({ name, definite, role, gender }: SourceReading): boolean {
  if (role || gender) return false;
  if (isBodyName(name)) return true;
  const tags = name.split(' ').flatMap((word) => [...tagsOfWord(word)]);
  // "the Italian": somebody who was named before
  if (definite) return name.includes(' ') || !tags.includes('Demonym');
  if (tags.includes('Plural') || tags.includes('Demonym')) return false;
  const isPlace = tags.includes('Organization') || tags.includes('Place') || tags.includes('Country');
  return isPlace && !tags.includes('Person');
}

/** "Lincoln" is no town where the article names a Peter Lincoln. */
const isSurname = (text: string, name: string): boolean =>
  !name.includes(' ') &&
  !isBodyName(name) &&
  standsWhere(text, name, (at) => {
    const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
    return before !== undefined && tagsOfWord(before).has('FirstName');
  });

/** "Ada Renn, who runs it": somebody, and no body. */
const isWho = ({ exact }: Evidence): boolean => exact.includes(', who') && /^[^,]{2,60}, who\b/.test(exact);

/** "the directorate", "the firm": the noun that such a source ends in. */
const headNoun = (printed: string): string | null => {
  const [, , noun = ''] =
    /^(the|its|their|his|her|this|that)\s(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+)$/iu.exec(printed) ?? [];
  return isKindOfBody(noun) ? noun.toLowerCase() : null;
};

/** "Corin Air boss Ada Renn": whoever has a boss or a chief executive is a firm. */
const firmsOf = (readings: readonly SourceReading[]): Set<string> =>
  new Set(
    readings
      .filter(({ role }) => role !== null && /(?:^|\s)(?:boss|chief executive|CEO)$/.test(role))
      .flatMap(({ organisation }) => organisation ?? [])
      .filter((name) => !tagsOfWord(name.split(' ')[0] ?? '').has('FirstName') && !isAcronym(name)),
  );

export function makeBodies(
  article: Article,
  beat: Beat,
  statements: readonly { source: Evidence; reading: SourceReading }[],
): Bodies {
  const readings = statements.flatMap(({ source, reading }) => (isWho(source) ? [] : reading));
  const people = new Set(readings.filter(({ gender }) => gender !== null).map(({ name }) => name));
  const bodiesByName = new Set(
    readings.filter((reading) => reading.kind === 'name' && isPlainlyBody(reading)).map(({ name }) => name),
  );
  const surnames = new Set([...bodiesByName].filter((name) => isSurname(article.text, name)));
  const plain = [...bodiesByName]
    .filter((name) => !surnames.has(name))
    .filter((name) => !people.has(name.split(' ').at(-1) ?? ''));
  const told = statements.flatMap(({ source }) => readTold(source.exact)?.name ?? []);
  const named = findNamedBodies(article, beat, [...plain, ...told], firmsOf(readings));
  const running = makeRunningBodies(article, named);
  const mentions = new Map(
    named.flatMap((body) => body.mentions.map(({ start, end }) => [start, { end, body }] as const)),
  );
  /** The body whose name a source consists of, but for "the", a short form and what is said of it. */
  const wholeName = ({ start, end, exact }: Evidence): NamedBody | null => {
    const before = /^(?:the|its|their) /i.exec(exact)?.[0].length ?? 0;
    const mention = mentions.get(start + before);
    return mention && mention.end <= end && /^(?:$|,| \()/.test(article.text.slice(mention.end, end))
      ? mention.body
      : null;
  };
  const inOrder = named
    .flatMap((body) => body.mentions.map(({ start, end }) => ({ start, end, body })))
    .sort((a, b) => a.start - b.start);
  /** "Consumer group Fair Deal": a common word for what the body is, and its name. */
  const labelledName = (source: Evidence): NamedBody | null => {
    const [mention, ...others] = overlapping(inOrder, source);
    if (!mention || others.length > 0 || mention.end > source.end) return null;
    const noun = /([\p{L}-]+) $/u.exec(article.text.slice(source.start, mention.start))?.[1] ?? '';
    return isKindOfBody(noun) && /^(?:$|,| \()/.test(article.text.slice(mention.end, source.end)) ? mention.body : null;
  };
  const find = (reading: SourceReading, source: Evidence): Body | null => {
    const printed = source.exact;
    if (reading.kind === 'pronoun') return reading.name === 'it' ? running.resolveIt(source) : null;
    const known = findOrganisation(beat, reading.name) ?? findOrganisation(beat, printed);
    if (known) return { id: known.id, name: known.name };
    const whole = wholeName(source) ?? labelledName(source);
    if (whole) return whole;
    const inTold = readTold(printed);
    if (reading.role && !inTold) return null;
    if (inTold) return inTold;
    const noun = headNoun(printed);
    if (noun) return running.resolveNoun(noun, source.start);
    if (reading.kind !== 'name' || isWho(source) || people.has(reading.name.split(' ').at(-1) ?? '')) return null;
    return isPlainlyBody(reading) && !surnames.has(reading.name)
      ? { id: makeSpeakerId(reading.name), name: reading.name }
      : null;
  };
  return { named, running, find };
}

const keyOf = (printed: string): string => printed.toLowerCase().replace(/^the\s+/, '');

/** The bodies of the beat by each of their names. */
const byNameOf = ofBeat(
  (beat): ReadonlyMap<string, Organisation> =>
    new Map(
      beat.organisations
        .flatMap((body) => [body.name, ...body.aliases].map((alias) => [keyOf(alias), body] as const))
        .toReversed(),
    ),
);

/** The body of the beat that goes by a name. */
export const findOrganisation = (beat: Beat, printed: string): Organisation | null =>
  byNameOf(beat).get(keyOf(printed)) ?? null;
