import type { Draft, Event } from "../log/event.ts";
import { effective } from "../log/replay.ts";
import { isMeeting } from "./meeting.ts";

/** The credit from which a question needs no second turn: what the stock gives to an accepted answer. */
export const ENOUGH = 0.8;

/** One step of a session: an item as it was planned, or once more after a miss. */
export interface Turn {
  item: string;
  again: boolean;
}

/** An answer as it was given; `event` is the id of the event that says so. */
export interface Answer extends Turn {
  answer: string | null;
  /** 0..1 */
  credit: number;
  hinted: boolean;
  typed?: string;
  event: string;
}

/** Where a session stands. */
export interface SessionState {
  id: string;
  /** As they were planned, cards of new words included. */
  items: string[];
  /** The items, then those that were missed, once more. */
  turns: Turn[];
  /** Of the current turn; `turns.length` when all are done. */
  index: number;
  phase: "meeting" | "asking" | "feedback" | "ended";
  /** Whether the hint of the current turn was taken. */
  hinted: boolean;
  /** The near answer that was told apart before another try at the current turn. */
  tried: string | null;
  /** In the order of the turns. */
  answers: Answer[];
  undoable: boolean;
}

/**
 * Returns where a session stands after what happened; one that never started has no items and is ended.
 *
 * Only what happened to each turn counts, not in which order, so that a clock that was set back or a
 * second tab can't derail it. The first answer to a turn is the one that stands.
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
 * whose turns were all done), reading the card of a new word, a hint, a first try, or leaving early.
 */
export function undo(events: readonly Event[], session: string): Draft[] {
  const own = ofSession(events, session);
  return lastAction(own, replay(own, session)).map(({ id }) => ({ type: "retracted", target: id }));
}

/** Returns the ids of the items that the learner may want again: below "accept", or not known yet. */
export function misses({ answers }: Pick<SessionState, "answers">): string[] {
  return answers.filter((given) => !given.again && isMiss(given)).map(({ item }) => item);
}

type OwnEvent = Extract<Event, { session: string }>;
type StepEvent = Extract<OwnEvent, { item: string }>;

const isMiss = ({ answer, credit }: Pick<Answer, "answer" | "credit">) =>
  answer === null || credit < ENOUGH;

const keyOf = ({ item, again = false }: { item: string; again?: boolean }) =>
  again ? `${item} again` : item;

function ofSession(events: readonly Event[], session: string): OwnEvent[] {
  const isOwn = (event: Event): event is Event & OwnEvent =>
    "session" in event && event.session === session;
  // few of all events are left to sort
  return effective(events.filter((event) => event.type === "retracted" || isOwn(event)))
    .filter(isOwn);
}

function replay(own: readonly OwnEvent[], id: string): SessionState {
  const items = [...new Set(own.find((event) => event.type === "session-started")?.items)];
  const given = new Map<string, Answer>();
  const done = new Set<string>();
  const hinted = new Set<string>();
  const tried = new Map<string, string>();
  let ended = false;
  for (const event of own) {
    if (event.type === "session-ended") ended = true;
    if (event.type === "hinted") hinted.add(keyOf(event));
    if (event.type === "tried" && !tried.has(keyOf(event))) tried.set(keyOf(event), event.answer);
    if (event.type === "moved-on" || event.type === "met") done.add(keyOf(event));
    if (event.type === "answered" && !given.has(keyOf(event))) {
      given.set(keyOf(event), answerOf(event));
    }
  }
  const first = items.map((item): Turn => ({ item, again: false }));
  const missed = first.filter(({ item }) => {
    const answer = given.get(item);
    return answer !== undefined && isMiss(answer);
  });
  const turns = [...first, ...missed.map(({ item }): Turn => ({ item, again: true }))];
  const open = turns.findIndex((turn) =>
    !done.has(keyOf(turn)) || !isMeeting(turn.item) && !given.has(keyOf(turn))
  );
  const index = open < 0 ? turns.length : open;
  const current = turns[index];
  const key = current === undefined ? "" : keyOf(current);
  const state: SessionState = {
    id,
    items,
    turns,
    index,
    phase: ended || current === undefined
      ? "ended"
      : isMeeting(current.item)
      ? "meeting"
      : given.has(key)
      ? "feedback"
      : "asking",
    hinted: hinted.has(key),
    tried: tried.get(key) ?? null,
    answers: turns.slice(0, index + 1).flatMap((turn) => given.get(keyOf(turn)) ?? []),
    undoable: false,
  };
  return { ...state, undoable: lastAction(own, state).length > 0 };
}

function answerOf(event: Extract<OwnEvent, { type: "answered" }>): Answer {
  const { item, again = false, answer, credit, hinted, typed, id } = event;
  return {
    item,
    again,
    answer,
    credit,
    hinted,
    event: id,
    ...(typed === undefined ? {} : { typed }),
  };
}

/** Returns the events of the last action, and any others that would bring it back. */
function lastAction(own: readonly OwnEvent[], state: SessionState): OwnEvent[] {
  const { turns, index, phase } = state;
  const ends = own.filter(({ type }) => type === "session-ended");
  if (ends.length > 0 && index < turns.length) return ends;
  const steps = (turn: Turn | undefined, ...types: StepEvent["type"][]) =>
    own.filter((event): event is StepEvent =>
      turn !== undefined && "item" in event && keyOf(event) === keyOf(turn) &&
      types.includes(event.type)
    );
  if (phase === "asking") {
    const helps = steps(turns[index], "hinted", "tried");
    const last = helps.at(-1);
    if (last) return helps.filter(({ type }) => type === last.type);
  }
  const last = phase === "feedback" ? turns[index] : turns[index - 1];
  return last ? [...steps(last, "answered", "moved-on", "met"), ...ends] : [];
}
