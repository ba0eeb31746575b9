/** A role in the outlet's words, and outside the marks the body that it belongs to: no article prints the two like this. */
export const RoleWords = ({ role, organisation }: { role: string | null; organisation: string | null }) => (
  <>
    {role !== null && `“${role}”`}
    {role !== null && organisation !== null && ', '}
    {organisation}
  </>
);
