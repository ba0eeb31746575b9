import type { Sentence } from '../model/article.ts';
import type { Entry } from '../model/dossier.ts';
import type { Evidence } from '../model/evidence.ts';
import { datedInWords, outletOf } from './sentenceView.ts';

/** What a reader needs to cite one sentence, to read it at its publisher, and to name a record that is wrong. */
export interface SentenceCitation {
  /** "The Test, “Plots rise”, 6 December 2024, sentence 17". */
  line: string;
  /** The publisher's own page, opened at the sentence; null where its address is not known. */
  publisher: { host: string; address: string } | null;
  /** The records whose words begin in the sentence: fragment and printed words. */
  records: { id: string; words: string }[];
}

/** By the number of the sentence. */
export function citeSentences({ article, records }: Entry): Map<number, SentenceCitation> {
  const all: { id: string; evidence: Evidence; sentence: Evidence }[] = [
    ...records.threats,
    ...records.figures,
    ...records.dates,
    ...records.quotations,
  ];
  const byStart = new Map<number, SentenceCitation['records']>();
  for (const { id, evidence, sentence } of all.sort((a, b) => a.evidence.start - b.evidence.start)) {
    const here = byStart.get(sentence.start) ?? [];
    here.push({ id, words: shortened(evidence.exact) });
    byStart.set(sentence.start, here);
  }
  const { meta, text } = article;
  const from = `${outletOf({ article, records })}, “${meta.title}”, ${datedInWords({ article, records })}`;
  const url = meta.source?.url;
  const host = url === undefined ? null : new URL(url).hostname.replace(/^www\./, '');
  return new Map(
    article.sentences.map((sentence) => [
      sentence.number,
      {
        line: `${from}, sentence ${sentence.number}`,
        publisher: url === undefined || host === null ? null : { host, address: atSentence(url, text, sentence) },
        records: byStart.get(sentence.start) ?? [],
      },
    ]),
  );
}

/**
 * The way to tell the editor that a record is wrong: their contact (a mailto: or https: address) with the record's
 * address filled in.
 */
export function reportAddress(contact: string, { address, words }: { address: string; words: string }): string {
  const given: Record<string, string> = contact.startsWith('mailto:')
    ? { subject: `Error in a record: “${words}”`, body: `${address}\n\n` }
    : { record: address };
  const fields = Object.entries(given).map(([name, value]) => `${name}=${encoded(value)}`);
  const [before = contact, fragment] = contact.split('#');
  const asked = `${before}${before.includes('?') ? '&' : '?'}${fields.join('&')}`;
  return fragment === undefined ? asked : `${asked}#${fragment}`;
}

const LONGEST_WORDS = 48;

/** Cut at a word, so that a long quotation does not fill the line that names it. */
function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  const space = words.lastIndexOf(' ', LONGEST_WORDS);
  return `${words.slice(0, space > 0 ? space : LONGEST_WORDS)}…`;
}

/** Longer sentences are given by their first and last words: browsers match short texts more surely. */
const LONGEST_TEXT = 200;
const WORDS_AT_EACH_END = 6;

/** The page opened at a sentence by a text directive (WICG, Scroll to Text Fragment). */
function atSentence(url: string, text: string, { start, end }: Sentence): string {
  const exact = text.slice(start, end);
  const words = exact.split(/\s+/);
  const ends = [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  const directive = exact.length <= LONGEST_TEXT ? [exact] : ends.map((some) => some.join(' '));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive.map(encodeDirective).join(',')}`;
}

/** `-`, `,` and `&` mean something inside a directive; the first is no character that addresses need to encode. */
const encodeDirective = (text: string): string => encoded(text).replace(/-/g, '%2D');

/** Half of a surrogate pair has no encoding, and encodeURIComponent throws. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
