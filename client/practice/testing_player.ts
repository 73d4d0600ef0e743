import assert from "node:assert/strict";
import type { Draft, Event } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";
import { wordMet } from "./meeting.ts";
import { sessionOf, type SessionState, type Turn, undo } from "./session.ts";

/** The items of the session that a Player plays. */
export const ITEMS = ["one", "two", "three"];

/** Plays a session by appending to a list of events, as the page does. */
export class Player {
  events: Event[] = [];
  constructor(items = ITEMS, readonly id = "s", private stamp = stamper(fixed())) {
    this.did({ type: "session-started", session: id, items, dataset: "1.0.0" });
  }
  get state(): SessionState {
    return sessionOf(this.events, this.id);
  }
  get item(): string {
    return this.turn.item;
  }
  get turn(): Turn {
    return this.state.turns[this.state.index] ?? assert.fail("every turn is done");
  }
  did(...drafts: Draft[]) {
    this.events = [...this.events, ...this.stamp(drafts)];
  }
  hint() {
    this.did({ type: "hinted", session: this.id, ...this.turn });
  }
  answer(answer: string | null = "bitter", credit = 1) {
    const { turn, state: { hinted } } = this;
    this.did({ type: "answered", session: this.id, ...turn, answer, credit, hinted });
  }
  tryAgain(answer = "envious") {
    this.did({ type: "tried", session: this.id, ...this.turn, answer, typed: answer });
  }
  meet() {
    const day = "2026-03-01";
    this.did({ type: "met", session: this.id, item: this.item, word: wordMet(this.item), day });
  }
  moveOn() {
    this.did({ type: "moved-on", session: this.id, ...this.turn });
  }
  end() {
    this.did({ type: "session-ended", session: this.id });
  }
  undo() {
    this.did(...undo(this.events, this.id));
  }
}
