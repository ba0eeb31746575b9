import type { AssetRoutes } from '../assets.ts';
import { useHref } from '../link.tsx';

/** The height that the width is reckoned for; the style sheet says how high it is shown. */
const HEIGHT = 32;

/** The theme's mark before the site's name. It says nothing of its own: the name stands beside it. */
export function Logo({ of: logo }: { of: AssetRoutes['logo'] }) {
  const href = useHref();
  if (logo === null) return null;
  const width = Math.max(1, Math.round((HEIGHT * logo.width) / logo.height));
  return <img class="logo" src={href(logo.route)} alt="" width={width} height={HEIGHT} />;
}
