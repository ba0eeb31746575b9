/** What an editor changes of a site's looks without touching a template: the folder `theme` beside beat.yaml, checked. */
export interface Theme {
  /** Tokens and faces, to follow the style sheet's own. */
  style: string;
  /** The fonts that the style names, and their licences. */
  fonts: ThemeFile[];
  licences: ThemeFile[];
  /** The picture of the site in tabs and bookmarks. */
  icon: string | null;
  /** The mark beside the site's name. */
  logo: ThemeLogo | null;
  /** Tokens as the theme sets them for light pages; for what is drawn while the site is built. */
  light: ReadonlyMap<string, string>;
}

export interface ThemeFile {
  name: string;
  content: Uint8Array;
}

export interface ThemeLogo {
  content: string;
  /** In CSS pixels; what counts is the ratio. */
  size: { width: number; height: number };
}

/** Every colour that a page has; docs/THEME.md says what has it. A theme may set each, for light and for dark. */
export const COLOUR_TOKENS: readonly string[] = [
  '--bg',
  '--panel',
  '--ink',
  '--muted',
  '--rep',
  '--rule',
  '--strong',
  '--threat',
  '--figure',
  '--figure-t',
  '--date',
  '--speaker',
  '--speaker-t',
  '--on',
  '--target',
  '--focus',
];

/** Every face that a page has. */
export const FACE_TOKENS: readonly string[] = ['--serif', '--sans', '--sc'];

export const TOKENS: readonly string[] = [...COLOUR_TOKENS, ...FACE_TOKENS];
