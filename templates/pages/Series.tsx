import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { SeriesPage } from '../../src/publish/pages/series.ts';
import { routes } from '../../src/publish/routes.ts';
import type { PointView } from '../../src/publish/seriesView.ts';
import { A } from '../link.tsx';
import { Agreements } from '../parts/Agreements.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { Facts, PageHead, Section } from '../parts/Section.tsx';
import { ThenAndNow } from '../parts/ThenAndNow.tsx';
import { FigureKey } from './Figures.tsx';

export function Series({ page }: { page: PageOf<'series'>; site: SiteModel }) {
  const { deck, series, part, parts, whole } = page.model;
  const here = { name: 'Figures', route: routes.figures };
  const isMany = series.numbers > 1;
  return (
    <>
      <Crumbs
        of={
          whole === null
            ? [here, { name: series.name, route: series.route }, { name: part ?? '' }]
            : [here, { name: series.name }]
        }
      />
      <PageHead kind="Figures" icon="figure" title={page.title} deck={deck}>
        {whole && <Facts of={whole.facts} />}
      </PageHead>
      <section class="sec" aria-labelledby="chart">
        <div class="sec-h">
          <h2 id="chart">{within(isMany ? 'Then and now' : 'The number', part)}</h2>
          {isMany && <FigureKey />}
        </div>
        <PartsNav of={parts} name={`the numbers of ${series.name}`} />
        <ThenAndNow series={series} level={3} titled={false} />
      </section>
      <section class="sec" aria-labelledby="numbers">
        <h2 id="numbers" class="sec-h">
          {within(isMany ? 'Every number' : 'In full', part)}
        </h2>
        <Points points={series.points} name={series.name} />
      </section>
      {whole && whole.agreements.items.length > 0 && <Agreements of={whole.agreements} />}
      {whole && <Whole of={whole} topics={series.topics} />}
    </>
  );
}

const within = (heading: string, part: string | null): string => (part === null ? heading : `${heading}: ${part}`);

interface WholeProps {
  of: NonNullable<SeriesPage['whole']>;
  topics: SeriesPage['series']['topics'];
}

const Whole = ({ of: { definition, alike, downloads }, topics }: WholeProps) => (
  <>
    <Section title="What the series is">
      <div class="prose">
        {definition.map((sentence) => (
          <p>{sentence}</p>
        ))}
        {alike.length > 0 && (
          <p>
            The same words are counted in <Linked of={alike} />.
          </p>
        )}
        {topics.length > 0 && (
          <p>
            About <Linked of={topics} />.
          </p>
        )}
      </div>
    </Section>
    <Section title="Data">
      <p>
        {downloads.map(({ name, route }, i) => (
          <>
            {i > 0 && ' · '}
            <A to={route}>{`${name}, this series`}</A>
          </>
        ))}
      </p>
    </Section>
  </>
);

const Linked = ({ of }: { of: readonly { name: string; route: string }[] }) => (
  <>
    {of.map(({ name, route }, i) => (
      <>
        {i > 0 && ', '}
        <A to={route}>{name}</A>
      </>
    ))}
  </>
);

function Points({ points, name }: { points: readonly PointView[]; name: string }) {
  return (
    <ScrollRegion class="tbl-scroll" name={`${name}: every number`}>
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Number</th>
            <th scope="col">What is counted</th>
            <th scope="col">Window</th>
            <th scope="col">Who</th>
            <th scope="col">Sentence</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr>
              <th scope="row">
                {point.when}
                {point.inferred && ' (inferred)'}
                <br />
                <span class="mut">{point.outlet}</span>
              </th>
              <td class="n">{point.value}</td>
              <td>{point.counted || 'not said'}</td>
              <td>
                {point.window ?? 'no window'}
                {point.days !== null && point.days !== point.window && (
                  <>
                    <br />
                    <span class="mut">{point.days}</span>
                  </>
                )}
              </td>
              <td>{point.speaker ? <A to={point.speaker.route}>{point.speaker.name}</A> : 'no speaker'}</td>
              <td>
                <A to={point.sentence.route}>{`sentence ${point.sentence.number}`}</A>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
