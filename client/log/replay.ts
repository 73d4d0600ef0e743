import type { Event } from "./event.ts";
import { contentOf } from "./same.ts";

/** Returns the union of two logs by id, in order of time and then id. */
export function merge(one: readonly Event[], other: readonly Event[]): Event[] {
  return ordered([...one, ...other]);
}

/**
 * Returns the events that count, in order of time and then id: no retractions, nothing that was
 * retracted, nothing twice.
 *
 * A retraction is final, wherever it stands; who wants something back appends it anew. That way the
 * union of two logs means the same whichever comes first.
 */
export function effective(events: readonly Event[]): Event[] {
  const retracted = new Set<string>();
  for (const event of events) {
    if (event.type === "retracted") retracted.add(event.target);
  }
  return ordered(events).filter((event) => event.type !== "retracted" && !retracted.has(event.id));
}

/** Sorts by time, then id, and keeps the first of each id. */
function ordered(events: readonly Event[]): Event[] {
  const byId = new Map<string, Event>();
  const sorted = [...events].sort((one, other) =>
    compare(one.at, other.at) || compare(one.id, other.id) || byContent(one, other)
  );
  for (const event of sorted) {
    if (!byId.has(event.id)) byId.set(event.id, event);
  }
  return [...byId.values()];
}

// one event that was told in two ways: which of them stays must not depend on which came first
function byContent(one: Event, other: Event): number {
  return one === other ? 0 : compare(contentOf(one), contentOf(other));
}

// by code unit, as IndexedDB sorts: a locale would order the same log differently on two devices
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
