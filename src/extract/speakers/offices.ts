import { isBodyName } from './bodyNames.ts';
import { APOSTROPHE, HYPHEN, LETTER, NUMBER, STOP, startOfWords, wordBefore } from './characters.ts';
import { isPossessive, possessiveLength } from './endings.ts';
import type { NameRun } from './nameRuns.ts';
import { isNamedElsewhere } from './occurrences.ts';
import { isOpener } from './openers.ts';
import { readDescription } from './readDescription.ts';
import { remembered } from './remembered.ts';
import { isCourtesy, isFormOfAddress, isLeader, isRole } from './roles.ts';
import { isCapital, isSmall, mayNameBody, organisationIn, wordsOf } from './sourceWords.ts';
import { tagsOfWord } from './wordTags.ts';

/** Who has an office where that is not named beside it: "its chief" (no noun), "the agency’s chief". */
export interface Owner {
  noun: string | null;
}

/** What somebody is, as printed; of several the heaviest is shown. */
export interface Office {
  role: string | null;
  organisation: string | null;
  owner: Owner | null;
  /** Where it is printed. */
  at: number;
  weight: number;
  /** "who chairs the River Forum": at the head of the body, whatever the office is called. */
  leads?: true;
}

/** A noun by itself is often tagged as the verb that it can be: "finance", "trade". */
const OPEN_CLASSES = ['Noun', 'Adjective', 'Infinitive'];
const OTHER_CLASSES = ['Determiner', 'Pronoun', 'Preposition', 'Conjunction', 'Adverb', 'PastTense', 'Value', 'Date'];

/** "interior" minister, "government" lawyer: a small-letter word that says which; never a verb or a joining word. */
const isModifier = remembered((word) => {
  if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word)) return false;
  if (word === 'police') return true;
  const tags = tagsOfWord(word);
  return OPEN_CLASSES.some((tag) => tags.has(tag)) && !OTHER_CLASSES.some((tag) => tags.has(tag));
});

const APPOSED = /^(?:,\s?\d\d)?,\s?([^,.;:—–()“”"‘\n]{3,110})[,.;:—–“”"‘]/u;
/** "who chairs the River Forum", "who speaks on trade for the Free League": at the head of a body, by what one does. */
const LEADING =
  /^who (?:chairs|runs|leads|heads|directs|founded|co-founded|manages|speaks(?: on [\p{Ll} ]{3,30})? for) (.+)$/u;
/** "the Brenna sailing centre": a name that ends in small letters. */
const SMALL_NAME =
  /^(?:the )?(\p{Lu}[\p{L}-]+ (?:[\p{Ll}-]+ )?(?:centre|center|hospital|school|college|museum|council|clinic|laboratory|charity|company))\b/u;
const AFTER_WHO = / (?:who|which|whose|that) .*$/u;

const WHOSE =
  /^ (?:of|from|at) ((?:the )?(?:[\p{Ll}-]+ )?(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and) (?=\p{Lu})| (?=\p{Lu}))?){1,6})/u;

/** "Ada Renn of the River Office": the body whose they are, and no office. */
function bodyAfter(text: string, { end }: NameRun): string | null {
  const whose = WHOSE.exec(text.slice(end, end + 90))?.[1];
  const organisation = whose ? organisationIn(wordsOf(whose)) : null;
  return organisation && isBodyName(organisation) ? organisation : null;
}

/** What is said of somebody between commas after the name: "the head of FWS", "a retired baker who". */
function officeAfter(text: string, run: NameRun): Office | null {
  const next = text[run.end];
  if (next !== ',' && next !== ' ') return null;
  const told = next === ',' ? APPOSED.exec(text.slice(run.end, run.end + 130))?.[1] : undefined;
  const printed = { at: run.end, weight: 3, owner: null };
  if (!told) {
    const organisation = next === ' ' ? bodyAfter(text, run) : null;
    return organisation ? { ...printed, role: null, organisation, weight: 0 } : null;
  }
  const leading = LEADING.exec(told)?.[1];
  if (leading) {
    if (/^its /.test(leading))
      return { ...printed, role: null, organisation: null, owner: { noun: null }, weight: 1, leads: true };
    const small = SMALL_NAME.exec(leading)?.[1];
    if (small) return { ...printed, role: null, organisation: small, weight: 1, leads: true };
    const organisation = organisationIn(wordsOf(leading).filter((word) => !isSmall(word) || word.length < 4));
    return organisation && isBodyName(organisation)
      ? { ...printed, role: null, organisation, weight: 1, leads: true }
      : null;
  }
  if (/^(?:of|from|at|with) /.test(told)) {
    const organisation = organisationIn(wordsOf(told));
    return organisation && isBodyName(organisation) ? { ...printed, role: null, organisation, weight: 1 } : null;
  }
  const described = readDescription(wordsOf(told.replace(AFTER_WHO, '')));
  if (!described?.role) return null;
  return { ...printed, role: described.role, organisation: described.organisation, owner: described.owner };
}

/** What may stand between a comma and a name: "Its chief executive, Sir Ada Renn". */
const ADDRESS =
  '(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Ms|Mrs|Cllr|Councillor|Lord|Lady|Baroness|(?:the )?(?:Right |Rt )?(?:Rev|Reverend))\\.? )?$';
const BEHIND_COMMA = new RegExp(`, ${ADDRESS}`);
/** "Its chief executive, Ada Renn,": the description that comes first. */
const DESCRIBED = new RegExp(
  `(?:^|[\\s“"‘—–])((?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Hh]is|[Hh]er) |(?:(?:[Tt]he )?[\\p{L}-]+(?: [\\p{L}-]+)?['’]s? ))(?:[\\p{L}'’-]+ ){0,6}[\\p{L}-]+), ${ADDRESS}`,
  'u',
);

