import type { Threat } from '../model/records.ts';

/** What is said of a record that the editor changed or added, wherever it is shown; null where it stands as found. */
export function correctedInWords(records: readonly Pick<Threat, 'corrected'>[]): string | null {
  const notes = records.flatMap(({ corrected }) =>
    corrected ? [`${corrected.action === 'add' ? 'Added' : 'Corrected'} by the editor: ${corrected.reason}`] : [],
  );
  return notes.length === 0 ? null : [...new Set(notes)].join(' · ');
}
