import type { Entry, Place, SpeakerDossier } from '../model/dossier.ts';
import { overlaps, type Span } from '../model/evidence.ts';
import { dayInWords } from '../model/inWords.ts';
import type { Lookup } from './lookup.ts';
import { routes, sentenceRoute } from './routes.ts';
import { saidIn } from './saidInSentence.ts';

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
  /** Named in the sentence; known from the words around it ("he", "the minister"); nobody who is known by name. */
  attribution: 'named' | 'context' | 'none';
  /** Where somebody speaks who is not known by name: how the sentence calls them. */
  source: string | null;
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

/** "8 October 2024 (inferred)": for a date that stands in running words. */
export const datedInWords = (entry: Entry): string =>
  entry.article.meta.publishedBasis === 'inferred' ? `${publishedInWords(entry)} (inferred)` : publishedInWords(entry);

/** The first and the last day, or the one day that both articles have; its date is inferred only where it is in both. */
export function extentInDays(first: Entry, last: Entry): [string] | [string, string] {
  if (publishedInWords(first) !== publishedInWords(last)) return [datedInWords(first), datedInWords(last)];
  return [datedInWords(first.article.meta.publishedBasis === 'inferred' ? last : first)];
}

export function makeSentenceView(lookup: Lookup, place: Place, marks: readonly Span[] = []): SentenceView {
  const entry = lookup.entry(place.article);
  const sentence = lookup.sentence(place);
  const { quotations, spans } = saidIn(entry, sentence);
  const said = spans.map((span) => span.outer);
  const quotation = quotations.find((one) => one.speaker !== null) ?? quotations[0];
  const speaker = quotation?.speaker ? lookup.speaker(place.article, quotation.speaker) : null;
  const source = quotation?.source && overlaps(quotation.source, sentence) ? quotation.source.exact : null;
  return {
    parts: cut(entry.article.text, sentence, said, marks),
    speaker: speaker && { name: speaker.name, route: routes.speaker(speaker.id) },
    attribution: speaker === null ? 'none' : source !== null && names(source, speaker) ? 'named' : 'context',
    source: speaker === null ? source : null,
    outlet: outletOf(entry),
    when: publishedInWords(entry),
    inferred: entry.article.meta.publishedBasis === 'inferred',
    article: place.article,
    number: place.sentence,
    route: sentenceRoute(place.article, place.sentence),
  };
}

/** Whether the printed words hold a word of the speaker's name: "he" and "the minister" do not. */
const names = (printed: string, { name }: SpeakerDossier): boolean => {
  const words = new Set(printed.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).some((word) => words.has(word));
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
