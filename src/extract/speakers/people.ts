import type { Article } from '../../model/article.ts';
import type { Beat, Person } from '../../model/beat.ts';
import { type Evidence, evidenceAt } from '../../model/evidence.ts';
import { isBodyName } from './bodyNames.ts';
import type { NamedBody } from './namedBodies.ts';
import { findNameRuns, type NameRun } from './nameRuns.ts';
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

/** A name as it stands somewhere, and the titles before it. */
interface Titled {
  run: NameRun;
  title: string[];
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

/** "the Agnes Pell eye clinic": called after somebody, who is not meant. */
const namesThing = (text: string, { words, start, end }: NameRun): boolean =>
  words.length > 1 &&
  /\b[Tt]he $/.test(text.slice(start - 4, start)) &&
  /^ (?:\p{Ll}+ )?(?:clinic|hospital|school|college|centre|center|museum|stadium|theatre|foundation|prize|award|building|hall|bridge|airport|park|inquiry|trust|library|company|estate|case|affair|trial)\b/u.test(
    text.slice(end, end + 40),
  );

/** "her husband, Len", "his daughter Kim": a first name alone, after kin. */
function isNamedAsKin(text: string, { words: [word = '', ...others], start }: NameRun): boolean {
  if (others.length > 0 || !/\p{Ll},? $/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const before = /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)|['’]s) (?:[\p{Ll}-]+ )?([\p{Ll}-]+),? $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  return isKin(before ?? '') && tagsOfWord(word).has('FirstName');
}

function listUnder(lists: Map<string, Named[]>, key: string, person: Named): void {
  const list = lists.get(key);
  if (list) list.push(person);
  else lists.set(key, [person]);
}

const nameOf = (words: readonly string[]): string => words.join(' ');

/** The people of the beat by each of their names, in small letters. */
function peopleOf(beat: Beat): ReadonlyMap<string, Person> {
  const known = byNameOf.get(beat);
  if (known) return known;
  const byName = new Map(
    beat.people
      .toReversed()
      .flatMap((person) => [person.name, ...person.aliases].map((name) => [name.toLowerCase(), person] as const)),
  );
  byNameOf.set(beat, byName);
  return byName;
}

const byNameOf = new WeakMap<Beat, ReadonlyMap<string, Person>>();

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
        offices ??= places.flatMap((place) => officesAround(article.text, place.run, place.title));
        return offices;
      },
      mentions: [],
      beat: known,
    };
    printed.set(key, places);
    people.set(key, person);
    return person;
  };
  const enter = (name: string, run: NameRun, title: string[], full: boolean): Named => {
    const known = ofBeat.get(name.toLowerCase()) ?? null;
    const key = known?.id ?? makeSpeakerId(name);
    const person = people.get(key) ?? introduce(key, name, run, known);
    person.gender ??= title.map(genderOfCourtesy).find((gender) => gender !== null) ?? null;
    person.mentions.push(evidenceAt(article.text, run.start, run.end));
    if (full || title.length > 0 || !person.beat) printed.get(key)?.push({ run, title });
    return person;
  };
  const isFull = (run: NameRun, title: readonly string[]): boolean => {
    const [first = '', ...others] = run.words;
    if (others.length === 0) return false;
    if (surnames.has(others.at(-1) ?? '') || tagsOfWord(first).has('FirstName')) return true;
    return !isBodyName(nameOf(run.words)) && officesAround(article.text, run, title).length > 0;
  };
  for (const { run, title } of runs)
    if (isFull(run, title) || ofBeat.has(nameOf(run.words).toLowerCase())) enter(nameOf(run.words), run, title, true);
  // "her husband, Len": a first name alone, that kin tells
  const kin = new Set(runs.flatMap(({ run }) => (isNamedAsKin(article.text, run) ? run.words : [])));
  const known = new Set([...surnames, ...kin, ...[...people.values()].map((person) => person.surname)]);
  const bySurname = new Map<string, Named[]>();
  const byFirst = new Map<string, Named[]>();
  for (const person of people.values()) {
    listUnder(bySurname, person.surname, person);
    listUnder(byFirst, person.name.split(' ')[0] ?? '', person);
  }
  for (const { run, title } of runs) {
    const [word] = run.words;
    if (!word || run.words.length > 1 || !known.has(word) || ofBeat.has(word.toLowerCase())) continue;
    const gender = title.map(genderOfCourtesy).find((found) => found !== null) ?? null;
    const byFirstName = title.some((title) => /^(?:Sir|Dame)$/.test(title)) || kin.has(word);
    const first = byFirst.get(word) ?? [];
    // "Ted said": of a family the first names are used
    const isFirst = byFirstName || (first.length === 1 && !bySurname.has(word) && tagsOfWord(word).has('FirstName'));
    const named = [...(bySurname.get(word) ?? []), ...(isFirst ? first : [])];
    const fitting = named.filter((person) => !gender || !person.gender || person.gender === gender);
    enter(fitting[0]?.name ?? word, run, title, false);
  }
  return [...people.values()];
}
