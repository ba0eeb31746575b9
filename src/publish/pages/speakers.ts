import type { SpeakerDossier } from '../../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../../model/inWords.ts';
import { byInitial, type Initial } from '../byInitial.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import type { PartLink } from '../parts.ts';
import { routes } from '../routes.ts';
import { spokenInWords } from '../spokenSentences.ts';

export interface SpeakersPage {
  deck: string;
  people: SpeakerLine[];
  bodies: SpeakerLine[];
  /** "A": the names that stand here; null where the page lists those with most quotations. */
  initial: string | null;
  /** All speakers by the first letter of their names; empty where one page holds them. */
  initials: PartLink[];
}

export interface SpeakerLine {
  name: string;
  route: string;
  /** As last printed, with the body that it belongs to; null where none is printed. */
  role: { role: string | null; organisation: string | null } | null;
  said: string;
}

/** Speakers on the index's own page, and on that of a letter. */
const MOST_QUOTED = 200;
const OF_A_LETTER = 300;

/** The index of speakers: one page, or where they are many those most quoted, and all of them by first letter. */
export function makeSpeakersPages(lookup: Lookup): PageOf<'speakers'>[] {
  const { speakers } = lookup.dossier;
  const isMany = speakers.length > MOST_QUOTED;
  const initials = isMany ? byInitial(speakers, OF_A_LETTER) : [];
  const pageOf = (
    { rows: shown, label }: { rows: readonly SpeakerDossier[]; label: string | null },
    { route, title, deck }: { route: string; title: string; deck: string },
  ): PageOf<'speakers'> => {
    const lines = (kind: SpeakerDossier['kind']): SpeakerLine[] =>
      shown.filter((one) => one.kind === kind).map((one) => speakerLine(lookup, one));
    return {
      kind: 'speakers',
      route,
      title,
      description: deck,
      section: routes.speakers,
      feeds: null,
      structured: null,
      model: {
        deck,
        people: lines('person'),
        bodies: lines('organisation'),
        initial: label,
        initials: initials.map((one) => ({
          label: one.label,
          spoken: `${one.label}, ${inWords(one.rows)}`,
          route: routeOf(one),
          isHere: one.label === label,
        })),
      },
    };
  };
  const index = { rows: speakers.slice(0, MOST_QUOTED), label: null };
  return [
    ...initials.map((one) =>
      pageOf(one, {
        route: routeOf(one),
        title: `Speakers: ${one.label}`,
        deck: `${capitalised(inWords(one.rows))}, in the order of the names as printed.`,
      }),
    ),
    pageOf(index, { route: routes.speakers, title: 'Speakers', deck: deckOf(lookup, isMany) }),
  ];
}

function deckOf({ dossier: { speakers, articles } }: Lookup, isMany: boolean): string {
  const all = counted(articles.length, 'article');
  if (speakers.length === 0) return `No words are attributed to anybody in the ${all}.`;
  const told = `${capitalised(inWords(speakers))} to whom the ${all} ${articles.length === 1 ? 'attributes' : 'attribute'} words.`;
  if (!isMany) return told;
  return `${told} The ${numberInWords(MOST_QUOTED)} with most quotations stand here, and all of them under the first letters of their names.`;
}

const routeOf = ({ slug }: Initial<SpeakerDossier>): string => `${routes.speakersByName}${slug}/`;

const inWords = (speakers: readonly SpeakerDossier[]): string =>
  counted(speakers.length, 'person or body', 'people and bodies');

function speakerLine(lookup: Lookup, { id, name, roles, said }: SpeakerDossier): SpeakerLine {
  const parts = [counted(said.length, 'article'), ...spokenInWords(lookup, said)];
  return {
    name,
    route: routes.speaker(id),
    role: roles[roles.length - 1] ?? null,
    said: `${capitalised(parts.join(', '))}.`,
  };
}
