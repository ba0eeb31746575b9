import type { Article } from '../model/article.ts';
import { type Evidence, evidenceAt, overlaps } from '../model/evidence.ts';
import { DateRecord, Figure, Quotation, Threat } from '../model/records.ts';
import type { CorrectionTarget } from './correct.ts';

const threat: CorrectionTarget<Threat> = {
  kind: 'threat',
  schema: Threat,
  defaults: () => ({ trend: 'unstated' }),
};

const figure: CorrectionTarget<Figure> = {
  kind: 'figure',
  schema: Figure,
  defaults: () => ({ bound: 'exact', counts: '', window: null, threats: [] }),
};

const date: CorrectionTarget<DateRecord> = {
  kind: 'date',
  schema: DateRecord,
  defaults: () => ({ resolved: 'explicit', role: 'event' }),
};

const quotation: CorrectionTarget<Quotation> = {
  kind: 'quotation',
  schema: Quotation,
  defaults: (evidence, article) => {
    const quoted = quotedParts(article, evidence);
    const [only] = quoted;
    const isDirect = quoted.length === 1 && only?.exact === evidence.exact;
    const form = isDirect ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
    return { form, content: [evidence], quoted, source: null, cue: null, threats: [] };
  },
};

/** What of the words stands inside the article's outermost quotation marks. */
const quotedParts = ({ text, quoted }: Article, evidence: Evidence): Evidence[] =>
  quoted
    .filter((span) => span.depth === 0 && overlaps(span, evidence))
    .map((span) => evidenceAt(text, Math.max(span.start, evidence.start), Math.min(span.end, evidence.end)));

/** How each kind of record is corrected. */
export const CORRECTION_TARGETS = { threat, figure, date, quotation };
