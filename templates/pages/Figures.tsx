import { capitalised, counted } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { FiguresPage, OncePoint, SeriesLink } from '../../src/publish/pages/figures.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Filter } from '../parts/Filter.tsx';
import { InitialsNav } from '../parts/InitialsNav.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { PageHead, Section } from '../parts/Section.tsx';
import { SentenceBlock } from '../parts/Sentence.tsx';
import { ThenAndNow } from '../parts/ThenAndNow.tsx';
import { Axis, BarMark, GridDefinition, GridOf, SaidLine } from '../parts/Track.tsx';

const GRID = 'grid-figures';

export function Figures({ page }: { page: PageOf<'figures'>; site: SiteModel }) {
  const { deck, axis, twice, once, filter, missed, initial, part, parts } = page.model;
  const below = initial ?? (twice === null ? part : null);
  return (
    <>
      <Crumbs
        of={below === null ? [{ name: 'Figures' }] : [{ name: 'Figures', route: routes.figures }, { name: below }]}
      />
      <PageHead kind="Figures" icon="figure" title={page.title} deck={deck} />
      <GridDefinition id={GRID} axis={axis} />
      {twice && <Twice of={twice} all={initial !== null} />}
      {once.points.length + parts.length > 0 && (
        <section class="sec" aria-labelledby="once">
          <div class="sec-h">
            <h2 id="once">{part === null ? 'Said once' : `Said once, in ${part}`}</h2>
            <p class="note-t">{once.note}</p>
          </div>
          <PartsNav of={parts} name="the numbers that were said once" />
          <Filter of={filter} what="the numbers that were said once" />
          {once.points.length > 0 && (
            <div class="tl once-l">
              <Axis axis={axis} />
              {once.points.map((point) => (
                <Once point={point} />
              ))}
            </div>
          )}
        </section>
      )}
      {initial === null && <NoFigures />}
      <Missed missed={missed} />
    </>
  );
}

const NoFigures = () => (
  <Section title="What is not a figure">
    <p class="prose">
      Digits that count nothing are left out: names that hold a number, telephone numbers, years and other dates, age
      limits. Years and periods are records of their own, on the <A to={routes.timeline}>timeline</A>.
    </p>
  </Section>
);

interface TwiceProps {
  of: NonNullable<FiguresPage['twice']>;
  /** The page is of links alone: none is folded. */
  all: boolean;
}

/** Series that stand open as links; the rest open on request. */
const LINKED = 50;

const Twice = ({ of: { heading, note, drawn, linked, initials }, all }: TwiceProps) => (
  <section class="sec" aria-labelledby="twice">
    <div class="sec-h">
      <h2 id="twice">{heading}</h2>
      {note && <p class="note-t">{note}</p>}
      {drawn.length > 0 && <FigureKey />}
    </div>
    <InitialsNav of={initials} name="All series" />
    {drawn.map((series) => (
      <ThenAndNow series={series} />
    ))}
    <SeriesLinks of={all ? linked : linked.slice(0, LINKED)} />
    {!all && linked.length > LINKED && (
      <details class="disc">
        <summary>{`${capitalised(counted(linked.length - LINKED, 'more series', 'more series'))}`}</summary>
        <SeriesLinks of={linked.slice(LINKED)} />
      </details>
    )}
  </section>
);

const SeriesLinks = ({ of }: { of: readonly SeriesLink[] }) =>
  of.length === 0 ? null : (
    <ul class="list">
      {of.map(({ name, route, note }) => (
        <li>
          <p class="ttl">
            <A to={route}>{name}</A>
          </p>
          <p class="note-t mut">{note}</p>
        </li>
      ))}
    </ul>
  );

export function FigureKey() {
  return (
    <ul class="key">
      <li>
        <svg class="sw" width="28" height="14" aria-hidden="true">
          <rect x="1" y="1" width="26" height="12" class="b-thenf" />
          <rect x="1" y="1" width="26" height="12" class="b-line" />
        </svg>{' '}
        then
      </li>
      <li>
        <svg class="sw" width="28" height="14" aria-hidden="true">
          <rect width="28" height="14" class="b-fig" />
        </svg>{' '}
        now
      </li>
      <li>
        <svg class="sw" width="28" height="14" aria-hidden="true">
          <rect width="28" height="14" fill="url(#hz-f)" />
        </svg>{' '}
        start or end left open by the sentence
      </li>
      <li>
        <svg class="sw" width="8" height="16" aria-hidden="true">
          <line class="s-said" x1="4" x2="4" y1="0" y2="16" />
        </svg>{' '}
        when it was said
      </li>
    </ul>
  );
}

/** A number that was given once: its window, and its sentence in place. */
function Once({ point }: { point: OncePoint }) {
  const { value, counted, window, bar, said, note } = point;
  const words = window ?? 'no window';
  return (
    <details class="row" data-f={point.marks}>
      <summary>
        <span class="lab">
          <span class="chev t-figure" aria-hidden="true" />
          <span>
            <b class="lab-t">{value}</b>
            <br />
            <small>{note ? counted : [counted, words].filter((part) => part !== '').join(', ')}</small>
          </span>
        </span>
        <span class="track">
          <svg role="img" aria-label={point.spoken}>
            <GridOf id={GRID} />
            {bar && <BarMark bar={{ ...bar, isDay: false }} kind="figure" y={24} height={16} />}
            <SaidLine x={said} y1={19} y2={45} />
            {note && (
              <text
                class={bar ? 'v-lab' : 'v-mut'}
                x={`${note.x}%`}
                y={bar ? 17 : 36}
                dx={note.dx}
                text-anchor={note.anchor}
              >
                {words}
              </text>
            )}
          </svg>
        </span>
      </summary>
      <div class="row-b" id={point.id}>
        <SentenceBlock sentence={point.sentence} />
        {point.days !== null && (
          <p class="src">{`Window: ${point.days}.${point.background ? ' The date of the event is background and not in the article.' : ''}`}</p>
        )}
        {point.alike.length > 0 && (
          <p class="src">
            Counted in the same words:{' '}
            {point.alike.map(({ name, route }, i) => (
              <>
                {i > 0 && ', '}
                <A to={route}>{name}</A>
              </>
            ))}
          </p>
        )}
        {point.series && (
          <p class="src">
            <A to={point.series.route}>{`${point.series.name}, by itself`}</A>
          </p>
        )}
      </div>
    </details>
  );
}

function Missed({ missed }: { missed: FiguresPage['missed'] }) {
  if (missed.length === 0) return null;
  return (
    <Section
      title="Not understood"
      id="not-understood"
      note="Numbers that were seen, and of which it was not clear what they count. They are in no chart."
    >
      <ul class="list">
        {missed.map(({ words, why, sentence }) => (
          <li>
            <p class="note-t">
              <b>{`“${words}”`}</b>
              {`: ${why}`}
            </p>
            {sentence && <SentenceBlock sentence={sentence} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
