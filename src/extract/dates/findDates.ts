import { type Article, sentenceAt } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import { evidenceAt, type Span } from '../../model/evidence.ts';
import type { DateRecord, NotUnderstood } from '../../model/records.ts';
import { type Draft, withIds } from '../recordId.ts';
import { EXPLICIT } from './explicit.ts';
import { type Found, frame } from './frames.ts';
import { findNamedDates } from './named.ts';
import { longest, reachOf } from './places.ts';
import { type DateRule, isWritable } from './reading.ts';
import { RELATIVE } from './relative.ts';
import { roleOf } from './role.ts';
import { ROLLING } from './rolling.ts';
import { SPANS } from './spans.ts';
import { VAGUE } from './vague.ts';

const RULES: readonly DateRule[] = [...EXPLICIT, ...RELATIVE, ...ROLLING, ...SPANS];

function readAll(article: Article, language: string): Found[] {
  const { text, sentences } = article;
  const published = article.meta.published.slice(0, 10);
  const finds: Found[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const sentence = sentenceAt(sentences, start);
      if (!sentence || end > sentence.end) continue;
      const reach = reachOf(sentence, { start, end });
      const [before, after] = [text.slice(reach.start, start), text.slice(end, reach.end)];
      const reading = rule.read(match, { published, language, before, after });
      if (reading && isWritable(reading)) finds.push({ start, end, rule: rule.name, reading });
    }
  }
  return finds;
}

/** What looks like a date and overlaps none that was read. */
function readVague({ text }: Article, taken: readonly Span[]): NotUnderstood[] {
  const finds = VAGUE.flatMap(({ pattern, why }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, why })),
  );
  const free = longest([...taken.map(({ start, end }) => ({ start, end, why: null })), ...finds]);
  return free.flatMap(({ start, end, why }) =>
    why === null ? [] : [{ evidence: evidenceAt(text, start, end), looksLike: 'date' as const, why }],
  );
}

/**
 * The dates of an article, resolved against its own day, in reading order. `start` and `end` are ISO days, inclusive;
 * `edtf` is Extended Date/Time Format level 1 (Library of Congress, 2019). What is vague is listed and not resolved.
 */
export function findDates(article: Article, beat: Beat): { dates: DateRecord[]; notUnderstood: NotUnderstood[] } {
  const { text, sentences } = article;
  const finds = longest([...findNamedDates(text, beat), ...readAll(article, beat.language)]);
  const framed = frame(finds, text, (at) => sentenceAt(sentences, at)?.start ?? at);
  const drafts = framed.flatMap(({ start, end, rule, reading }): Draft<DateRecord>[] => {
    const sentence = sentenceAt(sentences, start);
    if (!sentence || !isWritable(reading)) return [];
    const { edtf, readings, resolved } = reading;
    const reach = reachOf(sentence, { start, end });
    return [
      {
        evidence: evidenceAt(text, start, end),
        sentence: evidenceAt(text, sentence.start, sentence.end),
        rule,
        edtf,
        start: reading.start,
        end: reading.end,
        ...(readings ? { readings } : {}),
        resolved,
        role: roleOf(reading, text.slice(reach.start, start), text.slice(end, reach.end)),
      },
    ];
  });
  return { dates: withIds('date', drafts), notUnderstood: readVague(article, framed) };
}
