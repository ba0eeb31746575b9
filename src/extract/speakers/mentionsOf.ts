import { byPosition, contains, type Evidence, type Span } from '../../model/evidence.ts';
import { firstIndex } from './textIndex.ts';

/** Of spans in order that lie apart, those that share a letter with `span`. Logarithmic in their number. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  const from = firstIndex(spans, ({ end }) => end > span.start);
  const until = firstIndex(spans, ({ start }) => start >= span.end);
  return spans.slice(from, until);
}

/** Every place where somebody is named or speaks: a source stands for the names in it, unless one name holds it all. */
export function mentionsOf(named: readonly Evidence[], sources: readonly Evidence[]): Evidence[] {
  const covered = new Set<Evidence>();
  const added: Evidence[] = [];
  for (const source of [...sources].sort(byPosition)) {
    const last = added.at(-1);
    const within = overlapping(named, source);
    if (within.some((mention) => contains(mention, source)) || (last && contains(last, source))) continue;
    for (const mention of within) covered.add(mention);
    added.push(source);
  }
  return [...named.filter((mention) => !covered.has(mention)), ...added].sort(byPosition);
}
