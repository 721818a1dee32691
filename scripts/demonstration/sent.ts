import { daysIn, weekdayOf } from "./months.ts";
import type { Random } from "./random.ts";

/** When things are sent: a day of the wanted kind and an hour of the wanted kind, never twice at the same moment. */
export const drawSent = (
  month: string,
  wanted: { day: (weekday: number) => boolean; evening: boolean },
  taken: Set<string>,
  random: Random,
): string => {
  const days = Array.from({ length: daysIn(month) }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
  const fitting = days.filter((day) => wanted.day(weekdayOf(day)));
  for (;;) {
    const hour = wanted.evening ? random.integer(17, 20) : random.integer(8, 16);
    const sent = `${random.pick(fitting)} ${String(hour).padStart(2, "0")}:${random.pick(minutes)}`;
    if (taken.has(sent)) continue;
    taken.add(sent);
    return sent;
  }
};

const minutes = ["00", "05", "10", "15", "20", "25", "30", "35", "40", "45", "50", "55"];
