import type { Sentence } from '../model/article.ts';
import type { Beat, Topic } from '../model/beat.ts';
import type { Dossier, Entry, Place, SpeakerDossier, TopicDossier } from '../model/dossier.ts';

/** Finds things of a dossier by id. An id that is not there is a bug of an earlier stage, so it throws. */
export interface Lookup {
  beat: Beat;
  dossier: Dossier;
  entry(article: string): Entry;
  sentence(place: Place): Sentence;
  topic(id: string): Topic;
  topicDossier(id: string): TopicDossier;
  /** The speaker that a record of an article is attributed to, after speakers were joined. */
  speaker(article: string, id: string): SpeakerDossier;
}

export function makeLookup(dossier: Dossier): Lookup {
  const entries = new Map(dossier.articles.map((entry) => [entry.article.id, entry]));
  const topics = new Map(dossier.topics.map((topic) => [topic.topic.id, topic]));
  const speakers = new Map(dossier.speakers.map((speaker) => [speaker.id, speaker]));
  const joined = new Map(
    dossier.speakers.flatMap((speaker) =>
      speaker.joined.map((ref) => [`${ref.article} ${ref.record}`, speaker] as const),
    ),
  );
  const found = <T>(thing: T | undefined, what: string): T => {
    if (thing === undefined) throw new Error(`The dossier has no ${what}`);
    return thing;
  };
  const entry = (id: string): Entry => found(entries.get(id), `article ${id}`);
  const topicDossier = (id: string): TopicDossier => found(topics.get(id), `topic ${id}`);
  return {
    beat: dossier.beat,
    dossier,
    entry,
    topicDossier,
    topic: (id) => topicDossier(id).topic,
    sentence: ({ article, sentence }) =>
      found(entry(article).article.sentences[sentence - 1], `sentence ${sentence} in ${article}`),
    speaker: (article, id) => found(joined.get(`${article} ${id}`) ?? speakers.get(id), `speaker ${id}`),
  };
}
