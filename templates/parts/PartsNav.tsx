import type { PartLink, PartsOfYear } from '../../src/publish/parts.ts';
import { A } from '../link.tsx';

/** The other pages of a list that is too long for one. */
export function PartsNav({ of, name }: { of: readonly PartsOfYear[]; name: string }) {
  if (of.length === 0) return null;
  return (
    <nav class="parts" aria-label={`Parts of ${name}`}>
      <ul>
        {of.map(({ year, links }) => (
          <li>
            {links[0]?.label !== year && <b>{year}</b>}
            {links.map((link) => (
              <PartLinkTo of={link} />
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The label alone is seen: what it stands for is told in full to who cannot see its row. */
export const PartLinkTo = ({ of: { label, spoken, route, isHere } }: { of: PartLink }) => (
  <A to={route} aria-label={spoken} aria-current={isHere ? 'page' : undefined}>
    {label}
  </A>
);
