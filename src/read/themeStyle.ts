import type { Diagnostic } from '../model/diagnostic.ts';
import { listInWords } from '../model/inWords.ts';
import { COLOUR_TOKENS, TOKENS } from '../model/theme.ts';
import { nearestWord } from './nearestWord.ts';
import { type Declaration, parseStyle, type StyleRule } from './parseStyle.ts';
import { type Finding, makeReport, type Position } from './report.ts';
import { findFaint, plainColour } from './themeContrast.ts';

export interface ThemeStyle {
  /** The fonts of the folder that a face names. */
  fonts: string[];
  /** The tokens of light pages, colours as six digits where that can be told. */
  light: Map<string, string>;
  diagnostics: Diagnostic[];
}

type Say = (at: number, finding: Finding) => void;

const SCHEME = /^@media ?\( ?prefers-color-scheme ?: ?(light|dark) ?\)$/i;

/**
 * Reads the style sheet of a theme. It may hold tokens, for light and for dark, and faces whose fonts lie beside it; a
 * rule for anything else would hang on markup that changes, and is refused.
 */
export function readThemeStyle(file: string, text: string, fonts: readonly string[]): ThemeStyle {
  const report = makeReport(file, text);
  const diagnostics: Diagnostic[] = [];
  const say: Say = (at, finding) => diagnostics.push(report(positionOf(text, at), finding));
  const { rules, statements, faults } = parseStyle(text);
  for (const { at, message, hint } of faults) say(at, { rule: 'theme/css', message, hint });
  for (const { words, at } of statements) say(at, refusedStatement(words));

  const used = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
  const everywhere: Declaration[] = [];
  const dark: Declaration[] = [];
  const light: Declaration[] = [];
  const faces: string[] = [];
  for (const rule of rules) {
    const [, scheme] = SCHEME.exec(rule.prelude) ?? [];
    if (rule.prelude === ':root') {
      if (light.length + dark.length > 0) say(rule.at, tooLate);
      everywhere.push(...tokensOf(rule, used, say));
    } else if (/^@font-face$/i.test(rule.prelude)) faces.push(...fontsOf(rule, fonts, say));
    else if (scheme === undefined) say(rule.at, otherRule(rule));
    else (scheme.toLowerCase() === 'dark' ? dark : light).push(...tokensIn(rule, used, say));
  }
  const alone = lightAlone(everywhere, dark);
  if (alone.length > 0) diagnostics.push(report(null, sameInTheDark(alone)));
  const onLight = byName([...everywhere, ...light]);
  const faint = findFaint(onLight, 'light');
  // What is the same on dark pages is told once.
  const more = findFaint(byName([...everywhere, ...dark]), 'dark').filter(
    ({ pair }) => !faint.some((one) => one.pair === pair),
  );
  for (const { at, finding } of [...faint, ...more]) say(at, finding);
  return {
    fonts: fonts.filter((name) => faces.includes(name)),
    light: new Map([...onLight].map(([name, { value }]) => [name, plainColour(name, onLight, 'light') ?? value])),
    diagnostics,
  };
}

const byName = (declarations: readonly Declaration[]): Map<string, Declaration> =>
  new Map(declarations.map((declaration) => [declaration.name, declaration]));

