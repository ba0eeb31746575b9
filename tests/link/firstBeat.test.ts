import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeDossier } from '../../src/analyse.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { renderDossier } from './renderDossier.ts';

/** What must come out of the five articles by the general rules, whatever else does. */
const { value } = await makeDossier({ articles: ['articles'], beat: 'beat.yaml', drafts: false });

function dossier(): Dossier {
  if (value === null) throw new Error('the five articles cannot be read');
  return value;
}

const pair = (series: string) => dossier().series.find(({ id }) => id === series)?.comparisons[0];
const sentences = (series: string): string[] => pair(series)?.reasons.map(({ sentence }) => sentence) ?? [];

const GOLDEN = 'tests/link/firstBeat.dossier.txt';

describe('the five articles', () => {
  it('conclude what was reviewed', async () => {
    const rendered = renderDossier(dossier());
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(GOLDEN, rendered);
    if (!existsSync(GOLDEN)) throw new Error(`${GOLDEN} is missing: write it with \`npm run golden\` and review it`);
    expect(rendered, 'the conclusions have changed; if that is right, `npm run golden`').toBe(
      await readFile(GOLDEN, 'utf8'),
    );
  });

  it('have 43 plots, then 19, not comparable: the starts differ and the windows overlap', () => {
    expect(pair('late-stage-plots')).toMatchObject({ verdict: 'not-comparable', arithmetic: [] });
    expect(sentences('late-stage-plots')).toContain(
      'The counts start in different years: March 2017 and January 2020.',
    );
    expect(sentences('late-stage-plots').join(' ')).toContain('The windows overlap by four years and nine months');
  });

  it('have twenty plots, then more than 20, comparable with care', () => {
    expect(pair('iran-backed-plots')).toMatchObject({ verdict: 'with-care' });
    expect(sentences('iran-backed-plots')).toContain('The verbs differ: “responded to” and “tracked”.');
    expect(sentences('iran-backed-plots').join(' ')).toContain('The windows follow one another');
  });

  it('have shares of cases and of arrests, not comparable', () => {
    expect(pair('young-people-in-terrorism')).toMatchObject({ verdict: 'not-comparable', arithmetic: [] });
    expect(sentences('young-people-in-terrorism')[0]).toBe(
      'They are shares of different things: “cases” and “232 terrorism arrests”.',
    );
  });

  it('have an average that does not follow from its total, two directions, and a shortened quotation', () => {
    const forms = dossier().agreements.map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining(['average', 'opposite-directions', 'shortened-quotation']));
  });

  it('have words that return, of the speaker whom most of them quote', () => {
    const [first] = dossier().speakers;
    expect(first?.id).toBe('ken-mccallum');
    expect(first?.wordsThatReturn.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['finite capacity', 'stretched']),
    );
  });

  it('lead with the pair that is most easily misread', () => {
    expect(dossier().findings.map(({ rule }) => rule)).toEqual([
      'misread-pair',
      'opposite-directions',
      'no-longer-named',
    ]);
    expect(dossier().findings[0]?.title).toBe('Late-stage plots disrupted: 43, then 19');
  });
});
