import type { Direction } from '../../src/model/dossier.ts';
import { capitalised } from '../../src/model/inWords.ts';
import { DIRECTION_WORDS, DirectionMark } from './icons.tsx';

/** The word for a direction where it stands by itself. */
export const directionInFull = (direction: Direction): string =>
  direction === 'named' ? 'Named, no direction' : capitalised(DIRECTION_WORDS[direction]);

/** Directions as marks with their words, side by side. */
export const Directions = ({ of: directions }: { of: readonly Direction[] }) => (
  <span class="dirs">
    {directions.map((direction) => (
      <span class="dir">
        <DirectionMark of={direction} />
        {directionInFull(direction)}
      </span>
    ))}
  </span>
);
