import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, hasErrors, type Outcome } from '../model/diagnostic.ts';
import type { Theme, ThemeFile } from '../model/theme.ts';
import { decodeText } from './readText.ts';
import { onFile } from './report.ts';
import { readDrawing } from './themeDrawing.ts';
import { isFont, isLicence, readThemeFiles } from './themeFiles.ts';
import { readThemeStyle } from './themeStyle.ts';

/** Where a theme is looked for if none is named. */
export const themeBeside = (beat: string): string => join(dirname(beat), 'theme');

/**
 * The theme of the folder that was named, or of `theme` beside beat.yaml where there is one. Null where there is none,
 * and where it cannot be used; then there is an error among the diagnostics.
 */
export function readTheme(named: string | undefined, beat: string): Outcome<Theme | null> {
  const folder = named?.replace(/(?<=.)\/+$/, '') ?? themeBeside(beat);
  if (named === undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { value: null, diagnostics: [] };
  const { value: files, diagnostics } = readThemeFiles(folder);
  const textOf = (name: string): string | null => {
    const bytes = files.get(name);
    if (bytes === undefined) return null;
    const decoded = decodeText(`${folder}/${name}`, bytes);
    diagnostics.push(...decoded.diagnostics);
    return decoded.value;
  };
  const filesThat = (fits: (name: string) => boolean): ThemeFile[] =>
    [...files].filter(([name]) => fits(name)).map(([name, content]) => ({ name, content }));

  const fonts = filesThat(isFont);
  const css = textOf('theme.css');
  const style =
    css === null
      ? null
      : readThemeStyle(
          `${folder}/theme.css`,
          css,
          fonts.map(({ name }) => name),
        );
  diagnostics.push(...(style?.diagnostics ?? []));
  const drawingOf = (name: string) => {
    const content = textOf(name);
    if (content === null) return null;
    const drawing = readDrawing(`${folder}/${name}`, content);
    diagnostics.push(...drawing.diagnostics);
    return { content, size: drawing.size };
  };
  const icon = drawingOf('icon.svg');
  const logo = drawingOf('logo.svg');
  const isNamed = ({ name }: ThemeFile): boolean => style?.fonts.includes(name) ?? false;
  if (!hasErrors(diagnostics))
    diagnostics.push(...fonts.filter((font) => !isNamed(font)).map(({ name }) => unnamedFont(`${folder}/${name}`)));
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const theme: Theme = {
    style: css ?? '',
    fonts: fonts.filter(isNamed),
    licences: filesThat(isLicence),
    icon: icon?.content ?? null,
    logo,
    light: style?.light ?? new Map(),
  };
  return { value: theme, diagnostics };
}

const unnamedFont = (file: string): Diagnostic =>
  onFile(file, {
    rule: 'theme/unnamed-font',
    severity: 'warning',
    message: 'is named by no face, and is left out',
    hint: 'Name it in theme.css: @font-face { font-family: "…"; src: url(…) format("woff2"); }.',
  });
