import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../src/build.ts';
import { formatDiagnostics } from '../src/commands/diagnostics.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the project's own site, built at the root and without an address. */
    plainSite: string;
    /** Folder of the project's own site, built for `SITE_URL`. */
    addressedSite: string;
  }
}

export const SITE_URL = 'https://example.org/a/b/';

/** Builds the project's own site twice, once for all tests that look at the built pages. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'beatbook-site-'));
  const common = { articles: ['articles'], beat: 'beat.yaml', drafts: false };
  const make = async (name: string, hosting: { url?: string; prefix?: string }) => {
    const out = join(folder, name);
    const { value, diagnostics } = await build({ ...common, out, hosting });
    if (value === null) throw new Error(`The site does not build\n${formatDiagnostics(diagnostics)}`);
    return out;
  };
  project.provide('plainSite', await make('plain', {}));
  project.provide('addressedSite', await make('addressed', { url: SITE_URL, prefix: '/a/b/' }));
  return () => rm(folder, { recursive: true, force: true });
}
