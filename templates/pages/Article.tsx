import type { RecordLine } from '../../src/publish/articleRecords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { ArticlePage } from '../../src/publish/pages/article.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Agreements } from '../parts/Agreements.tsx';
import { ArticleSource } from '../parts/ArticleSource.tsx';
import { TextBlock } from '../parts/ArticleText.tsx';
import { CitedFrom } from '../parts/Cite.tsx';
import { Icon, type RecordIcon } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { OnThisPage } from '../parts/OnThisPage.tsx';
import { Section } from '../parts/Section.tsx';

export function Article({ page, site }: { page: PageOf<'article'>; site: SiteModel }) {
  const { model } = page;
  const when = `${model.when}${model.inferred ? ' (inferred)' : ''}`;
  return (
    <>
      <Crumbs of={[{ name: 'Articles', route: routes.articles }, { name: `${model.outlet}, ${model.when}` }]} />
      <article>
        <div class="head">
          <p class="sc">Article</p>
          <h1>{model.title}</h1>
          <p class="small mut under">{[model.outlet, when, ...model.authors, model.extent].join(' · ')}</p>
          {model.excerpted && <p class="note-t under">{model.excerpted}</p>}
          <OnThisPage of={sectionsOf(model)} />
        </div>
        <div class="sec art">
          <Rail model={model} />
          <CitedFrom value={{ site, route: page.route }}>
            <FullText model={model} />
          </CitedFrom>
        </div>
        <Records model={model} />
        {model.notUnderstood.length > 0 && <NotUnderstood of={model.notUnderstood} />}
        {model.corrections.length > 0 && <Corrections of={model.corrections} />}
        <ArticleSource model={model} />
      </article>
      {model.agreements.items.length > 0 && <Agreements of={model.agreements} sentences={false} />}
      {model.related.length > 0 && <Related of={model.related} />}
      <Neighbours of={model.neighbours} name="Articles by publication" />
    </>
  );
}

/** What stands below the text. */
const sectionsOf = (model: ArticlePage): (readonly [id: string, name: string])[] => [
  ['records', 'Records'],
  ...(model.notUnderstood.length > 0 ? [['not-understood', 'Not understood'] as const] : []),
  ...(model.corrections.length > 0 ? [['corrections', 'Corrections'] as const] : []),
  ['source', 'Source'],
  ...(model.agreements.items.length > 0 ? [['agreement', 'Agreement and tension'] as const] : []),
  ...(model.related.length > 0 ? [['related', 'Related articles'] as const] : []),
];

const LAYERS = [
  { key: 'threats', id: 'l-t', name: 'Threats', mark: 'h-t', icon: 'threat' },
  { key: 'figures', id: 'l-f', name: 'Figures', mark: 'h-f', icon: 'figure' },
  { key: 'dates', id: 'l-d', name: 'Dates', mark: 'h-d', icon: 'date' },
  { key: 'quotations', id: 'l-q', name: 'Quotations', mark: 'h-q', icon: 'speaker' },
] as const;

