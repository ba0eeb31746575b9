import type { SpeakerDossier } from '../../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { countSpoken } from '../spokenSentences.ts';

export interface SpeakersPage {
  deck: string;
  people: SpeakerLine[];
  bodies: SpeakerLine[];
}

export interface SpeakerLine {
  name: string;
  route: string;
  /** Role as last printed; null where none is printed. */
  role: string | null;
  said: string;
}

export function makeSpeakersPage(lookup: Lookup): PageOf<'speakers'> {
  const { speakers, articles } = lookup.dossier;
  const all = counted(articles.length, 'article');
  const deck =
    speakers.length === 0
      ? `No words are attributed to anybody in the ${all}.`
      : `${capitalised(counted(speakers.length, 'person or body', 'people and bodies'))} to whom the ${all} ${articles.length === 1 ? 'attributes' : 'attribute'} words.`;
  const lines = (kind: SpeakerDossier['kind']): SpeakerLine[] =>
    speakers.filter((one) => one.kind === kind).map((one) => speakerLine(lookup, one));
  return {
    kind: 'speakers',
    route: routes.speakers,
    title: 'Speakers',
    description: deck,
    section: routes.speakers,
    feeds: null,
    structured: null,
    model: { deck, people: lines('person'), bodies: lines('organisation') },
  };
}

function speakerLine(lookup: Lookup, { id, name, roles, said }: SpeakerDossier): SpeakerLine {
  const counts = said.map(({ article, quotations }) => countSpoken(lookup.entry(article), quotations));
  const quoted = counts.reduce((sum, one) => sum + one.quoted, 0);
  const reported = counts.reduce((sum, one) => sum + one.reported, 0);
  const last = roles[roles.length - 1];
  const words = last ? [last.role, last.organisation].filter((part) => part !== null).join(', ') : '';
  const parts = [
    counted(said.length, 'article'),
    ...(quoted > 0 ? [`${counted(quoted, 'sentence')} with quoted words`] : []),
    ...(reported > 0 ? [`${numberInWords(reported)} reported without quotation marks`] : []),
  ];
  return {
    name,
    route: routes.speaker(id),
    role: words === '' ? null : words,
    said: `${capitalised(parts.join(', '))}.`,
  };
}
