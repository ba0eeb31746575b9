import type { Article } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { byPosition, type Span } from '../../model/evidence.ts';
import { bodyNounsIn, isBodyName, isKindOfBody, isLabel, mayBeCalled } from './bodyNames.ts';
import { type Find, findIntroduced } from './introducedBodies.ts';
import { isNamedElsewhere, occurrences } from './occurrences.ts';
import { isOpener } from './openers.ts';
import { isRole } from './roles.ts';
import { makeSpeakerId } from './speakerId.ts';

/** A body that the article names, whether or not anything is attributed to it. */
export interface NamedBody {
  id: string;
  name: string;
  /** What it may be called afterwards: "directorate", "charity". */
  nouns: ReadonlySet<string>;
  mentions: readonly Span[];
}

const CAPITAL = /^\p{Lu}[\p{L}\p{N}.’'&-]*$/u;
const OWNER = /(?:['’]s|s['’])$/;
/** How far a name may reach on either side of the word for what it is. */
const REACH = 70;

/** Whether a name may open with such a possessor: "Metalworkers’ Union", "Women’s Institute", "St Anne’s Hospital". */
const mayOpen = (owner: string, before: string): boolean =>
  /s[’']$/.test(owner) ||
  /^(?:Women|Men|Children|People|King|Queen)['’]s$/.test(owner) ||
  /^(?:St|Saint)\.?$/.test(before);

/**
 * Capitalised words right before `at`, up to a possessor or the opening of the sentence; over an "&", and over the
 * "and" of "the Fire and Rescue Service".
 */
function startOfName(text: string, at: number): number {
  let start = at;
  const lead = text.slice(Math.max(0, at - REACH), at);
  const words = lead.slice(lead.lastIndexOf('\n') + 1).split(' ');
  if (words.pop() !== '') return at;
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const before = words.at(-1) ?? '';
    if (isJoint(word, words)) {
      start -= word.length + 1;
      continue;
    }
    if (!CAPITAL.test(word) || isOpener(word) || isRole(word)) break;
    if (OWNER.test(word) && !mayOpen(word, before)) break;
    if (isLabel(word.toLowerCase()) && /^$|[.!?:”"]$/.test(before)) break;
    start -= word.length + 1;
  }
  return start;
}

/** "&" between capitals; "and" where one word after "the" stands before it, that is no body by itself. */
const isJoint = (word: string, before: readonly string[]): boolean => {
  const [article = '', first = ''] = before.slice(-2);
  if (!CAPITAL.test(first)) return false;
  return word === '&' || (word === 'and' && (FIELDS.has(first) || (/^the$/i.test(article) && !isBodyName(first))));
};
/** Fields of work that names of bodies join with another: "Brenna Fire and Rescue", "Health and Safety Office". */
const FIELDS = new Set(
  'Fire Search Health Food Trade Science Arts Law Peace Truth Justice Housing Revenue Sport Culture Water Parks Oil Drugs Medicines Research Education Children Families Standards Road Rail Climate Energy Work Labour Land Forestry Fisheries Customs Refugee Disability'.split(
    ' ',
  ),
);

// "of Surgeons", "for Airborne Disease", "of the Free Press", "of Health and Social Care"
const TAIL =
  /^(?: (?:of|for|on) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}(?: and \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?)/u;
const SHORT_FORM = /^ \(([\p{Lu}\p{N}&.-]{2,9})\)/u;

/** Names that hold a word for what the body is: "the Tern Institute", "Guild of Surgeons (GS)". */
function* findNouns(text: string): Generator<Find> {
  let from = 0;
  for (const match of text.matchAll(bodyNounsIn())) {
    const { index } = match;
    if (index < from) continue;
    const start = startOfName(text, index);
    let end = index + match[0].length;
    // "Health Protection Service": the last of several such words is what the body is
    const more = /^(?: \p{Lu}[\p{L}-]+)+/u.exec(text.slice(end, end + REACH))?.[0].split(' ') ?? [];
    const last = more.findLastIndex((word) => isKindOfBody(word));
    if (last > 0) end += more.slice(0, last + 1).join(' ').length;
    const tail = TAIL.exec(text.slice(end, end + 90))?.[0].replace(/['’]s?$/, '') ?? '';
    const name = text.slice(start, end + tail.length);
    const alone = match[0] === 'Treasury' && /\b[Tt]he $/.test(text.slice(start - 4, start));
    if (!name.includes(' ') && !alone) continue;
    const noun = (last > 0 ? (more[last] ?? '') : match[0]).toLowerCase();
    end += tail.length;
    from = end;
    yield { name, noun, start, end, short: SHORT_FORM.exec(text.slice(end, end + 12))?.[1] ?? null };
  }
}

// "Norland’s embassy", "Sudvia’s foreign ministry", "Brenna council", "the interior ministry"
const SMALL = /\b(?:ministry|embassy|consulate|council|government|police|coast ?guard|navy|army|air force)\b/g;
const BY_ITSELF = /^(?:coast ?guard|navy|army|air force)$/;
const FIELD =
  /^(?:interior|health|foreign|finance|defence|defense|justice|education|trade|labour|labor|agriculture|transport|energy|environment|economy|culture|housing|industry|tourism|information|science|city|county|district|borough|town|parish|regional)$/;

function* findSmall(text: string): Generator<Find> {
  for (const match of text.matchAll(SMALL)) {
    const words = text.slice(Math.max(0, match.index - REACH), match.index).split(/[ \n]/);
    if (words.pop() !== '') continue;
    const field = FIELD.test(words.at(-1) ?? '') ? words.pop() : undefined;
    const owner = words.at(-1) ?? '';
    const owned = CAPITAL.test(owner) && !isOpener(owner) && (OWNER.test(owner) || isNamedElsewhere(text, owner));
    const isWhole = BY_ITSELF.test(match[0]) && owner.toLowerCase() === 'the';
    if (!owned && !isWhole && !(field && match[0] === 'ministry')) continue;
    const name = [owned ? owner : '', field ?? '', match[0]].filter(Boolean).join(' ');
    const end = match.index + match[0].length;
    yield { name, noun: match[0], start: end - name.length, end, short: null };
  }
}

/** "Tide Line, a charity which": a name in the place of a subject, and what it is. */
const TOLD = /^, (?:the|a|an|its|their|\p{Lu}[\p{L}-]*['’]s) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+)/u;

/** Other words for what the body is, from what is said of it right before or after its name. */
function toldNouns(text: string, { start, end }: Span): string[] {
  const after = TOLD.exec(text.slice(end, end + 70))?.[1]?.split(' ') ?? [];
  const before = /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
  return [after.find((word) => isKindOfBody(word)) ?? '', before].filter((word) => isKindOfBody(word));
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

function makeBodies(article: Article, beat: Beat, finds: readonly Find[]): NamedBody[] {
  const bodies = new Map<string, { id: string; name: string; nouns: Set<string>; mentions: Span[] }>();
  const enter = (id: string, name: string) => {
    const body = bodies.get(id) ?? { id, name, nouns: new Set<string>(), mentions: [] };
    bodies.set(id, body);
    return body;
  };
  const keyOf = (name: string) => name.toLowerCase().replace(/^the /, '');
  const known = new Map(
    beat.organisations.flatMap((body) => [body.name, ...body.aliases].map((alias) => [keyOf(alias), body] as const)),
  );
  const idOf = new Map<string, string>();
  const partOf = new Map<string, Set<string>>();
  // the longest first, so that "the Reserve Bank" can be the Reserve Bank of somewhere
  for (const find of [...finds].sort((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    const key = keyOf(find.name);
    const ofBeat = known.get(key);
    const [whole, ...others] = partOf.get(key) ?? [];
    const id = ofBeat?.id ?? idOf.get(key) ?? (others.length === 0 ? whole : undefined) ?? makeSpeakerId(find.name);
    const body = enter(id, ofBeat?.name ?? find.name);
    idOf.set(key, id);
    for (const part of partsOf(key)) partOf.set(part, (partOf.get(part) ?? new Set()).add(id));
    if (find.short && !known.has(keyOf(find.short))) idOf.set(keyOf(find.short), id);
    body.nouns.add(find.noun);
    for (const noun of toldNouns(article.text, find)) body.nouns.add(noun);
    body.mentions.push({ start: find.start, end: find.end });
  }
  for (const [key, id] of idOf) {
    const short = key.toUpperCase();
    if (key.includes(' ') || !article.text.includes(short)) continue;
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
  const ofBeat = beat.organisations.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((alias) => alias.replace(/^the /i, '')).filter((alias) => /^\p{Lu}/u.test(alias)),
  );
  const names = new Set([...ofBeat, ...others, ...firms].filter((name) => name.length > 1));
  const known = [...findKnown(text, names, firms)].sort((a, b) => b.name.length - a.name.length);
  const covered = new Uint8Array(text.length);
  const finds: Find[] = [];
  for (const find of [...findNouns(text), ...findSmall(text), ...findIntroduced(text), ...known]) {
    if (covered[find.start] || covered[find.end - 1]) continue;
    covered.fill(1, find.start, find.end);
    finds.push(find);
  }
  return makeBodies(article, beat, finds);
}
