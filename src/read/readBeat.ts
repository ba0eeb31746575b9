import type { Beat } from '../model/beat.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { parseBeat } from './parseBeat.ts';
import { readText } from './readText.ts';

/** The beat of a file. Null where it cannot be used; then there is an error among the diagnostics. */
export async function readBeat(file: string): Promise<Outcome<Beat | null>> {
  const { value: content, diagnostics } = readText(file);
  if (content !== null) return parseBeat(file, content);
  const hint = 'A beat needs a file beat.yaml with title, standfirst and topics; or name another with --beat FILE.';
  return {
    value: null,
    diagnostics: diagnostics.map((said) => (said.rule === 'file/missing' ? { ...said, hint } : said)),
  };
}
