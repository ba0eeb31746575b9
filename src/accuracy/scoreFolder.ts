import type { MeasureId, Tally } from '../model/accuracy.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Entry } from '../model/dossier.ts';
import { nearestWord } from '../read/nearestWord.ts';
import { onFile } from '../read/report.ts';
import type { Gold } from './gold.ts';
import { type Miss, makeLedger, sumOf } from './ledger.ts';
import { type GoldFault, placeGold } from './placeGold.ts';
import type { GoldFile } from './readGold.ts';
import { scoreArticle } from './scoreArticle.ts';
import { makeSurface } from './surface.ts';

/** How some articles scored. */
export interface Score {
  articles: number;
  tallies: ReadonlyMap<MeasureId, Tally>;
  misses: readonly Miss[];
}

/** Every gold file against the records of its article. `topics` are the ids of the beat. */
export function scoreFolder(
  golds: readonly GoldFile[],
  entries: readonly Entry[],
  topics: readonly string[],
): Outcome<Score> {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const scores: Score[] = [];
  for (const { file, gold, report } of golds) {
    const entry = byId.get(gold.id);
    byId.delete(gold.id);
    if (!entry) {
      diagnostics.push(report(noArticle(gold)));
      continue;
    }
    const surface = makeSurface(gold.text, entry.article);
    const unknown = unknownTopics(gold, topics);
    if ('gold' in surface) {
      diagnostics.push(...[otherText(surface, entry.article), ...unknown].map(report));
      continue;
    }
    const placed = placeGold(gold, surface);
    diagnostics.push(...[...placed.faults, ...unknown].map(report));
    const ledger = makeLedger(file, gold.id);
    scoreArticle(placed.value, entry.records, surface, ledger);
    scores.push({ articles: 1, ...ledger });
  }
  for (const { article } of byId.values()) diagnostics.push(noGold(article));
  return { value: addUp(scores), diagnostics };
}

/** Several scores as one: counts are added, never percentages. */
export function addUp(scores: readonly Score[]): Score {
  const tallies = new Map<MeasureId, Tally>();
  for (const score of scores) for (const [id, tally] of score.tallies) tallies.set(id, sumOf(tallies.get(id), tally));
  return {
    articles: scores.reduce((sum, { articles }) => sum + articles, 0),
    tallies,
    misses: scores.flatMap(({ misses }) => misses),
  };
}

const noArticle = ({ id }: Gold): GoldFault => ({
  path: ['id'],
  rule: 'gold/no-article',
  message: `there is no article with the id ${id}`,
  hint: 'Give the gold file and its id the name of the article’s file, without .md.',
});

const noGold = ({ file, id }: Article): Diagnostic =>
  onFile(file, {
    rule: 'gold/missing',
    message: 'has no gold file',
    hint: `Write gold/${id}.json beside the folder of the articles, or take the article out.`,
  });

const otherText = ({ after, gold }: { after: string; gold: string }, { file }: Article): GoldFault => ({
  path: ['text'],
  rule: 'gold/other-text',
  message: `the gold’s text is not that of ${file}: ${after === '' ? 'at its beginning' : `after “…${after}”`} it goes on with “${gold}…”`,
  hint: 'Give the words of the article’s paragraphs, joined by blank lines; quotation marks and white space may differ.',
});

/** Topics that no beat.yaml beside the articles knows. */
function unknownTopics({ threats }: Gold, known: readonly string[]): GoldFault[] {
  return threats.flatMap(({ ids, optionalIds, trend, trendNot }, index) => {
    const named = {
      ids,
      optionalIds,
      trend: typeof trend === 'object' ? Object.keys(trend) : [],
      trendNot: Object.keys(trendNot),
    };
    return Object.entries(named).flatMap(([key, list]) =>
      list.flatMap((id, at): GoldFault[] => {
        if (known.includes(id)) return [];
        const meant = nearestWord(id, known);
        const path = ['threats', index, key, ...(key.startsWith('trend') ? [id] : [at])];
        const hint = meant
          ? `Did you mean ${meant}?`
          : known.length > 0
            ? `Its topics: ${known.join(', ')}.`
            : 'Put a beat.yaml with the topics beside the folder gold.';
        return [{ path, rule: 'gold/unknown-topic', message: `${id} is no topic of the beat`, hint }];
      }),
    );
  });
}
