/** Opens and deletes the database of the log, and never waits for ever. */

import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Event } from "./event.ts";

const VERSION = 1;
/** How long to wait for the database to open, in milliseconds. */
const PATIENCE = 5000;

export interface Schema extends DBSchema {
  events: { key: string; value: Event; indexes: { at: string } };
}

/**
 * Opens the database, also when a newer app has upgraded it; rejects where the browser refuses.
 *
 * `onLost` is called when the connection is lost, or given up for another tab.
 */
export async function connect(name: string, onLost: () => void): Promise<IDBPDatabase<Schema>> {
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
  const opened = openDB<Schema>(name, version, {
    upgrade(database) {
      database.createObjectStore("events", { keyPath: "id" }).createIndex("at", "at");
    },
    blocked: () => refuse(),
    // another tab upgrades or erases the database, and waits for this connection to close
    blocking() {
      onLost();
      opened.then((database) => database.close());
    },
    terminated: onLost,
  });
  const [patient, refuse] = withPatience(name, opened, (database) => database.close());
  return patient;
}

/** Deletes the database; rejects when another tab holds on to it, and calls `onLate` when it lets go after all. */
export function drop(name: string, onLate: () => void): Promise<void> {
  const deleted = deleteDB(name, { blocked: () => refuse() });
  const [patient, refuse] = withPatience(name, deleted, onLate);
  return patient;
}

/** Tells whether there is such a database; where the browser won't tell, there may be. */
export async function exists(name: string): Promise<boolean> {
  const databases = await indexedDB.databases?.().catch(() => undefined);
  return !databases || databases.some((database) => database.name === name);
}

/**
 * Returns a request that is given up after a while, and what gives it up at once: behind a request of
 * another tab that is blocked, one waits without any event. What comes too late is handed to `onLate`.
 */
function withPatience<T>(
  name: string,
  request: Promise<T>,
  onLate: (result: T) => void,
): [patient: Promise<T>, refuse: () => void] {
  let late = false;
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const refuse = () => {
    late = true;
    reject(new Error(`The database "${name}" is held by another tab; close that tab.`));
  };
  const timer = setTimeout(refuse, PATIENCE);
  request
    .then((result) => late ? onLate(result) : resolve(result), reject)
    .finally(() => clearTimeout(timer));
  return [promise, refuse];
}
