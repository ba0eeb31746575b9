import { routes } from '../../src/publish/routes.ts';
import { useHref } from '../link.tsx';

/** Asks the search page; a plain form, so that the question survives without script. */
export function SearchForm() {
  const href = useHref();
  return (
    <search>
      <form class="find" id="find" method="get" action={href(routes.search)}>
        <label class="vh" for="q">
          Search words, names, years
        </label>
        <input id="q" name="q" type="search" autocomplete="off" />
        <button class="btn" type="submit">
          Search
        </button>
      </form>
    </search>
  );
}
