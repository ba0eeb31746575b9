import type { RecordKind } from '../model/records.ts';

type Fields = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** First and last day of a year, month or day of EDTF; null for what is none. */
function daysOf(part: string): { start: string; end: string } | null {
  if (DAY.test(part)) return { start: part, end: part };
  if (/^\d{4}$/.test(part)) return { start: `${part}-01-01`, end: `${part}-12-31` };
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(part)) return null;
  const last = new Date(Date.UTC(Number(part.slice(0, 4)), Number(part.slice(5, 7)), 0));
  return { start: `${part}-01`, end: last.toISOString().slice(0, 10) };
}

/** The interval that an EDTF expression names, as RECORDS has it: open ends are null; null for what is not read here. */
function intervalOf(edtf: string): { start: string | null; end: string | null } | null {
  const [from = '', to] = edtf.replace(/[~?%]/g, '').split('/');
  if (to === undefined) return daysOf(from);
  const [first, last] = [daysOf(from), daysOf(to)];
  const isOpen = (part: string): boolean => part === '..' || part === '';
  if ((!first && !isOpen(from)) || (!last && !isOpen(to))) return null;
  return { start: first?.start ?? null, end: last?.end ?? null };
}

/**
 * What follows from the fields that an editor gives: a date's days from its EDTF, and no words of a direction that the
 * editor has replaced.
 */
export function completedFields(kind: RecordKind, given: Fields): Fields {
  if (kind === 'date' && typeof given.edtf === 'string' && !('start' in given) && !('end' in given)) {
    return { ...given, ...intervalOf(given.edtf), ...('readings' in given ? {} : { readings: undefined }) };
  }
  if (kind === 'threat' && 'trend' in given) {
    return { trendWords: undefined, forecast: undefined, ...given };
  }
  return given;
}

/** Why the fields of a record contradict one another, in words; null where they do not. */
export function contradictionIn(kind: RecordKind, record: object): string | null {
  const { start, end, low, high, value, edtf }: Fields = { ...record };
  if (kind === 'date') {
    if (typeof start === 'string' && typeof end === 'string' && start > end)
      return `start ${start} is after end ${end}`;
    const named = typeof edtf === 'string' ? intervalOf(edtf) : null;
    if (named && (named.start !== start || named.end !== end)) {
      return `edtf ${edtf} is ${named.start ?? 'open'} to ${named.end ?? 'open'}, and start and end say ${start ?? 'open'} to ${end ?? 'open'}`;
    }
  }
  if (kind === 'figure') {
    if (typeof low === 'number' && typeof high === 'number' && low > high)
      return `low ${low} is more than high ${high}`;
    if (value === null && low === undefined && high === undefined) return 'a figure needs a value, or low and high';
  }
  return null;
}
