import type { Draft, Event } from "./event.ts";

/** An append-only record of what happened; everything else is derived from it by replay. */
export interface EventLog {
  /** Whether what is appended outlives this visit. It may turn false, never true again. */
  readonly persistent: boolean;
  /** Records what happened, all of it or nothing, and returns it with ids and times. Never throws. */
  append(...drafts: Draft[]): Promise<Event[]>;
  /** Returns every event, by time and then by id. Never throws. */
  all(): Promise<Event[]>;
}

/** Where ids and times come from: passed in, so that tests decide them. */
export interface Stamping {
  clock: () => Date;
  newId: () => string;
}

/**
 * Returns a function that gives drafts their ids and times.
 *
 * Each `at` is at least a millisecond after the one before: what happened later also sorts later when
 * two things fall into one millisecond, or when the clock is set back during a visit.
 */
export function stamper({ clock, newId }: Stamping): (drafts: readonly Draft[]) => Event[] {
  let last = -Infinity;
  return (drafts) =>
    drafts.map((draft) => {
      last = Math.max(clock().getTime(), last + 1);
      return { ...draft, id: newId(), at: new Date(last).toISOString() };
    });
}

/** Returns an id that no other device makes: 128 random bits as 22 URL-safe characters. */
export function randomId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  const base64 = btoa(String.fromCharCode(...bits));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
