import type { Event } from "../log/event.ts";
import { dayOf } from "../memory/day.ts";
import { cleanEvent } from "./clean_event.ts";

export const FORMAT = "more-than-fine-backup";
/** The newest form of the file that this version of the app reads, and the one that it writes. */
export const SCHEMA = 1;

/** A log as a file: see "Event log" in the design. */
export interface Backup {
  format: typeof FORMAT;
  schema: typeof SCHEMA;
  app_version: string;
  dataset_version: string;
  /** ISO 8601, UTC. */
  exported_at: string;
  events: Event[];
}

/** What a backup says about itself. */
export interface Making {
  appVersion: string;
  datasetVersion: string;
  now: Date;
}

/**
 * Returns a backup of all events that could be restored from it.
 *
 * One that a restore would refuse (from a day when the clock was years ahead, say) would make the whole
 * file useless, so it's left out.
 */
export function backupOf(
  events: readonly Event[],
  { appVersion, datasetVersion, now }: Making,
): Backup {
  return {
    format: FORMAT,
    schema: SCHEMA,
    app_version: appVersion,
    dataset_version: datasetVersion,
    exported_at: now.toISOString(),
    events: events.filter((event) => "event" in cleanEvent(event, now)),
  };
}

/** Returns the name of a backup that is made now: "more-than-fine-2026-11-22.json", the local day. */
export function fileName(now: Date): string {
  return `more-than-fine-${dayOf(now)}.json`;
}
