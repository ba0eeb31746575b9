import type { FilterView } from '../../src/publish/filters.ts';

/** Links that narrow the list below: an address each, without script one at a time. */
export function Filter({ of, what }: { of: FilterView | null; what: string }) {
  if (of === null) return null;
  return (
    <nav class="filter" id="filter" aria-label={`Narrow ${what}`}>
      {of.facets.map(({ facet, name, values, left }) => (
        <details class="fl" data-facet={facet}>
          <summary>{name}</summary>
          <ul>
            {values.map(({ address, name: value, rows, mark }) => (
              <li>
                <a id={address} class={`fl-${mark}`} href={`#${address}`} data-mark={mark}>
                  {value} <span class="mut">{rows}</span>
                </a>
              </li>
            ))}
            {left > 0 && <li class="small mut">{`and ${left} more`}</li>}
          </ul>
        </details>
      ))}
      <p class="fl-all">
        <a href="#filter">Show all</a>
      </p>
      <p class="small mut" role="status" data-shown />
    </nav>
  );
}
