/** Words of a name that tell nobody from anybody. */
const NAME_FILLERS = new Set('sir dame dr mr mrs ms prof professor lord lady the of for and a an'.split(' '));

const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !NAME_FILLERS.has(word));

/** The last word is the same, and nothing before it speaks against: "Ms Renn" is Ada Renn, Tom Renn is not. */
export function sameName(one: string, other: string): boolean {
  const a = nameWords(one);
  const b = nameWords(other);
  const last = a.at(-1);
  if (last === undefined || last !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return true;
  if (a.some((word) => word !== last && b.includes(word))) return true;
  return a.length === b.length && a[0]?.[0] === b[0]?.[0];
}

const PHRASE_FILLERS = new Set('the a an of in on to for and or by that its their his her'.split(' '));

/** The words of a phrase that carry it, singular and plural alike. */
const phraseWords = (phrase: string): Set<string> =>
  new Set(
    phrase
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
      .split(/[\s-]+/)
      .filter((word) => word !== '' && !PHRASE_FILLERS.has(word))
      .map((word) => word.replace(/(?<=...)(?:ies|es|s)$/, '')),
  );

function halfShared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 || common / all >= 0.5;
}

const holds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  b.size > 0 && [...b].every((word) => a.has(word));

/** What was found shares half its words with what is wanted, or holds them all. */
export function saysPhrase(found: string, wanted: string): boolean {
  const [a, b] = [phraseWords(found), phraseWords(wanted)];
  return halfShared(a, b) || holds(a, b);
}

/** "RFA" stands for "River and Flood Agency". A phrase without capitals has no initials, and nothing stands for it. */
function standsFor(short: string, long: string): boolean {
  const capitals = long.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 0 && capitals.map((word) => word[0]).join('') === short;
}

/** Two phrases for one role or body: either may be the shorter, or the initials of the other. */
export function sameThing(one: string, other: string): boolean {
  const [a, b] = [phraseWords(one), phraseWords(other)];
  return halfShared(a, b) || holds(a, b) || holds(b, a) || standsFor(one, other) || standsFor(other, one);
}
