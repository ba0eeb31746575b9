import type { ComponentChildren } from 'preact';
import type { MarginNote } from '../../src/publish/articleNotes.ts';
import type { ArticleBlock, TextPart } from '../../src/publish/articleText.ts';
import type { MarkKind } from '../../src/publish/textMarks.ts';
import type { MarkNode, TextNode, WordsNode } from '../../src/publish/textNodes.ts';
import { A } from '../link.tsx';
import { Cite } from './Cite.tsx';
import { Icon } from './icons.tsx';

const MARKS: Record<MarkKind, string> = {
  threat: 'h-t',
  figure: 'h-f',
  date: 'h-d',
  said: 'h-q',
  reported: 'h-r',
  content: 'h-c',
  sign: 'qm',
};

function Words({ node }: { node: WordsNode }) {
  const styled = node.style.reduce<ComponentChildren>((inner, style) => {
    const Style = style;
    return <Style>{inner}</Style>;
  }, node.text);
  if (node.href !== null) return <a href={node.href}>{styled}</a>;
  return node.route === null ? <span>{styled}</span> : <A to={node.route}>{styled}</A>;
}

function Mark({ node }: { node: MarkNode }) {
  const Element = node.mark === 'content' || node.mark === 'sign' ? 'span' : 'mark';
  return (
    <Element class={MARKS[node.mark]} id={node.id ?? undefined}>
      <Nodes of={node.children} />
    </Element>
  );
}

const Nodes = ({ of }: { of: readonly TextNode[] }) => (
  <>{of.map((node) => (node.kind === 'words' ? <Words node={node} /> : <Mark node={node} />))}</>
);

const NOTE_CLASS = { threat: 'm-t', figure: 'm-f', date: 'm-d', speaker: 'm-q', correction: 'm-c' } as const;

function Note({ note }: { note: MarginNote }) {
  return (
    <span class={`margin ${NOTE_CLASS[note.about]}`} role="note" data-pagefind-ignore>
      {note.about !== 'correction' && <Icon of={note.about} />}
      <b>{note.lead}</b> {note.text}
      {note.links.map(({ name, route }) => (
        <>
          {' '}
          <A to={route}>{name}</A>
        </>
      ))}
    </span>
  );
}

function Part({ part }: { part: TextPart }) {
  if (part.kind === 'between') return <>{part.text}</>;
  if (part.kind === 'omitted') return <Omitted from={part.from} to={part.to} />;
  const { number, nodes, notes, cite } = part;
  return (
    <>
      <span class="s" id={`s${number}`}>
        <a class="sn" href={`#s${number}`} aria-label={`Sentence ${number}: cite it`} data-pagefind-ignore>
          {number}
        </a>
        <Nodes of={nodes} />
      </span>
      {cite && <Cite of={cite} fragment={`s${number}`} />}
      {notes.map((note) => (
        <Note note={note} />
      ))}
    </>
  );
}

const Omitted = ({ from, to }: { from: number; to: number }) => (
  <span class="omitted" data-pagefind-ignore>
    {from === to
      ? `[Sentence ${from} is not published here.] `
      : `[Sentences ${from} to ${to} are not published here.] `}
  </span>
);

const Parts = ({ of }: { of: readonly TextPart[] }) => (
  <>
    {of.map((part) => (
      <Part part={part} />
    ))}
  </>
);

/** One block of an article; the model says what it is, nothing is decided here. */
export function TextBlock({ block }: { block: ArticleBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Parts of={block.parts} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          {block.paragraphs.map((parts) => (
            <p>
              <Parts of={parts} />
            </p>
          ))}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class="points">
          {block.items.map((parts) => (
            <li>
              <Parts of={parts} />
            </li>
          ))}
        </List>
      );
    }
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading data-pagefind-ignore>{block.text}</Heading>;
    }
    case 'shown':
      return (
        <div class={block.as === 'aside' ? 'furn' : `shown-${block.as}`} data-pagefind-ignore>
          {/* Has passed the sanitiser of `segment`. */}
          <div dangerouslySetInnerHTML={{ __html: block.html }} />
          {block.note && <small>{block.note}</small>}
        </div>
      );
  }
}
