import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { SearchForm } from '../parts/SearchForm.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

/**
 * What `assets/search` looks for: the form, `[data-filters]`, `[data-slash]`, `[data-status]`, `[data-results]`,
 * `[data-narrowed]` for the articles of a year, an outlet, a topic or a speaker that was asked for by name, and, shown
 * where nothing was found, `[data-lists]` with `[data-plain]` for readers without script.
 */
export function Search({ page: { model } }: { page: PageOf<'search'>; site: SiteModel }) {
  return (
    <>
      <Crumbs of={[{ name: 'Search' }]} />
      <PageHead title="Search" deck={model.deck}>
        <SearchForm />
        <div class="narrow" data-filters hidden>
          {model.choices.map(({ name, label, none, values }) => (
            <p>
              <label for={`f-${name}`}>{label}</label>
              <select id={`f-${name}`} name={name} form="find" autocomplete="off">
                <option value="">{none}</option>
                {values.map((one) => (
                  <option value={one.value}>{one.name}</option>
                ))}
              </select>
            </p>
          ))}
        </div>
        <p class="slash" data-slash hidden>
          <label>
            <input type="checkbox" checked /> The key / moves to the search box
          </label>
        </p>
      </PageHead>
      <Section title="Sentences">
        <p class="prose" data-status aria-live="polite" />
        <ol class="list found" data-results />
        <div class="found" data-narrowed hidden />
        <div data-lists>
          <p class="prose no-script" data-plain>
            The search runs in the browser and needs JavaScript. Without it, everything on this site is reached from its
            lists:
          </p>
          <ul class="list plain">
            <li>
              <A to={routes.threats}>Threats</A>
            </li>
            <li>
              <A to={routes.figures}>Figures</A>
            </li>
            <li>
              <A to={routes.speakers}>Speakers</A>
            </li>
            <li>
              <A to={routes.articles}>Articles</A>
            </li>
            <li>
              <A to={routes.timeline}>Timeline</A>
            </li>
          </ul>
        </div>
      </Section>
    </>
  );
}
