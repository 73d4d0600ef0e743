import type { Event } from "./event.ts";
import { type EventLog, stamper, type Stamping } from "./log.ts";
import { merge } from "./replay.ts";

/** A place that outlives the visit. It may refuse at any time: both functions may reject. */
export interface EventStore {
  /** Returns all that was ever written, in order of time and then id. */
  read(): Promise<Event[]>;
  /** Writes all the events or none. */
  write(events: readonly Event[]): Promise<void>;
}

/**
 * Returns a log that writes to a store and reads it once to begin with.
 *
 * When the store refuses, the log goes on in memory for the rest of the visit: what it
 * had read and what was appended stay readable. Never rejects.
 */
export async function durableLog(store: EventStore, stamping: Stamping): Promise<EventLog> {
  const stamp = stamper(stamping);
  let persistent = true;
  let read: Event[] = [];
  let appended: Event[] = [];
  let busy = Promise.resolve();

  /** Does the work in the store, behind all earlier work; gives up on the store when it refuses. */
  function inStore(work: () => Promise<void>): Promise<void> {
    return busy = busy.then(async () => {
      if (!persistent) return;
      try {
        await work();
      } catch {
        persistent = false;
      }
    });
  }

  async function all(): Promise<Event[]> {
    let current: Event[] | undefined;
    await inStore(async () => {
      current = await store.read();
    });
    if (current) read = current;
    return current ? [...current] : merge(read, appended);
  }

  await all();
  return {
    get persistent() {
      return persistent;
    },
    async append(...drafts) {
      const added = stamp(drafts);
      appended = [...appended, ...added];
      if (added.length > 0) await inStore(() => store.write(added));
      return added;
    },
    all,
  };
}
