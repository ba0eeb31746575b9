import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function NotFound({ page }: { page: PageOf<'notFound'>; site: SiteModel }) {
  return (
    <>
      <Crumbs of={[{ name: 'Page not found' }]} />
      <PageHead title={page.title} deck={page.model.deck} />
      <Section title="Where to look">
        <ul class="list plain">
          <li>
            <A to={routes.threats}>Threats</A>
          </li>
          <li>
            <A to={routes.articles}>Articles</A>
          </li>
          <li>
            <A to={routes.search}>Search</A>
          </li>
        </ul>
      </Section>
    </>
  );
}
