import type { Entry } from '../model/dossier.ts';
import { byPosition, contains, type Span } from '../model/evidence.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { attributedSpans } from './saidInSentence.ts';
import { seriesOfFigure } from './seriesOfFigure.ts';

/**
 * What a stretch of an article is marked as. `said`: words inside quotation marks that are somebody's; `content`: all
 * that a quotation record ascribes; `reported`: the same, where none of it is inside quotation marks; `sign`: a
 * quotation mark.
 */
export type MarkKind = 'threat' | 'figure' | 'date' | 'said' | 'content' | 'reported' | 'sign';

export interface TextMark extends Span {
  kind: MarkKind;
  /** The record whose address the mark is; null for marks that show no record of their own. */
  record: string | null;
  /** Where its words lead. */
  route: string | null;
}

/** Of marks on the same words the first stands outside, so that a figure's line replaces a threat's. */
const RANK: readonly MarkKind[] = ['said', 'content', 'reported', 'figure', 'date', 'threat', 'sign'];

const byNesting = (a: TextMark, b: TextMark): number => byPosition(a, b) || RANK.indexOf(a.kind) - RANK.indexOf(b.kind);

/** Every mark of an article's text, outer before inner. */
export function findMarks(lookup: Lookup, entry: Entry): TextMark[] {
  const { records } = entry;
  const attributed = attributedSpans(entry);
  const outermost = attributed.filter((span) => !attributed.some((o) => o !== span && contains(o.outer, span.outer)));
  return [
    ...outermost.flatMap(({ start, end, outer }): TextMark[] => [
      { ...at(outer), kind: 'said', record: null, route: null },
      ...[
        { start: outer.start, end: start },
        { start: end, end: outer.end },
      ]
        .filter((sign) => sign.start < sign.end)
        .map((sign): TextMark => ({ ...sign, kind: 'sign', record: null, route: null })),
    ]),
    ...records.quotations.flatMap(({ id, form, content }) =>
      content.map(
        (part): TextMark => ({
          ...at(part),
          kind: form === 'indirect' ? 'reported' : 'content',
          record: id,
          route: null,
        }),
      ),
    ),
    ...records.figures.map((figure): TextMark => {
      const series = seriesOfFigure(lookup, entry.article.id, figure.id);
      return { ...at(figure.evidence), kind: 'figure', record: figure.id, route: series && routes.series(series.id) };
    }),
    ...records.dates.map((date): TextMark => ({ ...at(date.evidence), kind: 'date', record: date.id, route: null })),
    ...records.threats.map(
      (threat): TextMark => ({
        ...at(threat.evidence),
        kind: 'threat',
        record: threat.id,
        route: routes.threat(threat.threat),
      }),
    ),
  ].sort(byNesting);
}

const at = ({ start, end }: Span): Span => ({ start, end });
