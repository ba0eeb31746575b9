import type { Evidence } from '../model/evidence.ts';
import type { Records } from '../model/records.ts';
import type { TrapKind } from './gold.ts';
import type { Ledger } from './ledger.ts';
import { shared, stretch } from './matching.ts';
import { sameName } from './names.ts';
import type { PlacedTrap } from './placeGold.ts';
import type { Surface } from './surface.ts';

/** Words that look like a record and are none. */
export function scoreTraps(traps: readonly PlacedTrap[], records: Records, surface: Surface, ledger: Ledger): void {
  for (const trap of traps) {
    for (const kind of trap.kinds) {
      const caught = caughtBy(trap, kind, records, surface);
      ledger.check('traps', caught === null, { words: trap.text, got: `${kind}: ${caught}`, wanted: `no ${kind}` });
    }
  }
}

/** The words of the record that stands on most of the trap, or null. */
function caughtBy({ text, at }: PlacedTrap, kind: TrapKind, records: Records, surface: Surface): string | null {
  if (kind === 'speaker') return records.speakers.find(({ name }) => sameName(text, name))?.name ?? null;
  if (at === null) return null;
  const found = evidenceOf(kind, records).find((evidence) => {
    const place = surface.ofArticle(evidence);
    if (!place) return false;
    // A quotation may hold a trap that is none of its own; the others are no longer than their words.
    const least = Math.min(place.end - place.start, at.end - at.start);
    return 2 * shared(place, at) > (kind === 'quotation' ? stretch(place, at) : least);
  });
  return found?.exact ?? null;
}

const evidenceOf = (kind: Exclude<TrapKind, 'speaker'>, records: Records): Evidence[] =>
  kind === 'quotation'
    ? records.quotations.flatMap(({ content }) => content)
    : records[({ figure: 'figures', date: 'dates', threat: 'threats' } as const)[kind]].map(({ evidence }) => evidence);
