import { LARGEST_THEME_FILE } from '../../src/read/themeFiles.ts';

export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 32"><path d="M0 0h9"/></svg>';
export const FONT = Buffer.from('wOF2 and its tables');
const face = (src: string): string => `@font-face { font-family: "A"; src: ${src}; }`;
/** A drawing with this in it. */
export const drawing = (inside: string): string => SVG.replace('<path', `${inside}<path`);

/** Files of a theme, by name. */
export type Files = Record<string, string | Uint8Array>;

/** What is wrong, the theme, the one error that it gets (place and rule), and what its hint says. */
export const REFUSED_THEMES: [string, Files, string, RegExp][] = [
  ['a file with a misspelt name', { 'them.css': '' }, 'them.css theme/unknown-file', /Did you mean theme\.css\?/],
  ['a picture of another kind', { 'icon.ico': '' }, 'icon.ico theme/unknown-file', /theme\.css, icon\.svg, logo\.svg/],
  ['a font of another kind', { 'a.ttf': '' }, 'a.ttf theme/unknown-file', /\.woff2/],
  ['a font with a space in its name', { 'a b.woff2': FONT }, 'a b.woff2 theme/unknown-file', /letters, digits/],
  ['a font that is none', { 'a.woff2': 'wOFF' }, 'a.woff2 theme/no-font', /WOFF2/],
  ['a folder in it', { 'fonts/a.woff2': FONT }, 'fonts file/is-a-folder', /beside theme\.css/],
  ['a folder with the name of a file', { 'icon.svg/a': '' }, 'icon.svg file/is-a-folder', /beside/],
  ['a file over 1 MiB', { 'logo.svg': SVG + ' '.repeat(LARGEST_THEME_FILE) }, 'logo.svg file/too-large', /./],
  [
    'a style sheet that is no text',
    { 'theme.css': Buffer.of(0x2f, 0xe9, 0x0a) },
    'theme.css:1:2 encoding/not-utf-8',
    /UTF-8/,
  ],
  ['an import', { 'theme.css': '\n @import url("a.css");' }, 'theme.css:2:2 theme/import', /Copy/],
  ['an import without its semicolon', { 'theme.css': '@import "a.css"' }, 'theme.css:1:1 theme/import', /Copy/],
  [
    'a font on another host',
    { 'theme.css': face('url(https://example.org/a.woff2)') },
    'theme.css:1:32 theme/other-host',
    /beside/,
  ],
  [
    'a font on the same scheme elsewhere',
    { 'theme.css': face('url("//example.org/a.woff2")') },
    'theme.css:1:32 theme/other-host',
    /beside/,
  ],
  [
    'a font inside the style sheet',
    { 'theme.css': face('URL(data:font/woff2;base64,AA)') },
    'theme.css:1:32 theme/other-host',
    /beside/,
  ],
  [
    'a font that is not there',
    { 'theme.css': face('url(our-serf.woff2)'), 'our-serif.woff2': FONT },
    'theme.css:1:32 theme/no-file',
    /Did you mean our-serif\.woff2\?/,
  ],
  ['a font out of the folder', { 'theme.css': face('url(../a.woff2)') }, 'theme.css:1:32 theme/no-file', /beside/],
  [
    'an address that is written with escapes',
    { 'theme.css': face('u\\72l(https://example.org)') },
    'theme.css:1:32 theme/css',
    /without/,
  ],
  [
    'a face without a name',
    { 'theme.css': '@font-face { src: local("A") }' },
    'theme.css:1:1 theme/face',
    /font-family/,
  ],
  [
    'a token that asks for a file',
    { 'theme.css': ':root{--serif: url(a.woff2)}' },
    'theme.css:1:7 theme/url',
    /@font-face/,
  ],
  [
    'a token that asks another host',
    { 'theme.css': ':root { --serif: image-set("//a.org" 1x) }' },
    'theme.css:1:9 theme/url',
    /@font-face/,
  ],
  [
    'a misspelt token',
    { 'theme.css': ':root {\n  --figrue: #000;\n}' },
    'theme.css:2:3 theme/unknown-token',
    /Did you mean --figure\?/,
  ],
  [
    'a property that is no token',
    { 'theme.css': ':root { zoom: 2 }' },
    'theme.css:1:9 theme/unknown-token',
    /--bg, .*--serif/,
  ],
  ['a rule for a class', { 'theme.css': '.mast { --serif: serif }' }, 'theme.css:1:1 theme/other-rule', /:root/],
  [
    'a rule for print',
    { 'theme.css': '@media print { :root { --sans: serif } }' },
    'theme.css:1:1 theme/other-rule',
    /:root/,
  ],
  [
    'a rule in a scheme that is not for the root',
    { 'theme.css': '@media (prefers-color-scheme: dark) { p { --bg: #000 } }' },
    'theme.css:1:39 theme/other-rule',
    /:root/,
  ],
  ['a token outside of a rule', { 'theme.css': '--sans: serif;' }, 'theme.css:1:1 theme/css', /:root/],
  [
    'a token that stands in a scheme alone',
    { 'theme.css': '@media (prefers-color-scheme: dark) { --bg: #000 }' },
    'theme.css:1:39 theme/css',
    /:root/,
  ],
  [
    'tokens behind those of one scheme',
    { 'theme.css': '@media (prefers-color-scheme: dark) { :root { --bg: #000 } } :root { --bg: #fff }' },
    'theme.css:1:62 theme/order',
    /before/,
  ],
  ['a token without a value', { 'theme.css': ':root { --sans: ; }' }, 'theme.css:1:9 theme/css', /value/],
  ['a token without a colon', { 'theme.css': ':root { --sans serif }' }, 'theme.css:1:9 theme/css', /colon/],
  ['a brace that is not closed', { 'theme.css': ':root { --sans: serif;' }, 'theme.css:1:1 theme/css', /\}/],
  ['a brace too many', { 'theme.css': ':root { --sans: serif } }' }, 'theme.css:1:25 theme/css', /out/],
  ['a comment that is not ended', { 'theme.css': '/* :root {' }, 'theme.css:1:1 theme/css', /\*\//],
  ['a string that is not ended', { 'theme.css': ':root { --sans: "A\n}' }, 'theme.css:1:17 theme/css', /"/],
  [
    'a script in a drawing',
    { 'icon.svg': drawing('\n<script>alert(1)</script>') },
    'icon.svg:2:1 theme/script',
    /plain SVG/,
  ],
  ['a script by another name', { 'icon.svg': drawing('<s:script/>') }, 'icon.svg:1:61 theme/script', /plain SVG/],
  [
    'an event in a drawing',
    { 'logo.svg': SVG.replace('<path', '<path onload="a()"') },
    'logo.svg:1:67 theme/script',
    /plain SVG/,
  ],
  [
    'an address that runs',
    { 'logo.svg': drawing('<set attributeName="href" to="x"/>') },
    'logo.svg:1:66 theme/script',
    /plain SVG/,
  ],
  [
    'a page in a drawing',
    { 'logo.svg': drawing('<foreignObject/>') },
    'logo.svg:1:61 theme/not-a-drawing',
    /plain SVG/,
  ],
  [
    'entities in a drawing',
    { 'logo.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}` },
    'logo.svg:1:16 theme/not-a-drawing',
    /plain SVG/,
  ],
  [
    'a linked picture',
    { 'logo.svg': drawing('<image xlink:href="https://example.org/a.png"/>') },
    'logo.svg:1:68 theme/other-file',
    /Embed/,
  ],
  [
    'a style sheet of another host',
    { 'logo.svg': drawing('<style>@import "//a.org"</style>') },
    'logo.svg:1:68 theme/other-file',
    /Embed/,
  ],
  [
    'a fill out of another file',
    { 'logo.svg': drawing('<g fill="url(b.svg#c)"/>') },
    'logo.svg:1:70 theme/other-file',
    /Embed/,
  ],
  ['no drawing', { 'icon.svg': 'PNG' }, 'icon.svg theme/not-a-drawing', /SVG/],
  [
    'a drawing that no browser shows',
    { 'icon.svg': '<svg viewBox="0 0 1 1"/>' },
    'icon.svg theme/not-a-drawing',
    /xmlns/,
  ],
  ['a drawing without a size', { 'logo.svg': SVG.replace('viewBox', 'viewbox') }, 'logo.svg theme/no-size', /viewBox/],
];
