import type { SpeakerDossier } from '../../model/dossier.ts';
import { capitalised, counted } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { spokenInWords } from '../spokenSentences.ts';

export interface SpeakersPage {
  deck: string;
  people: SpeakerLine[];
  bodies: SpeakerLine[];
}

export interface SpeakerLine {
  name: string;
  route: string;
  /** As last printed, with the body that it belongs to; null where none is printed. */
  role: { role: string | null; organisation: string | null } | null;
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
  const parts = [counted(said.length, 'article'), ...spokenInWords(lookup, said)];
  return {
    name,
    route: routes.speaker(id),
    role: roles[roles.length - 1] ?? null,
    said: `${capitalised(parts.join(', '))}.`,
  };
}
