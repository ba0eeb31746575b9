import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { filesBelow } from './walk.ts';

const site = inject('addressedSite');
const pages = filesBelow(site).filter((file) => file.endsWith('.html'));

const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by the renderer: void elements close themselves, attributes may stand without quotes nowhere.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // HTML lets an id begin with a digit; ids of articles begin with their year.
    'valid-id': ['error', { relaxed: true }],
    // `type="button"` and the sectioning of headings are checked; the order of classes is nobody's concern.
    'tel-non-breaking': 'off',
  },
});

describe('every page is valid HTML', () => {
  it.each(pages)('%s', async (file) => {
    const report = await validate.validateString(readFileSync(join(site, file), 'utf8'), file);
    const messages = report.results.flatMap((result) =>
      result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(pages)('%s has one h1, and no heading level is skipped', (file) => {
    const levels = [...readFileSync(join(site, file), 'utf8').matchAll(/<h([1-6])[\s>]/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
});
