import type { ReferEntry } from '../model/dossier.ts';
import { grouped } from '../model/inWords.ts';
import type { Figure } from '../model/records.ts';
import { intervalInWords, readingsInWords } from './intervalInWords.ts';

const CHANGES = { rise: 'rise in', fall: 'fall in', none: 'no change in' } as const;

/** What a figure counts, to stand beside the number as printed: "rise in cases", "of 232 arrests", "plots, per year". */
export function countedInWords(figure: Figure): string {
  const { counts, change, per, of: whole, limits } = figure;
  const said = counts === '' ? '' : change ? `${CHANGES[change]} ${counts}` : counts;
  const alone = counts === '' && change ? change : said;
  const base = whole?.value && !counts.includes(whole.counts) ? `of ${grouped(whole.value)} ${whole.counts}` : '';
  const limit = limits && !counts.includes(limits) ? limits : '';
  return [alone, base, limit, per ? `per ${per}` : ''].filter((part) => part !== '').join(', ');
}

/** The words of the window as the article prints them; the days where the words are elsewhere; null without a window. */
export function windowAsPrinted(entry: ReferEntry | null): string | null {
  if (entry === null) return null;
  return entry.date?.evidence.exact ?? intervalInWords(entry, entry.edtf);
}

/** The days of a window, with every reading: "2024, or 16 October 2024 to 16 October 2025". */
export const windowInDays = (entry: ReferEntry): string => readingsInWords(entry, entry.edtf, entry.readings);
