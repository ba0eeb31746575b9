import type { Beat } from '../model/beat.ts';
import type { RecordRef } from '../model/dossier.ts';
import type { Speaker } from '../model/records.ts';
import { levelled, wordsIn } from './levelled.ts';
import { addUnder, type Shelf } from './shelf.ts';

/** Who is who over all articles. */
export interface SpeakerNames {
  /** The one id of a speaker for whom an article has an id of its own. */
  idOf: (article: string, speaker: string) => string;
  /** Speakers of single articles that were joined into one of another id, by that id. */
  joined: ReadonlyMap<string, RecordRef[]>;
}

/** Whom several articles give one id. */
interface Known {
  id: string;
  name: string;
  seen: { article: string; speaker: Speaker }[];
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|baron|professor|prof|rev) /;

/** In lower case, without accents and title; a final s stays, for Roberts is not Robert. */
const nameWords = (name: string): string =>
  wordsIn(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .map(({ printed }) =>
      printed
        .toLowerCase()
        .replace(/['’]s$/, '')
        .replace(/['’.]/g, ''),
    )
    .join(' ')
    .replace(TITLES, '');

const isFullName = (name: string): boolean => nameWords(name).includes(' ');

/**
 * Joins what is surely one speaker, and leaves the others apart: the same id; the same full name; or a surname alone
 * that belongs to exactly one full name, where role or organisation agree too. Ids of beat.yaml are never joined away.
 * A surname to which two articles give different roles is two speakers, though it makes one id: the later one's id gets
 * its article's.
 */
export function joinSpeakers(shelf: Shelf, beat: Beat): SpeakerNames {
  const inBeat = new Set([...beat.people, ...beat.organisations].map((each) => each.id));
  const { known, apart } = gather(shelf, inBeat);
  const [byName, bySurname] = nameTables([...known.values()], inBeat);
  const into = new Map<string, string>();
  for (const one of known.values()) {
    const whole = isFullName(one.name) ? byName.get(nameWords(one.name)) : bearerOf(one, bySurname);
    if (whole && whole.id !== one.id && !inBeat.has(one.id)) into.set(one.id, whole.id);
  }
  const joined = new Map<string, RecordRef[]>();
  for (const [from, to] of into)
    for (const { article, speaker } of known.get(from)?.seen ?? [])
      addUnder(joined, to, { article, record: speaker.id });
  return {
    idOf: (article, speaker) => {
      const own = (apart.size > 0 ? apart.get(`${article} ${speaker}`) : undefined) ?? speaker;
      return into.get(own) ?? own;
    },
    joined,
  };
}

function gather(shelf: Shelf, inBeat: ReadonlySet<string>): { known: Map<string, Known>; apart: Map<string, string> } {
  const known = new Map<string, Known>();
  const apart = new Map<string, string>();
  for (const { article, records } of shelf.entries)
    for (const speaker of records.speakers) {
      const same = known.get(speaker.id);
      const isOther = same !== undefined && !inBeat.has(speaker.id) && areTwo(same, speaker);
      const id = isOther ? `${speaker.id}-${article.id}` : speaker.id;
      if (isOther) apart.set(`${article.id} ${speaker.id}`, id);
      const one = known.get(id) ?? { id, name: speaker.name, seen: [] };
      known.set(id, one);
      one.seen.push({ article: article.id, speaker });
    }
  return { known, apart };
}

/** One surname, and roles that differ wherever both are given. */
const areTwo = (known: Known, speaker: Speaker): boolean =>
  !isFullName(known.name) &&
  !isFullName(speaker.name) &&
  speaker.role !== null &&
  known.seen.some((each) => each.speaker.role !== null) &&
  !known.seen.some((each) => agree(each.speaker, speaker));

/** By full name the speaker that keeps its id: the one of beat.yaml, else the first seen. By surname all who bear it. */
function nameTables(all: readonly Known[], inBeat: ReadonlySet<string>): [Map<string, Known>, Map<string, Known[]>] {
  const byName = new Map<string, Known>();
  for (const one of [...all].sort((a, b) => Number(inBeat.has(b.id)) - Number(inBeat.has(a.id)))) {
    const name = nameWords(one.name);
    if (isFullName(one.name) && !byName.has(name)) byName.set(name, one);
  }
  const bySurname = new Map<string, Known[]>();
  for (const [name, one] of byName) addUnder(bySurname, name.split(' ').pop() ?? name, one);
  return [byName, bySurname];
}

/** The one bearer of a surname, where something besides the name agrees. */
function bearerOf(one: Known, bySurname: ReadonlyMap<string, Known[]>): Known | null {
  const [bearer, ...others] = bySurname.get(nameWords(one.name)) ?? [];
  if (!bearer || others.length > 0) return null;
  return one.seen.some((a) => bearer.seen.some((b) => agree(a.speaker, b.speaker))) ? bearer : null;
}

const agree = (a: Speaker, b: Speaker): boolean =>
  (a.role !== null && b.role !== null && levelled(a.role) === levelled(b.role)) ||
  (a.organisation !== null && b.organisation !== null && levelled(a.organisation) === levelled(b.organisation));
