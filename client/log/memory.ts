import type { Event } from "./event.ts";
import { type EventLog, stamper, type Stamping } from "./log.ts";
import { merge } from "./replay.ts";

/** Returns a log that lasts as long as the page, already holding `events`. */
export function memoryLog(stamping: Stamping, events: readonly Event[] = []): EventLog {
  const stamp = stamper(stamping);
  let held = merge(events, []);
  return {
    persistent: false,
    append(...drafts) {
      const added = stamp(drafts);
      held = merge(held, added);
      return Promise.resolve(added);
    },
    all: () => Promise.resolve([...held]),
  };
}
