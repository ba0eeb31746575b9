import type { Beat, Organisation } from '../../model/beat.ts';
import { tagWords } from '../tagging.ts';
import { isBodyName } from './bodyNames.ts';
import type { SourceReading } from './readSource.ts';
import { makeSpeakerId } from './speakerId.ts';

/** A named body that speaks: an organisation of the beat, or a name that is plainly no person's. */
export function findBody(beat: Beat, reading: SourceReading, printed: string): { id: string; name: string } | null {
  if (reading.kind === 'pronoun') return null;
  const known = findOrganisation(beat, reading.name) ?? findOrganisation(beat, printed);
  if (known) return { id: known.id, name: known.name };
  if (reading.kind !== 'name' || reading.role) return null;
  const { name } = reading;
  if (isBodyName(name) || reading.definite) return { id: makeSpeakerId(name), name };
  const tags = tagWords(name).flatMap((word) => [...word.tags]);
  if (tags.includes('Plural') || tags.includes('Demonym')) return null;
  const isPlace = tags.includes('Organization') || tags.includes('Place') || tags.includes('Country');
  return isPlace && !tags.includes('Person') ? { id: makeSpeakerId(name), name } : null;
}

export function findOrganisation(beat: Beat, printed: string): Organisation | null {
  const key = printed.toLowerCase().replace(/^the\s+/, '');
  const same = (alias: string) => alias.toLowerCase().replace(/^the\s+/, '') === key;
  return key === '' ? null : (beat.organisations.find((body) => [body.name, ...body.aliases].some(same)) ?? null);
}
