import type { Agreement, SpeakerDossier } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { capitalised } from '../../model/inWords.ts';
import { cited } from '../inWords.ts';
import { isStopWord, levelled, levelledWords } from '../levelled.ts';
import { placeOf } from '../places.ts';
import { entryOf, outletOf, type Shelf } from '../shelf.ts';

/** Fewer words that say something return by chance. */
const FEWEST_CONTENT_WORDS = 4;

interface Quoted {
  article: string;
  record: string;
  span: Span;
  sentence: string;
  topics: string[];
}

/** The same words of one speaker, quoted whole by two articles. One text printed twice is one source and no agreement. */
export const findSameQuotations = (shelf: Shelf, speakers: readonly SpeakerDossier[]): Agreement[] =>
  speakers.flatMap((speaker) =>
    [...quotedWords(speaker)].flatMap(([, [first, ...others]]) => {
      const other = others.find((each) => first && each.article !== first.article && each.sentence !== first.sentence);
      return first && other ? [agreement(speaker, first, other, shelf)] : [];
    }),
  );

function quotedWords(speaker: SpeakerDossier): Map<string, Quoted[]> {
  const found = new Map<string, Quoted[]>();
  for (const { article, quotations } of speaker.said)
    for (const quotation of quotations)
      for (const span of quotation.quoted) {
        const words = levelledWords(span.exact);
        if (words.filter((word) => !isStopWord(word)).length < FEWEST_CONTENT_WORDS) continue;
        const quoted = {
          article,
          record: quotation.id,
          span,
          sentence: levelled(quotation.sentence.exact),
          topics: quotation.threats,
        };
        found.set(words.join(' '), [...(found.get(words.join(' ')) ?? []), quoted]);
      }
  return found;
}

function agreement(speaker: SpeakerDossier, a: Quoted, b: Quoted, shelf: Shelf): Agreement {
  const [x, y] = [entryOf(shelf, a.article), entryOf(shelf, b.article)];
  return {
    id: `same-statement-${a.article}-${a.record}-${b.article}-${b.record}`,
    kind: 'agree',
    form: 'same-statement',
    title: `${speaker.name}: the same words in two articles`,
    why: `${capitalised(outletOf(x))} and ${outletOf(y)} both quote ${cited(x.article.text.slice(a.span.start, a.span.end))}.`,
    topics: [...new Set([...a.topics, ...b.topics])],
    sides: [
      { place: placeOf(x.article, a.span), record: a.record },
      { place: placeOf(y.article, b.span), record: b.record },
    ],
  };
}
