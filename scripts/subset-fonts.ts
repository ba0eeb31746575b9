/**
 * Cuts the three faces down to the letters, weights and features that the pages use and writes them to
 * `templates/assets/fonts/`. Run by hand (`npm run fonts`) when a face or its letters change; the results are committed,
 * so that a build needs no cutting. Accented letters stand in files of their own (`unicode-range` in fonts.css), which
 * a page without accents does not fetch.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const out = new URL('../templates/assets/fonts/', import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const PLAIN = `${range(0x20, 0x7e)}\u00a0£€·×–—‘’“”…≈≠−`;
const ACCENTED = range(0xa1, 0x17f);
const SMALL_CAPITALS = `${range(0x61, 0x7a)} -`;

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
const PUBLIC_SANS = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
const serifAxes = { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 72 } };
const sansAxes = { wght: { min: 400, max: 650 } };
const features = ['kern', 'liga', 'lnum', 'tnum', 'pnum', 'mark', 'ccmp', 'locl'];

const faces = [
  { file: 'newsreader.woff2', from: NEWSREADER, letters: PLAIN, axes: serifAxes },
  { file: 'newsreader-accents.woff2', from: NEWSREADER, letters: ACCENTED, axes: serifAxes },
  { file: 'public-sans.woff2', from: PUBLIC_SANS, letters: PLAIN, axes: sansAxes },
  { file: 'public-sans-accents.woff2', from: PUBLIC_SANS, letters: ACCENTED, axes: sansAxes },
  {
    file: 'spectral-sc.woff2',
    from: '@fontsource/spectral-sc/files/spectral-sc-latin-600-normal.woff2',
    letters: SMALL_CAPITALS,
    axes: undefined,
  },
];

await mkdir(out, { recursive: true });
for (const { file, from, letters, axes } of faces) {
  const font = await readFile(require.resolve(from));
  const cut = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    ...(axes ? { variationAxes: axes } : {}),
  });
  await writeFile(new URL(file, out), cut);
  console.log(`${file}: ${font.length} bytes to ${cut.length}`);
}

// The share image is drawn at build time by a renderer that reads plain TrueType of one weight.
await mkdir(new URL('../share/', out), { recursive: true });
const display = await subsetFont(await readFile(require.resolve(NEWSREADER)), PLAIN + ACCENTED, {
  targetFormat: 'truetype',
  keepFeatures: features,
  variationAxes: { wght: 560, opsz: 72 },
});
await writeFile(new URL('../share/newsreader.ttf', out), display);
console.log(`newsreader.ttf: ${display.length} bytes`);
