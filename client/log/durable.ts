import type { Draft, Event } from "./event.ts";
import { type LearnersLog, stamper, type Stamping } from "./log.ts";
import { merge } from "./replay.ts";
import type { Tabs } from "./tabs.ts";

/** A place that outlives the visit. It may refuse at any time: each function may reject, and has then changed nothing. */
export interface EventStore {
  /** Returns all that was ever written, in order of time and then id. */
  read(): Promise<Event[]>;
  /** Writes all the events or none; rejects with Superseded when the event with the id `after` is no longer there. */
  write(events: readonly Event[], after?: string): Promise<void>;
  /** Writes those whose id is not there yet, all of them or none; returns how many. */
  add(events: readonly Event[]): Promise<number>;
  /** Makes the events all that there is. */
  replace(events: readonly Event[]): Promise<void>;
  erase(): Promise<void>;
}

/** Thrown by a store whose events were erased or replaced by somebody else. */
export class Superseded extends Error {}

/** How a log gets on with the other tabs. */
export interface Neighbors {
  tabs: Tabs;
  /** Called once, when another tab has erased or replaced what this page goes on from. */
  onSuperseded: () => void;
}

const ALONE: Neighbors = { tabs: { tell: () => {}, hear: () => {} }, onSuperseded: () => {} };

/**
 * Returns a log that writes to a store and reads it once to begin with. Never rejects.
 *
 * When the store refuses, the log goes on in memory for the rest of the visit: what it had read and
 * what was appended stay readable. It does so, too, when another tab has erased or replaced what was
 * there, but then it forgets what it had read: what is gone must not come back from here.
 */
export async function durableLog(
  store: EventStore,
  stamping: Stamping,
  { tabs, onSuperseded }: Neighbors = ALONE,
): Promise<LearnersLog> {
  const stamp = stamper(stamping);
  const listeners = new Set<() => void>();
  let persistent = true;
  let read: Event[] = [];
  let appended: Event[] = [];
  // an event that the store holds as long as nobody erases or replaces what is there
  let anchor: string | undefined;
  let busy: Promise<unknown> = Promise.resolve();

  /** Does the work behind all earlier work. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = busy.then(work);
    busy = done.catch(() => {});
    return done;
  }

  /** Does the work in the store, unless that was given up; gives up on it when it refuses. */
  async function inStore(work: () => Promise<void>): Promise<void> {
    if (!persistent) return;
    try {
      await work();
    } catch (error) {
      if (error instanceof Superseded) supersede();
      else persistent = false;
    }
  }

  /** Forgets what is gone; what this page alone remembers stays, where it had no store to begin with. */
  function supersede(): void {
    read = [];
    if (!persistent) return;
    persistent = false;
    appended = [];
    onSuperseded();
  }

  /** Goes on from these events, and from nothing else. */
  function startFrom(events: readonly Event[]): void {
    read = merge(events, []);
    appended = [];
    anchor = read.at(-1)?.id;
  }

  function record(...drafts: Draft[]): Event[] {
    const added = stamp(drafts);
    if (added.length === 0) return added;
    void inTurn(async () => {
      await inStore(async () => {
        await store.write(added, anchor);
        anchor = added.at(-1)?.id;
        tabs.tell("added");
      });
      appended = [...appended, ...added];
    });
    return added;
  }

  const settled = () => inTurn(() => Promise.resolve());

  const all = () =>
    inTurn(async () => {
      let found: Event[] | undefined;
      await inStore(async () => {
        found = await store.read();
        if (anchor !== undefined && !found.some(({ id }) => id === anchor)) throw new Superseded();
        read = found;
        anchor ??= read.at(-1)?.id;
      });
      return persistent && found ? [...found] : merge(read, appended);
    });

  tabs.hear((news) => {
    if (news === "replaced") supersede();
    for (const listener of listeners) listener();
  });

  await all();
  return {
    get persistent() {
      return persistent;
    },
    record,
    async append(...drafts) {
      const added = record(...drafts);
      await settled();
      return added;
    },
    settled,
    all,
    import: (events) =>
      inTurn(async () => {
        const before = merge(read, appended);
        if (!persistent) {
          appended = merge(before, events);
          return appended.length - before.length;
        }
        const count = await store.add(events);
        read = merge(read, events);
        anchor ??= read.at(-1)?.id;
        tabs.tell("added");
        return count;
      }),
    replaceAll: (events) =>
      inTurn(async () => {
        if (persistent) {
          await store.replace(events);
          tabs.tell("replaced");
        }
        startFrom(events);
      }),
    erase: () =>
      inTurn(async () => {
        if (!persistent) startFrom([]);
        await store.erase();
        startFrom([]);
        tabs.tell("replaced");
      }),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
