/** Marks of a count, in rows of this many. */
const IN_ROW = 5;
/** More than this many are a number only. */
const UNITS_SHOWN = 20;
/** Width and height of a mark with its gap, in px. */
const STEP = { diamond: 14, dot: 10 } as const;

/** A count drawn one by one, in rows of five: diamonds for sentences that name a topic, dots for sentences quoted. */
export function Units(props: { count: number; of?: number; shape: 'diamond' | 'dot' }) {
  const { count, of = count, shape } = props;
  if (of > UNITS_SHOWN) return null;
  const step = STEP[shape];
  const width = Math.min(of, IN_ROW) * step;
  const height = Math.ceil(of / IN_ROW) * step;
  return (
    <svg class={`units u-${shape}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => {
        const [x, y] = [(i % IN_ROW) * step, Math.floor(i / IN_ROW) * step];
        const filled = i < count ? 'full' : 'empty';
        return shape === 'dot' ? (
          <circle class={filled} cx={x + 5} cy={y + 5} r="3.5" />
        ) : (
          <path class={filled} d={`M${x + 6} ${y + 2}l5 5-5 5-5-5z`} />
        );
      })}
    </svg>
  );
}
