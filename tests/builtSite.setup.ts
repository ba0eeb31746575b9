import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand, temporaryFolder } from './commands/process.ts';

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
  const folder = await temporaryFolder('beatbook-site-');
  const make = async (name: string, ...flags: string[]): Promise<string> => {
    const out = join(folder, name);
    const { code, stderr } = await runCommand(['build', '--out', out, ...flags]);
    if (code !== 0) throw new Error(`The site does not build\n${stderr}`);
    return out;
  };
  project.provide('plainSite', await make('plain'));
  project.provide('addressedSite', await make('addressed', '--url', SITE_URL));
  return () => rm(folder, { recursive: true, force: true });
}
