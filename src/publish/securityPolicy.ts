import type { ScriptName } from './pageScript.ts';

const BASE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // Checkers read robots.txt from within a page; without script nothing else asks for anything.
  "connect-src 'self'",
];
const OWN_SCRIPT = ["script-src 'self'"];
/** The search page runs Pagefind's script too, which compiles WebAssembly and reads its own index. */
const SEARCH = ["script-src 'self' 'wasm-unsafe-eval'"];

/** What a page itself declares: no inline script or style, no other host, and no script at all where it has none. */
export const pagePolicy = (script: ScriptName | null): string =>
  [...BASE, ...(script === 'search' ? SEARCH : script === null ? [] : OWN_SCRIPT)].join('; ');

/**
 * What hosts that send headers declare for the whole site: the most that any page may do. A browser holds a page to
 * header and element together, so a page without script still runs none.
 */
export const sitePolicy = (): string => [...BASE, ...SEARCH, "frame-ancestors 'none'"].join('; ');
