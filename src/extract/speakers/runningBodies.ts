import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { mayBeCalled, mayMeanFirm } from './bodyNames.ts';
import type { NamedBody } from './namedBodies.ts';
import { firstIndex, sentenceNumber } from './textIndex.ts';

/** Which body is being spoken of as the article goes on. */
export interface RunningBodies {
  /** A source: the body, or null where it was a person or somebody unknown. */
  saw: (source: Span, body: { id: string } | null) => void;
  /** "It says", "…, it added": the body that spoke last, or was the subject of the sentence before. */
  resolveIt: (source: Span) => NamedBody | null;
  /** "the directorate", "the company": the body last named of those that may be called so. */
  resolveNoun: (noun: string, position: number) => NamedBody | null;
  /** "its director": the one body of the sentence so far, else of the sentence before. */
  ownerOf: (position: number) => NamedBody | null;
}

interface Sighting {
  at: number;
  body: NamedBody;
}

/** How many sentences back "…, it added" may reach within its paragraph. */
const FARTHEST = 3;

const sightingsOf = (bodies: readonly NamedBody[]): Sighting[] =>
  bodies.flatMap((body) => body.mentions.map(({ start }) => ({ at: start, body }))).sort((a, b) => a.at - b.at);

const lastBefore = (list: readonly Sighting[], position: number): Sighting | null =>
  list[firstIndex(list, ({ at }) => at >= position) - 1] ?? null;

export function makeRunningBodies(article: Article, bodies: readonly NamedBody[]): RunningBodies {
  const { text, sentences } = article;
  const sources: Sighting[] = [];
  const spoken = new Map<string, number>();
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const all = sightingsOf(bodies);
  const subjects = findSubjects(article, all);
  const sentenceAt = (position: number) => sentenceNumber(sentences, position);
  const sameParagraph = (from: number, to: number) => !text.slice(from, to).includes('\n');
  const mentionedIn = (start: number, end: number): NamedBody[] => {
    const from = firstIndex(all, ({ at }) => at >= start);
    const to = firstIndex(all, ({ at }) => at >= end);
    return [...new Set(all.slice(from, to).map(({ body }) => body))];
  };
  /** "since the collapse of Corran Bank": named beside something else. */
  const isAside = (at: number): boolean =>
    /\b(?:of|in|at|for|by|from|with|and|than|against) (?:the )?$/.test(text.slice(Math.max(0, at - 14), at));

  /** Every mention of the bodies that go by a noun, in order; worked out once a noun. */
  const called = new Map<string, Sighting[]>();
  const calledBy = (noun: string): Sighting[] => {
    const own = bodies.filter(({ nouns }) => nouns.has(noun));
    const known = called.get(noun);
    const generic = () => bodies.filter(({ nouns }) => mayBeCalled(nouns, noun));
    const found =
      known ??
      sightingsOf(
        [own, generic(), bodies.filter(({ nouns }) => mayMeanFirm(nouns, noun))].find((some) => some.length > 0) ?? [],
      );
    called.set(noun, found);
    return found;
  };

  return {
    saw(source, body) {
      const named = byId.get(body?.id ?? '');
      if (!named) return;
      sources.push({ at: source.start, body: named });
      if (!spoken.has(named.id)) spoken.set(named.id, source.start);
    },
    resolveIt({ start }) {
      const here = sentenceAt(start);
      const sentence = sentences[here];
      if (!sentence) return null;
      const opens = start === sentence.start;
      const spoke = lastBefore(sources, start);
      const subject = lastBefore(subjects, start);
      const last = spoke && (!subject || spoke.at >= subject.at) ? spoke : subject;
      if (!last) return null;
      const back = here - sentenceAt(last.at);
      const reaches = opens ? back === 1 : back <= FARTHEST && sameParagraph(last.at, start);
      return reaches ? last.body : null;
    },
    resolveNoun(noun, position) {
      const sightings = calledBy(noun);
      const before = sightings
        .slice(
          0,
          firstIndex(sightings, ({ at }) => at >= position),
        )
        .slice(-200);
      const [only, ...others] = new Set(before.map(({ body }) => body));
      if (others.length === 0) return only ?? null;
      // "the airline" says nothing of which firm where none is told to be one
      const isTold = bodies.some(({ nouns }) => nouns.has(noun) || mayBeCalled(nouns, noun));
      if (!isTold) return null;
      const here = sentenceAt(position);
      const near = before.findLast(({ at }) => here - sentenceAt(at) <= FARTHEST && !isAside(at));
      if (near) return near.body;
      const spoke = [only, ...others].filter((body) => (spoken.get(body?.id ?? '') ?? position) < position);
      return spoke.length === 1 ? (spoke[0] ?? null) : null;
    },
    ownerOf(position) {
      const here = sentenceAt(position);
      const sentence = sentences[here];
      if (!sentence) return null;
      const within = mentionedIn(sentence.start, position);
      const before = sentences[here - 1];
      const near = within.length > 0 || !before ? within : mentionedIn(before.start, before.end);
      const [only, ...others] = near;
      if (only && others.length === 0) return only;
      const subject = lastBefore(subjects, position);
      if (others.length > 0) return subject && near.includes(subject.body) ? subject.body : null;
      const spoke = lastBefore(sources, position);
      const reaches = spoke && sameParagraph(spoke.at, position) && here - sentenceAt(spoke.at) <= FARTHEST;
      return reaches ? spoke.body : null;
    },
  };
}

const THE = /^the /i;

/** Bodies that open a sentence: its subject, by the looks of it. */
function findSubjects({ text, sentences }: Article, mentions: readonly Sighting[]): Sighting[] {
  const at = new Map(mentions.map((sighting) => [sighting.at, sighting.body]));
  return sentences.flatMap(({ start }): Sighting[] => {
    const body = at.get(THE.test(text.slice(start, start + 4)) ? start + 4 : start);
    return body ? [{ at: start, body }] : [];
  });
}
