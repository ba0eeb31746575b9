import type { Beat } from '../../model/beat.ts';

/** What is worked out of a beat, once for all of its articles. */
export function ofBeat<T>(work: (beat: Beat) => T): (beat: Beat) => T {
  const known = new WeakMap<Beat, { worked: T }>();
  return (beat) => {
    const before = known.get(beat);
    if (before) return before.worked;
    const worked = work(beat);
    known.set(beat, { worked });
    return worked;
  };
}
