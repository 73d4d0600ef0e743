import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { durableLog, type EventStore } from "./durable.ts";
import type { Event } from "./event.ts";
import { type EventLog, randomId, type Stamping } from "./log.ts";

const DATABASE = "more-than-fine";
const VERSION = 1;
/** How long to wait for the database to open, in milliseconds. */
const PATIENCE = 5000;

interface Schema extends DBSchema {
  events: { key: string; value: Event; indexes: { at: string } };
}

const FROM_THIS_DEVICE: Stamping = { clock: () => new Date(), newId: randomId };

/**
 * Opens the log of this device, in the IndexedDB database "more-than-fine".
 *
 * Never rejects: where the browser refuses storage, the log is kept in memory and says so in
 * `persistent`.
 */
export function openLog(stamping = FROM_THIS_DEVICE, database = DATABASE): Promise<EventLog> {
  return durableLog(indexedDbStore(database), stamping);
}

/**
 * Returns the store "events" of a database, connected when it is first used.
 *
 * A connection that fails later (lost while the page slept, closed for another tab) is opened once more.
 */
export function indexedDbStore(name: string): EventStore {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  async function use<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const reused = connection !== undefined;
    const current = connection ??= connect(name, () => connection = undefined);
    try {
      return await work(await current);
    } catch (error) {
      if (connection === current) connection = undefined;
      current.then((database) => database.close(), () => {});
      if (reused) return use(work);
      throw error;
    }
  }

  return {
    read: () => use((database) => database.getAllFromIndex("events", "at")),
    write: (events) =>
      use(async (database) => {
        const { store, done } = database.transaction("events", "readwrite");
        // async, so that a put that throws at once leaves no rejection of `done` unhandled
        await Promise.all([...events.map(async (event) => await store.put(event)), done]);
      }),
  };
}

/** Opens the database, also when a newer app has upgraded it; rejects where the browser refuses. */
async function connect(name: string, onLost: () => void): Promise<IDBPDatabase<Schema>> {
  try {
    return await open(name, VERSION, onLost);
  } catch (error) {
    // a tab that still runs this version goes on writing, so that nothing is lost in it
    if (error instanceof DOMException && error.name === "VersionError") {
      return open(name, undefined, onLost);
    }
    throw error;
  }
}

function open(name: string, version: number | undefined, onLost: () => void) {
  return new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    let late = false;
    const refuse = () => {
      late = true;
      reject(new Error(`The database "${name}" is held by another tab; close that tab.`));
    };
    const opened = openDB<Schema>(name, version, {
      upgrade(database) {
        database.createObjectStore("events", { keyPath: "id" }).createIndex("at", "at");
      },
      blocked: refuse,
      // another tab upgrades or erases the database, and waits for this connection to close
      blocking() {
        onLost();
        opened.then((database) => database.close());
      },
      terminated: onLost,
    });
    // behind a request of another tab that is blocked, a request waits without any event
    const timer = setTimeout(refuse, PATIENCE);
    opened
      .then((database) => late ? database.close() : resolve(database), reject)
      .finally(() => clearTimeout(timer));
  });
}
