import type { Direction } from '../../src/model/dossier.ts';

export type RecordIcon = 'threat' | 'figure' | 'date' | 'speaker';

/** The shape of a record's type, in its colour; always beside the word. */
export function Icon({ of, coloured = true }: { of: RecordIcon; coloured?: boolean }) {
  return (
    <svg class={coloured ? `i t-${of}` : 'i'} aria-hidden="true">
      <use href={`#i-${of}`} />
    </svg>
  );
}

const SYMBOLS: Record<Direction, string> = {
  rising: 'd-up',
  'may-rise': 'd-may',
  steady: 'd-flat',
  falling: 'd-down',
  'may-fall': 'd-mayfall',
  named: 'd-ment',
};

export const DIRECTION_WORDS: Record<Direction, string> = {
  rising: 'rising',
  'may-rise': 'may rise',
  steady: 'unchanged',
  falling: 'falling',
  'may-fall': 'may fall',
  named: 'named',
};

/** The mark of a direction; `none` is the dashed ring of an article that does not mention the topic. */
export function DirectionMark({ of }: { of: Direction | 'none' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#${of === 'none' ? 'd-none' : SYMBOLS[of]}`} />
    </svg>
  );
}

const Hatch = ({ id, fill }: { id: string; fill: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="3" height="6" class={fill} />
  </pattern>
);

/** Symbols and hatchings that the page's charts refer to; drawn once, invisible by itself. */
export function Sprite() {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hz-f" fill="b-fig" />
        <Hatch id="hz-d" fill="b-date" />
        <Hatch id="hz-s" fill="b-said" />
      </defs>
      <symbol id="i-threat" viewBox="0 0 12 12">
        <path d="M6 0l6 6-6 6-6-6z" />
      </symbol>
      <symbol id="i-figure" viewBox="0 0 12 12">
        <path d="M0 7h3v5H0zM4.5 3.500h3V12h-3zM9 0h3v12H9z" />
      </symbol>
      <symbol id="i-date" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="5.6" />
      </symbol>
      <symbol id="i-speaker" viewBox="0 0 12 12">
        <path d="M0 10V6.200C0 3 1.700 1.200 4.700.8l.5 1.700C3.700 2.900 3 3.700 2.900 5H5v5zM6.800 10V6.200c0-3.200 1.700-5 4.700-5.400l.5 1.700c-1.500.4-2.200 1.200-2.300 2.500h2.100v5z" />
      </symbol>
      <symbol id="d-up" viewBox="0 0 16 16">
        <path d="M8 1.500l7.500 13H.5z" fill="currentColor" />
      </symbol>
      <symbol id="d-may" viewBox="0 0 16 16">
        <path d="M8 3l5.800 10.500H2.200z" fill="none" stroke="currentColor" stroke-width="2" />
      </symbol>
      <symbol id="d-down" viewBox="0 0 16 16">
        <path d="M8 14.500L.5 1.500h15z" fill="currentColor" />
      </symbol>
      <symbol id="d-mayfall" viewBox="0 0 16 16">
        <path d="M8 13L2.200 2.500h11.600z" fill="none" stroke="currentColor" stroke-width="2" />
      </symbol>
      <symbol id="d-flat" viewBox="0 0 16 16">
        <path d="M0 6h16v4.500H0z" fill="currentColor" />
      </symbol>
      <symbol id="d-ment" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="4" fill="currentColor" />
      </symbol>
      <symbol id="d-none" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="4.500" fill="none" stroke="currentColor" stroke-width="1.500" stroke-dasharray="2 2" />
      </symbol>
    </svg>
  );
}
