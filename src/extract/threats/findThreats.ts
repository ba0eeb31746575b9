import type { Article, Sentence } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { evidenceAt } from '../../model/evidence.ts';
import type { Threat } from '../../model/records.ts';
import { type Draft, withIds } from '../recordId.ts';
import { findMovements } from './movements.ts';
import { makeSentenceWords } from './sentenceWords.ts';
import { type Mention, makeNameMatcher } from './topicNames.ts';

/** Compiles the beat's names once; what it returns finds the mentions of an article. */
export function makeThreatFinder(beat: Beat): (article: Article) => Threat[] {
  const findNames = makeNameMatcher(beat.topics);
  return (article) => {
    const year = Number(article.meta.published.slice(0, 4));
    const mentions = findNames(article.text);
    const drafts: Draft<Threat>[] = [];
    let next = 0;
    for (const sentence of article.sentences) {
      const inside: Mention[] = [];
      for (
        let mention = mentions[next];
        mention !== undefined && mention.start < sentence.end;
        mention = mentions[++next]
      ) {
        if (mention.start >= sentence.start && mention.end <= sentence.end) inside.push(mention);
      }
      if (inside.length > 0) drafts.push(...draftsOf(article.text, sentence, inside, year));
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

function draftsOf(text: string, span: Sentence, mentions: readonly Mention[], year: number): Draft<Threat>[] {
  const sentence = evidenceAt(text, span.start, span.end);
  const movementOf = findMovements(text, makeSentenceWords(sentence, mentions, year));
  return mentions.map((mention): Draft<Threat> => {
    const movement = movementOf(mention);
    const named = { threat: mention.topic, evidence: evidenceAt(text, mention.start, mention.end), sentence };
    if (movement === null) return { ...named, rule: 'threat/named', trend: 'unstated' };
    const { direction, isForecast, trendWords, rule } = movement;
    return { ...named, rule, trend: direction, ...(isForecast && { forecast: true }), trendWords };
  });
}
