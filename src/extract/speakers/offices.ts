import { isBodyName } from './bodyNames.ts';
import { type NameRun, tagsOfWord } from './nameRuns.ts';
import { organisationIn, readSource } from './readSource.ts';
import { isCourtesy, isRole } from './roles.ts';

/** What somebody is, as printed; of several the heaviest is shown. */
export interface Office {
  role: string;
  organisation: string | null;
  weight: number;
}

/** A noun by itself is often tagged as the verb that it can be: "finance", "trade". */
const OPEN_CLASSES = ['Noun', 'Adjective', 'Infinitive'];
const OTHER_CLASSES = ['Determiner', 'Pronoun', 'Preposition', 'Conjunction', 'Adverb', 'PastTense', 'Value', 'Date'];

/** "interior" minister, "government" lawyer: a small-letter word that says which; never a verb or a joining word. */
function isModifier(word: string): boolean {
  if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word)) return false;
  if (word === 'police') return true;
  const tags = tagsOfWord(word);
  return OPEN_CLASSES.some((tag) => tags.has(tag)) && !OTHER_CLASSES.some((tag) => tags.has(tag));
}

/** The office that the words around a full name give it. */
export function officesAround(text: string, run: NameRun, title: readonly string[]): Office[] {
  const found: Office[] = [];
  const after = /^,\s*((?:the|a|an|its|their|his|her|our)?\s*[^,.;:—–()“”"]{3,90})[,.;—–]/u.exec(
    text.slice(run.end, run.end + 110),
  );
  const apposed = after?.[1] ? readSource(after[1]) : null;
  if (apposed?.kind === 'description' && apposed.role) {
    found.push({ role: apposed.role, organisation: apposed.organisation, weight: 3 });
  }
  const offices = title.filter((word) => !isCourtesy(word));
  const lead = text.slice(Math.max(0, run.start - 70), run.start - title.join(' ').length - (title.length > 0 ? 1 : 0));
  const former = /\b(former|acting|shadow|deputy) $/.exec(lead)?.[1];
  if (offices.length > 0)
    found.push({ role: [former, ...offices].filter(Boolean).join(' '), organisation: null, weight: 2 });
  const before = /((?:[\p{L}\p{N}.’'-]+ ){1,5})$/u.exec(text.slice(Math.max(0, run.start - 70), run.start))?.[1];
  const words = before?.trim().split(' ') ?? [];
  if (offices.length === 0 && words.length > 0 && isRole(words.at(-1) ?? '')) {
    const modifier = words.at(-2) ?? '';
    const body = organisationIn(words.slice(0, -1));
    const organisation = body && isBodyName(body) ? body : null;
    const common = !organisation && isModifier(modifier);
    found.push({ role: common ? `${modifier} ${words.at(-1)}` : (words.at(-1) ?? ''), organisation, weight: 1 });
  }
  return found;
}

/** The office that the article prints of somebody, best first. */
export const officeOf = (person: { offices: readonly Office[] }): Office | null =>
  person.offices.reduce<Office | null>((best, office) => (best && best.weight >= office.weight ? best : office), null);
