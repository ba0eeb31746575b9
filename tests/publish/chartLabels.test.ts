import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, type DrawnTime, makeBar } from '../../src/publish/bar.ts';
import { makeSaidRegister, makeTimelineScale } from '../../src/publish/timelineChart.ts';
import { besideBar } from '../../src/publish/timelineRows.ts';
import { makeTimeScale, type TimeScale } from '../../src/publish/timeScale.ts';
import { numberWidth, type ValueLabel, valueLabel, wordsAbove } from '../../src/publish/valueLabel.ts';
import { SEED } from '../fixtures.ts';
import { lookupFrom } from './dossierFrom.ts';

/** Tracks in px: of the narrowest page, of the narrowest with labels beside the track, and of wide ones. */
const TRACKS = [280, 424, 700, 1168];
const WIDE = 424;
/** What the texts take a character, in px: words in 13px and 14px sans, numbers in 15px bold, days in 13px. */
const CHARACTER = { words: 7, bold: 7.5, day: 6.6 };

const day = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2040, 11, 31) / 864e5 })
  .map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
const openDays = fc
  .tuple(day, day, fc.constantFrom('both', 'both', 'both', 'start', 'end', 'day'))
  .map(([a, b, known]) => {
    const [start, end] = a < b ? [a, b] : [b, a];
    if (known === 'day') return { start, end: start };
    return { start: known === 'end' ? null : start, end: known === 'start' ? null : end };
  });
const time: fc.Arbitrary<DrawnTime> = fc.oneof(
  openDays.map((days) => ({ ...days, uncertainUntil: null, readings: [] })),
  fc.tuple(openDays, fc.boolean()).map(([days, whole]) => ({
    ...days,
    uncertainUntil: days.start === null ? null : whole ? (days.end ?? days.start) : `${days.start.slice(0, 4)}-12-31`,
    readings: [],
  })),
  fc.tuple(openDays, openDays).map(([days, other]) => ({ ...days, uncertainUntil: null, readings: [other] })),
);
/** "43" to "somewhere between 1,200 and 1,300 or so". */
const length = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 45 }));
const words = fc.tuple(length, fc.constantFrom('n', '8')).map(([n, letter]) => letter.repeat(n));

/** A chart: its scale, and each time with the day on which it was said. */
const chart = fc
  .array(fc.record({ time, said: day, value: words, window: words }), { minLength: 1, maxLength: 25 })
  .map((rows) => ({
    rows,
    scale: makeTimeScale(
      rows.flatMap((row) => [row.time, ...row.time.readings]),
      rows.map(({ said }) => said),
    ),
  }));

interface Box {
  left: number;
  right: number;
}
const px = (share: number, track: number): number => (share / 100) * track;
const boxOf = ({ x, anchor }: { x: number; anchor: 'start' | 'end' }, dx: number, width: number, track: number) => {
  const at = px(x, track) + dx;
  return anchor === 'end' ? { left: at - width, right: at } : { left: at, right: at + width };
};
/** Positions are rounded to a hundredth of a per cent. */
const ROUNDING = 0.15;
const isWithin = ({ left, right }: Box, track: number): boolean => left >= -ROUNDING && right <= track + ROUNDING;
const meet = (a: Box, b: Box): boolean => a.left < b.right - ROUNDING && b.left < a.right - ROUNDING;
const pieceBox = ({ x, width }: { x: number; width: number }, track: number): Box => ({
  left: px(x, track),
  right: px(x + width, track),
});
const isOn = (x: number, { left, right }: Box, track: number): boolean =>
  px(x, track) > left + ROUNDING && px(x, track) < right - ROUNDING;

/** Looks at every row of many charts. */
function everyRow(
  look: (row: { bar: Bar | null; said: number; value: string; window: string; scale: TimeScale }) => void,
) {
  fc.assert(
    fc.property(chart, ({ rows, scale }) => {
      for (const { time: drawn, said, value, window } of rows)
        look({ bar: makeBar(scale, drawn, said), said: scale.startOf(said), value, window, scale });
    }),
    { seed: SEED, numRuns: 150 },
  );
}

const NARROWEST = 280;
const widthOf = (value: string, window: string, label: ValueLabel, track: number): number => {
  const isShown = label.window === 'always' || (label.window === 'wide' && track >= WIDE);
  return numberWidth(value) + (isShown ? 12 + window.length * CHARACTER.words : 0);
};

