import type { RecordKind } from '../model/records.ts';

const QUANTITY = ['value', 'low', 'high', 'bound', 'unit', 'counts', 'agent', 'verb', 'limits', 'per', 'of', 'change'];

/** The order in which the fields of a record are printed: what it is, where it stands, what it says, who says it. */
const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  threat: ['id', 'threat', 'evidence', 'sentence', 'rule', 'trend', 'forecast', 'trendWords', 'speaker', 'corrected'],
  figure: ['id', 'evidence', 'sentence', 'rule', ...QUANTITY, 'window', 'threats', 'speaker', 'series', 'corrected'],
  date: [
    ...['id', 'evidence', 'sentence', 'rule', 'edtf', 'start', 'end', 'readings', 'resolved', 'role', 'speaker'],
    'corrected',
  ],
  quotation: [
    ...['id', 'evidence', 'sentence', 'rule', 'form', 'content', 'quoted', 'source', 'cue', 'speaker', 'threats'],
    'corrected',
  ],
};

/**
 * The same records with their fields in printing order, and without those that are undefined.
 * @throws Error for a field that the order does not know, which would otherwise be lost.
 */
export function inPrintOrder<T extends object>(kind: RecordKind, records: readonly T[]): T[] {
  const order = FIELDS[kind];
  const known = new Set(order);
  return records.map((record) => {
    for (const field of Object.keys(record))
      if (!known.has(field)) throw new Error(`${kind}.${field} has no place in print`);
    // A record is asked for its fields by their names, some of which it lacks.
    const values = record as Readonly<Record<string, unknown>>;
    const printed: Record<string, unknown> = {};
    for (const field of order) {
      const value = values[field];
      if (value !== undefined) printed[field] = value;
    }
    // The same fields with the same values: only their order is another, which no type can say.
    return printed as T;
  });
}