const OF_DESCRIPTION = LETTER | APOSTROPHE | HYPHEN;

function officeInFront(text: string, { start, end }: NameRun): Office | null {
  if (!/^[,.:;]/.test(text[end] ?? '') || text[start - 1] !== ' ') return null;
  const near = text.slice(Math.max(0, start - 26), start);
  const address = BEHIND_COMMA.exec(near)?.index;
  if (address === undefined) return null;
  // nothing but words and the spaces between them is part of a description
  const least = Math.max(0, start - 110);
  const from = startOfWords(text, start - near.length + address, OF_DESCRIPTION, least);
  const told = DESCRIBED.exec(text.slice(Math.max(least, from - 1), start))?.[1];
  const described = told ? readDescription(wordsOf(told)) : null;
  if (!described?.role) return null;
  const { role, organisation, owner } = described;
  return { role, organisation, owner, at: start - (told?.length ?? 0), weight: 2 };
}

const OF_LEAD = LETTER | NUMBER | STOP | APOSTROPHE | HYPHEN;
const LONGEST_LEAD = 80;

/** What stands right before a name in small letters: "finance minister", "FWS boss", "FWS’s head of polling". */
function officeBefore(text: string, run: NameRun): Office | null {
  if (!isRole(wordBefore(text, run.start, OF_LEAD, LONGEST_LEAD))) return null;
  const from = startOfWords(text, run.start - 1, OF_LEAD, Math.max(0, run.start - LONGEST_LEAD));
  const all = text.slice(from, run.start - 1).split(' ');
  const near = all.slice(-6);
  const words = near.slice(near.findLastIndex((word) => word === '' || /\p{Ll}{2}[.!?]$/u.test(word)) + 1);
  const last = words.at(-1) ?? '';
  if (!isRole(last)) return null;
  const rest = words.slice(0, -1);
  const at = run.start - words.join(' ').length - 1;
  const opening = at <= 0 || /(?:^|[\n.!?”"’] ?)$/u.test(text.slice(Math.max(0, at - 3), at));
  const printed = { at: run.start, weight: 1, owner: null };
  // "chief executive": two words for one office
  let first = words.length - 1;
  while (first > 0 && isRole(words[first - 1] ?? '') && isSmall(words[first - 1] ?? '')) first -= 1;
  const modifier = words[first - 1] ?? '';
  const opensSentence = first === 1 && opening;
  if (isCapital(modifier) && !isOpener(modifier) && !isPossessive(modifier)) {
    const body = organisationIn(words.slice(0, first));
    const role = words.slice(first).join(' ');
    const isName = body !== null && (isBodyName(body) || (leadsBody(last) && isNamedElsewhere(text, body)));
    if (isName && mayNameBody(modifier)) return { ...printed, role, organisation: body };
    if (opensSentence) return { ...printed, role: `${modifier} ${role}`, organisation: null };
    return { ...printed, role, organisation: null };
  }
  if (possessiveLength(modifier) === 2) {
    const owner = organisationIn(words.slice(0, first));
    return { ...printed, role: words.slice(first).join(' '), organisation: owner && isBodyName(owner) ? owner : null };
  }
  const second = words[first - 2] ?? '';
  const two = isModifier(modifier) && isModifier(second) && !tagsOfWord(second).has('Infinitive');
  const role = [...(two ? [second] : []), ...(isModifier(modifier) ? [modifier] : []), ...words.slice(first)].join(' ');
  const owned = organisationIn(rest);
  return { ...printed, role, organisation: owned && isBodyName(owned) ? owned : null };
}

const leadsBody = (word: string): boolean =>
  isLeader(word) ||
  /^(?:spokes\p{L}+|analyst|economist|coach|manager|captain|president|secretary|lawyer|researcher)$/u.test(word);

/** The office that the words around a full name give it. */
export function officesAround(text: string, run: NameRun, title: readonly string[]): Office[] {
  const found: Office[] = [];
  const after = officeAfter(text, run);
  if (after) found.push(after);
  const offices = title.filter((word) => !isCourtesy(word));
  if (offices.length > 0) {
    const lead = text.slice(Math.max(0, run.start - 70), run.start - title.join(' ').length - 1);
    const former = /\b(former|acting|shadow|deputy) $/.exec(lead)?.[1];
    const role = [former, ...offices].filter(Boolean).join(' ');
    const weight = offices.every(isFormOfAddress) ? 0.5 : 2;
    found.push({ role, organisation: null, owner: null, at: run.start, weight });
  }
  const before = officeInFront(text, run) ?? (offices.length > 0 ? null : officeBefore(text, run));
  if (before) found.push(before);
  return found;
}

const isPast = (role: string | null): boolean => role !== null && /^(?:former|ex)\b/i.test(role);

/**
 * The office that the article prints of somebody, best first; where the best does not say of which body, and all others
 * that say it name one, that one.
 */
export function officeOf(person: { offices: readonly Office[] }): Office | null {
  const { offices } = person;
  const best = offices.reduce<Office | null>(
    (kept, office) =>
      kept && (office.role === null || (kept.role !== null && kept.weight >= office.weight)) ? kept : office,
    null,
  );
  if (!best || best.organisation || isPast(best.role)) return best;
  const bodies = new Set(offices.flatMap((office) => (isPast(office.role) ? [] : (office.organisation ?? []))));
  const [only = null, ...others] = bodies;
  return others.length === 0 ? { ...best, organisation: only } : best;
}
