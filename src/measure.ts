import type { GoldFolder, Part } from './accuracy/findFolders.ts';
import { PART_NAMES } from './accuracy/findFolders.ts';
import { type GoldFile, readGold } from './accuracy/readGold.ts';
import type { PartScore } from './accuracy/report.ts';
import { addUp, type Score, scoreFolder } from './accuracy/scoreFolder.ts';
import { findRecords } from './analyse.ts';
import type { Beat } from './model/beat.ts';
import { type Diagnostic, hasErrors, type Outcome } from './model/diagnostic.ts';
import { readArticles } from './read/readArticles.ts';
import { readBeat } from './read/readBeat.ts';

/** Golden articles → read → segment → extract → their records against the gold. The last part sums up the others. */
export async function measure(parts: readonly Part[]): Promise<Outcome<PartScore[]>> {
  const diagnostics: Diagnostic[] = [];
  const scored: PartScore[] = [];
  for (const { id, name, isAside, folders } of parts) {
    const scores: Score[] = [];
    for (const folder of folders) {
      const outcome = await measureFolder(folder);
      diagnostics.push(...outcome.diagnostics);
      scores.push(outcome.value);
    }
    scored.push({ id, name, isAside, ...addUp(scores) });
  }
  const isOwn = parts.some(({ id }) => id !== null);
  if (isOwn || scored.length > 1)
    scored.push({ id: isOwn ? 'all' : null, name: PART_NAMES.all, isAside: false, ...addUp(scored), misses: [] });
  return { value: scored, diagnostics };
}

/** Named nowhere: without a beat.yaml there are no topics, people or named dates to look for. */
const NO_BEAT: Beat = {
  title: 'Articles without a beat',
  standfirst: 'Measured for what needs no list of topics.',
  language: 'en-GB',
  timezone: 'UTC',
  publish: 'excerpts',
  topics: [],
  people: [],
  organisations: [],
  namedDates: [],
  series: [],
};

async function measureFolder(folder: GoldFolder): Promise<Outcome<Score>> {
  const [beat, sources] = await Promise.all([
    folder.beat === null ? { value: NO_BEAT, diagnostics: [] } : readBeat(folder.beat),
    readArticles([folder.articles]),
  ]);
  const diagnostics = [...beat.diagnostics, ...sources.diagnostics];
  const golds: GoldFile[] = [];
  for (const file of folder.gold) {
    const read = readGold(file);
    diagnostics.push(...read.diagnostics);
    if (read.value) golds.push(read.value);
  }
  // Whatever cannot be read would make every other number wrong, or be reported a second time as missing.
  if (beat.value === null || hasErrors(diagnostics)) return { value: addUp([]), diagnostics };
  const found = findRecords(sources.value, beat.value);
  const topics = beat.value.topics.map(({ id }) => id);
  const scored = scoreFolder(golds, found.value, topics);
  return { value: scored.value, diagnostics: [...diagnostics, ...found.diagnostics, ...scored.diagnostics] };
}
