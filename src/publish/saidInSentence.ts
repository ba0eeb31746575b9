import type { QuotedSpan, Sentence } from '../model/article.ts';
import type { Entry } from '../model/dossier.ts';
import { byPosition, overlaps, type Span } from '../model/evidence.ts';
import type { Quotation } from '../model/records.ts';

/** What is said in a sentence: the quotations that reach into it, and the quotation marks that hold their words. */
export interface Said {
  quotations: Quotation[];
  spans: QuotedSpan[];
}

const NOTHING: Said = { quotations: [], spans: [] };

interface SaidInArticle {
  attributed: QuotedSpan[];
  bySentence: Map<number, Said>;
}

/** An entry's sentences are asked for on many pages; what is said in them is worked out once. */
const known = new WeakMap<Entry, SaidInArticle>();

export const saidIn = (entry: Entry, sentence: Pick<Sentence, 'number'>): Said =>
  ofEntry(entry).bySentence.get(sentence.number) ?? NOTHING;

/** Quotation marks that hold words of somebody's quotation; a scare quote belongs to nobody. In order of the text. */
export const attributedSpans = (entry: Entry): QuotedSpan[] => ofEntry(entry).attributed;

function ofEntry(entry: Entry): SaidInArticle {
  const made = known.get(entry) ?? make(entry);
  known.set(entry, made);
  return made;
}

function make({ article, records }: Entry): SaidInArticle {
  const words = merged(records.quotations.flatMap(({ quoted }) => quoted));
  const attributed = article.quoted.filter((span) => reaching(words, span).length > 0);
  const bySentence = new Map<number, Said>();
  const at = ({ number }: Sentence): Said => {
    const said = bySentence.get(number) ?? { quotations: [], spans: [] };
    bySentence.set(number, said);
    return said;
  };
  for (const span of attributed)
    for (const sentence of reaching(article.sentences, span.outer)) at(sentence).spans.push(span);
  for (const quotation of records.quotations) {
    const numbers = new Set(quotation.content.flatMap((part) => reaching(article.sentences, part)));
    for (const sentence of numbers) at(sentence).quotations.push(quotation);
  }
  return { attributed, bySentence };
}

/** The same stretches of text without overlaps, in order: a quotation may lie inside another. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const last = apart[apart.length - 1];
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Of spans in order of the text that do not overlap one another, those that overlap one span. */
function reaching<T extends Span>(ordered: readonly T[], span: Span): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < ordered.length; i += 1) {
    const one = ordered[i];
    if (!one || one.start >= span.end) break;
    if (overlaps(one, span)) found.push(one);
  }
  return found;
}
