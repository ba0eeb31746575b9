import type { Fingerprint, SaidRegister, YearColumn } from '../../src/publish/timelineChart.ts';
import type { TimeAxis } from '../../src/publish/timeScale.ts';
import { useHref } from '../link.tsx';
import { AxisYears, BarMark, Grid, SaidLine } from './Track.tsx';

/** When the articles were published: a disc for a stated day, a ring for an inferred one, each a link to its group. */
export function SaidChart({ axis, said }: { axis: TimeAxis; said: SaidRegister }) {
  const href = useHref();
  return (
    <svg height={said.height}>
      <title>When the articles were published</title>
      <Grid axis={axis} />
      {said.years.length > 0 && <YearColumns of={said.years} height={said.height} kind="said" />}
      {said.marks.map(({ route, x, y, inferred, label, side, spoken }) => (
        <a href={href(route)} aria-label={spoken}>
          <rect class="hit" x={`${x}%`} y={y - 12} width="24" height="24" transform="translate(-12 0)" />
          <circle class={inferred ? 'b-ring' : 'b-said'} cx={`${x}%`} cy={y} r="6" />
          <text
            class="v-lab"
            x={`${x}%`}
            dx={side === 'left' ? -11 : 11}
            y={y + 4.5}
            text-anchor={side === 'left' ? 'end' : 'start'}
          >
            {label}
          </text>
        </a>
      ))}
    </svg>
  );
}

function YearColumns({ of: columns, height, kind }: { of: YearColumn[]; height: number; kind: 'said' | 'date' }) {
  return (
    <>
      {columns.map(({ year, count, x, width, height: tall, labelled }) => (
        <g>
          <title>{`${year}: ${count}`}</title>
          <rect class={`b-${kind}`} x={`${x}%`} width={`${width}%`} y={height - tall} height={tall} />
          {labelled !== 'never' && (
            <text
              class={labelled === 'wide' ? 'v-lab wide-only' : 'v-lab'}
              x={`${x + width / 2}%`}
              y={height - tall - 4}
              text-anchor="middle"
            >
              {count}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The whole timeline in small, its text being `spoken`; the timeline's own page has every sentence. */
export function FingerprintChart({ print }: { print: Fingerprint }) {
  return (
    <>
      <div class="reg">
        <span class="sc t-speaker">Said</span>
        <span class="track fixed">
          <SaidChart axis={print.axis} said={print.said} />
        </span>
      </div>
      <div class="reg">
        <span class="sc t-date">Refers to</span>
        <span class="track fixed ruled">
          <svg role="img" aria-label={print.spoken} height={print.height}>
            <Grid axis={print.axis} />
            {print.saidLines.map((x) => (
              <SaidLine x={x} />
            ))}
            <YearColumns of={print.years} height={print.height} kind="date" />
            {print.bars.map(({ kind, bar }, i) => (
              <BarMark bar={bar} kind={kind} y={6 + i * print.step} height={print.step === 9 ? 5 : 3} />
            ))}
          </svg>
        </span>
      </div>
      <div class="reg">
        <span />
        <span class="track fixed ruled">
          <svg aria-hidden="true" height="28">
            <AxisYears axis={print.axis} />
          </svg>
        </span>
      </div>
    </>
  );
}
