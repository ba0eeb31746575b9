import type { Comparison, Relation, SameText, Series, SpeakerDossier, TopicDossier } from '../model/dossier.ts';
import { capitalised, counted, listInWords, numberInWords, someOf } from '../model/inWords.ts';
import { foremost } from './foremost.ts';
import { cited } from './inWords.ts';
import { entryOf, type Shelf, saidWhen } from './shelf.ts';
import { eachNeighbour, findShares, type Share, type Tie } from './ties.ts';

/** Related articles that one article lists. */
const AT_MOST = 6;
/** Reasons that a relation gives, and topics or words that a reason names. */
const REASONS = 4;
const NAMED = 3;

/**
 * For every article the others that have to do with it, strongest first, each with its reasons: a number of the same
 * series, the same text, the same topics, words that return, the same speaker.
 */
export function relateArticles(
  shelf: Shelf,
  topics: readonly TopicDossier[],
  series: readonly Series[],
  speakers: readonly SpeakerDossier[],
  sameTexts: readonly SameText[],
): Record<string, Relation[]> {
  const shares = findShares(shelf, topics, series, speakers, sameTexts);
  const strongestFor = makeRanking(shelf.entries.length);
  const related = shelf.entries.map(({ article }, position): [string, Relation[]] => {
    const own = shares[position] ?? [];
    return [
      article.id,
      strongestFor(own).map(({ position: there, weight }) => {
        const other = shelf.entries[there]?.article.id ?? '';
        return { article: other, reasons: reasonsFor(article.id, other, tiesBetween(own, there), shelf), weight };
      }),
    ];
  });
  return Object.fromEntries(related);
}

interface Ranked {
  position: number;
  weight: number;
}

/** Ranks the articles that share something with one: the strongest first, then the newest. */
function makeRanking(articles: number): (shares: readonly Share[]) => Ranked[] {
  const weights = new Float64Array(articles);
  return (shares) => {
    const met: number[] = [];
    for (const share of shares)
      eachNeighbour(share, (other) => {
        // Every tie weighs something: without a weight it was not met.
        if (weights[other] === 0) met.push(other);
        weights[other] = (weights[other] ?? 0) + share.tie.weight;
      });
    const ranked = met.map((position): Ranked => {
      // Rounded, so that no last bit decides an order.
      const weight = Math.round((weights[position] ?? 0) * 1000) / 1000;
      weights[position] = 0;
      return { position, weight };
    });
    return foremost(ranked, AT_MOST, (a, b) => b.weight - a.weight || b.position - a.position);
  };
}

function tiesBetween(shares: readonly Share[], there: number): Tie[] {
  const ties: Tie[] = [];
  for (const share of shares)
    eachNeighbour(share, (other) => {
      if (other === there) ties.push(share.tie);
    });
  return ties;
}

interface Reason {
  lead: string;
  detail: string;
  weight: number;
}

function reasonsFor(here: string, there: string, ties: readonly Tie[], shelf: Shelf): Relation['reasons'] {
  const topics = ties.flatMap((tie) => (tie.kind === 'topic' ? [tie] : []));
  const reasons = ties.flatMap((tie): Reason[] => {
    if (tie.kind === 'text') return [textReason(here, tie)];
    if (tie.kind === 'count') return [countReason(here, tie)];
    if (tie.kind === 'speaker') return [speakerReason(here, there, tie, shelf)];
    if (tie.kind === 'words') return [wordsReason(tie)];
    return [];
  });
  return [...reasons, ...(topics.length > 0 ? [topicReason(topics, shelf)] : [])]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ lead, detail }) => ({ lead, detail }));
}

function textReason(here: string, { same, weight }: Tie & { kind: 'text' }): Reason {
  const { articles, sentences, passages, form } = same;
  const all = sentences[articles[0] === here ? 0 : 1];
  const part = `${capitalised(someOf(passages.length, all, 'sentence'))} here`;
  const stands = passages.length === 1 ? 'stands' : 'stand';
  const how =
    form === 'repeated'
      ? `${stands} there too, with few words changed or none`
      : `${stands} there in words much like these`;
  return {
    lead: form === 'repeated' ? 'Prints the same text' : 'Tells the same text in other words',
    detail: `${part} ${how}. For these the two are one source.`,
    weight,
  };
}

const VERDICTS = { comparable: 'comparable', 'with-care': 'comparable with care', 'not-comparable': 'not comparable' };

function countReason(here: string, { series, comparison, weight }: Tie & { kind: 'count' }): Reason {
  const { earlier, later, verdict, reasons } = comparison;
  const isEarlier = earlier.article === here;
  const [own, other] = isEarlier ? [earlier, later] : [later, earlier];
  const [said, told] = [own, other].map(({ figure }) => cited(figure.evidence.exact));
  return {
    lead: `${isEarlier ? 'A later' : 'An earlier'} number ${countsAlike(reasons) ? 'for the same thing' : 'of the same series'}`,
    detail: `${series.name}: ${said} here, ${told} there; ${VERDICTS[verdict]}.`,
    weight,
  };
}

/** The first check says whether the two sentences count the same thing; a series alone does not. */
const countsAlike = ([first]: Comparison['reasons']): boolean =>
  first?.check === 'counted' && first.verdict === 'comparable';

function topicReason(ties: readonly (Tie & { kind: 'topic' })[], shelf: Shelf): Reason {
  const rarest = [...ties].sort((a, b) => b.weight - a.weight);
  const names = rarest.slice(0, NAMED).map(({ topic }) => topic.topic.name);
  const more = rarest.length - names.length;
  const articles = counted(shelf.entries.length, 'article');
  const detail = rarest.slice(0, 1).map(({ topic, named }) => {
    const all = shelf.entries.length === 2 ? 'Both articles' : `All ${articles}`;
    const often = named === shelf.entries.length ? all : `${capitalised(numberInWords(named))} of the ${articles}`;
    return `${often} name ${topic.topic.name}.`;
  });
  return {
    lead: `Both name ${more > 0 ? `${names.join(', ')} and ${numberInWords(more)} more` : listInWords(names)}`,
    detail: detail.join(''),
    weight: ties.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function speakerReason(
  here: string,
  there: string,
  { speaker, saidIn, weight }: Tie & { kind: 'speaker' },
  shelf: Shelf,
): Reason {
  const [own, other] = [saidIn(here), saidIn(there)];
  const [, when] = saidWhen([here, there].map((article) => entryOf(shelf, article)));
  return {
    lead: `${speaker.name} speaks in both`,
    detail: `${capitalised(counted(own, 'sentence'))} here, ${numberInWords(other)} ${when}.`,
    weight,
  };
}

const wordsReason = ({ speaker, words, weight }: Tie & { kind: 'words' }): Reason => ({
  lead: 'Words that return',
  detail: `${speaker.name} is quoted with ${listInWords(words.slice(0, NAMED).map(cited))} in both.`,
  weight,
});
