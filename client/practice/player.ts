/** Plays sessions: records what the learner does in the log, and derives from the log where things stand. */

import type { Draft, Event } from "../log/event.ts";
import { type EventLog, randomId } from "../log/log.ts";
import { judge } from "./judge.ts";
import { pick } from "./pick.ts";
import { misses, openSession, sessionOf, type SessionState, undo } from "./session.ts";
import type { Item, Stock } from "./types.ts";

export interface PlayerOptions {
  stock: Stock;
  log: EventLog;
  /** Questions in a session. */
  length: number;
  /** 0 to below 1. */
  random: () => number;
  /** What the learner asked to practice: the id of a family, nuance or feeling. */
  focus?: string;
}

export interface Player {
  readonly state: SessionState;
  /** The current question; undefined when the session has ended. */
  readonly item: Item | undefined;
  /** Whether what was recorded outlives the visit. */
  readonly persistent: boolean;
  answer(word: string | null): Promise<void>;
  hint(): Promise<void>;
  next(): Promise<void>;
  undo(): Promise<void>;
  replayMisses(): Promise<void>;
  startAnother(): Promise<void>;
}

/**
 * Resumes the session that was left open, or starts one; a focus always starts one of its own. What is not on the wheel is
 * no focus: the page may have been opened at any fragment.
 */
export async function createPlayer(
  { stock, log, length, random, focus: wanted }: PlayerOptions,
): Promise<Player> {
  const focus = wanted !== undefined && isOnWheel(stock, wanted) ? wanted : undefined;
  let events: Event[] = await log.all();
  // items that a newer version of the words no longer has can't be asked
  const known = new Set(stock.items.map(({ id }) => id));
  const open = openSession(events);
  const resumable = open !== null && sessionOf(events, open).items.every((id) => known.has(id));
  let session = "";
  // the finished sessions of this visit, to come back to when a new one was started by accident
  const finished: string[] = [];
  let busy = Promise.resolve();

  if (open !== null && resumable && focus === undefined) session = open;
  else {
    if (open !== null) await record({ type: "session-ended", session: open });
    await start(pick(stock, events, { length, random, ...(focus === undefined ? {} : { focus }) }));
  }

  async function record(...drafts: Draft[]): Promise<void> {
    events = [...events, ...await log.append(...drafts)];
  }

  async function start(items: string[]): Promise<void> {
    session = randomId();
    await record({ type: "session-started", session, items, dataset: stock.version });
  }

  async function startAfter(items: string[]): Promise<void> {
    finished.push(session);
    await start(items);
  }

  /** Does one thing after the other, however fast the keys come, each on the state that it finds. */
  function inTurn(
    work: (state: SessionState, item: Item | undefined) => Promise<void>,
  ): Promise<void> {
    const done = busy.then(() => work(player.state, player.item));
    // what failed once must not keep the next key from working
    busy = done.catch(() => {});
    return done;
  }

  const player: Player = {
    get state() {
      const state = sessionOf(events, session);
      return { ...state, undoable: state.undoable || finished.length > 0 };
    },
    get item() {
      const { items, index } = this.state;
      return stock.items.find(({ id }) => id === items[index]);
    },
    get persistent() {
      return log.persistent;
    },
    answer: (word) =>
      inTurn(async ({ phase, hinted }, item) => {
        if (phase !== "asking" || !item) return;
        const { credit } = judge(stock, item, word);
        await record({ type: "answered", session, item: item.id, answer: word, credit, hinted });
      }),
    hint: () =>
      inTurn(async ({ phase, hinted }, item) => {
        if (phase === "asking" && item && !hinted) {
          await record({ type: "hinted", session, item: item.id });
        }
      }),
    next: () =>
      inTurn(async ({ phase, index, items }, item) => {
        if (phase !== "feedback" || !item) return;
        const last: Draft[] = index === items.length - 1
          ? [{ type: "session-ended", session }]
          : [];
        await record({ type: "moved-on", session, item: item.id }, ...last);
      }),
    undo: () =>
      inTurn(async () => {
        const drafts = undo(events, session);
        const before = drafts.length === 0 ? finished.pop() : undefined;
        if (before === undefined) return record(...drafts);
        const started = events.find((event) =>
          event.type === "session-started" && event.session === session
        );
        if (started) await record({ type: "retracted", target: started.id });
        session = before;
      }),
    replayMisses: () =>
      inTurn(async (state) => {
        const again = misses(state, stock);
        if (state.phase === "ended" && again.length > 0) await startAfter(again);
      }),
    startAnother: () =>
      inTurn(async ({ phase }) => {
        if (phase === "ended") await startAfter(pick(stock, events, { length, random }));
      }),
  };
  return player;
}

function isOnWheel(stock: Stock, id: string): boolean {
  return Object.hasOwn(stock.words, id) ||
    Object.values(stock.words).some(({ family }) => family === id);
}
