import { isBodyName } from './bodyNames.ts';
import { genderOfCourtesy, isCourtesy, isDocument, isKin, isRole } from './roles.ts';

export type Gender = 'he' | 'she' | null;

/** What the words that name a source say by themselves. */
export interface SourceReading {
  kind: 'pronoun' | 'name' | 'description' | 'unclear';
  /** `name`: a person's or a body's name, titles excluded. `pronoun`: the pronoun, in lower case. */
  name: string;
  /** Whether "the" stood before the name: "the Times" is no person. */
  definite: boolean;
  gender: Gender;
  /** As printed: "Interior Minister", "director general". */
  role: string | null;
  /** As printed: the named body of the role. */
  organisation: string | null;
  /** For `description`: whether it is a plural or a nameless one ("officials", "a source"). */
  vague: boolean;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'him', 'her', 'them']);
const OF = new Set(['of', 'for', 'at', 'with', 'in', 'to', 'on', 'from']);
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'this', 'that']);
const NO_NAMES = new Set(
  'a an the this that these those one some many most several both all another but and still yet so in on at as for republican republicans democrat democrats democratic former ex acting someone somebody anyone everyone everybody nobody others critics supporters few none nobody no no-one neither nor not never nothing anybody hardly'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.’'&/-]*|&(?= \p{Lu})/gu) ?? [];
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isParticle = (word: string): boolean =>
  /^(?:de|van|von|der|den|del|della|di|da|bin|ibn|al|el|la|le|ten|&)$/.test(word);
const bare = (word: string): string => word.replace(/['’]s$|['’]$/, '').replace(/(?<=\p{L}{3})\.$/u, '');

const unclear = (): SourceReading => ({
  kind: 'unclear',
  name: '',
  definite: false,
  gender: null,
  role: null,
  organisation: null,
  vague: true,
});

/** "Lead author", "Senior official": words of rank that open a sentence name no body. */
const RANKING = new Set(
  'lead leading chief senior junior deputy assistant associate principal head vice retired veteran local top managing executive general interim independent external first second outgoing incoming longtime prominent corresponding'.split(
    ' ',
  ),
);
const mayNameBody = (word: string): boolean => !NO_NAMES.has(word.toLowerCase()) && !RANKING.has(word.toLowerCase());

/** The named body that a phrase ends with: "flood service FWS", "the River Office", "Friends of the River". */
export function organisationIn(words: readonly string[]): string | null {
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (isCapital(word)) first = index;
    else if (first !== index + 1 || !/^(?:of|for|and|the|on|in|&)$/.test(word)) break;
    else if (!isCapital(words[index - 1] ?? '') && !(word === 'the' && isCapital(words[index - 2] ?? ''))) break;
    else first = index;
  }
  const name = words.slice(first).map(bare);
  while (name.length > 0 && /^(?:the|a|an|of|for|and|on|in|former)$/i.test(name[0] ?? '')) name.shift();
  return name.length > 0 ? name.join(' ') : null;
}