function Rail({ model }: { model: ArticlePage }) {
  return (
    <aside class="rail" aria-label="What is marked in the text">
      <div class="stick">
        <fieldset class="layers">
          <legend>Show in the text</legend>
          <ul>
            {LAYERS.map(({ key, id, name, mark, icon }) => (
              <li>
                <label>
                  <input type="checkbox" id={id} checked />
                  <span>
                    <Icon of={icon} /> <span class={mark}>{name}</span>
                  </span>
                  <span class="ct">{model.counts[key]}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p class="small mut hint">
          Small numbers count the sentences. Follow one to cite its sentence or to read it at its publisher. A dashed
          line under words marks what is reported without quotation marks.
        </p>
      </div>
    </aside>
  );
}

function FullText({ model }: { model: ArticlePage }) {
  const { search, blocks } = model;
  return (
    <div class="text" data-pagefind-body>
      <h2 class="vh" data-pagefind-ignore>
        {model.excerpted ? 'Sentences' : 'Full text'}
      </h2>
      <Indexed search={search} title={model.title} />
      {blocks.map((block) => (
        <TextBlock block={block} />
      ))}
    </div>
  );
}

/**
 * What Pagefind keeps of the article beside its words: nothing of it is seen. Lists are JSON. No filters: Pagefind
 * writes their values in another order each time, and two builds must give the same bytes. For the same reason no two
 * articles have the same place in the one order that it knows.
 */
function Indexed({ search, title }: { search: ArticlePage['search']; title: string }) {
  const { outlet, when, year, topics, said, held, order } = search;
  const meta = { title, outlet, when, year, topic: JSON.stringify(topics), said: JSON.stringify(said), held };
  return (
    <div hidden>
      {Object.entries(meta).map(([name, value]) => (
        <span data-pagefind-meta={`${name}[data-value]`} data-value={value} />
      ))}
      <span data-pagefind-sort="published[data-value]" data-value={order} />
    </div>
  );
}

function Records({ model: { records } }: { model: ArticlePage }) {
  return (
    <Section title="Records" id="records" note="Numbers link to the words in the sentence.">
      <div class="recs">
        <RecordList name="Threats" icon="threat" of={records.threats} />
        <RecordList name="Figures" icon="figure" of={records.figures} />
        <RecordList name="Speakers" icon="speaker" of={records.speakers} />
        <RecordList name="Dates" icon="date" of={records.dates} wide />
      </div>
    </Section>
  );
}

function RecordList(props: { name: string; icon: RecordIcon; of: readonly RecordLine[]; wide?: boolean }) {
  const { name, icon, of, wide = false } = props;
  return (
    <div class={wide ? 'span' : undefined}>
      <h3>
        <Icon of={icon} /> {name} <span class="mut ct">{of.length}</span>
      </h3>
      {of.length === 0 && <p class="small mut none">{`No ${name.toLowerCase()} in this article.`}</p>}
      {of.length > 0 && (
        <ul>
          {of.map((line) => (
            <Line line={line} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ line }: { line: RecordLine }) {
  return (
    <li>
      <span>
        {line.route ? <A to={line.route}>{line.name}</A> : line.name}
        {line.detail && <span class="mut small det">{line.detail}</span>}
      </span>
      <span class="places">
        {line.places.map(({ sentence, route }) => (
          <A class="snl" to={route} aria-label={`${line.name}, sentence ${sentence}`}>
            {sentence}
          </A>
        ))}
      </span>
    </li>
  );
}

function NotUnderstood({ of }: { of: ArticlePage['notUnderstood'] }) {
  return (
    <Section title="Not understood" id="not-understood" note="Seen, and left out because its meaning was not sure.">
      <ul class="list">
        {of.map(({ exact, looksLike, why, sentence, route }) => (
          <li>
            <p class="ttl">“{exact}”</p>
            <p class="note-t">
              {`Looks like a ${looksLike}: ${why}. `}
              <A to={route}>{`Sentence ${sentence}`}</A>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Corrections({ of }: { of: ArticlePage['corrections'] }) {
  return (
    <Section title="Corrections" id="corrections" note="What the editor of this site changed in the records.">
      <ul class="list">
        {of.map(({ exact, kind, reason, by, on, route }) => (
          <li>
            <p class="ttl">
              <A to={route}>“{exact}”</A>
            </p>
            <p class="note-t">
              <b>{`${kind}:`}</b> {[reason, by, on].filter((part) => part !== null).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Related({ of }: { of: ArticlePage['related'] }) {
  return (
    <Section title="Related articles" id="related" note="Each with the reason.">
      <ul class="list">
        {of.map(({ title, route, outlet, when, inferred, reasons }) => (
          <li>
            <p class="ttl">
              <A to={route}>{title}</A>
            </p>
            <p class="small mut">{`${outlet}, ${when}${inferred ? ' (inferred)' : ''}`}</p>
            {reasons.map(({ lead, detail }) => (
              <p class="note-t">
                <b>{`${lead}.`}</b> {detail}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
