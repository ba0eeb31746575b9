import type { Agreement, Place, SameText } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { capitalised, counted, numberInWords, someOf } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { datedInWords, makeSentenceView, outletOf, type SentenceView } from '../sentenceView.ts';

export interface AgreementPage {
  deck: string;
  agree: AgreementView[];
  differ: AgreementView[];
  /** Articles that print one text: the first of them, and how many are left out. */
  sameTexts: { articles: { name: string; route: string }[]; extent: string }[];
  moreSameTexts: number;
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

export function makeAgreementPage(lookup: Lookup): PageOf<'agreement'> {
  const { agreements, articles, sameTexts } = lookup.dossier;
  const views = (kind: Agreement['kind']): AgreementView[] =>
    agreements.filter((each) => each.kind === kind).map((each) => makeAgreementView(lookup, each));
  const [agree, differ] = [views('agree'), views('differ')];
  const deck = deckOf(articles.length, agree.length, differ.length);
  return {
    kind: 'agreement',
    route: routes.agreement,
    title: 'Agreement and tension',
    description: deck,
    section: routes.agreement,
    feeds: null,
    structured: null,
    model: {
      deck,
      agree,
      differ,
      sameTexts: sameTexts.slice(0, LISTED).map((one) => sameTextView(lookup, one)),
      moreSameTexts: Math.max(0, sameTexts.length - LISTED),
    },
  };
}

const LISTED = 50;

function sameTextView(
  lookup: Lookup,
  { articles, sentences, passages, form }: SameText,
): AgreementPage['sameTexts'][number] {
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

function deckOf(articles: number, agree: number, differ: number): string {
  const where = `In ${counted(articles, 'article')}`;
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
