/**
 * From the wall clock of a time zone to the moment. A time that the clocks skip in spring is read as if they had not been
 * put forward yet; a time they show twice in autumn is the first of the two. (The “compatible” rule of RFC 5545.)
 */
export type Clock = (wallMs: number) => number;

/** @param timeZone an IANA name. `wallMs` is the wall clock written as if it were UTC, in milliseconds since 1970. */
export const clockOf = (timeZone: string): Clock => {
  const offsetAt = offsetsOf(timeZone);
  return (wallMs) => {
    const earlier = offsetAt(wallMs - dayMs);
    const later = offsetAt(wallMs + dayMs);
    if (earlier === later || offsetAt(wallMs - earlier) === earlier) return wallMs - earlier;
    return offsetAt(wallMs - later) === later ? wallMs - later : wallMs - earlier;
  };
};

/** What the clocks of a time zone show at a moment: `2026-03-01T18:30`. */
export const wallClockOf = (timeZone: string): ((ms: number) => string) => {
  const offsetAt = offsetsOf(timeZone);
  return (ms) => new Date(ms + offsetAt(ms)).toISOString().slice(0, 16);
};

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
const quarterMs = 900_000;

/**
 * What the zone's clocks are ahead of UTC, in milliseconds, at a moment. Asking Intl takes microseconds, too slow for
 * every row: offsets are asked at the ends of a week, and inside it only where the two differ. (No zone has changed its
 * clocks twice in a week since 2000.)
 */
const offsetsOf = (timeZone: string): ((ms: number) => number) => {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();
  const ask = (ms: number): number => {
    const cached = known.get(ms);
    if (cached !== undefined) return cached;
    const [month, day, year, hour, minute, second] = format.format(ms).match(/\d+/g)!.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - ms;
    known.set(ms, offset);
    return offset;
  };
  return (ms) => {
    const start = Math.floor(ms / weekMs) * weekMs;
    const offset = ask(start);
    // Clocks change on a quarter of an hour.
    return ask(start + weekMs) === offset ? offset : ask(Math.floor(ms / quarterMs) * quarterMs);
  };
};
