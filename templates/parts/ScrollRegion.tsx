import type { ComponentChildren } from 'preact';

/** What scrolls by itself must be reachable by keyboard (WCAG 2.1.1), whatever its element. */
const REACHABLE = { tabIndex: 0 } as const;

/** A named region that scrolls sideways where its content does not fit, so that the page does not. */
export const ScrollRegion = ({
  name,
  class: kind,
  children,
}: {
  name: string;
  class: string;
  children: ComponentChildren;
}) => (
  <section class={kind} aria-label={name} {...REACHABLE}>
    {children}
  </section>
);
