/** The few methods of Eleventy 3 that are called here; it ships no types that hold under strict. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addExtension(extensions: string[], options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(use: boolean): void;
  }
  export interface RenderedPage {
    url: string | false;
    outputPath: string | false;
    content: string;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (eleventy: EleventyConfig) => void },
    );
    toJSON(): Promise<RenderedPage[]>;
  }
}

/** Called with what is said in `scripts/subset-fonts.ts`; the package ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      keepFeatures: string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
