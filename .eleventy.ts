import { fileURLToPath } from 'node:url';
import type { EleventyConfig } from '@11ty/eleventy';

/**
 * Eleventy renders the templates from the page models and nothing else: no article passes through a template engine,
 * and no file is written by it (`src/render.ts` takes the pages as text).
 */
export default function configure(eleventy: EleventyConfig) {
  eleventy.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  eleventy.addTemplateFormats('11ty.tsx');
  eleventy.setUseGitIgnore(false);
  return {
    dir: { input: fileURLToPath(new URL('./templates/', import.meta.url)), includes: 'parts', data: 'no-data' },
    templateFormats: ['11ty.tsx'],
  };
}
