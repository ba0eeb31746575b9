import type { AgreementItem } from '../../src/publish/agreementList.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Section } from './Section.tsx';
import { SentenceBlock } from './Sentence.tsx';

/** Agreement and tension on the page of what it concerns; an article, whose sentences stand above, goes without them. */
export const Agreements = ({ of, sentences = true }: { of: readonly AgreementItem[]; sentences?: boolean }) => (
  <Section
    title="Agreement and tension"
    note={
      <>
        Passages that agree, or that do not. <A to={routes.agreement}>All of them</A>
      </>
    }
  >
    {of.map(({ title, route, why, sides }) => (
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
  </Section>
);
