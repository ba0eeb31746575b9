import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readTheme } from '../../src/read/readTheme.ts';

/** Permissions do not bind every user, so the refusal is the file system's here, whoever runs the tests. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readFileSync = new Proxy(fs.readFileSync, {
    apply(read, that, args) {
      if (String(args[0]).endsWith('icon.svg')) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      return Reflect.apply(read, that, args);
    },
  });
  return { ...fs, readFileSync };
});

it('a theme with a file that may not be read is refused with the file’s name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beatbook-theme-'));
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  expect(readTheme(folder, 'beat.yaml').diagnostics).toMatchObject([
    { rule: 'file/unreadable', file: join(folder, 'icon.svg') },
  ]);
});
