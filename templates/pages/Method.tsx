import type { ComponentChildren } from 'preact';
import { capitalised, counted, numberInWords } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { MethodPage } from '../../src/publish/pages/method.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Accuracy } from '../parts/Accuracy.tsx';
import { Icon } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { Steps } from '../parts/MethodSteps.tsx';
import { OnThisPage } from '../parts/OnThisPage.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function Method({ page: { model }, site }: { page: PageOf<'method'>; site: SiteModel }) {
  return (
    <>
      <Crumbs of={[{ name: 'Method' }]} />
      <PageHead title="Method" deck={model.deck}>
        <OnThisPage of={PARTS} />
      </PageHead>
      <Steps />
      <Accuracy of={model.accuracy} />
      <Dates model={model} />
      <Rules of={model.rules} />
      <NotUnderstood of={model.notUnderstood} left={model.left.notUnderstood} />
      <Corrections of={model.corrections} left={model.left.corrections} contact={site.contact} />
      <Joined of={model.joined} left={model.left.joined} />
      <Limits />
    </>
  );
}

const PARTS = [
  ['steps', 'Step by step'],
  ['accuracy', 'How accurate'],
  ['dates', 'Dates that no article prints'],
  ['rules', 'Rules'],
  ['not-understood', 'Not understood'],
  ['corrections', 'Corrections'],
  ['limits', 'Limits'],
] as const;

const Dates = ({ model: { inferred, namedDates, left } }: { model: MethodPage }) => (
  <Section title="Dates that no article prints" id="dates">
    {inferred.length === 0 && <p class="prose">Every article’s date is stated by its outlet.</p>}
    {inferred.length > 0 && (
      <List of={inferred.length}>
        {inferred.map(({ title, route, when, note }) => (
          <li>
            <p class="ttl">
              <A to={route}>{title}</A>
            </p>
            <p class="note-t">{`${when}, inferred by the editor.${note ? ` ${note}` : ''}`}</p>
          </li>
        ))}
      </List>
    )}
    <Left count={left.inferred}>
      <A to={routes.articles}>The list of articles</A> says it of each.
    </Left>
    {namedDates.length > 0 && (
      <>
        <h3 class="gap">Dates with a name</h3>
        <p class="note-t">
          Words that name a date without giving it are resolved by a list of the editor’s. Where a date on that list is
          used and is not in the article, the page says so.
        </p>
        <ul class="note-t plain">
          {namedDates.map(({ name, when }) => (
            <li>{`${name}: ${when}`}</li>
          ))}
        </ul>
      </>
    )}
  </Section>
);

/** Lists longer than this open on request. */
const LISTED = 12;

/** What a list leaves out, and where it stands. */
const Left = ({ count, children }: { count: number; children: ComponentChildren }) =>
  count === 0 ? null : (
    <p class="note-t">
      {`${capitalised(numberInWords(count))} more ${count === 1 ? 'is' : 'are'} not listed here. `}
      {children}
    </p>
  );

function List({ of, children }: { of: number; children: ComponentChildren }) {
  const list = <ul class="list">{children}</ul>;
  if (of <= LISTED) return list;
  return (
    <details class="disc">
      <summary>{`Show all ${of}`}</summary>
      {list}
    </details>
  );
}

const RECORD_ICONS = { threat: 'threat', figure: 'figure', date: 'date', quotation: 'speaker' } as const;

const Rules = ({ of }: { of: MethodPage['rules'] }) => (
  <Section
    title="Rules"
    id="rules"
    note="Every record names the rule that made it. These are the rules that made a record here, with how many."
  >
    {of.map(({ kind, name, count, rules }) => (
      <details class="disc" id={`rules-${kind}`}>
        <summary>
          <Icon of={RECORD_ICONS[kind]} /> {`${name}: ${count}, ${counted(rules.length, 'rule')}`}
        </summary>
        <table class="dots rules">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Records</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, count: made }) => (
              <tr>
                <th scope="row">
                  <code>{rule}</code>
                </th>
                <td>{made}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    ))}
  </Section>
);

const NotUnderstood = ({ of, left }: { of: MethodPage['notUnderstood']; left: number }) => (
  <Section
    title="Not understood"
    id="not-understood"
    note="Seen in the articles, and left out because the meaning was not sure."
  >
    {of.length === 0 && <p class="prose">Nothing that looked like a record was left out.</p>}
    {of.length > 0 && (
      <List of={of.length}>
        {of.map(({ outlet, when, route, items }) => (
          <li>
            <p class="ttl">
              <A to={route}>{`${outlet}, ${when}`}</A>
            </p>
            <ul class="note-t plain">
              {items.map(({ exact, looksLike, why, sentence, route: place }) => (
                <li>
                  {`“${exact}” (looks like a ${looksLike}): ${why}. `}
                  <A to={place}>{`Sentence ${sentence}`}</A>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </List>
    )}
    <Left count={left}>
      All of them stand on the pages of their articles and in the <A to={routes.data}>data</A>.
    </Left>
  </Section>
);

interface CorrectionsProps {
  of: MethodPage['corrections'];
  left: number;
  contact: string | null;
}

const Corrections = ({ of, left, contact }: CorrectionsProps) => (
  <Section title="Corrections" id="corrections" note="What the editor changed, added or left out, with the reason.">
    {of.length === 0 && <p class="prose">No record was corrected by the editor.</p>}
    {of.length > 0 && (
      <List of={of.length}>
        {of.map(({ exact, reason, source, route }) => (
          <li>
            <p class="ttl">
              <A to={route}>“{exact}”</A>
            </p>
            <p class="note-t">{`${reason} · ${source}`}</p>
          </li>
        ))}
      </List>
    )}
    <Left count={left}>All of them stand on the pages of their articles.</Left>
    {contact && (
      <p class="note-t">
        <a href={contact}>Report an error</a>
      </p>
    )}
  </Section>
);

const Joined = ({ of, left }: { of: MethodPage['joined']; left: number }) =>
  of.length === 0 ? null : (
    <Section title="Speakers taken to be one" note="One person under several names, in several articles.">
      <ul class="note-t plain">
        {of.map(({ name, route, from }) => (
          <li>
            <A to={route}>{name}</A>
            {`: ${from}`}
          </li>
        ))}
      </ul>
      <Left count={left}>The page of each speaker says it.</Left>
    </Section>
  );

const Limits = () => (
  <Section title="Limits" id="limits">
    <div class="prose paras">
      <p>
        The articles are a selection. How often a topic is named here says nothing about how often it is named
        elsewhere.
      </p>
      <p>
        Silence is shown and is not evidence of absence. A count with another window, or of another thing, is no trend.
      </p>
      <p>
        Rules read words, not meaning: a sentence in unusual words can be missed. What is said here of a sentence can be
        checked against it, one step away. <A to={routes.data}>All records can be downloaded.</A>
      </p>
    </div>
  </Section>
);
