import { numberInWords } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { AgreementPage as AgreementModel, AgreementView } from '../../src/publish/pages/agreement.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { PageHead, Section } from '../parts/Section.tsx';
import { SentenceBlock } from '../parts/Sentence.tsx';

export function Agreement({ page }: { page: PageOf<'agreement'>; site: SiteModel }) {
  const { deck, agree, differ, part, parts, sameTexts } = page.model;
  const isPart = part !== null && page.route !== routes.agreement;
  return (
    <>
      <Crumbs
        of={isPart ? [{ name: 'Agreement', route: routes.agreement }, { name: part }] : [{ name: 'Agreement' }]}
      />
      <PageHead title={page.title} deck={deck} />
      <PartsNav of={parts} name="the pairs" />
      <List
        id="agree"
        title={within('Where they agree', part)}
        of={agree}
        none={part === null ? 'No two passages were found that say the same.' : 'None on this page.'}
      />
      <List
        id="differ"
        title={within('Where they differ', part)}
        of={differ}
        none={part === null ? 'No two passages were found that do not fit together.' : 'None on this page.'}
      />
      {sameTexts !== null && sameTexts.texts.length > 0 && <SameTexts of={sameTexts} />}
      {!isPart && <HowFound />}
    </>
  );
}

const within = (heading: string, part: string | null): string => (part === null ? heading : `${heading}: ${part}`);

const HowFound = () => (
  <Section title="How pairs are found">
    <div class="prose">
      <p>
        Five rules compare the records of the articles: a statement that two articles tell; two numbers for the same
        thing; opposite directions for one threat or issue; a stated average beside the number it is of; and a quotation
        that is printed longer and shorter. A rule that is not sure lists nothing.
      </p>
      <p>
        Where two articles print the same text, or one rewrites the other, they are one source: what both say of it is
        no agreement. That is told by the words of the outlets themselves, and not by what both quote. A number that
        differs between two such texts is listed.
      </p>
      <p>
        A pair that differs is no mistake by itself: the two may have been said of different times, or of different
        things under one name. How far two numbers can be compared is on the page of <A to={routes.figures}>figures</A>.
      </p>
    </div>
  </Section>
);

function List(props: { id: string; title: string; of: readonly AgreementView[]; none: string }) {
  const { id, title, of: pairs, none } = props;
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec-h">
        <h2 id={id}>{title}</h2>
      </div>
      {pairs.length === 0 && <p class="note-t">{none}</p>}
      {pairs.map((pair) => (
        <Pair pair={pair} />
      ))}
    </section>
  );
}

const SameTexts = ({ of: { texts, more } }: { of: NonNullable<AgreementModel['sameTexts']> }) => (
  <Section title="One text in two articles" note="Each pair is one source for what it has in common.">
    <ul class="list">
      {texts.map(({ articles, extent }) => (
        <li>
          <p>
            {articles.map(({ name, route }, i) => (
              <>
                {i > 0 && ' and '}
                <A to={route}>{name}</A>
              </>
            ))}
          </p>
          <p class="note-t">{extent}</p>
        </li>
      ))}
    </ul>
    {more > 0 && <p class="small mut">{`And ${numberInWords(more)} more.`}</p>}
  </Section>
);

function Pair({ pair: { id, title, why, form, topics, sides } }: { pair: AgreementView }) {
  return (
    <article class="cmp agr" id={id}>
      <p class="small mut">{form}</p>
      <h3>{title}</h3>
      <p class="note-t">{why}</p>
      <div class="cols evs">
        {sides.map((sentence) => (
          <SentenceBlock sentence={sentence} />
        ))}
      </div>
      {topics.length > 0 && (
        <p class="small">
          {topics.map(({ name, route }, i) => (
            <>
              {i > 0 && ' · '}
              <A to={route}>{name}</A>
            </>
          ))}
        </p>
      )}
    </article>
  );
}
