import type { Beat } from '../../model/beat.ts';
import { findOrganisation } from './bodies.ts';
import { officeOf, type Office as PrintedOffice } from './offices.ts';
import type { Named } from './people.ts';
import { isLeader, roleKey } from './roles.ts';
import type { SourceReading } from './sourceReading.ts';

type Office = Pick<PrintedOffice, 'role' | 'organisation' | 'leads'>;

/** "head" of "head of polling", "minister" of "interior minister". */
const headOf = (role: string): string =>
  roleKey(role)
    .replace(/ of .*$/, '')
    .split(' ')
    .at(-1) ?? '';
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

function isSameRole(of: string, role: string): boolean {
  return (
    roleKey(of) === roleKey(role) ||
    headOf(of) === headOf(role) ||
    // "the detective" of a detective chief inspector
    roleKey(of).split(' ').includes(roleKey(role)) ||
    (leads(of) && leads(role))
  );
}

function fits(office: Office, reading: SourceReading, beat: Beat): boolean {
  const role = reading.role ?? '';
  if (office.role === null && !office.leads) return false;
  const sameRole = office.role === null ? leads(role) : isSameRole(office.role, role);
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
