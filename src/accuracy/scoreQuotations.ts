import type { Span } from '../model/evidence.ts';
import type { Quotation, Speaker } from '../model/records.ts';
import type { Ledger } from './ledger.ts';
import { markedOffsets } from './marked.ts';
import { matchClosest, shared } from './matching.ts';
import { sameName } from './names.ts';
import type { PlacedGold, PlacedQuotation } from './placeGold.ts';
import type { Surface } from './surface.ts';

/** Words by their number in the text. */
type WordSet = ReadonlySet<number>;

/** With any word between quotation marks, or with none. */
type Form = 'marked' | 'reported';

interface Claim {
  record: Quotation;
  words: WordSet;
  form: Form;
  source: Span | null;
  speaker: string | null;
}

interface Wanted {
  gold: PlacedQuotation;
  words: WordSet;
  form: Form;
  /** All contents that are right. */
  contents: WordSet[];
  /** Where it may be split, its single parts. */
  parts: WordSet[];
}

/** From this share of common words on, two contents are one attribution, well or badly cut. */
const SAME_ATTRIBUTION = 0.5;

/** What is ascribed, from which word to which; where that is found, to which source and which speaker. */
export function scoreQuotations(
  { quotations: golds, singleQuotes }: Pick<PlacedGold, 'quotations' | 'singleQuotes'>,
  records: { quotations: readonly Quotation[]; speakers: readonly Speaker[] },
  surface: Surface,
  ledger: Ledger,
): void {
  const wordsIn = (places: readonly Span[]): WordSet => new Set(places.flatMap((place) => wordsOf(place, surface)));
  const marked = markedWords(golds, singleQuotes, surface);
  const formOf = (words: WordSet): Form => ([...words].some((word) => marked.has(word)) ? 'marked' : 'reported');
  const wanted = golds.map((gold): Wanted => {
    const words = wordsIn(gold.content);
    const others = gold.alternatives.map(wordsIn);
    const parts = others.length > 0 ? gold.content.map((part) => wordsIn([part])) : [];
    return { gold, words, form: formOf(words), contents: [words, ...others], parts };
  });
  const claims = claimsOf(records, surface, (places) => {
    const words = wordsIn(places);
    return { words, form: formOf(words) };
  });
  const matched = matchClosest(claims, wanted, closeness);
  const free = new Set(
    wanted.flatMap(({ gold, words, contents }) => [
      ...(gold.required ? [] : words),
      ...contents.slice(1).flatMap((content) => [...content]),
    ]),
  );
  for (const claim of claims) {
    const one = matched.get(claim);
    if (one && !one.gold.required && closeness(claim, one) >= SAME_ATTRIBUTION) continue;
    // The other half of a quotation that may be split, or words that may be found or left.
    if (!one && wanted.some(({ parts }) => parts.some((part) => overlap(claim.words, part) === 1))) continue;
    if (!one && [...claim.words].every((word) => free.has(word))) continue;
    scoreClaim(claim, one);
  }
  const found = new Set([...matched].filter(([c, w]) => closeness(c, w) >= SAME_ATTRIBUTION).map(([, one]) => one));
  for (const one of wanted.filter(({ gold }) => gold.required)) {
    const id = MEASURE_OF[one.form].content;
    ledger.add(id, { wanted: 1 });
    ledger.add('quotations-whole', { wanted: 1 });
    if (!found.has(one)) ledger.miss(id, { words: textOf(one, surface), wanted: textOf(one, surface) });
  }

  function scoreClaim(claim: Claim, one: Wanted | undefined): void {
    const close = one ? closeness(claim, one) : 0;
    const isExact = close === 1;
    const hasSource = one?.gold.source ? isOnSource(claim, one.gold) : claim.source === null;
    const id = MEASURE_OF[claim.form].content;
    ledger.add(id, { claimed: 1 });
    if (isExact && one) ledger.add(MEASURE_OF[one.form].content, { right: 1 });
    ledger.add('quotations-whole', { right: isExact && hasSource ? 1 : 0, claimed: 1 });
    const words = claim.record.evidence.exact;
    if (!isExact) ledger.miss(id, { words, got: words, wanted: one ? textOf(one, surface) : '' });
    if (!one || close < SAME_ATTRIBUTION) return;
    const { source, speaker } = one.gold;
    if (source)
      ledger.check(MEASURE_OF[one.form].source, hasSource, {
        words,
        got: claim.record.source?.exact ?? '',
        wanted: surface.words(source),
      });
    if (speaker !== undefined)
      ledger.check('quotations-speaker', isSpeaker(claim.speaker, speaker), {
        words,
        got: claim.speaker ?? 'nobody',
        wanted: speaker ?? 'nobody',
      });
  }
}

/** Each content once. */
function claimsOf(
  { quotations, speakers }: { quotations: readonly Quotation[]; speakers: readonly Speaker[] },
  surface: Surface,
  contentIn: (places: readonly Span[]) => Pick<Claim, 'words' | 'form'>,
): Claim[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const byContent = new Map<string, Claim>();
  for (const record of quotations) {
    const { words, form } = contentIn(record.content.flatMap((part) => surface.ofArticle(part) ?? []));
    const key = [...words].join();
    if (words.size === 0 || byContent.has(key)) continue;
    const speaker = record.speaker === null ? null : (names.get(record.speaker) ?? record.speaker);
    byContent.set(key, { record, words, form, source: record.source && surface.ofArticle(record.source), speaker });
  }
  return [...byContent.values()];
}

/** A word is in a place that holds more than half of it. */
function wordsOf(place: Span, { tokens }: Surface): number[] {
  const found: number[] = [];
  tokens.forEach((token, number) => {
    if (2 * shared(token, place) > token.end - token.start) found.push(number);
  });
  return found;
}

function overlap(a: WordSet, b: WordSet): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

const closeness = (claim: Claim, { contents }: Wanted): number =>
  Math.max(...contents.map((content) => overlap(claim.words, content)));

const MEASURE_OF = {
  marked: { content: 'quotations-marked', source: 'quotations-marked-source' },
  reported: { content: 'quotations-reported', source: 'quotations-reported-source' },
} as const;

/** The words between marks, as printed; where the gold says what is wholly quoted or not at all, as it says. */
function markedWords(golds: readonly PlacedQuotation[], single: boolean, surface: Surface): WordSet {
  const offsets = markedOffsets(surface.text, single);
  const marked = new Set(surface.tokens.flatMap(({ offset }, word) => (offsets[offset] ? [word] : [])));
  for (const { form, content } of golds) {
    if (form === 'mixed') continue;
    for (const word of content.flatMap((place) => wordsOf(place, surface))) {
      if (form === 'direct') marked.add(word);
      else marked.delete(word);
    }
  }
  return marked;
}

const isOnSource = ({ source }: Claim, gold: PlacedQuotation): boolean =>
  source !== null && gold.source !== null && shared(source, gold.source) > 0;

const isSpeaker = (found: string | null, wanted: string | null): boolean =>
  found === null || wanted === null ? found === wanted : sameName(wanted, found);

const textOf = ({ gold }: Wanted, surface: Surface): string => gold.content.map(surface.words).join(' … ');
