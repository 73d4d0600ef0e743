/** Plays sessions: records what the learner does in the log, and derives from the log where things stand. */

import type { Answered, Draft, Event } from "../log/event.ts";
import { type EventLog, randomId } from "../log/log.ts";
import { confusionsOf } from "../memory/confusions.ts";
import { dayOf } from "../memory/day.ts";
import { remember } from "../memory/memory.ts";
import type { Kind } from "./kind.ts";
import { isMeeting, wordMet } from "./meeting.ts";
import { plan } from "./plan.ts";
import { misses, openSession, sessionOf, type SessionState, type Turn, undo } from "./session.ts";
import type { Item, Stock } from "./types.ts";
import { type Wishing, wishOf } from "./wish.ts";

export interface PlayerOptions {
  stock: Stock;
  kinds: readonly Kind[];
  log: EventLog;
  clock: () => Date;
  /** 0 to below 1. */
  random: () => number;
  /** What the learner asked to practice, as in the fragment of the address: see `wishOf`. */
  wish?: string;
  /** Called when a session is finished, with all events. */
  onFinished?: (events: readonly Event[]) => void;
}

export interface Player {
  readonly state: SessionState;
  /** The current question; undefined at the card of a new word, and when the session has ended. */
  readonly item: Item | undefined;
  /** Whether what was recorded outlives the visit. */
  readonly persistent: boolean;
  /** Resolves when all that was recorded is written, or can't be. */
  settled(): Promise<void>;
  readonly events: readonly Event[];
  answer(answer: string | null, typed?: string): Promise<void>;
  /** Tells a near answer apart, and gives another try. */
  tryAgain(answer: string, typed: string): Promise<void>;
  hint(): Promise<void>;
  next(): Promise<void>;
  undo(): Promise<void>;
  replayMisses(): Promise<void>;
  /** Starts a session beyond what is due; without new words. */
  more(): Promise<void>;
  /** Starts a session about what the learner chose; null for what is due. */
  choose(wish: string | null): Promise<void>;
}

/**
 * Resumes the session that was left open, or starts one; a wish always starts one of its own. What can't be practiced is
 * no wish: the page may have been opened at any fragment.
 */
