import type { Figure } from '../model/records.ts';
import type { Ledger } from './ledger.ts';
import { settle } from './matching.ts';
import { saysPhrase } from './names.ts';
import type { PlacedFigure } from './placeGold.ts';
import { hasValue, isNear } from './sameValue.ts';
import type { Surface } from './surface.ts';

/** Which numbers count or measure, with their values; where the value is right, what else is said of them. */
export function scoreFigures(
  golds: readonly PlacedFigure[],
  figures: readonly Figure[],
  surface: Surface,
  ledger: Ledger,
) {
  const claims = figures.flatMap((record) => {
    const at = surface.ofArticle(record.evidence);
    return at ? [{ at, record }] : [];
  });
  const { pairs, extra, missed } = settle(claims, golds, ({ record }, gold) => hasValue(record, gold));
  const tally = { claimed: pairs.length + extra.length, wanted: pairs.length + missed.length };
  ledger.add('figures', { right: pairs.length, ...tally });
  ledger.add('figures-value', {
    right: pairs.filter(([{ record }, gold]) => hasValue(record, gold)).length,
    ...tally,
  });
  for (const [{ record }, gold] of pairs) {
    if (hasValue(record, gold)) scoreFields(record, gold, ledger);
    else ledger.miss('figures-value', { words: gold.text, got: valueInWords(record), wanted: valueInWords(gold) });
  }
  for (const { record } of extra) ledger.miss('figures', { words: record.evidence.exact, got: valueInWords(record) });
  for (const gold of missed) ledger.miss('figures', { words: gold.text, wanted: valueInWords(gold) });
}

interface Valued {
  value?: number | null | undefined;
  low?: number | undefined;
  high?: number | undefined;
  unit: string;
}

const valueInWords = ({ value, low, high, unit }: Valued): string =>
  `${low === undefined && high === undefined ? value : `${low ?? ''}–${high ?? ''}`} ${unit}`;

function scoreFields(figure: Figure, gold: PlacedFigure, ledger: Ledger): void {
  const words = gold.text;
  ledger.check('figures-bound', [gold.bound, ...gold.boundAlt].includes(figure.bound), {
    words,
    got: figure.bound,
    wanted: gold.bound,
  });
  ledger.check('figures-unit', [gold.unit, ...gold.unitAlt].includes(figure.unit), {
    words,
    got: figure.unit,
    wanted: gold.unit,
  });
  if (gold.counts)
    ledger.check(
      'figures-counts',
      [gold.counts, ...gold.countsAlt].some((one) => saysPhrase(figure.counts, one)),
      {
        words,
        got: figure.counts,
        wanted: gold.counts,
      },
    );
  if (gold.of)
    ledger.check('figures-base', isNear(figure.of?.value, gold.of.value), {
      words,
      got: String(figure.of?.value ?? ''),
      wanted: String(gold.of.value),
    });
  if (gold.change)
    ledger.check('figures-change', figure.change === gold.change, {
      words,
      got: figure.change ?? '',
      wanted: gold.change,
    });
  if (gold.per !== undefined)
    ledger.check(
      'figures-rate',
      [gold.per, ...gold.perAlt].some((one) => saysPhrase(figure.per ?? '', one)),
      {
        words,
        got: figure.per ?? '',
        wanted: gold.per,
      },
    );
  scoreWindow(figure, gold, ledger);
}

function scoreWindow({ window }: Figure, gold: PlacedFigure, ledger: Ledger): void {
  if (gold.window === undefined) return;
  const got = window === null ? 'none' : `${window.start ?? ''}/${window.end ?? ''}`;
  if (gold.window === null) {
    ledger.check('figures-no-window', window === null, { words: gold.text, got, wanted: 'none' });
    return;
  }
  const isRight = [gold.window, ...gold.windowAlt].some(
    ({ start, end }) => (window?.start ?? '') === start && (window?.end ?? '') === end,
  );
  const { start, end } = gold.window;
  ledger.check('figures-window', isRight, { words: gold.text, got, wanted: `${start}/${end}` });
}
