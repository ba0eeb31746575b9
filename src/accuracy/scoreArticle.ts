import type { Records } from '../model/records.ts';
import type { Ledger } from './ledger.ts';
import type { PlacedGold } from './placeGold.ts';
import { scoreDates } from './scoreDates.ts';
import { scoreFigures } from './scoreFigures.ts';
import { scoreQuotations } from './scoreQuotations.ts';
import { scoreSpeakers } from './scoreSpeakers.ts';
import { scoreTopics } from './scoreTopics.ts';
import { scoreTraps } from './scoreTraps.ts';
import type { Surface } from './surface.ts';

/** Writes into the ledger how an article's records compare with its gold. */
export function scoreArticle(gold: PlacedGold, records: Records, surface: Surface, ledger: Ledger): void {
  ledger.add('text', surface.paragraphs);
  for (const words of surface.strays) ledger.miss('text', { words, got: 'text', wanted: 'left out' });
  for (const words of surface.dropped) ledger.miss('text', { words, got: 'left out', wanted: 'text' });
  scoreTopics(gold.sentences, records.threats, surface, ledger);
  scoreFigures(gold.figures, records.figures, surface, ledger);
  scoreDates(gold.dates, records.dates, surface, ledger);
  scoreQuotations(gold, records, surface, ledger);
  scoreSpeakers(gold, records.speakers, ledger);
  scoreTraps(gold.traps, records, surface, ledger);
}
