import type { Beat } from '../model/beat.ts';
import type { DateRecord } from '../model/records.ts';
import { levelled } from './levelled.ts';

type NamedDate = Beat['namedDates'][number];

/** The named date of beat.yaml that a date stands on, known by its words or else by its day; null for any other date. */
export function namedDateOf(date: DateRecord, beat: Beat): NamedDate | null {
  if (date.resolved !== 'named') return null;
  const words = ` ${levelled(date.evidence.exact)} `;
  const byWords = beat.namedDates.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => words.includes(` ${levelled(each)} `)),
  );
  return byWords ?? beat.namedDates.find(({ edtf }) => date.edtf === edtf || date.edtf.startsWith(`${edtf}/`)) ?? null;
}

/** The day comes from beat.yaml, and beat.yaml does not say that articles print it. */
export const isBackground = (date: DateRecord, beat: Beat): boolean =>
  date.resolved === 'named' && (namedDateOf(date, beat)?.background ?? true);
