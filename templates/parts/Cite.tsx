import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { reportAddress, type SentenceCitation } from '../../src/publish/citing.ts';
import type { SiteModel } from '../../src/publish/page.ts';

interface CitedPage {
  site: Pick<SiteModel, 'url' | 'contact'>;
  route: string;
}

const Cited = createContext<CitedPage>({ site: { url: null, contact: null }, route: '/' });

export const CitedFrom = Cited.Provider;

/**
 * How to cite a sentence, where its publisher has it, and how to say that one of its records is wrong. It follows the
 * sentence and is shown when the sentence, or a record in it, is where the address leads; `hidden` keeps it out of the
 * text that a browser's reader view makes.
 */
export function Cite({ of: { line, publisher, records }, fragment }: { of: SentenceCitation; fragment: string }) {
  const { site, route } = useContext(Cited);
  return (
    <span class="cite" hidden data-pagefind-ignore>
      <span>
        {`${line}. `}
        {site.url && <span class="mut">{`${site.url}${route.slice(1)}#${fragment}`}</span>}
      </span>
      {publisher && (
        <span>
          <a href={publisher.address}>{`Read the sentence at ${publisher.host}`}</a>
        </span>
      )}
      {records.length > 0 && (
        <span>
          {records.length === 1 ? 'Record: ' : 'Records: '}
          {records.map((record, i) => (
            <>
              {i > 0 && ', '}
              <RecordAddress {...record} />
            </>
          ))}
        </span>
      )}
    </span>
  );
}

/** A record's own address, and the editor's with that address filled in. */
function RecordAddress({ id, words }: SentenceCitation['records'][number]) {
  const { site, route } = useContext(Cited);
  const address = `${site.url ?? '/'}${route.slice(1)}#${id}`;
  return (
    <>
      <a href={`#${id}`}>“{words}”</a>
      {site.contact && (
        <>
          {' ('}
          <a href={reportAddress(site.contact, { address, words })} aria-label={`Report an error in “${words}”`}>
            report an error
          </a>
          )
        </>
      )}
    </>
  );
}
