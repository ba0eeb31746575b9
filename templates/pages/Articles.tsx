import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { ArticleLine } from '../../src/publish/pages/articles.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Filter } from '../parts/Filter.tsx';
import { Icon } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function Articles({ page: { model, route, title } }: { page: PageOf<'articles'>; site: SiteModel }) {
  const { part, parts } = model;
  const isPart = part !== null && route !== routes.articles;
  return (
    <>
      <Crumbs of={isPart ? [{ name: 'Articles', route: routes.articles }, { name: part }] : [{ name: 'Articles' }]} />
      <PageHead title={title} deck={model.deck} />
      <Section title={part === null ? 'Newest first' : `${part}, newest first`} note="Titles as printed.">
        <PartsNav of={parts} name="the articles" />
        <Filter of={model.filter} what="the articles" />
        <Lines of={model.articles} />
      </Section>
    </>
  );
}

const Lines = ({ of }: { of: readonly ArticleLine[] }) => (
  <ul class="list">
    {of.map(({ title, route, outlet, when, inferred, topics, counts, marks }) => (
      <li data-f={marks}>
        <p class="ttl">
          <A to={route}>{title}</A>
        </p>
        <p class="small mut">{`${outlet}, ${when}${inferred ? ' (inferred)' : ''}`}</p>
        <p class="note-t">
          {topics.length > 0 && (
            <>
              <Icon of="threat" />{' '}
              {topics.map((topic, i) => (
                <>
                  {i > 0 && ', '}
                  <A to={topic.route}>{topic.name}</A>
                </>
              ))}
              <br />
            </>
          )}
          {counts}
        </p>
      </li>
    ))}
  </ul>
);
