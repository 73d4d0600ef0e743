import type { Event } from "../log/event.ts";
import { contentOf } from "../log/same.ts";
import { FORMAT, SCHEMA } from "./backup.ts";
import { cleanEvent } from "./clean_event.ts";
import { isRecord, isTime, reachesPrototype } from "./plain.ts";
import * as problem from "./problems.ts";

/** The largest file that is read, in bytes: about 40,000 answers, ten a day for eleven years. */
export const LARGEST = 20_000_000;

/** What a file holds, or one sentence that says why it can't be used and what to do. */
export type Reading = { events: Event[] } | { problem: string };

export interface Checking {
  now: Date;
  /** What is here already; a file that contradicts it is refused. */
  stored?: readonly Event[];
}

/** Reads a backup from a file, or from its text. Never rejects; one that is too large is not even read. */
export async function readBackup(source: string | Blob, checking: Checking): Promise<Reading> {
  try {
    if (typeof source === "string") return checkBackup(source, checking);
    if (source.size > LARGEST) return { problem: problem.TOO_LARGE };
    return checkBackup(await source.text(), checking);
  } catch {
    return { problem: problem.UNREADABLE };
  }
}

function checkBackup(text: string, { now, stored = [] }: Checking): Reading {
  if (text.length > LARGEST) return { problem: problem.TOO_LARGE };
  const start = text.replace(/^\ufeff/, "").trim();
  if (start === "") return { problem: problem.EMPTY };
  const raw = parsed(start);
  if (raw === undefined) {
    return { problem: start.startsWith("{") ? problem.CUT_OFF : problem.NOT_A_BACKUP };
  }
  if (!isRecord(raw) || raw["format"] !== FORMAT) return { problem: problem.NOT_A_BACKUP };
  const { schema, events, app_version, dataset_version, exported_at } = raw;
  if (Number.isSafeInteger(schema) && (schema as number) > SCHEMA) {
    return { problem: problem.NEWER };
  }
  const whole = schema === SCHEMA && Array.isArray(events) && isTime(exported_at) &&
    typeof app_version === "string" && typeof dataset_version === "string";
  if (!whole || reachesPrototype(raw)) return { problem: problem.DAMAGED };
  return checkEvents(events, now, stored);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkEvents(raw: readonly unknown[], now: Date, stored: readonly Event[]): Reading {
  const events = new Map<string, Event>();
  for (const [index, entry] of raw.entries()) {
    const clean = cleanEvent(entry, now);
    if ("flaw" in clean) {
      return { problem: (clean.flaw === "time" ? problem.untimely : problem.damaged)(index + 1) };
    }
    const { event } = clean;
    const twin = events.get(event.id);
    if (twin && contentOf(twin) !== contentOf(event)) {
      return { problem: problem.CONTRADICTS_ITSELF };
    }
    events.set(event.id, event);
  }
  for (const here of stored) {
    const twin = events.get(here.id);
    if (!twin) continue;
    // as a file would bring it: what a later version of the app added to it is no contradiction
    const clean = cleanEvent(here, now);
    if (contentOf("event" in clean ? clean.event : here) !== contentOf(twin)) {
      return { problem: problem.CONTRADICTS };
    }
  }
  return { events: [...events.values()] };
}
