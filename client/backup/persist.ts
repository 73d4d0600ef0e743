import type { Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";

/** What asks a browser not to clear away what it stores; old browsers have none of it. */
export type Keeper = Partial<Pick<StorageManager, "persist" | "persisted">>;

const asked = new WeakSet<Keeper>();

/**
 * Asks the browser to keep what is stored, once a visit, when a session has been finished. Never rejects.
 *
 * Not earlier: some browsers ask the learner, who should know by then what for.
 */
export async function askToKeep(
  events: readonly Event[],
  storage: Keeper | undefined = navigator.storage,
): Promise<void> {
  if (!storage || asked.has(storage) || !hasFinished(events)) return;
  asked.add(storage);
  try {
    if (!await storage.persisted?.()) await storage.persist?.();
  } catch {
    // then it may be cleared some day; a backup helps against that, too
  }
}

/** Tells whether the browser has promised to keep what is stored; null where it won't say. */
export async function isKept(
  storage: Keeper | undefined = navigator.storage,
): Promise<boolean | null> {
  try {
    return await storage?.persisted?.() ?? null;
  } catch {
    return null;
  }
}

/** Tells whether a session was played to its end. */
export function hasFinished(events: readonly Event[]): boolean {
  const counted = effective(events);
  const ended = new Set(
    counted.flatMap((event) => event.type === "session-ended" ? [event.session] : []),
  );
  const done = new Set(
    counted.flatMap((event) =>
      event.type === "answered" || event.type === "met" ? [`${event.session} ${event.item}`] : []
    ),
  );
  return counted.some((event) =>
    event.type === "session-started" && event.items.length > 0 && ended.has(event.session) &&
    event.items.every((item) => done.has(`${event.session} ${item}`))
  );
}
