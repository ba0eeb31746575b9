import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import { routes } from '../../src/publish/routes.ts';
import type { PointView } from '../../src/publish/seriesView.ts';
import { A } from '../link.tsx';
import { Agreements } from '../parts/Agreements.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { Facts, PageHead, Section } from '../parts/Section.tsx';
import { ThenAndNow } from '../parts/ThenAndNow.tsx';
import { FigureKey } from './Figures.tsx';

export function Series({ page }: { page: PageOf<'series'>; site: SiteModel }) {
  const { deck, facts, series, definition, alike, agreements, downloads } = page.model;
  return (
    <>
      <Crumbs of={[{ name: 'Figures', route: routes.figures }, { name: series.name }]} />
      <PageHead kind="Figures" icon="figure" title={page.title} deck={deck}>
        <Facts of={facts} />
      </PageHead>
      <section class="sec" aria-labelledby="chart">
        <div class="sec-h">
          <h2 id="chart">{series.points.length > 1 ? 'Then and now' : 'The number'}</h2>
          {series.points.length > 1 && <FigureKey />}
        </div>
        <ThenAndNow series={series} level={3} titled={false} whole />
      </section>
      <section class="sec" aria-labelledby="numbers">
        <h2 id="numbers" class="sec-h">
          {series.points.length > 1 ? 'Every number' : 'In full'}
        </h2>
        <Points points={series.points} name={series.name} />
      </section>
      {agreements.length > 0 && <Agreements of={agreements} />}
      <Section title="What the series is">
        <div class="prose">
          {definition.map((sentence) => (
            <p>{sentence}</p>
          ))}
          {alike.length > 0 && (
            <p>
              {'The same words are counted in '}
              {alike.map(({ name, route }, i) => (
                <>
                  {i > 0 && ', '}
                  <A to={route}>{name}</A>
                </>
              ))}
              .
            </p>
          )}
          {series.topics.length > 0 && (
            <p>
              {'About '}
              {series.topics.map(({ name, route }, i) => (
                <>
                  {i > 0 && ', '}
                  <A to={route}>{name}</A>
                </>
              ))}
              .
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
}

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
