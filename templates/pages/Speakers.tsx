import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { SpeakerLine } from '../../src/publish/pages/speakers.ts';
import { A } from '../link.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { RoleWords } from '../parts/RoleWords.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function Speakers({ page: { model } }: { page: PageOf<'speakers'>; site: SiteModel }) {
  return (
    <>
      <Crumbs of={[{ name: 'Speakers' }]} />
      <PageHead title="Speakers" deck={model.deck} />
      <Section title="People" note="Those with most quotations first.">
        <Lines of={model.people} none="No person is quoted in the articles." />
      </Section>
      <Section title="Bodies" note="Organisations that the articles quote as such.">
        <Lines of={model.bodies} none="No organisation is quoted in the articles." />
      </Section>
    </>
  );
}

const Lines = ({ of, none }: { of: readonly SpeakerLine[]; none: string }) =>
  of.length === 0 ? (
    <p class="note-t">{none}</p>
  ) : (
    <ul class="list">
      {of.map(({ name, route, role, said }) => (
        <li>
          <p class="ttl">
            <A to={route}>{name}</A>
          </p>
          {role && (
            <p class="small mut">
              {'Printed as '}
              <RoleWords role={role.role} organisation={role.organisation} />
            </p>
          )}
          <p class="note-t">{said}</p>
        </li>
      ))}
    </ul>
  );
