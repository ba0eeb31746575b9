import { DIRECTIONS } from '../../src/model/dossier.ts';
import type { CellView, MatrixView } from '../../src/publish/matrixView.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Directions, directionInFull } from './Directions.tsx';
import { DIRECTION_WORDS, DirectionMark } from './icons.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import { SentenceText, SourceLine } from './Sentence.tsx';

/** With more columns the table scrolls by itself and the page does not. */
const COLUMNS_IN_WIDTH = 6;

/**
 * Every topic against every article; a mark opens a sheet with its sentences, without script. On paper the sheets are
 * left out, and `printed` says where the sentences are.
 */
export function Matrix({ matrix, caption, printed }: { matrix: MatrixView; caption: string; printed?: string }) {
  const table = (
    <table class="mx">
      <caption class="vh">{caption}</caption>
      <colgroup>
        <col class="c1" />
        <col span={matrix.columns.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">Threat or issue</span>
          </th>
          {matrix.columns.map(({ name, note, route }) => (
            <th scope="col">
              {route ? (
                <A to={route}>
                  <b>{name}</b>
                  <span>{note}</span>
                </A>
              ) : (
                <>
                  <b>{name}</b>
                  <span>{note}</span>
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ topic, cells }) => (
          <tr>
            <th scope="row">
              <A to={topic.route}>{topic.name}</A>
            </th>
            {cells.map((cell) => (
              <td>{cell ? <Mark cell={cell} /> : <Silence />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {matrix.columns.length <= COLUMNS_IN_WIDTH ? (
        table
      ) : (
        <ScrollRegion class="mx-scroll" name={caption}>
          {table}
        </ScrollRegion>
      )}
      <p class="note-t print-only">
        {printed ?? (
          <>
            The sentences behind the marks are on the page <A to={routes.coverage}>coverage</A>.
          </>
        )}
      </p>
    </>
  );
}

const Silence = () => (
  <span class="no">
    <span aria-hidden="true">–</span>
    <span class="vh">not mentioned</span>
  </span>
);

function Mark({ cell }: { cell: CellView }) {
  const words = cell.directions.map((direction) => DIRECTION_WORDS[direction]).join(', ');
  const sentences = cell.statements.length + cell.left === 1 ? 'sentence' : 'sentences';
  return (
    <button type="button" popovertarget={cell.id} aria-label={`${cell.heading}: ${words}. Show the ${sentences}`}>
      {cell.directions.map((direction) => (
        <span class="mk">
          <DirectionMark of={direction} />
          <span class="w">{DIRECTION_WORDS[direction]}</span>
        </span>
      ))}
    </button>
  );
}

/** What the marks mean; without it the matrix still says each direction in words. */
export function MatrixKey() {
  return (
    <ul class="key">
      {DIRECTIONS.map((direction) => (
        <li>
          <DirectionMark of={direction} />
          {directionInFull(direction)}
        </li>
      ))}
      <li>
        <span class="mut" aria-hidden="true">
          –
        </span>{' '}
        Not mentioned
      </li>
    </ul>
  );
}

/** The sheets of a matrix; they stand at the end of the page, where old browsers show them as notes. */
export function MatrixSheets({ matrix }: { matrix: MatrixView }) {
  const cells = matrix.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  return (
    <>
      {cells.map((cell) => (
        <div class="pop" id={cell.id} popover="auto">
          <button class="x" type="button" popovertarget={cell.id} popovertargetaction="hide">
            Close
          </button>
          <h3>{cell.heading}</h3>
          {cell.statements.map(({ directions, sentence }) => (
            <div class="pop-s">
              <Directions of={directions} />
              <SentenceText sentence={sentence} />
              <SourceLine sentence={sentence} />
            </div>
          ))}
          {cell.left > 0 && (
            <p class="src">
              <A to={cell.route}>{`${cell.left} more on the topic’s own page`}</A>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
