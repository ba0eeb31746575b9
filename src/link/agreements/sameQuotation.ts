import type { Agreement, Place, SpeakerDossier } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { capitalised } from '../../model/inWords.ts';
import { cited } from '../inWords.ts';
import { isStopWord, levelled, levelledWords } from '../levelled.ts';
import { placeOf } from '../places.ts';
import type { SameTexts } from '../sameText/findSameTexts.ts';
import { addUnder, entryOf, outletOf, type Shelf } from '../shelf.ts';

/** Fewer words that say something return by chance. */
const FEWEST_CONTENT_WORDS = 4;

interface Quoted {
  article: string;
  place: Place;
  record: string;
  span: Span;
  sentence: string;
  topics: string[];
}

/** The same words of one speaker, quoted whole by two articles. One text printed twice is one source and no agreement. */
export const findSameQuotations = (
  speakers: readonly SpeakerDossier[],
  shelf: Shelf,
  { areOneSource }: SameTexts,
): Agreement[] =>
  speakers.flatMap((speaker) =>
    [...quotedWords(speaker, shelf).values()].flatMap(([first, ...others]) => {
      const other = others.find(
        (each) =>
          first &&
          each.article !== first.article &&
          each.sentence !== first.sentence &&
          !areOneSource(each.place, first.place),
      );
      return first && other ? [agreement(speaker, first, other, shelf)] : [];
    }),
  );

function quotedWords(speaker: SpeakerDossier, shelf: Shelf): Map<string, Quoted[]> {
  const found = new Map<string, Quoted[]>();
  for (const { article, quotations } of speaker.said)
    for (const quotation of quotations)
      for (const span of quotation.quoted) {
        const words = levelledWords(span.exact);
        if (words.filter((word) => !isStopWord(word)).length < FEWEST_CONTENT_WORDS) continue;
        const quoted = {
          article,
          place: placeOf(entryOf(shelf, article).article, span),
          record: quotation.id,
          span,
          sentence: levelled(quotation.sentence.exact),
          topics: quotation.threats,
        };
        addUnder(found, words.join(' '), quoted);
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
      { place: a.place, record: a.record },
      { place: b.place, record: b.record },
    ],
  };
}
