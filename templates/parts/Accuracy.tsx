import type { AccuracyTable } from '../../src/publish/accuracyTable.ts';
import { Section } from './Section.tsx';

/** How much of each kind of record is right on the golden articles: a table a kind. */
export const Accuracy = ({ of: { about, caption, columns, groups } }: { of: AccuracyTable }) => (
  <Section title="How accurate" id="accuracy">
    <div class="prose paras">
      {about.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
    <table class="dots together rules">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">What is measured</th>
          {columns.map(({ name, note }) => (
            <th scope="col">
              <b>{name}</b> <span>{note}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ record, rows }) => (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              <b>{record}</b>
            </th>
          </tr>
          {rows.map(({ field, about: meaning, cells }) => (
            <tr>
              <th scope="row">
                {field}
                <br />
                <span class="mut small">{meaning}</span>
              </th>
              {cells.map((cell) => (
                <td>
                  {cell ? (
                    <>
                      <b>{`${cell.percent}%`}</b> <span class="mut">{cell.of}</span>
                    </>
                  ) : (
                    <span class="mut">none</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </Section>
);
