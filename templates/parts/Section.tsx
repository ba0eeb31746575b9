import type { ComponentChildren } from 'preact';
import { Icon, type RecordIcon } from './icons.tsx';

/** A ruled section: heading to the left of its content where there is room. `note` is one plain paragraph. */
export function Section(props: {
  title: string;
  id?: string;
  note?: ComponentChildren;
  columns?: boolean;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { title, id, note, columns = true, aside, children } = props;
  return (
    <section class={columns ? 'sec two' : 'sec'} id={id}>
      <div class="sec-h">
        <h2>{title}</h2>
        {note && <p class="mut">{note}</p>}
        {aside}
      </div>
      <div>{children}</div>
    </section>
  );
}

/** The head of a page: what kind of thing it is about, its name, and one sentence on it. */
export function PageHead(props: {
  kind?: string;
  icon?: RecordIcon;
  title: string;
  deck?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { kind, icon, title, deck, children } = props;
  return (
    <div class="head">
      {kind && (
        <p class={icon ? `sc t-${icon}` : 'sc'}>
          {icon && <Icon of={icon} />} {kind}
        </p>
      )}
      <h1>{title}</h1>
      {deck && <p class="deck">{deck}</p>}
      {children}
    </div>
  );
}

/** A ruled list of facts: term above, fact below. */
export function Facts({ of }: { of: { term: string; fact: ComponentChildren }[] }) {
  return (
    <dl class="facts">
      {of.map(({ term, fact }) => (
        <div>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
