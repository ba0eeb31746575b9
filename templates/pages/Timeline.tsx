import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { TimelinePage } from '../../src/publish/pages/timeline.ts';
import { routes } from '../../src/publish/routes.ts';
import type { TimelineGroup, TimelineRow } from '../../src/publish/timelineRows.ts';
import { A } from '../link.tsx';
import { Filter } from '../parts/Filter.tsx';
import { Icon } from '../parts/icons.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PartsNav } from '../parts/PartsNav.tsx';
import { PageHead, Section } from '../parts/Section.tsx';
import { SentenceBlock } from '../parts/Sentence.tsx';
import { SaidChart } from '../parts/TimelineChart.tsx';
import { Axis, BarMark, GridDefinition, GridOf, SaidLine } from '../parts/Track.tsx';

const GRID = 'grid-time';

export function Timeline({ page }: { page: PageOf<'timeline'>; site: SiteModel }) {
  const { deck, axis, said, groups, folded, filter, part, parts, datesRead } = page.model;
  const isPart = part !== null && page.route !== routes.timeline;
  return (
    <>
      <Crumbs of={isPart ? [{ name: 'Timeline', route: routes.timeline }, { name: part }] : [{ name: 'Timeline' }]} />
      <PageHead kind="Timeline" icon="date" title={page.title} deck={deck} />
      <section class="sec" aria-labelledby="chart">
        <h2 id="chart" class="vh">
          Chart
        </h2>
        <Key />
        <GridDefinition id={GRID} axis={axis} />
        <div class="tl wide">
          <Axis axis={axis} label={axis.squeezed.length > 0 ? 'Years. Shaded ends are compressed.' : 'Years'} />
          <div class="lane said-lane">
            <div class="lab">
              <p class="sc t-speaker">Said</p>
              <p class="small mut">
                {said.years.length > 0
                  ? 'How many articles were published in each year.'
                  : 'A disc is a stated day, a ring an inferred one.'}
              </p>
            </div>
            <span class="track fixed">
              <SaidChart axis={axis} said={said} />
            </span>
          </div>
          <p class="sc t-date refers">Refers to</p>
          <p class="small mut refers-note">
            Grouped by the article that says it. The line in each group is the day of saying: marks to its left are
            past, marks to its right had not happened yet.
          </p>
          <PartsNav of={parts} name="the timeline" />
          <Filter of={filter} what="what is referred to" />
          {folded ? <Folded groups={groups} part={part} /> : groups.map((group) => <Group group={group} />)}
        </div>
      </section>
      {datesRead.length > 0 && <DatesRead of={datesRead} />}
    </>
  );
}

const DatesRead = ({ of }: { of: TimelinePage['datesRead'] }) => (
  <Section title="How dates were read">
    <div class="prose read">
      {of.map(({ text, items, left }) => (
        <>
          <p>{text}</p>
          {items.length > 0 && (
            <ul class="small read-list">
              {items.map(({ words, more, route }) => (
                <li>
                  <A to={route}>{words}</A>
                  {`: ${more}`}
                </li>
              ))}
              {left > 0 && <li class="mut">{`and ${left} more`}</li>}
            </ul>
          )}
        </>
      ))}
    </div>
  </Section>
);

function Key() {
  return (
    <ul class="key above">
      <li>
        <Icon of="speaker" /> said: when the article was published
      </li>
      <li>
        <Icon of="date" /> refers to: a date or period
      </li>
      <li>
        <Icon of="figure" /> refers to: the window a count covers
      </li>
      <li>
        <svg class="sw" width="30" height="12" aria-hidden="true">
          <rect width="12" height="12" fill="url(#hz-d)" />
          <rect x="12" width="18" height="12" class="b-date" />
        </svg>{' '}
        hatched: the sentence leaves the date open
      </li>
    </ul>
  );
}

function Group({ group }: { group: TimelineGroup }) {
  return (
    <section class="grp" id={group.id} data-group>
      <div class="grp-h">
        <h3>
          <Icon of="speaker" /> {`Said ${group.when}`}
        </h3>
        <p class="small">
          <A to={group.route}>{group.title}</A>
          <br />
          {`${group.outlet}. Date ${group.inferred ? 'inferred' : 'stated'}.`}
        </p>
      </div>
      <Rows group={group} />
    </section>
  );
}

/** Many articles: every one opens by itself. */
function Folded({ groups, part }: { groups: readonly TimelineGroup[]; part: string | null }) {
  return (
    <section class="grp">
      <div class="grp-h">
        <h3>
          <Icon of="speaker" /> {part === null ? 'Said' : `Said in ${part}`}
        </h3>
      </div>
      {groups.map((group) => (
        <details class="fold" data-group>
          <summary>
            <span class="chev" aria-hidden="true" />
            <span>
              <b>{group.when}</b>
              {`${group.inferred ? ' (inferred)' : ''}, ${group.outlet}: ${group.title}`}
            </span>
          </summary>
          <div id={group.id}>
            <p class="small">
              <A to={group.route}>Open the article</A>
            </p>
            <Rows group={group} />
          </div>
        </details>
      ))}
    </section>
  );
}

const Rows = ({ group: { rows, said, retold } }: { group: TimelineGroup }) => (
  <div>
    {rows.length === 0 && retold.length === 0 && (
      <p class="small mut">No sentence of this article gives a date or a window that could be placed.</p>
    )}
    {rows.map((row) => (
      <Row row={row} said={said} />
    ))}
    {retold.map(({ words, where, route }) => (
      <p class="small mut">
        {`“${words}”: the same happening as told by `}
        <A to={route}>{where}</A>
      </p>
    ))}
  </div>
);

function Row({ row, said }: { row: TimelineRow; said: number }) {
  return (
    <details class="row" data-f={row.marks}>
      <summary>
        <span class="lab">
          <span class={`chev t-${row.kind}`} aria-hidden="true" />
          <span>
            <span class="lab-t">
              {row.before}
              <b>{row.exact}</b>
              {row.after}
            </span>
            <br />
            <small>
              <Icon of={row.kind} /> {row.time}
            </small>
          </span>
        </span>
        <span class="track">
          <svg aria-hidden="true">
            <GridOf id={GRID} />
            <SaidLine x={said} />
            <svg y="50%" overflow="visible" aria-hidden="true">
              <RowMark row={row} />
            </svg>
          </svg>
        </span>
      </summary>
      <div class="row-b" id={row.id}>
        <SentenceBlock sentence={row.sentence} />
        {row.background && (
          <p class="src">The date of the event is background knowledge of the editor and is not in the article.</p>
        )}
        {row.alsoToldBy.length > 0 && (
          <p class="src">
            Also told by:{' '}
            {row.alsoToldBy.map(({ words, route }, i) => (
              <>
                {i > 0 && '; '}
                <A to={route}>{words}</A>
              </>
            ))}
          </p>
        )}
      </div>
    </details>
  );
}

function RowMark({ row: { bar, kind, value } }: { row: TimelineRow }) {
  if (bar === null) {
    return (
      <text class="v-mut" x="0" dx="4" dy="5">
        no dates given
      </text>
    );
  }
  const height = kind === 'figure' ? 12 : 10;
  return (
    <>
      <BarMark bar={bar} kind={kind} y={-height / 2} height={height} />
      {value && (
        <text class="v-out" x={`${value.x}%`} dx={value.anchor === 'end' ? -7 : 7} dy="5" text-anchor={value.anchor}>
          {value.text}
        </text>
      )}
    </>
  );
}
