import { capitalised, counted } from '../../src/model/inWords.ts';
import type { PageOf, SiteModel } from '../../src/publish/page.ts';
import type { FileLine } from '../../src/publish/pages/data.ts';
import { routes } from '../../src/publish/routes.ts';
import { A } from '../link.tsx';
import { Crumbs } from '../parts/Layout.tsx';
import { PageHead, Section } from '../parts/Section.tsx';

export function Data({ page: { model, route }, site }: { page: PageOf<'data'>; site: SiteModel }) {
  const { snapshot } = model;
  return (
    <>
      <Crumbs of={[{ name: 'Data' }]} />
      <PageHead title="Data" deck={model.deck}>
        <p class="note-t under">{model.rights}</p>
        {model.withheld && <p class="note-t">{model.withheld}</p>}
      </PageHead>
      {model.groups.map(({ title, note, files, more, single, left }) => (
        <Section title={title} note={note}>
          {files.length > 0 && <Files of={files} />}
          {more.length > 0 && (
            <details class="disc">
              <summary>Files of further series</summary>
              <Files of={more} />
            </details>
          )}
          {left > 0 && (
            <p class="more">
              <A to={routes.figures}>{`${capitalised(counted(left, 'more series', 'more series'))}`}</A>, each with its
              files on its own page
            </p>
          )}
          {single.length > 0 && (
            <details class="disc">
              <summary>Files of numbers that were said once</summary>
              <Files of={single} />
            </details>
          )}
        </Section>
      ))}
      <Section title="Cite the data" id="cite" note="The name changes when the data do.">
        <div class="prose paras">
          <p>
            {`${snapshot.title}, as of ${snapshot.day}, version ${snapshot.version}.`}
            {site.url && ` ${site.url}${route.slice(1)}`}
          </p>
          <p>
            The day is that of the last article. SHA-256 of records.jsonl: <code class="hash">{snapshot.sha256}</code>.
            The hashes of all files stand in datapackage.json, so that a copy can be checked.
          </p>
        </div>
      </Section>
      <Section title="How to read the files">
        <div class="prose paras">
          <p>
            <code>start</code> and <code>end</code> count UTF-16 code units into the text of the article, from 0, the
            end exclusive; <code>exact</code> is the words that stand there. They are the selectors of the W3C Web
            Annotation model. Where the text is not published, the words and their sentence still are.
          </p>
          <p>
            Dates are ISO 8601, periods Extended Date/Time Format. The tables are comma-separated, encoded in UTF-8,
            with a header. {model.guard}
          </p>
          <p>
            How the records are made: <A to={routes.method}>Method</A>.
          </p>
        </div>
      </Section>
    </>
  );
}

const Files = ({ of }: { of: readonly FileLine[] }) => (
  <ul class="list">
    {of.map((file) => (
      <File of={file} />
    ))}
  </ul>
);

const File = ({ of: { name, route, about, rows, size } }: { of: FileLine }) => (
  <li>
    <p class="ttl">
      <A to={route}>{name}</A>
    </p>
    <p class="note-t">{[about, rows, size].filter((part) => part !== null).join(' · ')}</p>
  </li>
);
