import { counted } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { ArticleLine } from '../../src/publish/pages/articles.ts';
import { A } from '../link.tsx';
import { Icon } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function Articles({ page: { model } }: { page: PageOf<'articles'>; site: SiteModel }) {
  return (
    <>
      <Crumbs of={[{ name: 'Articles' }]} />
      <PageHead title="Articles" deck={model.deck} />
      <Section title="Newest first" note="Titles as printed.">
        {model.groups.map(({ label, isOpen, articles }) =>
          label === null ? (
            <Lines of={articles} />
          ) : (
            <details class="disc" id={`y${label}`} open={isOpen}>
              <summary>{`${label}: ${counted(articles.length, 'article')}`}</summary>
              <Lines of={articles} />
            </details>
          ),
        )}
      </Section>
    </>
  );
}

const Lines = ({ of }: { of: readonly ArticleLine[] }) => (
  <ul class="list">
    {of.map(({ title, route, outlet, when, inferred, topics, counts }) => (
      <li>
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