export async function createPlayer(
  { stock, kinds, log, clock, random, wish, onFinished }: PlayerOptions,
): Promise<Player> {
  let events: Event[] = await log.all();
  const byId = new Map(stock.items.map((item) => [item.id, item]));
  // items that a newer version of the words no longer has can't be asked
  const canBeAsked = (step: string) =>
    isMeeting(step) ? Object.hasOwn(stock.words, wordMet(step)) : byId.has(step);
  const open = openSession(events);
  let session = "";
  // the sessions of this visit, to come back to when a new one was started by accident
  const earlier: string[] = [];
  let shown = { step: "", at: 0 };
  let seen: { events: Event[]; session: string; state: SessionState } | undefined;
  let busy = Promise.resolve();

  const wished = wish !== undefined && wishOf(wish, wishing()) ? wish : undefined;
  if (open !== null && wished === undefined && sessionOf(events, open).items.every(canBeAsked)) {
    session = open;
  } else {
    if (open !== null) record({ type: "session-ended", session: open });
    const steps = planned(wished);
    // nothing is saved yet, or nothing was ever mixed up
    start(steps.length > 0 ? steps : planned());
  }

  function wishing(): Wishing {
    const memory = remember(events, stock);
    return { stock, kinds, events, memory, confusions: confusionsOf(events, stock) };
  }

  function planned(wish?: string, more = false): string[] {
    const from = wishing();
    const chosen = wish === undefined ? null : wishOf(wish, from);
    return plan({
      ...from,
      day: dayOf(clock()),
      random,
      more,
      ...(chosen ? { wish: chosen } : {}),
    });
  }

  function record(...drafts: Draft[]): void {
    events = [...events, ...log.record(...drafts)];
  }

  /** Reads what other tabs have added meanwhile. */
  async function lookAround(): Promise<void> {
    events = await log.all();
  }

  function start(items: string[]): void {
    session = randomId();
    record({ type: "session-started", session, items, dataset: stock.version });
  }

  function startAfter(items: string[]): void {
    earlier.push(session);
    start(items);
  }

  /** Notes when a question came up: its answer is timed from there. */
  function watch(): void {
    const { id, index } = player.state;
    const step = `${id} ${index}`;
    if (step !== shown.step) shown = { step, at: clock().getTime() };
  }

  /** Does one thing after the other, however fast the keys come, each on the state that it finds. */
  function inTurn(
    work: (state: SessionState, turn: Turn, item: Item | undefined) => Promise<void> | void,
  ): Promise<void> {
    const done = busy.then(async () => {
      const { state } = player;
      await work(state, state.turns[state.index] ?? { item: "", again: false }, player.item);
      watch();
    });
    // what failed once must not keep the next key from working
    busy = done.catch(() => {});
    return done;
  }

  function answered(state: SessionState, item: Item, answer: string | null, typed?: string) {
    const kind = kinds.find(({ id }) => id === item.kind);
    const turn = state.turns[state.index];
    const now = clock();
    const event: Answered = {
      type: "answered",
      session,
      item: item.id,
      answer,
      credit: kind?.judge(stock, item, answer).credit ?? 0,
      hinted: state.hinted,
      feeling: item.feeling,
      card: kind?.card(item) ?? null,
      day: dayOf(now),
      ms: Math.max(0, now.getTime() - shown.at),
      ...(typed === undefined ? {} : { typed }),
      ...(state.tried === null ? {} : { tried: true }),
      ...(turn?.again ? { again: true } : {}),
    };
    return event;
  }

  const again = (turn: Turn) => turn.again ? { again: true } : {};

  const player: Player = {
    get state() {
      if (seen?.events !== events || seen.session !== session) {
        const state = sessionOf(events, session);
        const undoable = state.undoable || earlier.length > 0;
        seen = { events, session, state: { ...state, undoable } };
      }
      return seen.state;
    },
    get item() {
      const { turns, index } = this.state;
      return byId.get(turns[index]?.item ?? "");
    },
    get persistent() {
      return log.persistent;
    },
    settled: () => log.settled(),
    get events() {
      return events;
    },
    answer: (answer, typed) =>
      inTurn((state, _turn, item) => {
        if (state.phase === "asking" && item) {
          record(answered(state, item, answer, typed));
        }
      }),
    tryAgain: (answer, typed) =>
      inTurn(({ phase, tried }, turn, item) => {
        if (phase !== "asking" || !item || tried !== null) return;
        record({ type: "tried", session, item: item.id, answer, typed, ...again(turn) });
      }),
    hint: () =>
      inTurn(({ phase, hinted }, turn, item) => {
        if (phase === "asking" && item && !hinted) {
          record({ type: "hinted", session, item: item.id, ...again(turn) });
        }
      }),
    next: () =>
      inTurn(({ phase, index, turns }, turn) => {
        const ends = index === turns.length - 1;
        const last: Draft[] = ends ? [{ type: "session-ended", session }] : [];
        const { item } = turn;
        if (phase === "meeting") {
          const day = dayOf(clock());
          record({ type: "met", session, item, word: wordMet(item), day }, ...last);
        } else if (phase === "feedback") {
          record({ type: "moved-on", session, item, ...again(turn) }, ...last);
        } else return;
        if (ends) onFinished?.(events);
      }),
    undo: () =>
      inTurn(() => {
        const drafts = undo(events, session);
        const before = drafts.length === 0 ? earlier.pop() : undefined;
        if (before === undefined) return record(...drafts);
        const started = events.find((event) =>
          event.type === "session-started" && event.session === session
        );
        if (started) record({ type: "retracted", target: started.id });
        session = before;
      }),
    replayMisses: () =>
      inTurn((state) => {
        const missed = misses(state);
        if (state.phase === "ended" && missed.length > 0) startAfter(missed);
      }),
    more: () =>
      inTurn(async ({ phase }) => {
        if (phase !== "ended") return;
        await lookAround();
        startAfter(planned(undefined, true));
      }),
    choose: (wish) =>
      inTurn(async () => {
        await lookAround();
        const steps = planned(wish ?? undefined);
        if (steps.length > 0) startAfter(steps);
      }),
  };
  watch();
  return player;
}
