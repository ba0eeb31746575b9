import type { Evidence } from '../../src/model/evidence.ts';
import type { DateRecord, Figure, Quotation, Speaker, Threat } from '../../src/model/records.ts';

/** Records by hand, with all that no scorer looks at filled in. */
const common = (evidence: Evidence) => ({
  id: 'one',
  evidence,
  sentence: evidence,
  rule: 'by-hand/test',
  speaker: null,
});

export const figureAt = (evidence: Evidence, parts: Partial<Figure>): Figure => ({
  ...common(evidence),
  value: null,
  bound: 'exact',
  unit: 'count',
  counts: '',
  window: null,
  threats: [],
  ...parts,
});

export const dateAt = (evidence: Evidence, start: string | null, end: string | null, parts: Partial<DateRecord> = {}) =>
  ({ ...common(evidence), edtf: '', start, end, resolved: 'explicit', role: 'event', ...parts }) satisfies DateRecord;

export const quotationAt = (content: Evidence[], parts: Partial<Quotation> = {}): Quotation => {
  const [first] = content;
  if (!first) throw new Error('a quotation has content');
  return {
    ...common(first),
    form: 'direct',
    content,
    quoted: [],
    source: null,
    cue: null,
    threats: [],
    ...parts,
  };
};

export const threatAt = (sentence: Evidence, evidence: Evidence, threat: string, trend: Threat['trend']): Threat => ({
  ...common(evidence),
  sentence,
  threat,
  trend,
});

export const speakerNamed = (
  name: string,
  role: string | null = null,
  organisation: string | null = null,
): Speaker => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  role,
  organisation,
  mentions: [],
});
