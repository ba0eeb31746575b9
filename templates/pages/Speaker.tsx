import type { ComponentChildren } from 'preact';
import { capitalised, counted, numberInWords } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { SubjectTable, WholeSpeaker } from '../../src/publish/pages/speaker.ts';
import { routes } from '../../src/publish/routes.ts';
import type { SpokenArticle, SpokenSentence } from '../../src/publish/spokenSentences.ts';
import { A } from '../link.tsx';
import { Icon } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { RoleWords } from '../parts/RoleWords.tsx';
import { Facts, PageHead, Section } from '../parts/Section.tsx';
import { SentenceBlock, Sentences, SentenceText } from '../parts/Sentence.tsx';
import { Units } from '../parts/Units.tsx';

export function Speaker({ page: { model, title } }: { page: PageOf<'speaker'>; site: SiteModel }) {
  const { name, route, part, parts, whole } = model;
  const here = { name: 'Speakers', route: routes.speakers };
  return (
    <>
      <Crumbs of={whole === null ? [here, { name, route }, { name: part ?? '' }] : [here, { name }]} />
      <PageHead
        kind={model.kind === 'person' ? 'Speaker' : 'Speaker, a body'}
        icon="speaker"
        title={title}
        deck={model.deck}
      >
        {whole && <SpeakerFacts of={whole} />}
      </PageHead>
      {whole && whole.subjects.rows.length > 0 && <Subjects of={whole.subjects} />}
      {whole && whole.wordsThatReturn.length > 0 && <Again of={whole.wordsThatReturn} />}
      <Section
        title={part === null ? 'On the record' : `On the record: ${part}`}
        id="said"
        columns={false}
        note={
          <span class="note-t">
            Newest first. The speaker’s own words stand out; the outlet’s words around them are grey. “From context”
            marks a sentence that does not name the speaker.
          </span>
        }
      >
        <PartsNav of={parts} name={`what ${name} said`} />
        {model.spoken.every(({ articles }) => articles.length === 0) && (
          <p class="prose">No quotation is attributed to this speaker.</p>
        )}
        {model.spoken.map(({ label, isOpen, articles }) =>
          label === null ? (
            articles.map((article) => <Said of={article} />)
          ) : (
            <details class="disc" open={isOpen}>
              <summary>{`${label}: ${counted(articles.length, 'article')}`}</summary>
              {articles.map((article) => (
                <Said of={article} />
              ))}
            </details>
          ),
        )}
      </Section>
    </>
  );
}

function SpeakerFacts({ of }: { of: WholeSpeaker }) {
  const facts: { term: string; fact: ComponentChildren }[] = [
    ...of.roles.map(({ role, organisation, articles, more }, i) => ({
      term: i === 0 ? 'Role as printed' : 'Also printed',
      fact: (
        <>
          <RoleWords role={role} organisation={organisation} />
          <span class="small mut det">
            {articles.map(({ name, route }, n) => (
              <>
                {n > 0 && '; '}
                <A to={route}>{name}</A>
              </>
            ))}
            {more > 0 && `; and ${numberInWords(more)} earlier`}
          </span>
        </>
      ),
    })),
    ...(of.moreRoles > 0 ? [{ term: 'Earlier', fact: capitalised(counted(of.moreRoles, 'more role')) }] : []),
    ...(of.printed.length > 0 ? [{ term: 'Named as', fact: of.printed.map((name) => `“${name}”`).join(', ') }] : []),
    ...(of.joined.length > 0
      ? [
          {
            term: 'Taken to be the same',
            fact: (
              <>
                <Linked of={of.joined} />
                {of.moreJoined > 0 && `; and ${numberInWords(of.moreJoined)} more`}
              </>
            ),
          },
        ]
      : []),
    ...(of.notIn
      ? [
          {
            term: 'Not quoted in',
            fact: <Linked of={of.notIn.map(({ title, route }) => ({ name: title, route }))} />,
          },
        ]
      : []),
  ];
  return facts.length > 0 ? <Facts of={facts} /> : null;
}

const Linked = ({ of }: { of: readonly { name: string; route: string }[] }) => (
  <>
    {of.map(({ name, route }, i) => (
      <>
        {i > 0 && '; '}
        <A to={route}>{name}</A>
      </>
    ))}
  </>
);

const Subjects = ({ of: { columns, rows } }: { of: SubjectTable }) => (
  <Section
    title="Subjects"
    note="One dot is one sentence with the speaker’s words, quoted or reported, that names the subject. A sentence may count under more than one."
  >
    <table class="dots">
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">Subject</span>
          </th>
          {columns.map(({ head, under }) => (
            <th scope="col">
              <b>{head}</b>
              <span>{under}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, route, counts }) => (
          <tr>
            <th scope="row">
              <A to={route}>{name}</A>
            </th>
            {counts.map((count) => (
              <td>
                <div class="dc">
                  <span>{count === 0 ? '–' : count}</span>
                  {count > 0 && <Units count={count} shape="dot" />}
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Section>
);

const Again = ({ of }: { of: WholeSpeaker['wordsThatReturn'] }) => (
  <Section
    title="Words that come back"
    id="again"
    columns={false}
    note={<span class="note-t">The same words, quoted in more than one article. The sentences in full.</span>}
  >
    {of.map(({ words, sides, more, left }) => (
      <div class="pair">
        <h3 class="w">“{words}”</h3>
        {sides.map((side) => (
          <SentenceBlock sentence={side} />
        ))}
        {more.length > 0 && (
          <div class="between">
            <Sentences of={more} summary={between(more.length, left)} />
          </div>
        )}
      </div>
    ))}
  </Section>
);

const between = (shown: number, left: number): string =>
  left === 0
    ? `${capitalised(counted(shown, 'article'))} between`
    : `The last ${numberInWords(shown)} of the ${counted(shown + left, 'article')} between`;

function Said({ of }: { of: SpokenArticle }) {
  return (
    <div class="say">
      <div>
        <h3 class="say-h">
          <A to={of.route}>{of.when}</A>
          {of.inferred && ' (inferred)'}
        </h3>
        <p class="small mut">{of.outlet}</p>
        <p class="small mut">{of.title}</p>
      </div>
      <div>
        <ol>
          {of.open.map((spoken) => (
            <Spoken of={spoken} />
          ))}
        </ol>
        {of.more.length > 0 && (
          <details class="disc">
            <summary>{capitalised(counted(of.more.length, 'more sentence'))}</summary>
            <ol>
              {of.more.map((spoken) => (
                <Spoken of={spoken} />
              ))}
            </ol>
          </details>
        )}
      </div>
    </div>
  );
}

function Spoken({ of: { sentence, isReported, fromContext, topics, corrected } }: { of: SpokenSentence }) {
  return (
    <li class="qt">
      <SentenceText sentence={sentence} />
      <p class="src">
        {topics.length > 0 && (
          <>
            <Icon of="threat" />{' '}
            {topics.map(({ name, route }, i) => (
              <>
                {i > 0 && ', '}
                <A to={route}>{name}</A>
              </>
            ))}
            {' · '}
          </>
        )}
        {isReported && 'reported, in the outlet’s words · '}
        {fromContext && 'from context · '}
        {`${sentence.outlet}, ${sentence.when}${sentence.inferred ? ' (inferred)' : ''} · `}
        <A class="go" to={sentence.route}>{`sentence ${sentence.number} in the article`}</A>
      </p>
      {corrected && <p class="src">{corrected}</p>}
    </li>
  );
}
