import { counted } from '../../src/model/inWords.ts';
import type { StatementView } from '../../src/publish/matrixView.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { ArticleCoverage, SentenceLink } from '../../src/publish/pages/coverage.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Directions } from '../parts/Directions.tsx';
import { Filter } from '../parts/Filter.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { Matrix, MatrixKey, MatrixSheets } from '../parts/Matrix.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { PageHead } from '../parts/Section.tsx';
import { SentenceBlock } from '../parts/Sentence.tsx';

/** Where a reader on paper finds the sentences behind the marks. */
const PRINTED = {
  open: 'The sentences behind the marks are printed below, article by article.',
  folded: 'The sentences behind the marks are given by their numbers below, article by article.',
};

export function Coverage({ page }: { page: PageOf<'coverage'>; site: SiteModel }) {
  const { deck, matrix, caption, articles, folded, filter, part, parts } = page.model;
  const isPart = part !== null && page.route !== routes.coverage;
  return (
    <>
      <Crumbs of={isPart ? [{ name: 'Coverage', route: routes.coverage }, { name: part }] : [{ name: 'Coverage' }]} />
      <PageHead kind="Coverage" icon="threat" title={page.title} deck={deck} />
      <section class="sec" aria-labelledby="matrix">
        <div class="sec-h">
          <h2 id="matrix">Who named what</h2>
          <p class="note-t mut choose">
            {'Choose a mark for the sentence behind it.'}
            {matrix.by === 'year' && ' The columns are years.'}
            {matrix.yearsLeft > 0 && ' Earlier years have pages of their own, which are linked below.'}
          </p>
        </div>
        <Matrix matrix={matrix} caption={caption} printed={folded ? PRINTED.folded : PRINTED.open} />
        <MatrixKey />
      </section>
      <section class="sec" aria-labelledby="said">
        <h2 id="said" class="sec-h">
          {part === null ? 'What each article said' : `What each article said in ${part}`}
        </h2>
        <PartsNav of={parts} name="the coverage" />
        <Filter of={filter} what="the articles" />
        {articles.map((article) => (folded ? <Folded article={article} /> : <Open article={article} />))}
      </section>
      <MatrixSheets matrix={matrix} />
    </>
  );
}

const Source = ({ article: { when, inferred, outlet } }: { article: ArticleCoverage }) => (
  <p class="small mut">{`${when}${inferred ? ' (inferred)' : ''} · ${outlet}`}</p>
);

function Open({ article }: { article: ArticleCoverage }) {
  return (
    <section class="cov" id={article.id} data-f={article.marks}>
      <div>
        <h3>
          <A to={article.route}>{article.title}</A>
        </h3>
        <Source article={article} />
      </div>
      <Named article={article} />
    </section>
  );
}

function Folded({ article }: { article: ArticleCoverage }) {
  return (
    <details class="fold" data-f={article.marks}>
      <summary>
        <span class="chev" aria-hidden="true" />
        <span>{`${article.when}, ${article.outlet}: ${article.title}`}</span>
      </summary>
      <div id={article.id}>
        <p>
          <A to={article.route}>Open the article</A>
        </p>
        <Named article={article} />
      </div>
    </details>
  );
}

function Named({ article: { named, silent } }: { article: ArticleCoverage }) {
  return (
    <div>
      {named.length === 0 && <p class="note-t">It names no threat or issue of this beat.</p>}
      {named.map(({ name, route, directions, statements, places }) => (
        <div class="cov-t">
          <p class="cov-n">
            <A to={route}>{name}</A>
            <Directions of={directions} />
          </p>
          <SentenceLinks places={places} />
          {statements.length > 0 && <Opening name={name} statements={statements} />}
        </div>
      ))}
      {silent && <p class="small mut">{silent}</p>}
    </div>
  );
}

const Opening = ({ name, statements }: { name: string; statements: readonly StatementView[] }) => (
  <details class="disc">
    <summary>
      {statements.length === 1 ? 'Show the sentence' : `Show the ${counted(statements.length, 'sentence')}`}
      <span class="vh">{` on ${name}`}</span>
    </summary>
    <div class="disc-b">
      {statements.map((statement) => (
        <div>
          <Directions of={statement.directions} />
          <SentenceBlock sentence={statement.sentence} />
        </div>
      ))}
    </div>
  </details>
);

/** Where the sentences are not printed here: each by its number. */
const SentenceLinks = ({ places }: { places: readonly SentenceLink[] }) =>
  places.length === 0 ? null : (
    <p class="small">
      {places.length === 1 ? 'Sentence ' : 'Sentences '}
      {places.map(({ number, route }, i) => (
        <>
          {i > 0 && ', '}
          <A to={route}>{number}</A>
        </>
      ))}
    </p>
  );
