import { capitalised, counted } from '../../src/model/inWords.ts';
import type { AgreementList } from '../../src/publish/agreementList.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Section } from './Section.tsx';
import { SentenceBlock } from './Sentence.tsx';

/** Agreement and tension on the page of what it concerns; an article, whose sentences stand above, goes without them. */
export const Agreements = ({ of, sentences = true }: { of: AgreementList; sentences?: boolean }) => (
  <Section
    title="Agreement and tension"
    id="agreement"
    note={
      <>
        {of.more === 0
          ? 'Passages that agree, or that do not.'
          : 'Passages that agree, or that do not, the newest first.'}{' '}
        <A to={routes.agreement}>All of them</A>
      </>
    }
  >
    {of.items.map(({ title, route, why, sides }) => (
      <div class="tension">
        <h3>
          <A to={route}>{title}</A>
        </h3>
        <p class="note-t">{why}</p>
        {sentences && (
          <div class="evs">
            {sides.map((side) => (
              <SentenceBlock sentence={side} />
            ))}
          </div>
        )}
      </div>
    ))}
    {of.more > 0 && (
      <p class="more">
        <A to={routes.agreement}>{`${capitalised(counted(of.more, 'more pair'))} on the page of agreement`}</A>
      </p>
    )}
  </Section>
);
