import type { QuotedSpan } from '../model/article.ts';
import type { Entry, Place } from '../model/dossier.ts';
import { overlaps, type Span } from '../model/evidence.ts';
import { dayInWords } from '../model/inWords.ts';
import type { Quotation } from '../model/records.ts';
import type { Lookup } from './lookup.ts';
import { routes, sentenceRoute } from './routes.ts';

/** A stretch of a sentence: the speaker's own words (`said`), or the outlet's; `mark` sets it off for the reader. */
export interface SentencePart {
  text: string;
  said: boolean;
  mark: boolean;
}

/** One verbatim sentence with everything a page must say of it: who, where, when, and its address. */
export interface SentenceView {
  parts: SentencePart[];
  speaker: { name: string; route: string } | null;
  /** Named in the sentence; known from the sentences around it; nobody. */
  attribution: 'named' | 'context' | 'none';
  outlet: string;
  when: string;
  inferred: boolean;
  article: string;
  number: number;
  route: string;
}

export const outletOf = (entry: Entry): string => entry.article.meta.source?.name ?? 'Outlet not named';

/** "8 October 2024"; pages add "(inferred)" where the editor worked the date out. */
export const publishedInWords = (entry: Entry): string => dayInWords(entry.article.meta.published);

/** Quotation marks in the article that hold words of somebody's quotation; a scare quote belongs to nobody. */
export function attributedSpans(entry: Entry): QuotedSpan[] {
  const quoted = entry.records.quotations.flatMap((quotation) => quotation.quoted);
  return entry.article.quoted.filter((span) => quoted.some((words) => overlaps(words, span)));
}

export function makeSentenceView(lookup: Lookup, place: Place, marks: readonly Span[] = []): SentenceView {
  const entry = lookup.entry(place.article);
  const sentence = lookup.sentence(place);
  const said = attributedSpans(entry).map((span) => span.outer);
  const quotation = quotationOf(entry, sentence);
  const speaker = quotation?.speaker ? lookup.speaker(place.article, quotation.speaker) : null;
  const named = quotation?.source ? overlaps(quotation.source, sentence) : false;
  return {
    parts: cut(entry.article.text, sentence, said, marks),
    speaker: speaker && { name: speaker.name, route: routes.speaker(speaker.id) },
    attribution: speaker === null ? 'none' : named ? 'named' : 'context',
    outlet: outletOf(entry),
    when: publishedInWords(entry),
    inferred: entry.article.meta.publishedBasis === 'inferred',
    article: place.article,
    number: place.sentence,
    route: sentenceRoute(place.article, place.sentence),
  };
}

/** Of the quotations in a sentence, the one with a speaker; the first where several have. */
const quotationOf = (entry: Entry, sentence: Span): Quotation | undefined => {
  const here = entry.records.quotations.filter((q) => q.content.some((part) => overlaps(part, sentence)));
  return here.find((q) => q.speaker !== null) ?? here[0];
};

/** Cuts [within) at every border of the spans and says of each piece which of them it lies in. */
function cut(text: string, within: Span, said: readonly Span[], marks: readonly Span[]): SentencePart[] {
  const borders = new Set([within.start, within.end]);
  for (const span of [...said, ...marks]) {
    for (const at of [span.start, span.end]) if (at > within.start && at < within.end) borders.add(at);
  }
  const points = [...borders].sort((a, b) => a - b);
  return points.slice(1).map((end, i) => {
    const piece = { start: points[i] ?? within.start, end };
    return {
      text: text.slice(piece.start, piece.end),
      said: said.some((span) => overlaps(span, piece)),
      mark: marks.some((span) => overlaps(span, piece)),
    };
  });
}
