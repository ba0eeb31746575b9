import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  input?: string | Uint8Array;
}

const cli = resolve('src/cli.ts');
const loader = resolve('node_modules/tsx/dist/loader.mjs');

/** Starts a command as `npm run` does, in a process of its own. */
export const startCommand = (args: readonly string[], { cwd, env }: RunOptions = {}) =>
  spawn(process.execPath, ['--import', loader, cli, ...args], {
    cwd: cwd ?? process.cwd(),
    // As npm run does, whatever the folder: the project's own settings hold.
    env: { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: resolve('tsconfig.json'), ...env },
  });

/** Runs a command to its end. */
export function runCommand(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = startCommand(args, options);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** A new folder (with a space in its path) that goes when the tests' process ends. */
export async function temporaryFolder(name = 'beatbook test '): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder; content by path. */
export async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A folder that holds a copy of the project's own articles and beat.yaml. */
export async function copyOfTheBeat(): Promise<string> {
  const folder = await temporaryFolder();
  await cp('articles', join(folder, 'articles'), { recursive: true });
  await cp('beat.yaml', join(folder, 'beat.yaml'));
  return folder;
}

export const SMALL_BEAT = `title: A small beat
standfirst: For tests.
topics:
  - id: flooding
    name: River flooding
    aliases: [flood, floods]
`;

export const SMALL_ARTICLE = `---
title: The river rose
published: 2024-10-08
source:
  name: The Test
---

The flood reached the town on Monday. "We were ready," said Ada Renn, the mayor.
`;
