import { byPosition, contains, type Evidence, type Span } from '../model/evidence.ts';
import type { Quotation, Threat } from '../model/records.ts';

interface Attributable {
  id: string;
  evidence: Evidence;
  speaker: string | null;
}

/** One stretch of a quotation's content, with who is quoted. */
export interface Said extends Span {
  quotation: Quotation;
}

const lengthOf = (span: Span): number => span.end - span.start;

const wholeContent = ({ content }: Quotation): readonly Span[] => content;

/**
 * What the speaker states: all of the content, but of what somebody only takes a stand on (rules `judge/…`) the words in
 * quotation marks. Whoever “criticised the plan to cut 300 jobs” has not said that it cuts 300; the outlet says so.
 */
const statedParts = ({ rule, content, quoted }: Quotation): readonly Span[] =>
  rule.startsWith('judge/') ? quoted : content;

type PartsOf = (quotation: Quotation) => readonly Span[];

const stretches = (quotations: readonly Quotation[], partsOf: PartsOf): Said[] =>
  quotations
    .flatMap((quotation) => partsOf(quotation).map(({ start, end }) => ({ start, end, quotation })))
    .sort(byPosition);

/** What the speakers state, in reading order: worked out once for the records of all kinds. */
export const statedBy = (quotations: readonly Quotation[]): Said[] => stretches(quotations, statedParts);

/** For each record that stands in a stretch, in reading order, the stretches that hold all of its words, innermost first. One sweep. */
function stretchesAround<T extends { evidence: Evidence }>(
  records: readonly T[],
  coming: readonly Said[],
): Map<T, Said[]> {
  let next = 0;
  let open: Said[] = [];
  const around = new Map<T, Said[]>();
  for (const record of [...records].sort((a, b) => byPosition(a.evidence, b.evidence))) {
    if (open.length > 0) open = open.filter((stretch) => stretch.end > record.evidence.start);
    for (let stretch = coming[next]; stretch && stretch.start <= record.evidence.start; stretch = coming[++next]) {
      if (stretch.end > record.evidence.start) open.push(stretch);
    }
    if (open.length === 0) continue;
    const holding = open.filter((stretch) => contains(stretch, record.evidence));
    if (holding.length > 0)
      around.set(
        record,
        holding.sort((a, b) => lengthOf(a) - lengthOf(b)),
      );
  }
  return around;
}

/**
 * Attributes each record to the speaker of the innermost quotation whose content holds all of its words. Outside every
 * quotation the outlet speaks for itself: null. Records in `kept` (by id) have the speaker that an editor gave them.
 */
export function attribute<T extends Attributable>(
  records: readonly T[],
  stated: readonly Said[],
  kept: ReadonlySet<string>,
): T[] {
  const around = stretchesAround(records, stated);
  return records.map((record) => {
    if (kept.has(record.id)) return record;
    const speaker = around.get(record)?.[0]?.quotation.speaker ?? null;
    return speaker === record.speaker ? record : { ...record, speaker };
  });
}

/** Writes into each quotation the topics that its content names, in reading order; those in `kept` have an editor's list. */
export function nameThreats(
  quotations: readonly Quotation[],
  threats: readonly Threat[],
  kept: ReadonlySet<string>,
): Quotation[] {
  const named = new Map<Quotation, Set<string>>();
  for (const [threat, around] of stretchesAround(threats, stretches(quotations, wholeContent))) {
    for (const { quotation } of around) named.set(quotation, (named.get(quotation) ?? new Set()).add(threat.threat));
  }
  return quotations.map((quotation) =>
    kept.has(quotation.id) ? quotation : { ...quotation, threats: [...(named.get(quotation) ?? [])] },
  );
}
