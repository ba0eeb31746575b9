import type { SiteModel } from '../../src/publish/page.ts';

export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** The tokens that it is drawn with, as the style sheet has them. */
const COLOURS = { '--bg': '#ffffff', '--ink': '#15181c', '--muted': '#50565c', '--strong': '#15181c' };
const MARGIN = 80;
/** Sizes to try, largest first, each with the letters that fit on a line of it at the face's average width. */
const SIZES = [104, 84, 68, 56] as const;
const AVERAGE = 0.47;
const MOST_LINES = 4;

/** Words on lines of at most so many letters; a longer word stands alone. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const lettersAt = (size: number): number => Math.floor((SHARE_SIZE.width - 2 * MARGIN) / (size * AVERAGE));

/** The theme's colours where each that it sets is a plain number: half of them with half of ours might not be legible. */
function coloursOf(light: ReadonlyMap<string, string> | null): typeof COLOURS {
  const set = Object.entries(COLOURS).map(([name, usual]) => [name, light?.get(name) ?? usual] as const);
  return set.every(([, colour]) => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour))
    ? { ...COLOURS, ...Object.fromEntries(set) }
    : COLOURS;
}

interface ShareImageProps {
  site: SiteModel;
  /** What a theme sets for light pages. */
  light: ReadonlyMap<string, string> | null;
}

/** The picture that other sites show for a link to this one: its name, and what it is made from. */
export function ShareImage({ site, light }: ShareImageProps) {
  const { '--bg': page, '--ink': ink, '--muted': muted, '--strong': strong } = coloursOf(light);
  const size = SIZES.find((one) => wrap(site.title, lettersAt(one)).length <= 3) ?? SIZES[SIZES.length - 1] ?? 56;
  const lines = wrap(site.title, lettersAt(size)).slice(0, MOST_LINES);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...SHARE_SIZE}>
      <title>{site.title}</title>
      <rect width="100%" height="100%" fill={page} />
      <rect width="100%" height="14" fill={strong} />
      {lines.map((line, i) => (
        <text x={MARGIN} y={90 + size * (i + 1)} font-family="Newsreader" font-size={size} fill={ink}>
          {line}
        </text>
      ))}
      <rect x={MARGIN} y="510" width={SHARE_SIZE.width - 2 * MARGIN} height="2" fill={strong} />
      <text x={MARGIN} y="562" font-family="Newsreader" font-size="36" fill={muted}>
        {`${site.extent}. Every record opens its sentence.`}
      </text>
    </svg>
  );
}
