import type { Beat } from '../../model/beat.ts';
import { findOrganisation } from './bodies.ts';
import { officeOf } from './offices.ts';
import type { Named } from './people.ts';
import type { SourceReading } from './readSource.ts';
import { isLeader, roleKey } from './roles.ts';

interface Office {
  role: string;
  organisation: string | null;
}

const headOf = (role: string): string => roleKey(role).split(' ').at(-1) ?? '';
/** "director general" leads, though "general" alone does not. */
const leads = (role: string): boolean => isLeader(headOf(role)) || /\bdirector general\b/.test(roleKey(role));

function officesOf(person: Named, beat: Beat): Office[] {
  const ofBeat = (person.beat?.roles ?? []).map((office) => ({
    role: office.role,
    organisation: beat.organisations.find((body) => body.id === office.organisation)?.name ?? null,
  }));
  return [...person.offices, ...ofBeat];
}

const sameBody = (beat: Beat, a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || (findOrganisation(beat, a)?.id ?? a) === (findOrganisation(beat, b)?.id ?? b);

function fits(office: Office, reading: SourceReading, beat: Beat): boolean {
  const role = reading.role ?? '';
  const sameRole =
    roleKey(office.role) === roleKey(role) ||
    headOf(office.role) === headOf(role) ||
    (leads(office.role) && leads(role));
  if (!sameRole) return false;
  if (!reading.organisation) return true;
  return office.organisation !== null && sameBody(beat, office.organisation, reading.organisation);
}

/**
 * Whom a definite description means: "the FWS boss", "its chief", "the senator". One person alone may fit; where several
 * do, the one who is speaking already; else nobody.
 */
export function resolveDescription(
  people: readonly Named[],
  reading: SourceReading,
  beat: Beat,
  running: Named | null,
): Named | null {
  if (reading.vague || !reading.role) return null;
  const fitting = people.filter((person) => officesOf(person, beat).some((office) => fits(office, reading, beat)));
  const [only] = fitting;
  if (fitting.length === 1 && only) return only;
  return running && fitting.includes(running) && officeOf(running) ? running : null;
}
