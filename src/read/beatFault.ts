import type { Finding } from './report.ts';

/** A place in beat.yaml, as a path (`['topics', 0, 'parent']`), with what is wrong there. */
export interface BeatFault extends Finding {
  path: readonly (string | number)[];
}
