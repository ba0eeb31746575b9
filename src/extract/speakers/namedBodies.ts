import type { Article } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { byPosition, type Span } from '../../model/evidence.ts';
import { isKindOfBody, mayBeCalled } from './bodyNames.ts';
import { findBodyWords } from './bodyWords.ts';
import { HYPHEN, LETTER, wordBefore } from './characters.ts';
import { type Find, findIntroduced } from './introducedBodies.ts';
import { findNouns } from './nounBodies.ts';
import { occurrences } from './occurrences.ts';
import { ofBeat } from './ofBeat.ts';
import { findSmall } from './smallBodies.ts';
import { makeSpeakerId } from './speakerId.ts';

/** A body that the article names, whether or not anything is attributed to it. */
export interface NamedBody {
  id: string;
  name: string;
  /** What it may be called afterwards: "directorate", "charity". */
  nouns: ReadonlySet<string>;
  mentions: readonly Span[];
}

/** "Tide Line, a charity which": a name in the place of a subject, and what it is. */
const TOLD = /^, (?:the|a|an|its|their|\p{Lu}[\p{L}-]*['’]s) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+)/u;

/** Other words for what the body is, from what is said of it right before or after its name. */
function toldNouns(text: string, { start, end }: Span): string[] {
  const nouns: string[] = [];
  const told = text[end] === ',' ? TOLD.exec(text.slice(end, end + 70))?.[1] : undefined;
  const after = told?.split(' ').find((word) => isKindOfBody(word));
  if (after !== undefined) nouns.push(after);
  const before = wordBefore(text, start, LETTER | HYPHEN, 20).toLowerCase();
  if (isKindOfBody(before)) nouns.push(before);
  return nouns;
}

/** The beginnings and ends of a name: "reserve bank" and "bank of brenna" of "reserve bank of brenna". */
const partsOf = (key: string): string[] => {
  const words = key.split(' ');
  return words.slice(1).flatMap((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
};

/** "Marek" of "Marek Foods": a firm goes by its first word, where no other body has it too. */
function shortOfFirm(
  { name, nouns }: { name: string; nouns: ReadonlySet<string> },
  having: ReadonlySet<string> = new Set(),
): string {
  const first = name.split(' ')[0] ?? '';
  return name.includes(' ') && having.size === 1 && mayBeCalled(nouns, 'company') && first.length > 3 ? first : '';
}

const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** The names of the beat's bodies: by their keys, and as they stand in the middle of a sentence. */
const namesOf = ofBeat((beat) => {
  const names = beat.organisations.flatMap((body) => [body.name, ...body.aliases].map((name) => ({ body, name })));
  return {
    byKey: new Map(names.map(({ body, name }) => [keyOf(name), body] as const)),
    printed: names.map(({ name }) => name.replace(/^the /i, '')).filter((name) => /^\p{Lu}/u.test(name)),
  };
});

function makeBodies(article: Article, beat: Beat, finds: readonly Find[]): NamedBody[] {
  const bodies = new Map<string, { id: string; name: string; nouns: Set<string>; mentions: Span[] }>();
  const enter = (id: string, name: string) => {
    const body = bodies.get(id) ?? { id, name, nouns: new Set<string>(), mentions: [] };
    bodies.set(id, body);
    return body;
  };
  const known = namesOf(beat).byKey;
  const idOf = new Map<string, string>();
  const partOf = new Map<string, Set<string>>();
  // the longest first, so that "the Reserve Bank" can be the Reserve Bank of somewhere
  for (const find of [...finds].sort((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    const key = keyOf(find.name);
    const ofBeat = known.get(key);
    const [whole, ...others] = partOf.get(key) ?? [];
    const id = ofBeat?.id ?? idOf.get(key) ?? (others.length === 0 ? whole : undefined) ?? makeSpeakerId(find.name);
    const body = enter(id, ofBeat?.name ?? find.name);
    // a name that comes again has the same parts
    if (idOf.get(key) !== id)
      for (const part of partsOf(key)) partOf.set(part, (partOf.get(part) ?? new Set()).add(id));
    idOf.set(key, id);
    if (find.short && !known.has(keyOf(find.short))) idOf.set(keyOf(find.short), id);
    body.nouns.add(find.noun);
    for (const noun of toldNouns(article.text, find)) body.nouns.add(noun);
    body.mentions.push({ start: find.start, end: find.end });
  }
  for (const [key, id] of idOf) {
    const short = key.toUpperCase();
    if (key.includes(' ')) continue;
    for (const at of occurrences(article.text, short))
      bodies.get(id)?.mentions.push({ start: at, end: at + short.length });
  }
  for (const body of bodies.values()) {
    const short = shortOfFirm(body, partOf.get(keyOf(body.name.split(' ')[0] ?? '')));
    for (const at of short ? occurrences(article.text, short) : []) {
      const end = at + short.length;
      const isWhole = !/^(?:\p{L}|(?:['’]s)? ?[\p{Lu}\p{N}])/u.test(article.text.slice(end, end + 6));
      if (isWhole && !/\p{Lu}\S* $/u.test(article.text.slice(Math.max(0, at - 14), at)))
        body.mentions.push({ start: at, end });
    }
  }
  return [...bodies.values()].map((body) => ({ ...body, mentions: body.mentions.sort(byPosition) }));
}

/** Names of the beat, and of sources that are bodies, as they stand in the text. */
function* findKnown(text: string, names: Iterable<string>, firms: ReadonlySet<string>): Generator<Find> {
  for (const name of names) {
    for (const at of occurrences(text, name)) {
      const noun = name.split(' ').findLast((word) => isKindOfBody(word)) ?? (firms.has(name) ? 'firm' : '');
      yield { name, noun: noun.toLowerCase(), start: at, end: at + name.length, short: null };
    }
  }
}

/** Every body that the article names, with where; `others` are names that other rules know for bodies, `firms` for firms. */
export function findNamedBodies(
  article: Article,
  beat: Beat,
  others: Iterable<string>,
  firms: ReadonlySet<string>,
): NamedBody[] {
  const { text } = article;
  const words = findBodyWords(text);
  const names = new Set([...namesOf(beat).printed, ...others, ...firms].filter((name) => name.length > 1));
  const known = [...findKnown(text, names, firms)].sort((a, b) => b.name.length - a.name.length);
  const covered = new Uint8Array(text.length);
  const finds: Find[] = [];
  for (const find of [...findNouns(text, words), ...findSmall(text, words), ...findIntroduced(text, words), ...known]) {
    if (covered[find.start] || covered[find.end - 1]) continue;
    covered.fill(1, find.start, find.end);
    finds.push(find);
  }
  return makeBodies(article, beat, finds);
}
