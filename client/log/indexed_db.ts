import type { IDBPDatabase, IDBPObjectStore } from "idb";
import { connect, drop, exists, type Schema } from "./connection.ts";
import { durableLog, type EventStore, Superseded } from "./durable.ts";
import type { Event } from "./event.ts";
import { type LearnersLog, randomId, type Stamping } from "./log.ts";
import { startOver } from "./start_over.ts";
import { openTabs } from "./tabs.ts";

const DATABASE = "more-than-fine";

const FROM_THIS_DEVICE: Stamping = { clock: () => new Date(), newId: randomId };

/**
 * Opens the log of this device, in the IndexedDB database "more-than-fine".
 *
 * Never rejects: where the browser refuses storage, the log is kept in memory and says so in
 * `persistent`. When another tab erases or replaces what is stored, the page is loaded anew.
 */
export function openLog(
  stamping = FROM_THIS_DEVICE,
  database = DATABASE,
  onSuperseded = startOver,
): Promise<LearnersLog> {
  const store = indexedDbStore(database);
  // without a storage that they share, tabs have nothing to tell each other
  if (!("indexedDB" in globalThis)) return durableLog(store, stamping);
  return durableLog(store, stamping, { tabs: openTabs(database), onSuperseded });
}

/**
 * Returns the store "events" of a database, connected when it is first used.
 *
 * A connection that fails later (lost while the page slept, closed for another tab) is opened once more.
 */
export function indexedDbStore(name: string): EventStore {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  // erased: nothing to read; held: but a tab that doesn't answer keeps the empty database from going away
  let erased = false;
  let held = false;

  async function use<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const reused = connection !== undefined;
    const current = connection ??= connect(name, () => connection = undefined);
    try {
      return await work(await current);
    } catch (error) {
      if (error instanceof Superseded) throw error;
      if (connection === current) connection = undefined;
      current.then((database) => database.close(), () => {});
      if (reused) return use(work);
      throw error;
    }
  }

  /** Changes the events in one transaction: all that `work` does, or nothing. */
  function change<T>(work: (events: Events) => Promise<T>): Promise<T> {
    erased = false;
    return use(async (database) => {
      const transaction = database.transaction("events", "readwrite");
      // when work fails, it tells why; this would only tell that it did
      transaction.done.catch(() => {});
      try {
        const result = await work(transaction.store);
        await transaction.done;
        return result;
      } catch (error) {
        undo(transaction);
        throw error;
      }
    });
  }

  return {
    async read() {
      // looking at a database that was erased must not bring it back, or wait for what holds it
      if (erased && (held || !await exists(name))) return [];
      return use((database) => database.getAllFromIndex("events", "at"));
    },
    write: (events, after) =>
      change(async (store) => {
        if (after !== undefined && await store.getKey(after) === undefined) throw new Superseded();
        await put(store, events);
      }),
    add: (events) =>
      change(async (store) => {
        const known = new Set(await store.getAllKeys());
        const fresh = events.filter(({ id }) => !known.has(id));
        await put(store, fresh);
        return fresh.length;
      }),
    replace: (events) =>
      change(async (store) => {
        await store.clear();
        await put(store, events);
      }),
    async erase() {
      // emptied first: that needs no other tab to let go of the database
      const emptied = await change((store) => store.clear()).then(() => true, () => false);
      const open = connection;
      connection = undefined;
      await open?.then((database) => database.close(), () => {});
      try {
        await drop(name, () => held = false);
      } catch (error) {
        if (!emptied) throw error;
        held = true;
      }
      erased = true;
    },
  };
}

/** Takes back what a transaction has done so far; one that the browser has ended already needs no more. */
function undo(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // it was aborted, and has changed nothing
  }
}

type Events = IDBPObjectStore<Schema, ["events"], "events", "readwrite">;

async function put(store: Events, events: readonly Event[]): Promise<void> {
  // async, so that a put that throws at once rejects like the others
  await Promise.all(events.map(async (event) => await store.put(event)));
}
