import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { SpeakerLine } from '../../src/publish/pages/speakers.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { InitialsNav } from '../parts/InitialsNav.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { RoleWords } from '../parts/RoleWords.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function Speakers({ page: { model, title } }: { page: PageOf<'speakers'>; site: SiteModel }) {
  const { initial, initials, people, bodies } = model;
  const isIndex = initial === null;
  const none = (of: string): string => `No ${of} is ${initials.length > 0 ? 'among them' : 'quoted in the articles'}.`;
  return (
    <>
      <Crumbs
        of={isIndex ? [{ name: 'Speakers' }] : [{ name: 'Speakers', route: routes.speakers }, { name: initial }]}
      />
      <PageHead title={title} deck={model.deck} />
      <InitialsNav of={initials} name="All speakers" />
      <Section title="People" note={isIndex ? 'Those with most quotations first.' : 'By name.'}>
        <Lines of={people} none={none('person')} />
      </Section>
      <Section title="Bodies" note="Organisations that the articles quote as such.">
        <Lines of={bodies} none={none('organisation')} />
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
