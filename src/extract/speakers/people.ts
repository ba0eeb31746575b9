import type { Article } from '../../model/article.ts';
import type { Beat, Person } from '../../model/beat.ts';
import { type Evidence, evidenceAt } from '../../model/evidence.ts';
import { isBodyName } from './bodyNames.ts';
import { HYPHEN, SMALL, startOfKinds } from './characters.ts';
import type { NamedBody } from './namedBodies.ts';
import { findNameRuns, type NameRun, type Titled } from './nameRuns.ts';
import { ofBeat } from './ofBeat.ts';
import { type Office, officesAround } from './offices.ts';
import { genderOfCourtesy, isKin } from './roles.ts';
import type { Gender } from './sourceReading.ts';
import { makeSpeakerId } from './speakerId.ts';
import { tagsOfWord } from './wordTags.ts';

/** Somebody whom the article names, whether or not anything is attributed to them. */
export interface Named {
  id: string;
  name: string;
  surname: string;
  gender: Gender;
  /** What is said after the name outweighs what stands before it. Read from the text when somebody asks first. */
  readonly offices: Office[];
  mentions: Evidence[];
  beat: Person | null;
}

/** First names that both women and men have, though lists of names often know one alone. */
const OF_BOTH = new Set(
  'Alex Alexis Andrea Angel Ariel Ash Ashley Aubrey Avery Bailey Beverley Blair Bobbie Cameron Carey Casey Charlie Chris Claude Connie Corey Courtney Dana Darcy Devon Dominique Drew Eden Elliot Ellis Emerson Evelyn Finley Frances Francis Frankie Gale Glenn Hayden Harper Hilary Jackie Jaime Jamie Jan Jean Jesse Jo Joan Jody Jordan Jules Kelly Kelsey Kendall Kerry Kim Kit Kris Lane Laurie Lee Leigh Lesley Leslie Lindsay Lindsey Logan Loren Lynn Mackenzie Marion Marley Micah Misha Mo Morgan Nat Nicky Nicola Nikita Noel Pat Parker Paris Peyton Phoenix Quinn Reese Remy Riley River Robbie Robin Rory Rowan Sacha Sage Sam Sandy Sasha Shannon Shawn Shelby Sidney Simone Skyler Stacy Stevie Sydney Taylor Terry Toni Tracy Val Vivian Wynne'.split(
    ' ',
  ),
);

/** What a first name says of gender, where compromise knows it for one gender alone. */
function genderOfFirstName(name: string): Gender {
  const first = name.split(' ')[0] ?? '';
  const tags = tagsOfWord(first);
  if (!name.includes(' ') || OF_BOTH.has(first) || tags.has('MaleName') === tags.has('FemaleName')) return null;
  return tags.has('MaleName') ? 'he' : 'she';
}

function genderOfTitle(title: readonly string[]): Gender {
  for (const word of title) {
    const gender = genderOfCourtesy(word);
    if (gender) return gender;
  }
  return null;
}

const THING =
  /^ (?:\p{Ll}+ )?(?:clinic|hospital|school|college|centre|center|museum|stadium|theatre|foundation|prize|award|building|hall|bridge|airport|park|inquiry|trust|library|company|estate|case|affair|trial)\b/u;

/** "the Agnes Pell eye clinic": called after somebody, who is not meant. */
const namesThing = (text: string, { words, start, end }: NameRun): boolean =>
  words.length > 1 &&
  text[start - 1] === ' ' &&
  /\b[Tt]he $/.test(text.slice(start - 4, start)) &&
  THING.test(text.slice(end, end + 40));

