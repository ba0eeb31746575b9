import type { Beat, SeriesDefinition } from '../model/beat.ts';
import type { FigureRef, Reason } from '../model/dossier.ts';
import type { Figure } from '../model/records.ts';
import type { Period } from './period.ts';

export interface Side {
  ref: FigureRef;
  figure: Figure;
  period: Period | null;
}

/** Two figures of one series, in the order in which they were said. */
export interface Pair {
  earlier: Side;
  later: Side;
  /** The series in beat.yaml, or null for one made by wording. */
  definition: SeriesDefinition | null;
  beat: Beat;
}

/** A reason, and the few words that stand for it in a summary. */
export interface Passed extends Reason {
  brief: string;
}
