import type { PartsOfYear } from '../../src/publish/parts.ts';
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
            {links.map(({ label, spoken, route, isHere }) => (
              <A to={route} aria-label={spoken} aria-current={isHere ? 'page' : undefined}>
                {label}
              </A>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}
