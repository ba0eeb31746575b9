import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfTheBeat, runCommand } from '../commands/process.ts';
import { filesBelow } from './walk.ts';

/** Every file of a folder with a digest of its bytes. */
const digests = (folder: string): string[] =>
  filesBelow(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );

describe('the same articles give the same bytes', () => {
  it('in another folder, another time zone, another locale and another order of the files', async () => {
    const environments = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
    ];
    const built = await Promise.all(
      environments.map(async (env) => {
        const folder = await copyOfTheBeat();
        const { code, stderr } = await runCommand(['build', '--url', 'https://example.org/x/'], { cwd: folder, env });
        expect(code, stderr).toBe(0);
        return digests(join(folder, 'dist'));
      }),
    );
    expect(built[0]?.length).toBeGreaterThan(50);
    expect(built[1]).toEqual(built[0]);
  });
});
