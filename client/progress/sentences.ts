/** What the page shows, in sentences; pure. Nothing here is praise or blame. */

import { type Day, plusDays } from "../memory/day.ts";
import type { KnownOn } from "../memory/progress.ts";
import { dayName, weekdayName } from "./dates.ts";
import type { LookBack } from "./look_back.ts";

/** How far the words have come. */
export function metSaid({ met, words, strengthened }: LookBack): string {
  const start = `You’ve met ${met} of the ${words} words on the wheel`;
  if (strengthened === 0) return `${start}; to strengthen one takes a second day.`;
  return strengthened === 1
    ? `${start}; one should still come to you after three days.`
    : `${start}; ${strengthened} should still come to you after three days.`;
}

/** What comes back today and in the days after. */
export function dueSaid({ due, today, pairs }: LookBack): string {
  const total = due.reduce((sum, count) => sum + count, 0);
  if (total === 0) return `Nothing comes back in the next ${due.length} days.`;
  const first = due.findIndex((count) => count > 0);
  const next = due[first] ?? 0;
  const when = whenSaid(first, today);
  const start = first === 0
    ? `${counted(next, pairs)} ${next === 1 ? "is" : "are"} ready today`
    : `Nothing today; ${counted(next, pairs)} ${next === 1 ? "comes" : "come"} back ${when}`;
  return total === next
    ? `${start}, nothing more in the next ${due.length} days.`
    : `${start}, ${total} in all in the next ${due.length} days.`;
}

/** How many words are known now, and how many were before. */
export function knownSaid({ known, today }: LookBack): string {
  const now = known.at(-1)?.known ?? 0;
  const first = known.find((point) => point.known > 0);
  if (!first) {
    return "None yet. A word gets here when it should still come to you after three days.";
  }
  const start = now === 1 ? "One word today" : `${now} words today`;
  const earlier = plusDays(today, -28);
  if (first.day <= earlier) return `${start}, ${knownOn(known, earlier)} four weeks ago.`;
  return first.day === today
    ? `${start}, the first.`
    : `${start}, the first on ${dayName(first.day, today)}.`;
}

function whenSaid(days: number, today: Day): string {
  if (days === 1) return "tomorrow";
  const day = plusDays(today, days);
  // from the same day next week on, a weekday alone could be either
  return days < 7 ? `on ${weekdayName(day)}` : `on ${weekdayName(day)}, ${dayName(day, today)}`;
}

function knownOn(known: readonly KnownOn[], day: Day): number {
  return known.findLast((point) => point.day <= day)?.known ?? 0;
}

function counted(count: number, pairs: boolean): string {
  if (count === 1) return pairs ? "1 word or pair" : "1 word";
  return `${count} words${pairs ? " and pairs" : ""}`;
}
