import { counted } from '../../src/model/inWords.ts';
import { DIRECTION_PHRASES } from '../../src/publish/directionsInWords.ts';
import type { StatementRow } from '../../src/publish/statements.ts';
import { A } from '../link.tsx';
import { DirectionMark } from './icons.tsx';
import { SentenceText, SourceLine } from './Sentence.tsx';

/** What is said of a topic, oldest first, on a spine of direction marks. */
export const Statements = ({ of, name }: { of: readonly StatementRow[]; name: string }) => (
  <ol class="stms">
    {of.map((row) => (row.kind === 'silent' ? <Silent row={row} name={name} /> : <Statement row={row} />))}
  </ol>
);

type RowOf<K extends StatementRow['kind']> = Extract<StatementRow, { kind: K }>;

const WhenOf = ({ row }: { row: StatementRow }) => (
  <div class="when">
    {row.when && (
      <>
        <b>{row.when.day}</b>
        <span>{`${row.when.inferred ? '(inferred) ' : ''}${row.when.outlet}`}</span>
      </>
    )}
  </div>
);

function Statement({ row }: { row: RowOf<'statement'> }) {
  return (
    <li class="stm" id={row.id} data-f={row.marks}>
      <WhenOf row={row} />
      <div class="spine">
        <DirectionMark of={row.direction} />
      </div>
      <div class="body">
        <p class="why">
          <b class="cap">{row.directions.map((direction) => DIRECTION_PHRASES[direction]).join('; ')}</b>
          {row.words.length > 0 && <span class="mut">{` · ${row.words.map((words) => `“${words}”`).join(', ')}`}</span>}
        </p>
        <SentenceText sentence={row.sentence} />
        <SourceLine sentence={row.sentence} />
        {row.corrected && <p class="src">{row.corrected}</p>}
      </div>
    </li>
  );
}

function Silent({ row, name }: { row: RowOf<'silent'>; name: string }) {
  const [only] = row.articles;
  return (
    <li class="stm silent" data-f="">
      <WhenOf row={row} />
      <div class="spine">
        <DirectionMark of="none" />
      </div>
      <div class="body">
        {row.articles.length === 1 && only ? (
          <p class="ev">
            {`No sentence names ${name} in “`}
            <A to={only.route}>{only.title}</A>”.
          </p>
        ) : (
          <>
            <p class="ev">{`No sentence names ${name} in ${counted(row.articles.length, 'article')} that follow one another.`}</p>
            <details class="disc">
              <summary>Show the articles</summary>
              <ul class="disc-b small">
                {row.articles.map(({ title, route, when, outlet }) => (
                  <li>
                    <A to={route}>{title}</A>
                    {` · ${outlet}, ${when}`}
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </div>
    </li>
  );
}
