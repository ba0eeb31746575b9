import { ARROW, type Bar } from '../../src/publish/bar.ts';
import type { TimeAxis } from '../../src/publish/timeScale.ts';

const pc = (n: number): string => `${n}%`;

/** The years above a chart; the rows below stand on the same positions. */
export function Axis({ axis, label }: { axis: TimeAxis; label?: string }) {
  return (
    <div class="axis">
      <span class="lab small mut">{label}</span>
      <span class="track">
        <svg aria-hidden="true">
          <AxisYears axis={axis} />
        </svg>
      </span>
    </div>
  );
}

export function AxisYears({ axis }: { axis: TimeAxis }) {
  return (
    <>
      <Squeezed axis={axis} />
      {axis.ticks.map((tick) => (
        <text
          class={['tick', tick.narrow ? '' : 'odd', tick.anchor === 'end' ? 'end' : ''].filter(Boolean).join(' ')}
          x={pc(tick.x)}
          dx={tick.anchor === 'end' ? -4 : 3}
          y="19"
          text-anchor={tick.anchor}
        >
          {tick.label}
        </text>
      ))}
    </>
  );
}

const Squeezed = ({ axis }: { axis: TimeAxis }) => (
  <>
    {axis.squeezed.map(({ x, width }) => (
      <rect class="squeeze" x={pc(x)} y="0" width={pc(width)} height="100%" />
    ))}
  </>
);

/** Compressed ends and a line a year, behind the marks of a row. */
export function Grid({ axis }: { axis: TimeAxis }) {
  return (
    <>
      <Squeezed axis={axis} />
      {axis.lines.map(({ x, narrow }) => (
        <line class={narrow ? 'grid-l' : 'grid-l odd'} x1={pc(x)} x2={pc(x)} y1="0" y2="100%" />
      ))}
    </>
  );
}

/** The grid once a page, for charts of many rows that refer to it by `GridOf`. */
export function GridDefinition({ id, axis }: { id: string; axis: TimeAxis }) {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <g id={id}>
          <Grid axis={axis} />
        </g>
      </defs>
    </svg>
  );
}

export const GridOf = ({ id }: { id: string }) => <use href={`#${id}`} />;

/** The moment of saying. */
export const SaidLine = ({ x, y1 = 0, y2 = '100%' }: { x: number; y1?: number; y2?: number | string }) => (
  <line class="s-said" x1={pc(x)} x2={pc(x)} y1={y1} y2={y2} />
);

const FILL = { date: 'b-date', figure: 'b-fig' } as const;
const HATCH = { date: 'url(#hz-d)', figure: 'url(#hz-f)' } as const;

/** Taller than its bar, so that it is seen to be one. */
function arrowhead(bar: number): string {
  const half = Math.min(bar, bar / 2 + 6);
  return `M0 ${-half}L${Math.min(bar, ARROW)} 0L0 ${half}z`;
}

/** A time: a dot for one day, a bar for more, hatched where the sentence leaves it open, an arrowhead without an end. */
export function BarMark(props: { bar: Bar; kind: 'date' | 'figure'; y: number; height: number; outlined?: boolean }) {
  const { bar, kind, y, height, outlined = false } = props;
  if (bar.isDay) {
    return <circle class={FILL[kind]} cx={pc(bar.x + bar.width / 2)} cy={y + height / 2} r={Math.min(5, height / 2)} />;
  }
  const middle = y + height / 2;
  return (
    <>
      {bar.solid.map(({ x, width }) => (
        <rect class={outlined ? 'b-thenf' : FILL[kind]} x={pc(x)} y={y} width={pc(width)} height={height} />
      ))}
      {bar.hatched.map(({ x, width }) => (
        <rect fill={HATCH[kind]} x={pc(x)} y={y} width={pc(width)} height={height} />
      ))}
      {kind === 'figure' && height > 12 && (
        <rect class="b-line" x={pc(bar.x)} y={y} width={pc(bar.width)} height={height} />
      )}
      {bar.isOpen && (
        <svg x={pc(bar.x + bar.width)} y={middle} overflow="visible" aria-hidden="true">
          <path class={FILL[kind]} d={arrowhead(height)} />
        </svg>
      )}
    </>
  );
}
