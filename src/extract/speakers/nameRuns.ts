import { tagWords } from '../tagging.ts';
import { isCourtesy, isRole } from './roles.ts';

// Capitalised words in a row, joined by plain spaces, with initials, short titles and the small words of names.
const NAME_RUN =
  /(?:\p{Lu}\.|(?:Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Fr|St|Jr)\.|\p{Lu}[\p{L}’'-]*)(?: (?:(?:de|van|von|der|den|del|della|di|da|bin|ibn|al|el|la|le) ){0,2}(?:\p{Lu}\.|(?:Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Fr|St|Jr)\.|\p{Lu}[\p{L}’'-]*)){0,6}/gu;
const NO_FIRST_NAME = new Set(
  'the a an but and in on at as for so if when while after before since with by from to of this that these those it its he she his her they their we our i my you your who what how why where not no yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december although though because once still yet also now then moreover meanwhile however asked speaking according republican democratic democrat republicans democrats'.split(
    ' ',
  ),
);

/** A name as printed, without its titles. */
export interface NameRun {
  words: string[];
  start: number;
  end: number;
}

/** Name runs of the article, with titles and sentence openers taken off their front. */
export function findNameRuns(text: string): { run: NameRun; title: string[] }[] {
  const runs: { run: NameRun; title: string[] }[] = [];
  for (const match of text.matchAll(NAME_RUN)) {
    const whole = match[0].replace(/['’]s?$/u, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
    const words = whole.split(' ');
    let start = match.index;
    const title: string[] = [];
    const shift = () => {
      const word = words.shift() ?? '';
      start += word.length + 1;
      return word;
    };
    const owner = words.findLastIndex((word, i) => i < words.length - 1 && /['’]s?$/.test(word));
    for (let i = 0; i <= owner; i++) shift();
    while (words.length > 0 && NO_FIRST_NAME.has((words[0] ?? '').toLowerCase())) shift();
    const last = words.findLastIndex((word, i) => i < words.length - 1 && (isRole(word) || isCourtesy(word)));
    for (let i = 0; i <= last; i++) title.push(shift());
    // "Secretary of State Ada Renn": the office ends inside the run
    if (
      words.length > 2 &&
      /(?:Secretary|Minister|Chancellor|Director) of (?:the )?$/.test(text.slice(start - 24, start))
    )
      shift();
    while (words.length > 1 && !mayOpenName(words[0] ?? '')) shift();
    if (words.length > 0) runs.push({ run: { words, start, end: match.index + whole.length }, title });
  }
  return runs;
}

/** "Even Jones", "Maybe Jones", "Jerusalem Jones" are no names; an unknown word may be one. */
function mayOpenName(word: string): boolean {
  const tags = tagsOfWord(word);
  if (tags.has('FirstName')) return true;
  return !['Adverb', 'Preposition', 'Conjunction', 'Pronoun', 'Determiner', 'Place', 'Date', 'QuestionWord'].some(
    (tag) => tags.has(tag),
  );
}

export const tagsOfWord = (word: string): ReadonlySet<string> => tagWords(word)[0]?.tags ?? new Set<string>();
