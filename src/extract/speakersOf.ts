import type { Beat } from '../model/beat.ts';
import type { Speaker } from '../model/records.ts';

/** Everybody to whom a correction can attribute a record of the article: who speaks in it, and whom the beat knows. */
export const speakerIds = (found: readonly Speaker[], beat: Beat): ReadonlySet<string> =>
  new Set([...found, ...beat.people, ...beat.organisations].map(({ id }) => id));

/**
 * The speakers to whom records are attributed, in the order in which they were found; last those whom only a correction
 * brought in, who have no mention. Who has lost every record to corrections is no speaker of the article any more.
 */
export function speakersOf(
  found: readonly Speaker[],
  records: readonly { speaker: string | null }[],
  beat: Beat,
): Speaker[] {
  const speaking = new Set(records.map(({ speaker }) => speaker));
  const known = new Set(found.map(({ id }) => id));
  const broughtIn = [...beat.people, ...beat.organisations]
    .filter(({ id }) => speaking.has(id) && !known.has(id))
    .map(({ id, name }): Speaker => ({ id, name, role: null, organisation: null, mentions: [] }));
  return [...found.filter(({ id }) => speaking.has(id)), ...broughtIn];
}
