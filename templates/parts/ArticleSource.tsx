import type { ComponentChildren } from 'preact';
import type { ArticlePage } from '../../src/publish/pages/article.ts';
import { Section } from './Section.tsx';

/** Where the article comes from, when, and how that is known. */
export function ArticleSource({ model }: { model: ArticlePage }) {
  const { source } = model;
  const facts: { term: string; fact: ComponentChildren }[] = [
    { term: 'Outlet', fact: model.outlet },
    { term: 'Address', fact: source.url ? <a href={source.url}>{source.url}</a> : 'Not known' },
    { term: 'Date', fact: `${model.when}, ${model.inferred ? 'inferred' : 'stated by the outlet'}` },
    ...(source.note ? [{ term: 'How the date is known', fact: source.note }] : []),
    ...(model.authors.length > 0 ? [{ term: 'By', fact: model.authors.join(', ') }] : []),
    ...(source.retrieved ? [{ term: 'Retrieved', fact: source.retrieved }] : []),
    ...(source.archived ? [{ term: 'Archived copy', fact: <a href={source.archived}>{source.archived}</a> }] : []),
    ...(source.outletCorrection ? [{ term: 'Corrected by the outlet', fact: source.outletCorrection }] : []),
    { term: 'Published here', fact: model.excerpted ?? 'In full; spelling as printed, errors included.' },
    { term: 'File', fact: source.file },
  ];
  return (
    <Section title="Source" id="source">
      <dl class="prov facts top">
        {facts.map(({ term, fact }) => (
          <div>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
