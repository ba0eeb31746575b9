import type { ComponentChildren } from 'preact';
import type { SentenceView } from '../../src/publish/sentenceView.ts';
import { A } from '../link.tsx';

/** The sentence as printed: the speaker's own words in full ink, the outlet's around them in grey. */
export function SentenceText({ sentence, class: name = 'ev' }: { sentence: SentenceView; class?: string }) {
  return (
    <p class={name}>
      {sentence.parts.map((part) => {
        const words = part.mark ? <em>{part.text}</em> : part.text;
        return <span class={part.said ? 'said' : 'rep'}>{words}</span>;
      })}
    </p>
  );
}

const ATTRIBUTION = { named: '', context: ', from context', none: '' } as const;

/** Somebody who speaks and is not known by name stands as the outlet calls them. */
const nobodyKnown = (source: string | null): string =>
  source === null ? 'No speaker in the sentence' : `“${source}”, not named`;

/** "Ada Renn · The Test, 6 December 2024 · sentence 17 in the article". */
export function SourceLine({ sentence, children }: { sentence: SentenceView; children?: ComponentChildren }) {
  const { speaker, attribution, source, outlet, when, inferred, route, number } = sentence;
  return (
    <p class="src">
      {children}
      {speaker ? (
        <>
          <A to={speaker.route}>{speaker.name}</A>
          {ATTRIBUTION[attribution]}
        </>
      ) : (
        nobodyKnown(source)
      )}
      {` · ${outlet}, ${when}${inferred ? ' (inferred)' : ''} · `}
      <A class="go" to={route}>{`sentence ${number} in the article`}</A>
    </p>
  );
}

/** Sentence and source line: the smallest thing that may stand for a record. */
export function SentenceBlock({ sentence }: { sentence: SentenceView }) {
  return (
    <div>
      <SentenceText sentence={sentence} />
      <SourceLine sentence={sentence} />
    </div>
  );
}

/** Sentences that open in place, without script; what leads to further ones stands below them. */
export function Sentences(props: { of: readonly SentenceView[]; summary?: string; children?: ComponentChildren }) {
  const { of, summary = 'Show the sentences', children } = props;
  if (of.length === 0) return null;
  return (
    <details class="disc">
      <summary>{of.length === 1 && summary === 'Show the sentences' ? 'Show the sentence' : summary}</summary>
      <div class="disc-b">
        {of.map((sentence) => (
          <SentenceBlock sentence={sentence} />
        ))}
        {children}
      </div>
    </details>
  );
}
