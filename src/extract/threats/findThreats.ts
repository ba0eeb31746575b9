import type { Article, Sentence } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { evidenceAt, type Span } from '../../model/evidence.ts';
import type { Threat } from '../../model/records.ts';
import { type Draft, withIds } from '../recordId.ts';
import { findMovements, mayMove } from './movements.ts';
import { makeSentenceWords } from './sentenceWords.ts';
import { type Word, wordsOf } from './textWords.ts';
import { type Mention, makeNameMatcher } from './topicNames.ts';

/** Compiles the beat's names once; what it returns finds the mentions of an article. */
export function makeThreatFinder(beat: Beat): (article: Article) => Threat[] {
  const findNames = makeNameMatcher(beat.topics);
  return (article) => {
    const year = Number(article.meta.published.slice(0, 4));
    const words = wordsOf(article.text);
    const mentions = findNames(words);
    const drafts: Draft<Threat>[] = [];
    let nextMention = 0;
    let nextWord = 0;
    for (const sentence of article.sentences) {
      const [from, to] = rangeIn(mentions, sentence, nextMention);
      const [first, end] = rangeIn(words, sentence, nextWord);
      nextMention = to;
      nextWord = end;
      if (from < to)
        drafts.push(...draftsOf(article.text, sentence, words.slice(first, end), mentions.slice(from, to), year));
    }
    return withIds('threat', drafts);
  };
}

/**
 * Every mention of the beat's topics, in reading order, one record a mention; ids given, `speaker` still null.
 * A parent topic is not implied by its children. `trend` is what the sentence says of the topic, so that two mentions
 * of one topic in one sentence carry the same, unless the clause of one says something else.
 */
export const findThreats = (article: Article, beat: Beat): Threat[] => makeThreatFinder(beat)(article);

/** The spans that lie wholly in a sentence: the indices of the first and after the last, looked for from `next` on. */
function rangeIn(spans: readonly Span[], sentence: Sentence, next: number): [from: number, to: number] {
  let from = next;
  while ((spans[from]?.start ?? sentence.start) < sentence.start) from++;
  let to = from;
  while ((spans[to]?.end ?? sentence.end + 1) <= sentence.end) to++;
  return [from, to];
}

function draftsOf(
  text: string,
  span: Sentence,
  words: readonly Word[],
  mentions: readonly Mention[],
  year: number,
): Draft<Threat>[] {
  const sentence = evidenceAt(text, span.start, span.end);
  const movementOf = words.some(({ lower }) => mayMove(lower))
    ? findMovements(text, makeSentenceWords(sentence, words, mentions, year))
    : () => null;
  return mentions.map((mention): Draft<Threat> => {
    const movement = movementOf(mention);
    const named = { threat: mention.topic, evidence: evidenceAt(text, mention.start, mention.end), sentence };
    if (movement === null) return { ...named, rule: 'threat/named', trend: 'unstated' };
    const { direction, isForecast, trendWords, rule } = movement;
    return { ...named, rule, trend: direction, ...(isForecast && { forecast: true }), trendWords };
  });
}
