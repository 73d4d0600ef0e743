import type { Draft, Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import type { Stock } from "./types.ts";

/** An answer as it was given; `event` is the id of the event that says so. */
export interface Answer {
  item: string;
  answer: string | null;
  /** 0..1 */
  credit: number;
  hinted: boolean;
  event: string;
}

/** Where a session stands. */
export interface SessionState {
  id: string;
  items: string[];
  /** Of the current item; `items.length` when all are done. */
  index: number;
  phase: "asking" | "feedback" | "ended";
  /** Whether the hint of the current item was taken. */
  hinted: boolean;
  /** In the order of the items. */
  answers: Answer[];
  undoable: boolean;
}

/**
 * Returns where a session stands after what happened; one that never started has no items and is ended.
 *
 * Only what happened to each item counts, not in which order, so that a clock that was set back or a
 * second tab can't derail it. The first answer to an item is the one that stands.
 */
export function sessionOf(events: readonly Event[], session: string): SessionState {
  return replay(ofSession(events, session), session);
}

/** Returns the session to resume: the last that started, unless it has ended. */
export function openSession(events: readonly Event[]): string | null {
  const last = effective(events).findLast((event) => event.type === "session-started");
  return last && sessionOf(events, last.session).phase !== "ended" ? last.session : null;
}

/**
 * Returns the retractions that restore the state before the last action; none if there was none.
 *
 * An action is an answer together with all that followed from it (moving on, and the end of a session
 * whose items were all answered), a hint, or leaving early.
 */
export function undo(events: readonly Event[], session: string): Draft[] {
  const own = ofSession(events, session);
  return lastAction(own, replay(own, session)).map(({ id }) => ({ type: "retracted", target: id }));
}

/** Returns the ids of the items that the learner may want again: below "accept", or not known yet. */
export function misses(state: SessionState, stock: Stock): string[] {
  return state.answers
    .filter(({ answer, credit }) => answer === null || credit < stock.credit.accept)
    .map(({ item }) => item);
}

type OwnEvent = Extract<Event, { session: string }>;

function ofSession(events: readonly Event[], session: string): OwnEvent[] {
  return effective(events).filter((event): event is OwnEvent =>
    "session" in event && event.session === session
  );
}

function replay(own: readonly OwnEvent[], id: string): SessionState {
  const items = [...new Set(own.find((event) => event.type === "session-started")?.items)];
  const given = new Map<string, Answer>();
  const hinted = new Set<string>();
  const movedOn = new Set<string>();
  let ended = false;
  for (const event of own) {
    if (event.type === "session-ended") ended = true;
    if (event.type === "hinted") hinted.add(event.item);
    if (event.type === "moved-on") movedOn.add(event.item);
    if (event.type === "answered" && !given.has(event.item)) {
      const { item, answer, credit } = event;
      given.set(item, { item, answer, credit, hinted: event.hinted, event: event.id });
    }
  }
  const todo = items.findIndex((item) => !given.has(item) || !movedOn.has(item));
  const index = todo < 0 ? items.length : todo;
  const current = items[index];
  const state: SessionState = {
    id,
    items,
    index,
    phase: ended || current === undefined ? "ended" : given.has(current) ? "feedback" : "asking",
    hinted: current !== undefined && hinted.has(current),
    answers: items.slice(0, index + 1).flatMap((item) => given.get(item) ?? []),
    undoable: false,
  };
  return { ...state, undoable: lastAction(own, state).length > 0 };
}

/** Returns the events of the last action, and any others that would bring it back. */
function lastAction(own: readonly OwnEvent[], state: SessionState): OwnEvent[] {
  const current = state.items[state.index];
  const ends = own.filter(({ type }) => type === "session-ended");
  if (ends.length > 0 && state.answers.length < state.items.length) return ends;
  if (state.phase === "asking" && state.hinted) {
    return own.filter((event) => event.type === "hinted" && event.item === current);
  }
  const last = state.answers.at(-1)?.item;
  if (last === undefined) return [];
  return own.filter((event) =>
    event.type === "session-ended" ||
    (event.type === "answered" || event.type === "moved-on") && event.item === last
  );
}
