import type { PartLink } from '../../src/publish/parts.ts';
import { PartLinkTo } from './PartsNav.tsx';

/** All of a list that is too long for one page, by the first letter of the names. */
export function InitialsNav({ of, name }: { of: readonly PartLink[]; name: string }) {
  if (of.length === 0) return null;
  return (
    <nav class="parts" aria-label={`${name} by the first letter of the name`}>
      <ul>
        <li>
          <b>All by name</b>
          {of.map((link) => (
            <PartLinkTo of={link} />
          ))}
        </li>
      </ul>
    </nav>
  );
}
