import { isBodyName } from './bodyNames.ts';
import { possessiveLength } from './endings.ts';
import { readDescription } from './readDescription.ts';
import { genderOfCourtesy, isCourtesy, isDocument, isKin, isPostNominal, isRole, isTradeWithCapital } from './roles.ts';
import { type Gender, type SourceReading, unclear } from './sourceReading.ts';
import { bare, isCapital, NO_NAMES, OF, organisationIn, wordsOf } from './sourceWords.ts';

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'him', 'her', 'them']);
const LONGEST_PRONOUN = 5;
const SPEAKING = new Set(['i', 'we', 'you']);
const PARTICLES = new Set('de van von der den del della di da bin ibn al el la le ten &'.split(' '));
const isParticle = (word: string): boolean => PARTICLES.has(word);

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
  while (name.length > 1 && isPostNominal(name.at(-1) ?? '')) name.pop();
  // "Shopkeeper Ada Renn": a trade with a capital, before a whole name
  if (name.length > 2 && isTradeWithCapital(name[0] ?? '')) before.push(...name.splice(0, 1));
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
  let owner: SourceReading['owner'] = null;
  const office = before.at(-1) ?? '';
  if (role === null && isRole(office)) {
    const described = readDescription(before);
    role = described?.role ?? null;
    organisation = described?.organisation ?? null;
    owner = described?.owner ?? null;
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
    owner,
    vague: false,
  };
}

/** What tells that a name is yet to come: "her partner, Ada Renn", "one of them, Ada Renn", "Brenna’s champion, Ada Renn". */
const TELLS_OF = /^(?:the|an?|its|their|his|her|my|our|one of|another of|\p{Lu}[\p{L}-]*['’]s?) /iu;
const HONORIFIC = /^(?:the )?(?:(?:most|very|right|rt) )?(?:(?:reverend|rev|hon|honourable)\.? )/i;

/** The whole name that stands behind a description and its comma. */
function readApposed(head: string, rest: readonly string[]): SourceReading | null {
  if (!TELLS_OF.test(head)) return null;
  const apposed = wordsOf((rest[0] ?? '').replace(HONORIFIC, ''));
  const isFull = apposed.length > 1 || isKin(wordsOf(head).at(-1) ?? '');
  return isFull && apposed.length > 0 && apposed.every((word) => isCapital(word) || isParticle(word))
    ? readNamed(apposed)
    : null;
}

/** "Chair of governors Ada Renn", "Head of research Ada Renn": an office for something, and a whole name. */
function readOfficeOf(head: readonly string[]): SourceReading | null {
  const of = head.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'));
  if (of === -1 || !isRole(head[of - 1] ?? '')) return null;
  const start = head.findIndex((word, i) => i > of && isCapital(word));
  const name = head.slice(start);
  if (start < of + 2 || head[of + 1] === 'the' || name.length < 2 || !name.every((word) => isCapital(word)))
    return null;
  const named = readNamed(name);
  const from = /^(?:the|an?)$/i.test(head[0] ?? '') ? 1 : 0;
  return named?.name.includes(' ') ? { ...named, role: head.slice(from, start).join(' ') } : null;
}

const genderOfPronoun = (pronoun: string): Gender =>
  pronoun === 'he' || pronoun === 'him' ? 'he' : pronoun === 'she' || pronoun === 'her' ? 'she' : null;

const readPronoun = (pronoun: string): SourceReading => ({
  ...unclear(),
  kind: 'pronoun',
  name: pronoun,
  gender: genderOfPronoun(pronoun),
});

/** The words up to the first comma or dash, and what stands behind it and between any others. */
function partsOf(text: string): string[] {
  const plain = text.includes('(') ? text.replace(/\([^)]*\)/g, ' ') : text;
  return /[,–—]/.test(plain) ? plain.split(/,\s*|\s+[–—]\s+/) : [plain];
}

/** Reads the words of a source; what follows a comma or dash is taken for what is said of it. */
export function readSource(text: string): SourceReading {
  if (text.length <= LONGEST_PRONOUN && PRONOUNS.has(text.toLowerCase())) return readPronoun(text.toLowerCase());
  const [headText = '', ...rest] = partsOf(text);
  const head = wordsOf(headText);
  if (head.length === 0) return unclear();
  // "He'd": a pronoun with the verb that leans on it
  const only = (head[0] ?? '').toLowerCase().replace(/['’](?:s|d|ll|ve|re|m)$/, '');
  if (SPEAKING.has(only)) return unclear();
  if (head.length === 1 && PRONOUNS.has(only)) return readPronoun(only);
  if (head.includes('and')) return unclear();
  const office = readOfficeOf(head);
  if (office) return office;
  const described = readDescription(head);
  const apposed = readApposed(headText, rest);
  if (described) {
    // "the mayor's press secretary, Ivo Marek": the name follows its description
    return apposed
      ? { ...apposed, role: described.role, organisation: described.organisation, owner: described.owner }
      : described;
  }
  if (apposed) return apposed;
  if (/^(?:one|another) of (?:the|them|those|its|his|her|their)\b/i.test(headText) || isKin(head.at(-1) ?? '')) {
    // kinship is no office, and names nobody by itself
    return { ...unclear(), kind: 'description' };
  }
  const of = head.findIndex((word, i) => i > 0 && OF.has(word));
  const possessor = head.findIndex((word, i) => i < head.length - 1 && possessiveLength(word) === 2);
  if (possessor !== -1) {
    const owned = of === -1 ? (head.at(-1) ?? '') : (head[of - 1] ?? '');
    if (isDocument(owned)) return readNamed(head.slice(0, possessor + 1)) ?? unclear();
    // "the agency's president Ada Renn": a full name at the end is the source, whoever owns what
    const owner = organisationIn(head.slice(0, possessor + 1));
    const apposed = readNamed(head.slice(possessor + 1));
    if (of !== -1 || !apposed?.name.includes(' ')) return unclear();
    return { ...apposed, organisation: apposed.organisation ?? (apposed.role ? owner : null) };
  }
  const issuer = head.findIndex(
    (word, i) => (word === 'by' || word === 'from') && i > 0 && head.slice(0, i).some(isDocument),
  );
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
  const opens = wordsOf(rest[0] ?? '')[0] ?? '';
  const isClause = /^(?:who|which|whose|that|for|in|on|by|speaking|writing)$/.test(opens);
  const told = isClause ? null : readDescription(wordsOf(rest.join(' ')));
  const place = of !== -1 && !named.organisation ? organisationIn(head.slice(of + 1)) : null;
  return {
    ...named,
    role: told?.role ?? named.role,
    organisation: told?.organisation ?? named.organisation ?? place,
    owner: told?.owner ?? named.owner,
  };
}