/** "the director general of flood service FWS", "The flood agency's boss", "its chief". */
export function readDescription(words: readonly string[]): SourceReading | null {
  const of = words.findIndex((word, i) => i > 0 && OF.has(word));
  const head = of === -1 ? words : words.slice(0, of);
  const last = head.at(-1) ?? '';
  if (!isRole(last)) return null;
  const possessor = head.findLastIndex((word, i) => i < head.length - 1 && /['’]s?$/.test(word));
  const opening = (head[0] ?? '').toLowerCase();
  let from = possessor === -1 ? (DEFINITE.has(opening) || opening === 'a' || opening === 'an' ? 1 : 0) : possessor + 1;
  const owner = possessor === -1 ? [] : head.slice(0, possessor + 1);
  let organisation =
    of === -1 ? organisationIn(owner.map(bare)) : words[of] === 'to' ? null : organisationIn(words.slice(of + 1));
  const isTitle = isCapital(last);
  if (of === -1 && possessor === -1 && !isTitle) {
    // "the FWS boss": capitals before a role in small letters name the body
    let body = from;
    while (body < head.length - 1 && isCapital(head[body] ?? '') && mayNameBody(head[body] ?? '')) body += 1;
    if (body > from) organisation = head.slice(from, body).join(' ');
    from = body;
  }
  return {
    kind: 'description',
    name: '',
    definite: DEFINITE.has(opening) || possessor !== -1,
    gender: null,
    role: head
      .slice(from)
      .join(' ')
      .replace(/^(?:now|then|currently) /, ''),
    organisation,
    vague: !(DEFINITE.has(opening) || possessor !== -1 || isTitle),
  };
}

/** "Interior Minister Ada Renn", "government lawyer Marek", "Mr Dorn", "FWS". */
function readNamed(words: readonly string[]): SourceReading | null {
  let first = words.length;
  while (
    first > 0 &&
    (isCapital(words[first - 1] ?? '') || (isParticle(words[first - 1] ?? '') && first < words.length))
  )
    first -= 1;
  if (first === words.length) return null;
  let name = words.slice(first);
  const before = words.slice(0, first);
  while (name.length > 0 && NO_NAMES.has((name[0] ?? '').toLowerCase())) before.push(...name.splice(0, 1));
  const title = name.findLastIndex((word) => isRole(word) || isCourtesy(word));
  let role: string | null = null;
  let gender: Gender = null;
  if (title !== -1) {
    const titles = name.slice(0, title + 1);
    gender = titles.map(genderOfCourtesy).find((found) => found !== null) ?? null;
    const offices = titles.filter((word) => !isCourtesy(word));
    role =
      offices.length > 0
        ? [...before.filter((word) => /^(?:former|ex|acting|shadow|deputy)$/i.test(word)), ...offices].join(' ')
        : null;
    name = name.slice(title + 1);
  }
  let organisation: string | null = null;
  const office = before.at(-1) ?? '';
  if (role === null && isRole(office)) {
    const described = readDescription(before);
    role = described?.role ?? null;
    organisation = described?.organisation ?? null;
  }
  if (name.length === 0 || (name.length === 1 && isRole((name[0] ?? '').replace(/s$/, '')))) return null;
  const opening = (before.at(-1) ?? '').toLowerCase();
  return {
    kind: 'name',
    name: name.map(bare).join(' '),
    definite: opening === 'the',
    gender,
    role,
    organisation,
    vague: false,
  };
}

/** Reads the words of a source; what follows a comma or dash is taken for what is said of it. */
export function readSource(text: string): SourceReading {
  const plain = text.replace(/\([^)]*\)/g, ' ');
  const [headText = '', ...rest] = plain.split(/,\s*|\s+[–—]\s+/);
  const head = wordsOf(headText);
  const tail = wordsOf(rest.join(' '));
  if (head.length === 0) return unclear();
  // "He'd": a pronoun with the verb that leans on it
  const only = (head[0] ?? '').toLowerCase().replace(/['’](?:s|d|ll|ve|re|m)$/, '');
  if (/^(?:i|we|you)$/.test(only)) return unclear();
  if (head.length === 1 && PRONOUNS.has(only)) {
    const gender = only === 'he' || only === 'him' ? 'he' : only === 'she' || only === 'her' ? 'she' : null;
    return { ...unclear(), kind: 'pronoun', name: only, gender };
  }
  if (head.includes('and')) return unclear();
  const described = readDescription(head);
  if (described) {
    // "the mayor's press secretary, Ivo Marek": the name follows its description
    const apposed = wordsOf(rest[0] ?? '');
    const named = apposed.length > 1 && apposed.every(isCapital) ? readNamed(apposed) : null;
    return named ? { ...named, role: described.role, organisation: described.organisation } : described;
  }
  if (isKin(head.at(-1) ?? '')) {
    // "her mother, Ada Renn": kinship is no office, and names nobody by itself
    const apposed = wordsOf(rest[0] ?? '');
    const named = apposed.length > 1 && apposed.every(isCapital) ? readNamed(apposed) : null;
    return named ?? { ...unclear(), kind: 'description' };
  }
  const of = head.findIndex((word, i) => i > 0 && OF.has(word));
  const possessor = head.findIndex((word, i) => i < head.length - 1 && /['’]s$/.test(word));
  if (possessor !== -1) {
    const owned = of === -1 ? (head.at(-1) ?? '') : (head[of - 1] ?? '');
    if (isDocument(owned)) return readNamed(head.slice(0, possessor + 1)) ?? unclear();
    // "the agency's president Ada Renn": a full name at the end is the source, whoever owns what
    const owner = organisationIn(head.slice(0, possessor + 1));
    const apposed = readNamed(head.slice(possessor + 1));
    if (of !== -1 || !apposed?.name.includes(' ')) return unclear();
    return { ...apposed, organisation: apposed.organisation ?? (apposed.role ? owner : null) };
  }
  const issuer = head.findIndex((word, i) => word === 'by' && i > 1 && head.slice(0, i).some(isDocument));
  if (issuer !== -1) return readNamed(head.slice(issuer + 1)) ?? unclear();
  const before = head[of - 1] ?? '';
  if (
    of !== -1 &&
    (isBodyName(before) || head[of - 2]?.toLowerCase() === 'the') &&
    isCapital(before) &&
    !isRole(before) &&
    !isCapital(head[of - 2] ?? '') &&
    isCapital(head[of + 1] ?? '')
  ) {
    // "the University of Valdorra": one capital before the "of" and one after make one name
    return { ...unclear(), kind: 'name', name: organisationIn(head) ?? before, definite: true, vague: false };
  }
  const named = readNamed(of === -1 || head.slice(0, of).every((word) => !isCapital(word)) ? head : head.slice(0, of));
  if (!named || (of !== -1 && head.slice(0, of).every((word) => !isCapital(word))))
    return { ...unclear(), kind: 'description' };
  const told = tail.length > 0 ? readDescription(tail) : null;
  const place = of !== -1 && !named.organisation ? organisationIn(head.slice(of + 1)) : null;
  return { ...named, role: told?.role ?? named.role, organisation: told?.organisation ?? named.organisation ?? place };
}
