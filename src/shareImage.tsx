import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { renderToString } from 'preact-render-to-string';
import { ShareImage } from '../templates/parts/ShareImage.tsx';
import type { Theme } from './model/theme.ts';
import type { SiteFile, SiteModel } from './publish/page.ts';

const require = createRequire(import.meta.url);
const FACE = new URL('../templates/assets/share/newsreader.ttf', import.meta.url);

/** The renderer may be started once in a process. */
let started: Promise<void> | null = null;
const start = async (): Promise<void> => initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** The site's share image as a PNG, drawn with the project's own face: the same bytes on every machine. */
export async function renderShareImage(model: SiteModel, theme: Theme | null): Promise<SiteFile> {
  started ??= start();
  await started;
  const font = { fontBuffers: [new Uint8Array(await readFile(FACE))] };
  const drawing = new Resvg(renderToString(<ShareImage site={model} light={theme?.light ?? null} />), { font });
  const content = drawing.render().asPng();
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `assets/share.${hash}.png`, content };
}
