import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

/** The oldest browsers that show all of a page: the first with popovers. Nothing newer is written for brevity's sake. */
const BROWSERS = ['chrome114', 'firefox125', 'safari17'];

/** A script and every module that it imports, as one small file: one request. */
export async function bundleScript(entry: URL): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: BROWSERS,
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`No script came of ${entry.href}`);
  return script.contents;
}

/** A style sheet without comments, spaces and what says nothing. */
export async function minifyStyle(style: string): Promise<string> {
  const { code } = await transform(style, { loader: 'css', minify: true, target: BROWSERS, logLevel: 'silent' });
  return code;
}
