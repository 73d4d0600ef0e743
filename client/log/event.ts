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
  again?: boolean;
}

/**
 * The learner answered; `answer` is the id of an option or word, or null for "I don't know yet".
 *
 * An answer of several parts is their ids, joined by spaces; one that was typed and is no word we know is "".
 * What was added after the first version of the app may be missing.
 */
export interface Answered {
  type: "answered";
  session: string;
  item: string;
  answer: string | null;
  /** 0..1 */
  credit: number;
  hinted: boolean;
  /** The word that the question was about; a later version of the words may not have the item any more. */
  feeling?: string;
  /** What the memory keeps of it: the id of a word, of a pair ("lonely-solitary"), or null for nothing. */
  card?: string | null;
  /** The local day, "2026-11-22". */
  day?: string;
  /** From when the question was shown, in milliseconds. */
  ms?: number;
  /** What was typed. */
  typed?: string;
  /** A near answer was told apart before this one. */
  tried?: boolean;
  /** The question came back after a miss in the same session. */
  again?: boolean;
}

/** The learner typed something near, was told it apart, and has another try. */
export interface Tried {
  type: "tried";
  session: string;
  item: string;
  answer: string;
  typed: string;
  again?: boolean;
}

/** The learner read the card of a new word, as the step `meet:<word>` of a session, and went on. */
export interface Met {
  type: "met";
  session: string;
  item: string;
  word: string;
  day: string;
}

/** The learner saved a word, or no longer wants it saved; the last one counts. */
export interface Starred {
  type: "starred";
  word: string;
  on: boolean;
}

/** The learner took a backup that held so many events. */
export interface BackedUp {
  type: "backed-up";
  events: number;
}

/** The learner read the feedback and went on. */
export interface MovedOn {
  type: "moved-on";
  session: string;
  item: string;
  again?: boolean;
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
export type Draft =
  | SessionStarted
  | Hinted
  | Tried
  | Answered
  | Met
  | MovedOn
  | SessionEnded
  | Starred
  | BackedUp
  | Retracted;

/**
 * What happened, as the log keeps it.
 *
 * `id` is unique across devices; `at` is an ISO 8601 UTC string as `Date.toISOString` writes it.
 * A log may also hold types that a later version of the app wrote: keep them, and ignore them.
 */
export type Event = Draft & { id: string; at: string };
