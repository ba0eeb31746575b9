import { isBodyName, isKindOfBody } from './bodyNames.ts';
import { isPossessive, possessiveLength } from './endings.ts';
import { remembered } from './remembered.ts';
import { isRole } from './roles.ts';
import type { SourceReading } from './sourceReading.ts';
import { bare, isCapital, isSmall, mayNameBody, OF, organisationIn, RANKING } from './sourceWords.ts';
import { tagsOfWord } from './wordTags.ts';

const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'this', 'that']);
const LONGEST_ROLE = 8;
/** "endorsed the party’s candidate" tells what somebody did; "retired" is what they are. */
const isParticiple = (word: string): boolean =>
  isSmall(word) && !RANKING.has(word) && tagsOfWord(word).has('PastTense');

/** "of immunisation", "of public health": what an office is for, in small letters. */
function fieldOf(words: readonly string[]): readonly string[] {
  if (words[0] !== 'of') return [];
  const end = words.findIndex((word, i) => i > 0 && (OF.has(word) || !/^\p{Ll}[\p{Ll}-]+$/u.test(word)));
  const field = end === -1 ? words : words.slice(0, end);
  const next = words[end] ?? '';
  const isClosed = end === -1 || OF.has(next);
  return field.length > 1 && field.length < 5 && isClosed && !DETERMINERS.has(field[1] ?? '') ? field : [];
}

/** Offices that places have. */
const OF_PLACES = new Set(
  'mayor governor premier president king queen prince sheriff bishop archbishop senator mp ambassador'.split(' '),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that', 'one', 'all', 'both']);

/** The body after "of", "at", "for"; after "in" and the like a place stands, unless the name says that it is a body. */
function bodyAfter(words: readonly string[]): string | null {
  const [preposition = '', ...others] = words;
  if (preposition === 'to') return null;
  const first = others.findIndex(isCapital);
  if (first === -1) return null;
  let end = first + 1;
  while (isCapital(others[end] ?? '') || (JOINING.has(others[end] ?? '') && isCapital(others[end + 1] ?? ''))) end += 1;
  // "the spy agency" of "the U.K.’s spy agency" is no name
  if (possessiveLength(others[end - 1] ?? '') === 2) return null;
  const small = SMALL_BODIES.has(others[end] ?? '') ? [others[end] ?? ''] : [];
  const name = [organisationIn(others.slice(first, end)) ?? '', ...small].join(' ').trim();
  if (isPlace(name)) return null;
  return name && (NAMING.has(preposition) || small.length > 0 || isBodyName(name)) ? name : null;
}

/** "U.S.", "Texas": a country or a place that everybody knows, and no body. */
const isPlace = remembered((name) => {
  if ((name.includes('.') || name.length < 2) && /^(?:\p{Lu}\.?)+$/u.test(name)) return true;
  const tags = tagsOfWord(name);
  return PLACES.some((tag) => tags.has(tag)) && !isBodyName(name);
});
const PLACES = ['Place', 'Country', 'City', 'Region', 'Demonym'];

const NAMING = new Set(['of', 'for', 'at', 'with']);
const JOINING = new Set(['of', 'for', 'and', 'on', '&']);
/** "Brenna council": what a place has, in small letters. */
const SMALL_BODIES = new Set(['council', 'police', 'ministry', 'embassy', 'hospital', 'university']);

/** "its chief", "the agency’s chief": who has an office and is not named beside it. */
function ownerIn(owner: readonly string[], opening: string): { noun: string | null } | null {
  if (owner.length === 0) return opening === 'its' || opening === 'their' ? { noun: null } : null;
  const noun = bare(owner.at(-1) ?? '');
  return isSmall(noun) && owner.length < 4 ? { noun } : null;
}

/** "for the trust": a body that has been named before. */
function namelessIn([preposition = '', article = '', noun = '', ...others]: readonly string[]): {
  noun: string;
} | null {
  return NAMING.has(preposition) && article === 'the' && isKindOfBody(noun) && others.length === 0 ? { noun } : null;
}

/** "the director general of flood service FWS", "The flood agency's boss", "its chief". */
export function readDescription(words: readonly string[]): SourceReading | null {
  const of = words.findIndex((word, i) => i > 0 && OF.has(word));
  const head = of === -1 ? words : words.slice(0, of);
  const last = head.at(-1) ?? '';
  if (!isRole(last) || head.length > LONGEST_ROLE || isParticiple(head[0] ?? '')) return null;
  const field = of === -1 ? [] : fieldOf(words.slice(of));
  const possessor = head.findLastIndex((word, i) => i < head.length - 1 && isPossessive(word));
  const opening = (head[0] ?? '').toLowerCase();
  let from = possessor === -1 ? (DEFINITE.has(opening) || opening === 'a' || opening === 'an' ? 1 : 0) : possessor + 1;
  const owner = possessor === -1 ? [] : head.slice(0, possessor + 1);
  let organisation =
    of === -1 || owner.length > 0 ? organisationIn(owner.map(bare)) : bodyAfter(words.slice(of + field.length));
  // "Brenna’s mayor": what is governed, and no body; "Teachers’ leader": those who are led
  const whose = owner.at(-1) ?? '';
  if (owner.length === 1 && OF_PLACES.has(last.toLowerCase()) && !isBodyName(bare(whose))) organisation = null;
  const ofMany = owner.length === 1 && /(?:s['’]|[Mm]en['’]s|[Pp]eople['’]s|[Cc]hildren['’]s)$/.test(whose);
  if (ofMany) {
    organisation = null;
    from = 0;
  }
  const isTitle = isCapital(last);
  if (of === -1 && possessor === -1 && !isTitle) {
    // "the FWS boss": capitals before a role in small letters name the body
    let body = from;
    while (body < head.length - 1 && isCapital(head[body] ?? '') && mayNameBody(head[body] ?? '')) body += 1;
    // "Finance chief", that opens a sentence: one word with its capital need be no name
    if (from === 0 && body === 1 && !isBodyName(head[0] ?? '')) body = 0;
    if (body > from && !isPlace(head.slice(from, body).join(' '))) organisation = head.slice(from, body).join(' ');
    from = body;
  }
  return {
    kind: 'description',
    name: '',
    definite: DEFINITE.has(opening) || possessor !== -1,
    gender: null,
    role: [...head.slice(from), ...field].join(' ').replace(/^(?:now|then|currently|[\p{L}\d-]+-year-old) /u, ''),
    organisation,
    owner: ownerIn(owner, opening) ?? (of === -1 ? null : namelessIn(words.slice(of))),
    vague: !(DEFINITE.has(opening) || possessor !== -1 || isTitle),
  };
}
