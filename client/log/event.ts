/** A session began: the ids of its items in the order in which they are asked, from this version of the words. */
export interface SessionStarted {
  type: "session-started";
  session: string;
  items: string[];
  dataset: string;
}

/** The learner asked for the hint. */
export interface Hinted {
  type: "hinted";
  session: string;
  item: string;
}

/** The learner answered with the id of a word, or null for "I don't know yet"; `credit`: 0..1. */
export interface Answered {
  type: "answered";
  session: string;
  item: string;
  answer: string | null;
  credit: number;
  hinted: boolean;
}

/** The learner read the feedback and went on. */
export interface MovedOn {
  type: "moved-on";
  session: string;
  item: string;
}

/** The session is over: finished, or left early. */
export interface SessionEnded {
  type: "session-ended";
  session: string;
}

/** The event with the id `target` counts no more. */
export interface Retracted {
  type: "retracted";
  target: string;
}

/** What happened, before a log gives it its id and time. */
export type Draft = SessionStarted | Hinted | Answered | MovedOn | SessionEnded | Retracted;

/**
 * What happened, as the log keeps it.
 *
 * `id` is unique across devices; `at` is an ISO 8601 UTC string as `Date.toISOString` writes it.
 * A log may also hold types that a later version of the app wrote: keep them, and ignore them.
 */
export type Event = Draft & { id: string; at: string };
