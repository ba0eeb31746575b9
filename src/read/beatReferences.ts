import type { Beat } from '../model/beat.ts';
import type { BeatFault } from './beatFault.ts';
import { nearestWord } from './nearestWord.ts';

/** Ids that lead nowhere, and topics that stand under themselves. */
export function findBrokenReferences(beat: Beat): BeatFault[] {
  const topics = beat.topics.map(({ id }) => id);
  const organisations = beat.organisations.map(({ id }) => id);
  const speakers = [...organisations, ...beat.people.map(({ id }) => id)];
  const missing = (path: BeatFault['path'], id: string | undefined, known: string[], kind: string): BeatFault[] =>
    id === undefined || known.includes(id) ? [] : [makeFault(path, id, known, kind)];
  return [
    ...beat.topics.flatMap(({ parent }, index) => missing(['topics', index, 'parent'], parent, topics, 'topic')),
    ...beat.people.flatMap(({ roles }, person) =>
      roles.flatMap(({ organisation }, role) =>
        missing(['people', person, 'roles', role, 'organisation'], organisation, organisations, 'organisation'),
      ),
    ),
    ...beat.organisations.flatMap(({ speaksFor }, index) =>
      missing(['organisations', index, 'speaksFor'], speaksFor, speakers, 'person or organisation'),
    ),
    ...beat.series.flatMap(({ threats }, series) =>
      threats.flatMap((id, index) => missing(['series', series, 'threats', index], id, topics, 'topic')),
    ),
    ...findParentCycles(beat),
  ];
}

function makeFault(path: BeatFault['path'], id: string, known: readonly string[], kind: string): BeatFault {
  const meant = nearestWord(id, known);
  return {
    path,
    rule: 'beat/unknown-id',
    message: `no ${kind} has the id ${id}`,
    hint: meant ? `Did you mean ${meant}?` : `Known: ${known.join(', ') || 'none'}.`,
  };
}

/** One fault a circle, at its first topic. */
function findParentCycles({ topics }: Beat): BeatFault[] {
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]));
  const told = new Set<string>();
  return topics.flatMap(({ id }, index) => {
    const way = [id];
    for (let next = parents.get(id); next !== undefined && !way.includes(next); next = parents.get(next))
      way.push(next);
    const closes = parents.get(way.at(-1) ?? id) === id;
    if (!closes || told.has(id)) return [];
    for (const topic of way) told.add(topic);
    return [
      {
        path: ['topics', index, 'parent'],
        rule: 'beat/parent-circle',
        message: `topics stand under each other in a circle: ${[...way, id].join(' → ')}`,
        hint: 'Take one of the parents out.',
      },
    ];
  });
}
