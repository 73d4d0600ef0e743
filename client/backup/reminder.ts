import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import { countsOf } from "./counts.ts";
import { answersAndWords } from "./wording.ts";

/** What it takes until there is a lot to lose: answers, or words met, that no backup has … */
export const MANY_ANSWERS = 200;
export const MANY_WORDS = 30;
/** … and days since the last backup, or since the beginning. */
export const MANY_DAYS = 21;

const DAY = 24 * 60 * 60 * 1000;

/** Returns a sentence that reminds to take a backup; null as long as there is little to lose. */
export function reminder(events: readonly Event[], now: Date): string | null {
  const counted = effective(events);
  const last = counted.findLast(({ type }) => type === "backed-up");
  const since = last ? counted.filter(({ at }) => at > last.at) : counted;
  const began = last ?? counted[0];
  if (!began || now.getTime() - new Date(began.at).getTime() < MANY_DAYS * DAY) return null;
  const { answers, words } = countsOf(since);
  if (answers < MANY_ANSWERS && words < MANY_WORDS) return null;
  return `${
    answersAndWords({ answers, words })
  } are in no backup yet; should this browser lose them, ` +
    "a backup file brings them back.";
}
