import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/publish/localTime.ts';

describe('when an article was published, as an instant', () => {
  it.each([
    ['2024-12-06', 'Europe/London', '2024-12-06T00:00:00Z'],
    ['2024-12-06T21:31', 'Europe/London', '2024-12-06T21:31:00+00:00'],
    ['2024-07-06T21:31', 'Europe/London', '2024-07-06T21:31:00+01:00'],
    ['2024-07-06T21:31:05', 'America/St_Johns', '2024-07-06T21:31:05-02:30'],
    ['2024-03-31T02:30', 'Europe/London', '2024-03-31T02:30:00+01:00'],
    ['2024-01-01T00:30', 'Pacific/Kiritimati', '2024-01-01T00:30:00+14:00'],
  ])('%s in %s is %s', (published, timezone, instant) => expect(instantOf(published, timezone)).toBe(instant));
});
