import type { Agreement, Place, SameText } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { capitalised, counted, numberInWords, someOf } from '../../model/inWords.ts';
import { agreementParts } from '../agreementParts.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { type PartsOfYear, partsByYear } from '../parts.ts';
import { routes } from '../routes.ts';
import { datedInWords, makeSentenceView, outletOf, type SentenceView } from '../sentenceView.ts';

export interface AgreementPage {
  deck: string;
  agree: AgreementView[];
  differ: AgreementView[];
  /** "March 2024": when the later sides were published, where there are several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
  /** Articles that print one text: the first of them, and how many are left out; null but on the first page. */
  sameTexts: { texts: SameTextView[]; more: number } | null;
}

interface SameTextView {
  articles: { name: string; route: string }[];
  extent: string;
}

export interface AgreementView {
  id: string;
  /** What is compared. */
  title: string;
  /** Why it is listed. */
  why: string;
  form: string;
  topics: { name: string; route: string }[];
  sides: SentenceView[];
}

const FORMS: Record<Agreement['form'], string> = {
  'same-statement': 'The same statement, told twice',
  'different-number': 'Two numbers for the same thing',
  'opposite-directions': 'Opposite directions',
  average: 'A stated average and the numbers it is of',
  'shortened-quotation': 'A quotation, longer and shorter',
};

/** Pairs that agree and pairs that differ: one page, or where they are many a page a year or month of their later sides. */
export function makeAgreementPages(lookup: Lookup): PageOf<'agreement'>[] {
  const { parts, routeOf } = agreementParts(lookup.dossier);
  return parts.map((part): PageOf<'agreement'> => {
    const route = routeOf(part);
    const isFirst = route === routes.agreement;
    const deck = isFirst
      ? deckOf(lookup)
      : `${capitalised(counted(part.rows.length, 'pair'))} of passages, the later of each published in ${part.label}.`;
    const views = (kind: Agreement['kind']): AgreementView[] =>
      part.rows.filter((each) => each.kind === kind).map((each) => makeAgreementView(lookup, each));
    return {
      kind: 'agreement',
      route,
      title: isFirst ? TITLE : `${TITLE} in ${part.label}`,
      description: deck,
      section: routes.agreement,
      feeds: null,
      structured: null,
      model: {
        deck,
        agree: views('agree'),
        differ: views('differ'),
        part: part.label || null,
        parts: partsByYear(parts, { routeOf, here: part, extentOf: (rows) => counted(rows.length, 'pair') }),
        sameTexts: isFirst ? sameTextsOf(lookup) : null,
      },
    };
  });
}

const TITLE = 'Agreement and tension';

const LISTED = 50;

const sameTextsOf = (lookup: Lookup): AgreementPage['sameTexts'] => {
  const { sameTexts } = lookup.dossier;
  return {
    texts: sameTexts.slice(0, LISTED).map((one) => sameTextView(lookup, one)),
    more: Math.max(0, sameTexts.length - LISTED),
  };
};

function sameTextView(lookup: Lookup, { articles, sentences, passages, form }: SameText): SameTextView {
  const [all, others] = sentences;
  const how = form === 'repeated' ? 'in the same words, or with few of them changed' : 'in words much like these';
  return {
    articles: articles.map((id) => {
      const entry = lookup.entry(id);
      return { name: `${outletOf(entry)}, ${datedInWords(entry)}`, route: routes.article(id) };
    }),
    extent: `${capitalised(someOf(passages.length, all, 'sentence'))} of the one ${passages.length === 1 ? 'stands' : 'stand'} in the other, which has ${numberInWords(others)}, ${how}.`,
  };
}

function deckOf({ dossier: { agreements, articles } }: Lookup): string {
  const agree = agreements.filter(({ kind }) => kind === 'agree').length;
  const differ = agreements.length - agree;
  const where = `In ${counted(articles.length, 'article')}`;
  if (agree + differ === 0)
    return `${where}, no two passages were found that say the same or that do not fit together.`;
  const same =
    agree === 0
      ? 'no two passages were found that say the same'
      : `${counted(agree, 'pair')} of passages ${agree === 1 ? 'says' : 'say'} the same`;
  const apart = `${counted(differ, 'pair')} ${differ === 1 ? 'does' : 'do'} not fit together`;
  return `${where}, ${same} and ${apart}, as far as fixed rules can tell. Both sides stand next to each other; nothing is decided here.`;
}

function makeAgreementView(lookup: Lookup, agreement: Agreement): AgreementView {
  const { id, title, why, form, topics } = agreement;
  return {
    id,
    title,
    why,
    form: FORMS[form],
    topics: topics.map((topic) => ({ name: lookup.topic(topic).name, route: routes.threat(topic) })),
    sides: sidesOf(lookup, agreement),
  };
}

/** Two records of one sentence are shown once, each marked. */
function sidesOf(lookup: Lookup, { sides }: Agreement): SentenceView[] {
  const places = new Map<string, { place: Place; marks: Span[] }>();
  for (const { place, record } of sides) {
    const key = `${place.article} ${place.sentence}`;
    const { figures, threats } = lookup.entry(place.article).records;
    const known = places.get(key) ?? { place, marks: [] };
    const marked = [...figures, ...threats].find((each) => each.id === record);
    if (marked) known.marks.push(marked.evidence);
    places.set(key, known);
  }
  return [...places.values()].map(({ place, marks }) => makeSentenceView(lookup, place, marks));
}
