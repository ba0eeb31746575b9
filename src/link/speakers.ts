import type { Beat } from '../model/beat.ts';
import type { SpeakerDossier } from '../model/dossier.ts';
import { byPosition } from '../model/evidence.ts';
import type { Quotation, Speaker } from '../model/records.ts';
import { byCodeUnits } from './levelled.ts';
import { makeReturningWords } from './returningWords.ts';
import type { SameTexts } from './sameText/findSameTexts.ts';
import { addUnder, type Shelf } from './shelf.ts';
import type { SpeakerNames } from './speakerNames.ts';

interface Gathered {
  records: { article: string; speaker: Speaker }[];
  quotations: Map<string, Quotation[]>;
}

/** One dossier a speaker, over all articles: most quotations first, then by name. */
export function makeSpeakers(shelf: Shelf, beat: Beat, names: SpeakerNames, sameTexts: SameTexts): SpeakerDossier[] {
  const gathered = gather(shelf, names);
  const wordsThatReturn = makeReturningWords(shelf, beat, sameTexts);
  return [...gathered.entries()]
    .map(([id, one]) => speakerDossier(id, one, beat, names, wordsThatReturn))
    .sort((a, b) => quotationsOf(b) - quotationsOf(a) || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id));
}

export const quotationsOf = (speaker: SpeakerDossier): number =>
  speaker.said.reduce((sum, { quotations }) => sum + quotations.length, 0);

function gather(shelf: Shelf, names: SpeakerNames): Map<string, Gathered> {
  const all = new Map<string, Gathered>();
  for (const { article, records } of shelf.entries) {
    for (const speaker of records.speakers) {
      const id = names.idOf(article.id, speaker.id);
      const one = all.get(id) ?? { records: [], quotations: new Map<string, Quotation[]>() };
      all.set(id, one);
      one.records.push({ article: article.id, speaker });
    }
    for (const quotation of [...records.quotations].sort((a, b) => byPosition(a.evidence, b.evidence))) {
      const one = quotation.speaker === null ? undefined : all.get(names.idOf(article.id, quotation.speaker));
      if (one) addUnder(one.quotations, article.id, quotation);
    }
  }
  return all;
}

function speakerDossier(
  id: string,
  one: Gathered,
  beat: Beat,
  names: SpeakerNames,
  wordsThatReturn: (said: SpeakerDossier['said']) => SpeakerDossier['wordsThatReturn'],
): SpeakerDossier {
  const person = beat.people.find((each) => each.id === id);
  const organisation = beat.organisations.find((each) => each.id === id);
  const said = [...one.quotations.entries()].map(([article, quotations]) => ({ article, quotations }));
  const name = person?.name ?? organisation?.name ?? fullestName(one);
  const kind = !person && (organisation || isBody(name, one)) ? 'organisation' : 'person';
  return {
    id,
    name,
    kind,
    roles: rolesOf(one),
    printed: printedNames(one, kind === 'organisation' ? name : null),
    said,
    topics: topicsOf(said, beat),
    wordsThatReturn: wordsThatReturn(said),
    joined: names.joined.get(id) ?? [],
  };
}

/** The name with the most words; of these the one printed first. */
const fullestName = (one: Gathered): string =>
  one.records
    .map(({ speaker }) => speaker.name)
    .reduce((best, name) => (name.split(/\s+/).length > best.split(/\s+/).length ? name : best));

const BODY =
  /\b(?:government|ministry|department|office|officials|service|services|agency|agencies|police|council|committee|commission|party|court|union|group|university|institute|bank|company|force|forces|army|authority|authorities|parliament|board|association|federation|foundation|fund|team|centre|center|spokespeople|experts|scientists|sources|ministers|residents)\b/i;

/** Without beat.yaml's word: a body's common noun, or letters and digits in capitals ("GRU"), and no role of a person. */
const isBody = (name: string, one: Gathered): boolean =>
  one.records.every(({ speaker }) => speaker.role === null) && (BODY.test(name) || /^[\p{Lu}\d]{2,}$/u.test(name));

function rolesOf(one: Gathered): SpeakerDossier['roles'] {
  const roles = new Map<string, SpeakerDossier['roles'][number]>();
  for (const { article, speaker } of one.records) {
    const { role, organisation } = speaker;
    if (role === null && organisation === null) continue;
    const key = JSON.stringify([role, organisation]);
    const known = roles.get(key) ?? { role, organisation, articles: [] };
    roles.set(key, known);
    if (!known.articles.includes(article)) known.articles.push(article);
  }
  return [...roles.values()];
}

const PRONOUN = /^(?:he|she|they|it|his|her|hers|their|its|him|them|who)$/i;

/**
 * What follows a comma describes the speaker ("the director, who …") and is no part of the name; nor is what a body is
 * named with ("a spokesman for the ministry", "the alert issued by the ministry"): there the name alone is kept.
 */
function printedNames(one: Gathered, body: string | null): string[] {
  const counts = new Map<string, number>();
  for (const { exact } of one.records.flatMap(({ speaker }) => speaker.mentions)) {
    const whole = (exact.split(',')[0] ?? exact).trim();
    const name = body !== null && whole.includes(` ${body}`) ? body : whole;
    if (name !== '' && !PRONOUN.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.entries()].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b)).map(([name]) => name);
}

function topicsOf(said: SpeakerDossier['said'], beat: Beat): SpeakerDossier['topics'] {
  const named = new Set(said.flatMap(({ quotations }) => quotations.flatMap(({ threats }) => threats)));
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return beat.topics
    .filter(({ id }) => named.has(id))
    .map(({ id }) => ({
      topic: id,
      counts: said.map(({ quotations }) => quotations.filter(({ threats }) => threats.includes(id)).length),
    }))
    .sort((a, b) => sum(b.counts) - sum(a.counts));
}
