import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { LatestLine, TopicLine } from '../../src/publish/pages/threats.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { DIRECTION_WORDS, DirectionMark } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PageHead, Section } from '../parts/Section.tsx';
import { Sentences } from '../parts/Sentence.tsx';

export function Threats({ page: { model } }: { page: PageOf<'threats'>; site: SiteModel }) {
  return (
    <>
      <Crumbs of={[{ name: 'Threats' }]} />
      <PageHead title="Threats" deck={model.deck}>
        <p class="note-t under">
          <A to={routes.coverage}>Coverage: every topic against every article</A>
        </p>
      </PageHead>
      {model.threats.length > 0 && (
        <Section
          title="Threats"
          note="The direction is the last that an article gives; where a later article names the topic and gives none, both are shown."
        >
          <Topics of={model.threats} />
        </Section>
      )}
      {model.issues.length > 0 && (
        <Section title="Issues">
          <Topics of={model.issues} />
        </Section>
      )}
    </>
  );
}

const Topics = ({ of }: { of: readonly TopicLine[] }) => (
  <ul class="list topics">
    {of.map((topic) => (
      <li class={topic.depth > 0 ? 'part' : undefined}>
        <p class="ttl">
          <A to={topic.route}>{topic.name}</A>
        </p>
        {topic.about && <p class="small mut">{topic.about}</p>}
        <p class="note-t">
          {topic.articles === null ? 'Not named in any article.' : `Named in ${topic.articles}, in ${topic.sentences}.`}
        </p>
        {topic.latest && <Latest of={topic.latest} term="latest direction" />}
        {topic.last && <Latest of={topic.last} term="last named" />}
        <Sentences of={[...(topic.latest?.sentences ?? []), ...(topic.last?.sentences ?? [])]} />
      </li>
    ))}
  </ul>
);

function Latest({ of, term }: { of: LatestLine; term: string }) {
  return (
    <p class="latest">
      {of.directions.map((direction) => (
        <span class="dir">
          <DirectionMark of={direction} /> {direction === 'named' ? 'named, no direction' : DIRECTION_WORDS[direction]}
        </span>
      ))}
      <span class="small mut">{`${term}, ${of.when}${of.inferred ? ' (inferred)' : ''}`}</span>
    </p>
  );
}
