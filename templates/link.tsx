import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { relativeRoute, routes } from '../src/publish/routes.ts';

type Href = (route: string) => string;

/**
 * How the page at `route` writes the addresses of the site: relative to itself, so that the same bytes work under
 * every prefix. Hosts serve the not-found page at any depth, so it alone names the root (`prefix` ends in a slash).
 */
export const makeHref = (route: string, prefix: string): Href =>
  route === routes.notFound ? (to) => prefix + to.slice(1) : (to) => relativeRoute(route, to);

const Here = createContext<Href>((route) => route);

export const LinksFrom = Here.Provider;

export const useHref = (): Href => useContext(Here);

interface LinkProps {
  to: string;
  children: ComponentChildren;
  class?: string;
  id?: string;
  'aria-current'?: 'page' | undefined;
  'aria-label'?: string;
}

/** A link to an address of the site. */
export function A({ to, ...rest }: LinkProps) {
  return <a href={useHref()(to)} {...rest} />;
}
