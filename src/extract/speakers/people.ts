import type { Article } from '../../model/article.ts';
import type { Beat, Person } from '../../model/beat.ts';
import { type Evidence, evidenceAt } from '../../model/evidence.ts';
import { isBodyName } from './bodyNames.ts';
import { findNameRuns, type NameRun, tagsOfWord } from './nameRuns.ts';
import { type Office, officesAround } from './offices.ts';
import type { Gender } from './readSource.ts';
import { genderOfCourtesy } from './roles.ts';
import { makeSpeakerId } from './speakerId.ts';

/** Somebody whom the article names, whether or not anything is attributed to them. */
export interface Named {
  id: string;
  name: string;
  surname: string;
  gender: Gender;
  /** What is said after the name outweighs what stands before it. */
  offices: Office[];
  mentions: Evidence[];
  beat: Person | null;
}

/** What a first name says of gender, where compromise knows it for one gender alone. */
function genderOfFirstName(name: string): Gender {
  const tags = tagsOfWord(name.split(' ')[0] ?? '');
  if (!name.includes(' ') || tags.has('MaleName') === tags.has('FemaleName')) return null;
  return tags.has('MaleName') ? 'he' : 'she';
}

const nameOf = (words: readonly string[]): string => words.join(' ');

function matchBeat(beat: Beat, name: string): Person | null {
  const lower = name.toLowerCase();
  return (
    beat.people.find((person) => [person.name, ...person.aliases].some((alias) => alias.toLowerCase() === lower)) ??
    null
  );
}

/**
 * Everybody whom the article names in full, or by a surname of `surnames`, in order of appearance.
 * A surname alone means whoever of that name the article introduced first; it gives the others their first names.
 */
export function findPeople(article: Article, beat: Beat, surnames: ReadonlySet<string>): Named[] {
  const people = new Map<string, Named>();
  const runs = findNameRuns(article.text);
  const enter = (name: string, run: NameRun, title: readonly string[], full: boolean): Named => {
    const known = matchBeat(beat, name);
    const key = known?.id ?? makeSpeakerId(name);
    const person = people.get(key) ?? {
      id: key,
      name: known?.name ?? name,
      surname: run.words.at(-1) ?? name,
      gender: genderOfFirstName(known?.name ?? name),
      offices: [],
      mentions: [],
      beat: known,
    };
    people.set(key, person);
    person.gender ??= title.map(genderOfCourtesy).find((gender) => gender !== null) ?? null;
    person.mentions.push(evidenceAt(article.text, run.start, run.end));
    if (full || title.length > 0 || !person.beat) person.offices.push(...officesAround(article.text, run, title));
    return person;
  };
  const isFull = (run: NameRun, title: readonly string[]): boolean => {
    const [first = '', ...others] = run.words;
    if (others.length === 0) return false;
    if (surnames.has(others.at(-1) ?? '') || tagsOfWord(first).has('FirstName')) return true;
    return !isBodyName(nameOf(run.words)) && officesAround(article.text, run, title).length > 0;
  };
  for (const { run, title } of runs)
    if (isFull(run, title) || matchBeat(beat, nameOf(run.words))) enter(nameOf(run.words), run, title, true);
  const known = new Set([...surnames, ...[...people.values()].map((person) => person.surname)]);
  for (const { run, title } of runs) {
    const [word] = run.words;
    if (!word || run.words.length > 1 || !known.has(word) || matchBeat(beat, word)) continue;
    const gender = title.map(genderOfCourtesy).find((found) => found !== null) ?? null;
    const byFirstName = title.some((title) => /^(?:Sir|Dame)$/.test(title));
    const isNamed = (person: Named) => person.surname === word || (byFirstName && person.name.split(' ')[0] === word);
    const named = [...people.values()].filter((person) => isNamed(person) && person.name !== word);
    const fitting = named.filter((person) => !gender || !person.gender || person.gender === gender);
    enter(fitting[0]?.name ?? word, run, title, false);
  }
  return [...people.values()];
}
