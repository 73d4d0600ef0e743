import type { Event } from "./event.ts";

/** Returns what an event says as a text that is the same for the same content, in whatever order its fields come. */
export function contentOf(event: Event): string {
  return JSON.stringify(event, (_key, value: unknown) => isPlain(value) ? sorted(value) : value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1));
}
