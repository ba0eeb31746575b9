import { numberInWords } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { ThreatPage } from '../../src/publish/pages/threat.ts';
import { routes } from '../../src/publish/routes.ts';
import type { TogetherRow } from '../../src/publish/togetherView.ts';
import { A } from '../link.tsx';
import { Agreements } from '../parts/Agreements.tsx';
import { Filter } from '../parts/Filter.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { Facts, PageHead, Section } from '../parts/Section.tsx';
import { SentenceBlock, Sentences } from '../parts/Sentence.tsx';
import { Statements } from '../parts/Statements.tsx';
import { ThenAndNow } from '../parts/ThenAndNow.tsx';
import { Units } from '../parts/Units.tsx';

const KINDS = { threat: 'Threat', issue: 'Issue' } as const;

export function Threat({ page }: { page: PageOf<'threat'>; site: SiteModel }) {
  const { model } = page;
  const { whole, part } = model;
  const here = { name: 'Threats', route: routes.threats };
  return (
    <>
      <Crumbs
        of={
          whole === null
            ? [here, { name: model.name, route: model.route }, { name: part ?? '' }]
            : [here, { name: model.name }]
        }
      />
      <PageHead kind={KINDS[model.kind]} icon="threat" title={page.title} deck={model.deck}>
        {whole?.about && <p class="note-t under">{whole.about}</p>}
        {whole && <TopicFacts of={whole} />}
      </PageHead>
      {model.sentences === 0 ? <Nothing model={model} /> : <What model={model} />}
      {whole && <Neighbours of={whole.neighbours} name="Threats and issues in the order of their list" />}
    </>
  );
}

const Linked = ({ of, more = 0 }: { of: readonly { name: string; route: string }[]; more?: number }) => (
  <>
    {of.map(({ name, route }, i) => (
      <>
        {i > 0 && ', '}
        <A to={route}>{name}</A>
      </>
    ))}
    {more > 0 && ` and ${numberInWords(more)} more`}
  </>
);

function TopicFacts({
  of: { first, last, speakers, moreSpeakers, parent, children },
}: {
  of: NonNullable<ThreatPage['whole']>;
}) {
  const facts = [
    ...(first ? [{ term: 'First named', fact: <A to={first.route}>{first.when}</A> }] : []),
    ...(last ? [{ term: 'Last named', fact: <A to={last.route}>{last.when}</A> }] : []),
    ...(first
      ? [
          {
            term: 'Attributed to',
            fact: speakers.length > 0 ? <Linked of={speakers} more={moreSpeakers} /> : 'The outlets alone',
          },
        ]
      : []),
    ...(parent ? [{ term: 'Part of', fact: <Linked of={[parent]} /> }] : []),
    ...(children.length > 0 ? [{ term: 'Its parts, counted by themselves', fact: <Linked of={children} /> }] : []),
  ];
  return facts.length > 0 ? <Facts of={facts} /> : null;
}

function Aliases({ model }: { model: ThreatPage }) {
  if (model.aliases.length === 0) return null;
  return (
    <details class="disc">
      <summary>The words that count as naming it</summary>
      <p class="disc-b note-t">{model.aliases.join(', ')}</p>
    </details>
  );
}

const Nothing = ({ model }: { model: ThreatPage }) => (
  <Section title="Not named">
    <p class="prose">No sentence of the articles names it. Silence is not evidence that there is nothing to say.</p>
    <Aliases model={model} />
  </Section>
);

function What({ model }: { model: ThreatPage }) {
  const { name, part, parts, statements, filter, figures, moves, whole } = model;
  const heading = moves ? 'How the assessment moved' : 'What was said, in order';
  return (
    <>
      <Section
        title={part === null ? heading : `${heading}: ${part}`}
        id="statements"
        note={`Every sentence that names ${name}, oldest first. The speaker’s own words stand out; the outlet’s words around them are grey.`}
        aside={<Aliases model={model} />}
      >
        <PartsNav of={parts} name={`what was said of ${name}`} />
        <Filter of={filter} what="the statements" />
        <Statements of={statements} name={name} />
      </Section>
      {whole && whole.series.length > 0 && <ThenAndNowOf whole={whole} />}
      {figures.length > 0 && <Figures of={figures} part={part} />}
      {whole && whole.together.rows.length > 0 && <Together of={whole.together} model={model} />}
      {whole && whole.agreements.items.length > 0 && <Agreements of={whole.agreements} />}
    </>
  );
}

const ThenAndNowOf = ({ whole: { series, moreSeries, leftSeries } }: { whole: NonNullable<ThreatPage['whole']> }) => (
  <Section
    title="Then and now"
    id="fig"
    note="Outlined bar: then. Solid bar: now. Hatched: start not given. Purple line: when it was said."
  >
    {series.map((one) => (
      <ThenAndNow series={one} level={3} folded />
    ))}
    {moreSeries.length > 0 && (
      <p class="prose">
        Counted more than once as well: <Linked of={moreSeries} more={leftSeries} />.
      </p>
    )}
  </Section>
);

const Figures = ({ of, part }: { of: ThreatPage['figures']; part: string | null }) => (
  <Section title={part === null ? 'Figures said once' : `Figures said once in ${part}`} note="Each with its sentence.">
    <ul class="list">
      {of.map(({ value, counted, window, record, corrected, sentence }) => (
        <li>
          <p class="ttl">
            <A to={record}>{value}</A>
            {counted && <span class="mut">{` ${counted}`}</span>}
            <span class="mut">{` · ${window ?? 'no window'}`}</span>
          </p>
          <SentenceBlock sentence={sentence} />
          {corrected && <p class="src">{corrected}</p>}
        </li>
      ))}
    </ul>
  </Section>
);

interface TogetherProps {
  of: NonNullable<ThreatPage['whole']>['together'];
  model: ThreatPage;
}

function Together({ of: together, model: { name, sentences } }: TogetherProps) {
  return (
    <Section title="Named together" note="Of what is named in few sentences, one that it shares counts for more.">
      <p class="prose">{together.intro}</p>
      <table class="dots together">
        <thead>
          <tr>
            <th scope="col">{`In the same sentence as ${name}`}</th>
            <th scope="col">Sentences</th>
          </tr>
        </thead>
        <tbody>
          {together.rows.map((row) => (
            <tr>
              <th scope="row">
                <A to={row.route}>{row.name}</A>
                <br />
                <small class="mut">{row.elsewhere}</small>
              </th>
              <td>
                <div class="dc">
                  <Units count={row.count} of={sentences} shape="diamond" />
                  <span>{row.share}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {together.rows.map((row) => (
        <div>
          <Sentences of={row.sentences} summary={summaryOf(row)} />
        </div>
      ))}
    </Section>
  );
}

function summaryOf({ count, sentences, name }: TogetherRow): string {
  if (count === 1) return `Show the sentence that also names ${name}`;
  const which =
    sentences.length < count
      ? `the last ${numberInWords(sentences.length)} of the ${numberInWords(count)} sentences`
      : 'the sentences';
  return `Show ${which} that also name ${name}`;
}
