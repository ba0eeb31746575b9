import type { PageKind } from './page.ts';

const BASE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];
/** Only the search page runs script: Pagefind's, which compiles WebAssembly and reads its own index. */
const SEARCH = ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"];

/** What a page itself declares: no inline script or style, no other host, no script at all but on the search page. */
export const pagePolicy = (kind: PageKind): string => [...BASE, ...(kind === 'search' ? SEARCH : [])].join('; ');

/**
 * What hosts that send headers declare for the whole site: the most that any page may do. A browser holds a page to
 * header and element together, so every page but the search page still runs no script.
 */
export const sitePolicy = (): string => [...BASE, ...SEARCH, "frame-ancestors 'none'"].join('; ');
