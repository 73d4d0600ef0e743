/** Days as people write them; pure. */

import { type Day, daysBetween, plusDays } from "../memory/day.ts";

const write = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: Day) => format.format(new Date(`${day}T00:00:00Z`));
};
const month = write({ month: "short" });
const dayAndMonth = write({ day: "numeric", month: "long" });
const dayMonthYear = write({ day: "numeric", month: "long", year: "numeric" });
const weekday = write({ weekday: "long" });

/** Returns "22 November", with the year where it is another than today's. */
export function dayName(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : dayMonthYear(day);
}

/** Returns "Sunday". */
export function weekdayName(day: Day): string {
  return weekday(day);
}

/** Returns the day of the month, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

/** Returns "Nov", in January with the year: "Jan 2027". */
export function monthName(day: Day): string {
  return day.slice(5, 7) === "01" ? `${month(day)} ${day.slice(0, 4)}` : month(day);
}

/** Returns first days of months after `from` and before `to`, `count` at most, evenly apart. */
export function monthStarts(from: Day, to: Day, count: number): Day[] {
  const starts = Array.from(
    { length: Math.max(0, daysBetween(from, to) - 1) },
    (_, index) => plusDays(from, index + 1),
  ).filter((day) => day.endsWith("-01"));
  const apart = Math.max(1, Math.ceil(starts.length / Math.max(1, count)));
  return starts.filter((_, index) => index % apart === 0).slice(0, count);
}
