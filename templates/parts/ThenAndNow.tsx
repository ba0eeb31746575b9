import type { ComponentChildren } from 'preact';
import { numberInWords } from '../../src/model/inWords.ts';
import type { ComparisonView, PointView, SeriesView } from '../../src/publish/seriesView.ts';
import type { TimeAxis } from '../../src/publish/timeScale.ts';
import type { ValueLabel } from '../../src/publish/valueLabel.ts';
import { A } from '../link.tsx';
import { SentenceBlock, Sentences } from './Sentence.tsx';
import { Axis, BarMark, Grid, SaidLine } from './Track.tsx';

const ORDER = { earlier: 'Then', newest: 'Now', alone: 'Said' } as const;

/**
 * Figures of one thing on one axis, each over the time that it covers, and below them how far they can be compared.
 * `level` is the heading's level; `titled={false}` on the page of the series, which has said the name and links the
 * rest of its numbers. `folded` keeps the sentences behind a disclosure.
 */
export function ThenAndNow(props: { series: SeriesView; level?: 2 | 3 | 4; titled?: boolean; folded?: boolean }) {
  const { series, level = 3, titled = true, folded = false } = props;
  const { points, comparisons } = series;
  return (
    <article class={titled ? 'cmp' : 'cmp bare'} id={`series-${series.id}`}>
      {titled && (
        <Heading level={level}>
          <A to={series.route}>{series.name}</A>
        </Heading>
      )}
      <div class="tl">
        <Axis axis={series.axis} />
        {points.map((point) => (
          <Lane point={point} axis={series.axis} />
        ))}
      </div>
      {comparisons.map((comparison) => (
        <Verdict
          comparison={comparison}
          level={titled ? (level === 2 ? 3 : level === 3 ? 4 : 5) : level}
          folded={folded}
          pair={series.numbers > 2}
        />
      ))}
      {comparisons.length === 0 && <Unpaired points={points} folded={folded} />}
      {series.isCut && titled && (
        <p class="more">
          <A to={series.route}>{`All ${numberInWords(series.numbers)} numbers of this series`}</A>
        </p>
      )}
    </article>
  );
}

function Heading({ level, children }: { level: 2 | 3 | 4 | 5; children: ComponentChildren }) {
  const Tag = `h${level}` as const;
  return <Tag>{children}</Tag>;
}

function Lane({ point, axis }: { point: PointView; axis: TimeAxis }) {
  return (
    <div class="lane">
      <div class="lab">
        <p>
          <span class="sc t-figure">{ORDER[point.order]}</span>
          <br />
          <b>{point.when}</b>
          {`${point.inferred ? ' (inferred)' : ''}, ${point.outlet}`}
        </p>
        {point.label === null && <p class="v-row">{point.value}</p>}
        {point.counted && <p class="small mut">{point.counted}</p>}
        {point.label?.window !== 'always' && (
          <p class={point.label?.window === 'wide' ? 'small narrow-only' : 'small'}>{point.window ?? 'no window'}</p>
        )}
        {point.background && <p class="small mut">The date of the event is background and not in the article.</p>}
      </div>
      <span class="track">
        <svg role="img" aria-label={point.spoken}>
          <Grid axis={axis} />
          <PointMark point={point} />
        </svg>
      </span>
    </div>
  );
}

function PointMark({ point }: { point: PointView }) {
  const { bar, label, said, order } = point;
  const isAbove = label?.above === true;
  return (
    <>
      {bar && (
        <BarMark
          bar={{ ...bar, isDay: false }}
          kind="figure"
          y={isAbove ? 34 : 14}
          height={isAbove ? 26 : 44}
          outlined={order === 'earlier'}
        />
      )}
      {label && <ValueText point={point} label={label} />}
      <SaidLine x={said} y1={isAbove ? 30 : 6} y2={66} />
    </>
  );
}

function ValueText({ point, label }: { point: PointView; label: ValueLabel }) {
  const { value, window } = point;
  const on = label.inside && point.order !== 'earlier' ? ' t-on' : '';
  return (
    <text x={`${label.x}%`} dx={label.dx} y={label.above ? 24 : 44} text-anchor={label.anchor}>
      <tspan class={`v-big${on || ' t-out'}`}>{value}</tspan>
      {label.window !== 'never' && (
        <tspan class={`v-w${on}${label.window === 'wide' ? ' wide-only' : ''}`} dx="10">
          {window ?? 'no window'}
        </tspan>
      )}
    </text>
  );
}

const SIGNS = {
  comparable: 'M4 12h24M4 20h24',
  'with-care': 'M4 13c4-5 8-5 12-1s8 4 12-1M4 22c4-5 8-5 12-1s8 4 12-1',
  'not-comparable': 'M4 12h24M4 20h24M22 4L10 28',
} as const;

/** =, ≈ or ≠, drawn: not every font has them. */
export const VerdictSign = ({ verdict }: { verdict: ComparisonView['verdict'] }) => (
  <svg class="sym" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
    <path d={SIGNS[verdict]} fill="none" stroke="currentColor" stroke-width="2.5" />
  </svg>
);

function Verdict(props: { comparison: ComparisonView; level: 2 | 3 | 4 | 5; folded: boolean; pair: boolean }) {
  const { comparison, level, folded, pair } = props;
  const sentences = [comparison.earlier, comparison.later];
  const words = (
    <div class="verdict">
      <VerdictSign verdict={comparison.verdict} />
      <div>
        <Heading level={level}>{comparison.heading}</Heading>
        {pair && <p class="note-t mut">{`${comparison.between}.`}</p>}
        {comparison.reasons.length > 0 && <p class="note-t">{comparison.reasons.join(' ')}</p>}
        {comparison.arithmetic.length > 0 && (
          <p class="note-t mut">{`Our arithmetic: ${comparison.arithmetic.join(' ')}`}</p>
        )}
        {folded && <Sentences of={sentences} />}
      </div>
    </div>
  );
  if (folded) return words;
  return (
    <div class="vd">
      {words}
      <div class="evs">
        {sentences.map((sentence) => (
          <SentenceBlock sentence={sentence} />
        ))}
      </div>
    </div>
  );
}

/** Numbers that no pair compares still open their sentences. */
function Unpaired({ points, folded }: { points: readonly PointView[]; folded: boolean }) {
  const sentences = points.map((point) => point.sentence);
  if (folded) return <Sentences of={sentences} />;
  return (
    <div class="evs">
      {sentences.map((sentence) => (
        <SentenceBlock sentence={sentence} />
      ))}
    </div>
  );
}