describe('charts of any times from 1990 to 2040', () => {
  it('keep every bar on the track, its parts in it, and what is sure apart from what is open', () => {
    everyRow(({ bar }) => {
      if (bar === null) return;
      const whole = pieceBox(bar, 100);
      expect(isWithin(whole, 100)).toBe(true);
      for (const part of [...bar.solid, ...bar.hatched]) {
        expect(part.width).toBeGreaterThan(0);
        expect(isWithin(pieceBox(part, 100), 100)).toBe(true);
      }
      for (const solid of bar.solid.filter(({ width }) => width > 1))
        for (const open of bar.hatched.filter(({ width }) => width > 1))
          expect(meet(pieceBox(solid, 100), pieceBox(open, 100))).toBe(false);
    });
  });

  it('keep the number of a bar on the track, off hatching, off the ends of bars and off the line of saying', () => {
    everyRow(({ bar, said, value, window }) => {
      const label = valueLabel(value, window, bar, said);
      if (label === null) {
        expect(numberWidth(value)).toBeGreaterThan(NARROWEST - 10);
        return;
      }
      for (const track of TRACKS) {
        const box = boxOf(label, label.dx, widthOf(value, window, label, track), track);
        expect(isWithin(box, track)).toBe(true);
        if (label.above) continue;
        expect(isOn(said, box, track)).toBe(false);
        if (bar === null) continue;
        const around = pieceBox(bar, track);
        if (label.inside) expect(box.left >= around.left && box.right <= around.right).toBe(true);
        else expect(meet(box, bar.isOpen ? { ...around, right: around.right + 12 } : around)).toBe(false);
      }
    });
  });

  it('keep the words above a bar, and those of a row without one, on the track and off the line of saying', () => {
    everyRow(({ bar, said, window }) => {
      for (const drawn of [bar, null]) {
        const note = wordsAbove(window, drawn, said);
        if (note === null) continue;
        for (const track of TRACKS) {
          const box = boxOf(note, note.dx, window.length * CHARACTER.words, track);
          expect(isWithin(box, track)).toBe(true);
          if (drawn === null) expect(isOn(said, box, track)).toBe(false);
        }
      }
    });
  });

  it('keep the number beside a bar of the timeline on the track, off the bar and off the line of saying', () => {
    everyRow(({ bar, said, value }) => {
      const beside = bar && besideBar(value, bar, said);
      if (bar === null || beside === null) return;
      for (const track of TRACKS) {
        const box = boxOf(beside, beside.anchor === 'end' ? -7 : 7, value.length * CHARACTER.bold, track);
        expect(isWithin(box, track)).toBe(true);
        expect(isOn(said, box, track)).toBe(false);
        expect(meet(box, pieceBox(bar, track))).toBe(false);
      }
    });
  });

  it('keep the years of the axis apart and on the track', () => {
    fc.assert(
      fc.property(chart, ({ scale }) => {
        const { ticks } = scale.axis;
        for (const track of [280, 420, 700, 1168]) {
          const shown = ticks.filter(({ narrow }) => narrow || track >= 490);
          const boxes = shown.map((tick) => boxOf(tick, tick.anchor === 'end' ? -4 : 3, 31, track));
          for (const box of boxes) expect(isWithin(box, track)).toBe(true);
          for (const [i, box] of boxes.entries())
            for (const other of boxes.slice(i + 1)) expect(meet(box, other)).toBe(false);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('the register of saying', () => {
  const registerOf = (days: readonly string[]) => {
    const lookup = lookupFrom(days.map((published) => ({ published, text: 'Nothing happened.' })));
    return makeSaidRegister(lookup, makeTimelineScale(lookup.dossier));
  };
  const daysOf = (most: number, least = 1) =>
    fc.uniqueArray(day, { minLength: least, maxLength: most }).map((days) => [...days].sort());

  it('labels up to twelve articles, and no label meets another mark or leaves the track', () => {
    fc.assert(
      fc.property(daysOf(12), (days) => {
        const { marks, height } = registerOf(days);
        expect(marks.length).toBe(days.length);
        for (const track of TRACKS) {
          const boxes = marks.map(({ x, y, side, label }) => {
            const at = px(x, track);
            const reach = 11 + label.length * CHARACTER.day;
            return {
              y,
              ...(side === 'left' ? { left: at - reach, right: at + 6 } : { left: at - 6, right: at + reach }),
            };
          });
          for (const [i, box] of boxes.entries()) {
            expect(box.left >= -6 && box.right <= track + 6 && box.y <= height - 12).toBe(true);
            const inRow = boxes.slice(i + 1).filter(({ y }) => y === box.y);
            expect(inRow.some((other) => meet(box, other))).toBe(false);
          }
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('counts more by year, in columns that stay on the track with their numbers', () => {
    fc.assert(
      fc.property(daysOf(40, 13), (days) => {
        const { marks, years } = registerOf(days);
        expect(marks).toEqual([]);
        expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        for (const { x, width, count, labelled } of years) {
          expect(isWithin({ left: x, right: x + width }, 100)).toBe(true);
          if (labelled === 'never') continue;
          const track = labelled === 'always' ? NARROWEST : WIDE;
          expect(String(count).length * 7.5).toBeLessThanOrEqual(px(width, track));
        }
      }),
      { seed: SEED, numRuns: 8 },
    );
  });
});