function positionOf(text: string, at: number): Position {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function tokensIn(scheme: StyleRule, used: ReadonlySet<string>, say: Say): Declaration[] {
  for (const { at, name } of scheme.declarations)
    say(at, { rule: 'theme/css', message: `${name} stands in no rule`, hint: 'Put it into :root { … }.' });
  return scheme.rules.flatMap((rule) => {
    if (rule.prelude === ':root') return tokensOf(rule, used, say);
    say(rule.at, otherRule(rule));
    return [];
  });
}

/** The tokens that a rule sets; a name that the theme itself uses (`var(--name)`) may be its own. */
function tokensOf(rule: StyleRule, used: ReadonlySet<string>, say: Say): Declaration[] {
  for (const inner of rule.rules) say(inner.at, otherRule(inner));
  for (const { name, value, at } of rule.declarations) {
    if (name !== 'color-scheme' && !TOKENS.includes(name) && !used.has(name)) say(at, unknownToken(name));
    if (value === '')
      say(at, { rule: 'theme/css', message: `${name} is empty`, hint: 'Give it a value, or take it out.' });
    if (/\b(?:url|src|image|image-set|cross-fade)\(|\\/i.test(value)) say(at, loadingToken(name));
  }
  return rule.declarations;
}

/** The fonts that a face names; all must lie beside the style sheet. */
function fontsOf(rule: StyleRule, fonts: readonly string[], say: Say): string[] {
  for (const inner of rule.rules) say(inner.at, otherRule(inner));
  for (const wanted of ['font-family', 'src'])
    if (!rule.declarations.some(({ name }) => name.toLowerCase() === wanted))
      say(rule.at, {
        rule: 'theme/face',
        message: `a face without ${wanted}`,
        hint: 'A face has a name (font-family) and a font: src: url(name.woff2) format("woff2").',
      });
  return rule.declarations.flatMap(({ value, at }) => {
    const named = [...value.matchAll(/url\(\s*["']?([^"')]*?)["']?\s*\)/gi)].map(([, address = '']) => address);
    if (value.includes('\\')) say(at, { rule: 'theme/css', message: 'holds a \\', hint: 'Write the name without it.' });
    for (const address of named) if (!fonts.includes(address)) say(at, noSuchFont(address, fonts));
    return named;
  });
}

/** Colours that hold for dark pages only because nothing else is said there. */
function lightAlone(everywhere: readonly Declaration[], dark: readonly Declaration[]): string[] {
  const oneScheme = everywhere.some(
    ({ name, value }) => name === 'color-scheme' && !/light\s+dark|dark\s+light/.test(value),
  );
  if (oneScheme) return [];
  const said = new Set(dark.map(({ name }) => name));
  const names = everywhere
    .filter(
      ({ name, value }) => COLOUR_TOKENS.includes(name) && !said.has(name) && !/\b(?:light-dark|var)\(/.test(value),
    )
    .map(({ name }) => name);
  return [...new Set(names)];
}

const sameInTheDark = (names: readonly string[]): Finding => ({
  rule: 'theme/light-alone',
  severity: 'warning',
  message: `dark pages take the light ${listInWords(names)} too, because nothing is said for dark`,
  hint: 'Set them in @media (prefers-color-scheme: dark) { :root { … } }, or write color-scheme: light for one scheme alone.',
});

function refusedStatement(words: string): Finding {
  if (/^@import\b/i.test(words))
    return {
      rule: 'theme/import',
      message: '@import would load another style sheet',
      hint: 'Copy what is wanted of it into theme.css, and its fonts into the folder.',
    };
  return { rule: 'theme/css', message: 'stands in no rule', hint: 'Tokens stand in :root { … }.' };
}

const otherRule = ({ prelude }: StyleRule): Finding => ({
  rule: 'theme/other-rule',
  message: `${prelude || 'a rule without a name'} is no place for tokens or faces`,
  hint: 'A theme holds :root { … }, the same in @media (prefers-color-scheme: dark) { … }, and @font-face { … }.',
});

const tooLate: Finding = {
  rule: 'theme/order',
  message: ':root stands behind the rules of one scheme, and would win over them',
  hint: 'Put it before @media (prefers-color-scheme: …).',
};

function unknownToken(name: string): Finding {
  const meant = nearestWord(name, TOKENS);
  return {
    rule: 'theme/unknown-token',
    message: `${name} is no token of the style sheet`,
    hint: meant ? `Did you mean ${meant}?` : `Tokens: ${TOKENS.join(', ')}.`,
  };
}

const loadingToken = (name: string): Finding => ({
  rule: 'theme/url',
  message: `${name} asks for a file`,
  hint: 'A token is a colour or a list of faces; only src in @font-face names files.',
});

function noSuchFont(address: string, fonts: readonly string[]): Finding {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address))
    return {
      rule: 'theme/other-host',
      message: `url(${address}) is no file of the theme, and pages ask no other host`,
      hint: 'Put the font beside theme.css as a .woff2 and name it: url(name.woff2).',
    };
  const meant = nearestWord(address, fonts);
  return {
    rule: 'theme/no-file',
    message: `url(${address}) names no font of the folder`,
    hint: meant ? `Did you mean ${meant}?` : 'Put the .woff2 beside theme.css, without a folder of its own.',
  };
}
