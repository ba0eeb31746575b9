import { capitalised, counted, numberInWords } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { HomePage } from '../../src/publish/pages/home.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Matrix, MatrixKey, MatrixSheets } from '../parts/Matrix.tsx';
import { SearchForm } from '../parts/SearchForm.tsx';
import { Section } from '../parts/Section.tsx';
import { Sentences } from '../parts/Sentence.tsx';
import { ThenAndNow } from '../parts/ThenAndNow.tsx';
import { FingerprintChart } from '../parts/TimelineChart.tsx';

export function Home({ page }: { page: PageOf<'home'>; site: SiteModel }) {
  const { deck, matrix, findings, timeline, pair } = page.model;
  return (
    <>
      <div class="head">
        <p class="deck">{deck}</p>
      </div>
      <div class={findings.length > 0 ? 'front' : 'front alone'}>
        <section class="top" aria-labelledby="named">
          <h2 id="named">Who named what, and which way it was said to be going</h2>
          <WhatIsNamed model={page.model} />
        </section>
        {findings.length > 0 && <Findings findings={findings} />}
      </div>
      <Section
        title="When it was said, and when it was about"
        note={timeline.note}
        aside={
          <p>
            <A to={routes.timeline}>Open the timeline</A>
          </p>
        }
      >
        <div class="mini">
          <FingerprintChart print={timeline.fingerprint} />
        </div>
      </Section>
      {pair && (
        <Section
          title="Then and now"
          note={pair.note}
          aside={
            <p>
              <A to={routes.figures}>All figures</A>
            </p>
          }
        >
          <ThenAndNow series={pair.series} folded />
        </Section>
      )}
      <div class="duo sec">
        <div>
          <Articles model={page.model} />
          <Search />
        </div>
        <div>
          <Speakers model={page.model} />
          <About records={page.model.records} />
        </div>
      </div>
      <MatrixSheets matrix={matrix} />
    </>
  );
}

function WhatIsNamed({ model: { matrix, matrixCaption, silent } }: { model: HomePage }) {
  if (matrix.rows.length === 0) return <p class="note-t">No article names a threat or issue of this beat.</p>;
  return (
    <>
      <p class="note-t mut choose">
        {'Choose a mark for the sentence behind it.'}
        {matrix.by === 'year' && ' The columns are years.'}
        {matrix.yearsLeft > 0 && (
          <>
            {' Earlier years are on the page '}
            <A to={routes.coverage}>coverage</A>.
          </>
        )}
      </p>
      <Matrix matrix={matrix} caption={matrixCaption} />
      <MatrixKey />
      {silent.length > 0 && (
        <p class="small mut silent">
          Named in no article:{' '}
          {silent.map(({ name, route }, i) => (
            <>
              {i > 0 && ', '}
              <A to={route}>{name}</A>
            </>
          ))}
          . <A to={routes.coverage}>Coverage in full</A>
        </p>
      )}
    </>
  );
}

function Findings({ findings }: { findings: HomePage['findings'] }) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" class="vh">
        What stands out
      </h2>
      <ol class="finds">
        {findings.map(({ title, text, route, sentences }) => (
          <li>
            <h3>{route ? <A to={route}>{title}</A> : title}</h3>
            <p>{text}</p>
            <Sentences of={sentences} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Articles({ model: { articles, articlesHeading, moreArticles } }: { model: HomePage }) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{articlesHeading}</h2>
      <ol class="list">
        {articles.map(({ title, route, when, inferred, outlet, note }) => (
          <li>
            <p class="small mut">{`${when}${inferred ? ' (inferred)' : ''} · ${outlet}`}</p>
            <p class="ttl">
              <A to={route}>{title}</A>
            </p>
            {note && <p class="note-t mut">{note}</p>}
          </li>
        ))}
      </ol>
      {articles.length > 1 && (
        <p class="more">
          <A to={routes.news}>What is new since the last article</A>
        </p>
      )}
      {moreArticles > 0 && (
        <p class="more">
          <A to={routes.articles}>{capitalised(counted(moreArticles, 'earlier article'))}</A>
        </p>
      )}
    </section>
  );
}

function Search() {
  return (
    <section class="below" aria-labelledby="search">
      <h2 id="search">Search</h2>
      <SearchForm />
      <p class="small mut">
        A word, a name or a year. Searches all sentences, on the <A to={routes.search}>search page</A>.
      </p>
    </section>
  );
}

function Speakers({ model: { speakers, moreSpeakers } }: { model: HomePage }) {
  return (
    <section aria-labelledby="speaking">
      <h2 id="speaking">Who is speaking</h2>
      {speakers.length === 0 && <p class="note-t">No statement in the articles is attributed to anybody.</p>}
      <ul class="list">
        {speakers.map(({ name, route, note }) => (
          <li>
            <p class="ttl">
              <A to={route}>{name}</A>
            </p>
            <p class="note-t">{note}</p>
          </li>
        ))}
      </ul>
      {moreSpeakers > 0 && (
        <p class="more">
          <A to={routes.speakers}>{`${capitalised(numberInWords(moreSpeakers))} more`}</A>
        </p>
      )}
    </section>
  );
}

function About({ records }: { records: string }) {
  return (
    <>
      <section class="below" aria-labelledby="method">
        <h2 id="method">Method</h2>
        <p class="prose">
          Sentences are split and numbered. Threats, figures, dates and quotations are taken from them as printed, and
          each keeps its sentence number. Where an article prints no date or outlet, the page says so.
        </p>
        <p>
          <A to={routes.method}>How records are made</A>
        </p>
      </section>
      <section class="below" aria-labelledby="data">
        <h2 id="data">Data</h2>
        <p class="prose">{records}</p>
        <p>
          <A to={routes.data}>Download the data</A>
        </p>
      </section>
    </>
  );
}
