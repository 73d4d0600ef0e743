import type { Draft, Event } from "./event.ts";
import { tidy } from "./tidy.ts";

/** An append-only record of what happened; everything else is derived from it by replay. */
export interface EventLog {
  /** Whether what is appended outlives this visit. It may turn false, never true again. */
  readonly persistent: boolean;
  /**
   * Records what happened and returns it at once, with ids and times, so that nobody waits for a slow disk;
   * it is written behind, all of it or nothing, in the order of the calls. Never throws.
   */
  record(...drafts: Draft[]): Event[];
  /** Records what happened, and returns it when it is written, or can't be. Never throws. */
  append(...drafts: Draft[]): Promise<Event[]>;
  /** Resolves when all that was recorded is written, or can't be. Never rejects. */
  settled(): Promise<void>;
  /** Returns every event, by time and then by id. Never throws. */
  all(): Promise<Event[]>;
}

/** A log that its learner can also carry away, bring back and erase, and that other tabs write to, too. */
export interface LearnersLog extends EventLog {
  /**
   * Adds events of another log under their own ids and times, and returns how many were new; what is
   * here stays as it is. Rejects when they can't be stored: then nothing has changed.
   */
  import(events: readonly Event[]): Promise<number>;
  /** Makes these events all that there is. Rejects when they can't be stored: then nothing has changed. */
  replaceAll(events: readonly Event[]): Promise<void>;
  /** Erases every event. Rejects when the storage can't be reached: then what is stored is still there. */
  erase(): Promise<void>;
  /** Calls `listener` whenever another tab has written to the log; returns what stops that. */
  watch(listener: () => void): () => void;
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
 * two things fall into one millisecond, or when the clock is set back during a visit. What was typed is tidied.
 */
export function stamper({ clock, newId }: Stamping): (drafts: readonly Draft[]) => Event[] {
  let last = -Infinity;
  return (drafts) =>
    drafts.map((draft) => {
      last = Math.max(clock().getTime(), last + 1);
      const stamps = { id: newId(), at: new Date(last).toISOString() };
      return "typed" in draft && draft.typed !== undefined
        ? { ...draft, ...stamps, typed: tidy(draft.typed) }
        : { ...draft, ...stamps };
    });
}

/** Returns an id that no other device makes: 128 random bits as 22 URL-safe characters. */
export function randomId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  const base64 = btoa(String.fromCharCode(...bits));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
