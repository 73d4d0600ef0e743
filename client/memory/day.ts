/** A calendar day in the learner's own time zone, "2026-11-22"; days compare as texts. */
export type Day = string;

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** Returns the day that it is at `date` where the learner is. */
export function dayOf(date: Date): Day {
  return written(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));
}

/** Tells whether a value is a day that the calendar has, written as "2026-11-22". */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(midnight(value));
  return !Number.isNaN(date.getTime()) && written(date) === value;
}

/** Returns the day that is `days` (whole, may be negative) after another. */
export function plusDays(day: Day, days: number): Day {
  return written(new Date(midnight(day) + days * MILLISECONDS));
}

/** Returns how many days `to` is after `from`: whole, negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return (midnight(to) - midnight(from)) / MILLISECONDS;
}

// in UTC every day has 24 hours, whatever the clocks do in spring and fall
function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function written(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
