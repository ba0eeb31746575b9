import type { NewsView } from '../../src/publish/newsView.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { NewsPage } from '../../src/publish/pages/news.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { NewsGroups } from '../parts/NewsItems.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function News({ page }: { page: PageOf<'news'>; site: SiteModel }) {
  const { deck, newest, earlier, pager } = page.model;
  const crumb = page.route === routes.news ? { name: 'What is new' } : { name: 'What is new', route: routes.news };
  return (
    <>
      <Crumbs of={page.route === routes.news ? [crumb] : [crumb, { name: pager?.words ?? '' }]} />
      <PageHead title={page.title} deck={deck}>
        {page.feeds && (
          <p class="note-t under">
            {'Follow it: '}
            <A to={page.feeds.atom}>Atom feed</A> · <A to={page.feeds.json}>JSON feed</A>
          </p>
        )}
      </PageHead>
      {newest && <Newest of={newest} />}
      {earlier.length > 0 && <Earlier of={earlier} />}
      {pager && <Pager of={pager} />}
      <Rules />
    </>
  );
}

const whenAndWhere = ({ when, inferred, outlet }: NewsView): string =>
  `${when}${inferred ? ' (inferred)' : ''} · ${outlet}`;

const Newest = ({ of: news }: { of: NewsView }) => (
  <section class="sec news" id={news.id} aria-labelledby="newest">
    <p class="small mut">{whenAndWhere(news)}</p>
    <h2 id="newest">
      <A to={news.route}>{news.title}</A>
    </h2>
    <p class="prose news-s">{news.summary}</p>
    <SameTexts of={news} />
    <NewsGroups of={news.groups} open />
  </section>
);

const Earlier = ({ of }: { of: readonly NewsView[] }) => (
  <Section title="Earlier articles" note="Newest first. Each opens to what it added to all before it.">
    {of.map((news) => (
      <details class="news-old">
        <summary>
          <span class="small mut">{whenAndWhere(news)}</span>
          <span class="ttl">{news.title}</span>
          <span class="note-t">{news.summary}</span>
        </summary>
        <div class="news-b" id={news.id}>
          <p class="small">
            <A to={news.route}>Open the article</A>
          </p>
          <SameTexts of={news} />
          <NewsGroups of={news.groups} open={false} />
        </div>
      </details>
    ))}
  </Section>
);

const SameTexts = ({ of: { sameTexts } }: { of: NewsView }) => (
  <>
    {sameTexts.map(({ words, name, route }) => (
      <p class="note-t">
        {`${words} `}
        <A to={route}>{name}</A>. For what they share the two are one source.
      </p>
    ))}
  </>
);

const Pager = ({ of: { words, newer, older } }: { of: NonNullable<NewsPage['pager']> }) => (
  <nav class="pager" aria-label="Pages of what is new">
    {newer && <A to={newer}>Newer articles</A>}
    <span class="mut">{words}</span>
    {older && <A to={older}>Older articles</A>}
  </nav>
);

const Rules = () => (
  <Section title="What counts as new">
    <div class="prose">
      <p>
        Every article is set beside all that come before it by their dates of publication; articles of one time are
        taken in the order of their files’ names. “For the first time” means in the articles of this site.
      </p>
      <p>
        A direction is what a sentence states. It is listed where the last earlier article that states one for the same
        topic states another. A number is set beside an earlier one of the same series, and the verdict says how far the
        two can be compared.
      </p>
      <p>
        What an article does not name is not listed: silence is no evidence. Which article names what is on the page{' '}
        <A to={routes.coverage}>coverage</A>, and all articles are in <A to={routes.articles}>one list</A>.
      </p>
    </div>
  </Section>
);
