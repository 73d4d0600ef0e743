/** What a value from a file may be; nothing here throws, whatever it is given. */

import { TYPED_MAX } from "../log/tidy.ts";
import { dayOf, isDay } from "../memory/day.ts";

/** Before the first version of the app, with room for a clock that is a few years behind. */
const EARLIEST = new Date("2020-01-01T00:00:00.000Z");
/** How far ahead of our clock that of another device may be, in milliseconds: two days. */
const AHEAD = 2 * 24 * 60 * 60 * 1000;

/** Longest list of ids; a session has about ten steps. */
const LIST_MAX = 1000;
/** Longest text, in UTF-16 code units, deepest nesting and most values of an event that we don't know. */
const TEXT_MAX = 20_000;
const DEPTH_MAX = 8;
const VALUES_MAX = 2000;

const ID = /^[\w:.,+~@/-]{1,200}$/;
const MEANT_FOR_HARM = new Set(["__proto__", "constructor", "prototype"]);

export function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value) && !MEANT_FOR_HARM.has(value);
}

export function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= LIST_MAX && value.every(isId);
}

/** Several ids, joined by spaces; none for what was typed and is no word we know; null for "I don't know yet". */
export function isAnswer(value: unknown): value is string | null {
  return value === null || value === "" ||
    typeof value === "string" && value.length <= TEXT_MAX && value.split(" ").every(isId);
}

export function isTyped(value: unknown): value is string {
  return typeof value === "string" && value.length <= TYPED_MAX && value.isWellFormed() &&
    !/\p{Cc}/u.test(value);
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** A number from 0 to `most`, both included. */
export function isUpTo(most: number): (value: unknown) => value is number {
  return (value): value is number => typeof value === "number" && value >= 0 && value <= most;
}

export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Tells whether a text is a time as `Date.toISOString` writes it. */
export function isTime(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}

/** Tells whether something can have happened at a time, as our clock goes. */
export function isPast(time: string, now: Date): boolean {
  return time >= EARLIEST.toISOString() && time <= new Date(now.getTime() + AHEAD).toISOString();
}

export function isPastDay(value: unknown, now: Date): value is string {
  return isDay(value) && value >= dayOf(EARLIEST) &&
    value <= dayOf(new Date(now.getTime() + AHEAD));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells whether a record has a key that would reach the prototype of an object. */
export function reachesPrototype(record: Record<string, unknown>): boolean {
  return Object.keys(record).some((key) => MEANT_FOR_HARM.has(key));
}

/** Returns a copy of what JSON can say, if it isn't too long, deep or large; undefined for anything else. */
export function plainCopy(value: unknown): unknown {
  let left = VALUES_MAX;
  const copy = (value: unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0 || depth > DEPTH_MAX) return undefined;
    if (value === null || typeof value === "boolean" || isLine(value)) return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
    if (Array.isArray(value)) {
      const items = value.map((item) => copy(item, depth + 1));
      return items.includes(undefined) ? undefined : items;
    }
    if (!isRecord(value)) return undefined;
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      const part = isId(key) ? copy(value[key], depth + 1) : undefined;
      if (part === undefined) return undefined;
      entries.push([key, part]);
    }
    return Object.fromEntries(entries);
  };
  return copy(value, 0);
}

/** A text that may have several lines; control characters have no place in it. */
function isLine(value: unknown): value is string {
  return typeof value === "string" && value.length <= TEXT_MAX && value.isWellFormed() &&
    !/\p{Cc}/u.test(value.replaceAll(/[\n\t]/g, ""));
}
