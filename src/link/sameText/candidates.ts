import { makeNumberList } from './numberList.ts';
import { type Part, partsFor, sortIntoParts } from './parts.ts';
import type { Passages } from './passages.ts';
import { RUN_BITS, readRuns } from './runs.ts';

/** Of the passages that share a run of words, so many are looked at: the first, and the latest before this one. */
const LATEST = 4;
/** Runs that two passages must share before they are compared. */
const FEWEST_RUNS = 2;

/**
 * Calls back with pairs of passages of two articles that share runs of two or three content words, each pair once, the
 * earlier first. No pair of articles is ever looked at for itself: a run leads to the few passages that have it, so that
 * the work grows with the number of passages. Where many articles print one text each meets the first and the latest of
 * them, which joins them all.
 *
 * Runs and then meetings are sorted into parts before anything is looked up, because one table of all of them would be
 * read at random places all over the memory, the slower the more articles there are.
 */
export function eachCandidate(passages: Passages, take: (earlier: number, later: number) => void): void {
  const met: Part = meetings(readRuns(passages));
  const parts = partsFor(met.keys.length);
  const width = Math.max(1, Math.ceil(passages.count / parts));
  const room = makeRoom();
  for (const part of sortIntoParts(met, parts, (later) => Math.floor(later / width)))
    eachRepeated(part, room, (earlier, later) => {
      if (passages.article[earlier] !== passages.article[later]) take(earlier, later);
    });
}

/** Every later passage, by every earlier one that it meets for a run; once for each run that they share. */
function meetings(runs: Part): Part {
  const [later, earlier] = [makeNumberList(), makeNumberList()];
  const bits = Math.log2(partsFor(runs.keys.length));
  const [firsts, lasts] = [makeRoom(), makeRoom()];
  for (const { keys, values } of sortIntoParts(runs, 2 ** bits, (run) => run >>> (RUN_BITS - bits))) {
    const places = placesFor(keys.length);
    // By place, one more than where in the part its run was met first and last; 0 for a place that is free.
    const [first, last] = [firsts(places), lasts(places)];
    const before = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const [run, passage] = [keys[at] ?? 0, values[at] ?? 0];
      let place = run & (places - 1);
      while (last[place] !== 0 && keys[(last[place] ?? 0) - 1] !== run) place = (place + 1) & (places - 1);
      const known = (last[place] ?? 0) - 1;
      // A run that a passage repeats is met once.
      if (known >= 0 && values[known] === passage) continue;
      if (known < 0) first[place] = at + 1;
      before[at] = known;
      last[place] = at + 1;
      const opening = (first[place] ?? 0) - 1;
      for (let other = known, count = 0; other > opening && count < LATEST; other = before[other] ?? -1, count++) {
        later.push(passage);
        earlier.push(values[other] ?? 0);
      }
      if (known < 0) continue;
      later.push(passage);
      earlier.push(values[opening] ?? 0);
    }
  }
  return { keys: later.numbers(), values: earlier.numbers() };
}

/** Calls back with the pairs that stand in a part as often as they must, each once. */
function eachRepeated({ keys, values }: Part, room: Room, take: (value: number, key: number) => void): void {
  const places = placesFor(keys.length);
  // By place, one more than where its pair stands first; 0 for a place that is free.
  const firsts = room(places);
  const times = new Uint8Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const [key, value] = [keys[at] ?? 0, values[at] ?? 0];
    let place = (Math.imul(value, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) & (places - 1);
    let first = (firsts[place] ?? 0) - 1;
    while (first >= 0 && (keys[first] !== key || values[first] !== value)) {
      place = (place + 1) & (places - 1);
      first = (firsts[place] ?? 0) - 1;
    }
    if (first < 0) {
      firsts[place] = at + 1;
      first = at;
    }
    const count = (times[first] ?? 0) + 1;
    if (count > FEWEST_RUNS) continue;
    times[first] = count;
    if (count === FEWEST_RUNS) take(value, key);
  }
}

/** Twice as many places as entries, so that a free one is soon found. */
const placesFor = (entries: number): number => 2 ** Math.ceil(Math.log2(2 * entries + 1));

/** Gives so many zeros; those that it gave before are taken back. */
type Room = (places: number) => Int32Array;

function makeRoom(): Room {
  let kept = new Int32Array(0);
  return (places) => {
    if (kept.length < places) kept = new Int32Array(places);
    return kept.subarray(0, places).fill(0);
  };
}