const AFTER_KIN = /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)|['’]s) (?:[\p{Ll}-]+ )?[\p{Ll}-]+,? $/u;

/** "her husband, Len", "his daughter Kim": a first name alone, after kin. */
function isNamedAsKin(text: string, { words, start }: NameRun): boolean {
  if (words.length > 1 || text[start - 1] !== ' ') return false;
  const from = Math.max(0, start - 40);
  const end = text[start - 2] === ',' ? start - 2 : start - 1;
  const noun = text.slice(startOfKinds(text, end, SMALL | HYPHEN, from), end);
  return isKin(noun) && AFTER_KIN.test(text.slice(from, start)) && tagsOfWord(words[0] ?? '').has('FirstName');
}

function listUnder(lists: Map<string, Named[]>, key: string, person: Named): void {
  const list = lists.get(key);
  if (list) list.push(person);
  else lists.set(key, [person]);
}

/** The offices that the words around a name give it; read once a place. */
function officesByPlace(text: string): (place: Titled) => readonly Office[] {
  const known = new Map<Titled, readonly Office[]>();
  return (place) => {
    const offices = known.get(place) ?? officesAround(text, place.run, place.title);
    known.set(place, offices);
    return offices;
  };
}

const nameOf = (words: readonly string[]): string => words.join(' ');

/** The people of the beat by each of their names, in small letters. */
const peopleOf = ofBeat(
  (beat): ReadonlyMap<string, Person> =>
    new Map(
      beat.people
        .toReversed()
        .flatMap((person) => [person.name, ...person.aliases].map((name) => [name.toLowerCase(), person] as const)),
    ),
);

/**
 * Everybody whom the article names in full, or by a surname of `surnames`, in order of appearance.
 * A surname alone means whoever of that name the article introduced first; it gives the others their first names.
 */
export function findPeople(
  article: Article,
  beat: Beat,
  surnames: ReadonlySet<string>,
  bodies: readonly NamedBody[],
): Named[] {
  const people = new Map<string, Named>();
  const ofBeat = peopleOf(beat);
  const ofBodies = new Uint8Array(article.text.length);
  for (const { mentions } of bodies) for (const { start, end } of mentions) ofBodies.fill(1, start, end);
  const runs = findNameRuns(article.text).filter(({ run }) => !ofBodies[run.start] && !namesThing(article.text, run));
  const officesAt = officesByPlace(article.text);
  const printed = new Map<string, Titled[]>();
  const introduce = (key: string, name: string, run: NameRun, known: Person | null): Named => {
    const places: Titled[] = [];
    let offices: Office[] | null = null;
    const person: Named = {
      id: key,
      name: known?.name ?? name,
      surname: run.words.at(-1) ?? name,
      gender: genderOfFirstName(known?.name ?? name),
      get offices() {
        offices ??= places.flatMap(officesAt);
        return offices;
      },
      mentions: [],
      beat: known,
    };
    printed.set(key, places);
    people.set(key, person);
    return person;
  };
  const enter = (name: string, place: Titled, full: boolean): Named => {
    const { run, title } = place;
    const known = ofBeat.get(name.toLowerCase()) ?? null;
    const key = known?.id ?? makeSpeakerId(name);
    const person = people.get(key) ?? introduce(key, name, run, known);
    person.gender ??= genderOfTitle(title);
    person.mentions.push(evidenceAt(article.text, run.start, run.end));
    if (full || title.length > 0 || !person.beat) printed.get(key)?.push(place);
    return person;
  };
  const isFull = (place: Titled): boolean => {
    const { words } = place.run;
    if (words.length < 2) return false;
    if (surnames.has(words.at(-1) ?? '') || tagsOfWord(words[0] ?? '').has('FirstName')) return true;
    return !isBodyName(nameOf(words)) && officesAt(place).length > 0;
  };
  for (const place of runs) {
    const name = nameOf(place.run.words);
    if (isFull(place) || ofBeat.has(name.toLowerCase())) enter(name, place, true);
  }
  // "her husband, Len": a first name alone, that kin tells
  const kin = new Set<string>();
  for (const { run } of runs) if (isNamedAsKin(article.text, run)) kin.add(run.words[0] ?? '');
  const known = new Set([...surnames, ...kin, ...[...people.values()].map((person) => person.surname)]);
  const bySurname = new Map<string, Named[]>();
  const byFirst = new Map<string, Named[]>();
  for (const person of people.values()) {
    listUnder(bySurname, person.surname, person);
    listUnder(byFirst, person.name.split(' ')[0] ?? '', person);
  }
  for (const place of runs) {
    const { run, title } = place;
    const [word] = run.words;
    if (!word || run.words.length > 1 || !known.has(word) || ofBeat.has(word.toLowerCase())) continue;
    const gender = genderOfTitle(title);
    const byFirstName = title.some((title) => title === 'Sir' || title === 'Dame') || kin.has(word);
    const first = byFirst.get(word) ?? [];
    // "Ted said": of a family the first names are used
    const isFirst = byFirstName || (first.length === 1 && !bySurname.has(word) && tagsOfWord(word).has('FirstName'));
    const named = [...(bySurname.get(word) ?? []), ...(isFirst ? first : [])];
    const fitting = named.filter((person) => !gender || !person.gender || person.gender === gender);
    enter(fitting[0]?.name ?? word, place, false);
  }
  return [...people.values()];
}
