import type { Agreement, Place, SpeakerDossier } from '../../model/dossier.ts';
import type { Evidence } from '../../model/evidence.ts';
import { capitalised } from '../../model/inWords.ts';
import type { Quotation } from '../../model/records.ts';
import { cited } from '../inWords.ts';
import { isStopWord, levelled, levelledWords } from '../levelled.ts';
import { placeOf } from '../places.ts';
import type { SameTexts } from '../sameText/findSameTexts.ts';
import { addUnder, entryOf, outletOf, type Shelf } from '../shelf.ts';

/** Fewer words that say something return by chance. */
const FEWEST_CONTENT_WORDS = 4;

interface Quoted {
  article: string;
  quotation: Quotation;
  span: Evidence;
}

/** The same words of one speaker, quoted whole by two articles. One text printed twice is one source and no agreement. */
export const findSameQuotations = (
  speakers: readonly SpeakerDossier[],
  shelf: Shelf,
  { areOneSource }: SameTexts,
): Agreement[] =>
  speakers.flatMap((speaker) =>
    [...quotedWords(speaker).values()].flatMap(([first, ...others]) => {
      const other = first && others.find((each) => areTwoSources(each, first, shelf, areOneSource));
      return first && other ? [agreement(speaker, first, other, shelf)] : [];
    }),
  );

const areTwoSources = (a: Quoted, b: Quoted, shelf: Shelf, areOneSource: SameTexts['areOneSource']): boolean =>
  a.article !== b.article &&
  !areOneSource(placeIn(a, shelf), placeIn(b, shelf)) &&
  levelled(a.quotation.sentence.exact) !== levelled(b.quotation.sentence.exact);

const placeIn = ({ article, span }: Quoted, shelf: Shelf): Place => placeOf(entryOf(shelf, article).article, span);

function quotedWords(speaker: SpeakerDossier): Map<string, Quoted[]> {
  const found = new Map<string, Quoted[]>();
  for (const { article, quotations } of speaker.said)
    for (const quotation of quotations)
      for (const span of quotation.quoted) {
        const words = levelledWords(span.exact);
        if (words.filter((word) => !isStopWord(word)).length < FEWEST_CONTENT_WORDS) continue;
        addUnder(found, words.join(' '), { article, quotation, span });
      }
  return found;
}

function agreement(speaker: SpeakerDossier, a: Quoted, b: Quoted, shelf: Shelf): Agreement {
  const [x, y] = [entryOf(shelf, a.article), entryOf(shelf, b.article)];
  return {
    id: `same-statement-${a.article}-${a.quotation.id}-${b.article}-${b.quotation.id}`,
    kind: 'agree',
    form: 'same-statement',
    title: `${speaker.name}: the same words in two articles`,
    why: `${capitalised(outletOf(x))} and ${outletOf(y)} both quote ${cited(x.article.text.slice(a.span.start, a.span.end))}.`,
    topics: [...new Set([...a.quotation.threats, ...b.quotation.threats])],
    sides: [
      { place: placeIn(a, shelf), record: a.quotation.id },
      { place: placeIn(b, shelf), record: b.quotation.id },
    ],
  };
}
