/** An article's day, or its local date-time in the beat's time zone, as an instant of RFC 3339; a day is midnight UTC. */
export function instantOf(published: string, timezone: string): string {
  if (published.length === 10) return `${published}T00:00:00Z`;
  const local = published.length === 16 ? `${published}:00` : published;
  const clock = Date.parse(`${local}Z`);
  // The offset is that of the instant, which the offset gives: the second look is right but for the hour that is skipped.
  const offset = offsetAt(clock - offsetAt(clock, timezone), timezone);
  const minutes = Math.abs(offset) / 60_000;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far the time zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return clock - Math.floor(instant / 1000) * 1000;
}
