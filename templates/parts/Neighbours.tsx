import type { Neighbours as NeighboursModel } from '../../src/publish/neighbours.ts';
import { A } from '../link.tsx';

const WAYS = { previous: 'Previous', next: 'Next' } as const;

/** The way on from the end of a page, to what stands before and after it in its list. */
export function Neighbours({ of, name }: { of: NeighboursModel; name: string }) {
  if (of.length === 0) return null;
  return (
    <nav class="beside" aria-label={name}>
      <ul>
        {of.map(({ way, kind, name: title, note, route }) => (
          <li class={way}>
            <A to={route}>
              <span class="small mut">{`${WAYS[way]} ${kind}`}</span> <b>{title}</b>{' '}
              {note && <span class="small mut">{note}</span>}
            </A>
          </li>
        ))}
      </ul>
    </nav>
  );
}
