import type { Draft, Event } from "./event.ts";
import { type LearnersLog, stamper, type Stamping } from "./log.ts";
import { merge } from "./replay.ts";

/** Returns a log that lasts as long as the page, already holding `events`. */
export function memoryLog(stamping: Stamping, events: readonly Event[] = []): LearnersLog {
  const stamp = stamper(stamping);
  let held = merge(events, []);
  function record(...drafts: Draft[]): Event[] {
    const added = stamp(drafts);
    held = merge(held, added);
    return added;
  }
  return {
    persistent: false,
    record,
    settled: () => Promise.resolve(),
    append: (...drafts) => Promise.resolve(record(...drafts)),
    all: () => Promise.resolve([...held]),
    import(more) {
      const before = held.length;
      held = merge(held, more);
      return Promise.resolve(held.length - before);
    },
    replaceAll(others) {
      held = merge(others, []);
      return Promise.resolve();
    },
    erase() {
      held = [];
      return Promise.resolve();
    },
    // no other tab knows this log
    watch: () => () => {},
  };
}
