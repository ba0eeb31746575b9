import { describe, expect, it } from 'vitest';
import { FLOODS, lookupFrom, timelineOf } from './dossierFrom.ts';

/** The rows of figures of one article, published in October 2025 on an axis that begins with 2014. */
const figuresOf = (text: string) =>
  timelineOf(
    lookupFrom(
      [
        { published: '2014-01-02', text: 'Nothing happened.' },
        { published: '2025-10-16', text },
      ],
      FLOODS,
    ),
  ).model.groups.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'figure'));

describe('the number beside the bar of a figure', () => {
  it('stands to its left where the narrowest page has room for it', () => {
    const [row] = figuresOf('The agency counted approximately four flooded homes since June 2020.');
    expect(row?.value).toEqual({ text: 'approximately four', x: row?.bar?.x, anchor: 'end' });
  });

  it('stands to its right where there is none on the left', () => {
    const [row] = figuresOf('The agency counted 20 flooded homes between 2014 and 2016.');
    expect(row?.value?.anchor).toBe('start');
  });

  it('is left to the words of the row where neither side has room', () => {
    const [row] = figuresOf('The agency counted approximately four flooded homes since the start of 2018.');
    expect(row?.bar).not.toBeNull();
    expect(row?.value).toBeNull();
  });
});
