import { isOpener } from './openers.ts';
import { isCourtesy, isPostNominal, isRole, isTradeWithCapital } from './roles.ts';
import { tagsOfWord } from './wordTags.ts';

// Capitalised words in a row, joined by plain spaces, with initials, short titles and the small words of names.
const NAME_RUN =
  /(?:\p{Lu}\.|(?:Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Fr|St|Jr|Cllr|Insp|Supt|Det)\.|\p{Lu}[\p{L}’'-]*)(?: (?:(?:de|van|von|der|den|del|della|di|da|bin|ibn|al|el|la|le) ){0,2}(?:\p{Lu}\.|(?:Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Fr|St|Jr|Cllr|Insp|Supt|Det)\.|\p{Lu}[\p{L}’'-]*)){0,6}/gu;

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
    if (words.length === 1 && isOpener(whole)) continue;
    let start = match.index;
    const title: string[] = [];
    const shift = () => {
      const word = words.shift() ?? '';
      start += word.length + 1;
      return word;
    };
    const owner = words.findLastIndex((word, i) => i < words.length - 1 && /['’]s?$/.test(word));
    for (let i = 0; i <= owner; i++) shift();
    while (words.length > 0 && isOpener(words[0] ?? '')) shift();
    const last = words.findLastIndex((word, i) => i < words.length - 1 && (isRole(word) || isCourtesy(word)));
    for (let i = 0; i <= last; i++) title.push(shift());
    // "Secretary of State Ada Renn": the office ends inside the run
    if (
      words.length > 2 &&
      /(?:Secretary|Minister|Chancellor|Director) of (?:the )?$/.test(text.slice(start - 24, start))
    )
      shift();
    // "Shopkeeper Ada Renn": a trade with a capital, before a whole name
    if (words.length > 2 && isTradeWithCapital(words[0] ?? '')) title.push(shift());
    // what stands behind an office is a name, whatever else the word may mean
    const least =
      words.length > 1 && !mayOpenName(words[0] ?? '') && (title.length > 0 || isBehindOffice(text, start)) ? 2 : 1;
    while (words.length > least && !mayOpenName(words[0] ?? '')) shift();
    let end = match.index + whole.length;
    while (words.length > 1 && isPostNominal(words.at(-1) ?? '')) end -= (words.pop() ?? '').length + 1;
    if (words.length > 0) runs.push({ run: { words, start, end }, title });
  }
  return runs;
}

const isBehindOffice = (text: string, start: number): boolean =>
  isRole(/(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '');

/** "Even Jones", "Maybe Jones", "Jerusalem Jones" are no names; an unknown word may be one. */
function mayOpenName(word: string): boolean {
  const tags = tagsOfWord(word);
  if (tags.has('FirstName')) return true;
  return !['Adverb', 'Preposition', 'Conjunction', 'Pronoun', 'Determiner', 'Place', 'Date', 'QuestionWord'].some(
    (tag) => tags.has(tag),
  );
}
