import type { TopicDossier } from '../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../model/inWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { makeSentenceView, type SentenceView } from './sentenceView.ts';

/** Another topic that sentences name beside this one. */
export interface TogetherRow {
  name: string;
  route: string;
  count: number;
  /** "6 of 7". */
  share: string;
  /** How many sentences name the other topic at all: the fewer, the more a shared one says. */
  elsewhere: string;
  sentences: SentenceView[];
}

/** Sentences that name two topics are shown up to here, the latest of them; and of all rows together. */
const TOGETHER_SHOWN = 10;
const TOGETHER_IN_ALL = 120;

const togetherShown = (rows: number): number =>
  Math.min(TOGETHER_SHOWN, Math.max(1, Math.floor(TOGETHER_IN_ALL / rows)));

export const togetherRows = (lookup: Lookup, { together }: TopicDossier, all: number): TogetherRow[] =>
  together.map(({ topic, places, named: one }) => ({
    name: lookup.topic(topic).name,
    route: routes.threat(topic),
    count: places.length,
    share: `${places.length} of ${all}`,
    elsewhere: `${capitalised(counted(one, 'sentence'))} in all ${one === 1 ? 'names' : 'name'} it.`,
    sentences: places.slice(-togetherShown(together.length)).map((place) => makeSentenceView(lookup, place)),
  }));

/** "Six of the seven sentences that name it also name Russia. One also names China." */
export function togetherInWords(lookup: Lookup, { topic, together }: TopicDossier, all: number): string {
  const [most, next] = together;
  if (!most) return '';
  const of =
    all === 1
      ? 'The one sentence'
      : `${capitalised(numberInWords(most.places.length))} of the ${counted(all, 'sentence')}`;
  const verb = (n: number): string => (n === 1 ? 'names' : 'name');
  const first = `${of} that ${verb(all)} ${topic.name} also ${verb(most.places.length)} ${lookup.topic(most.topic).name}.`;
  if (!next || all === 1) return first;
  return `${first} ${capitalised(numberInWords(next.places.length))} also ${verb(next.places.length)} ${lookup.topic(next.topic).name}.`;
}
