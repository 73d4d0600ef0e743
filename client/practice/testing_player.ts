import assert from "node:assert/strict";
import type { Draft, Event } from "../log/event.ts";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";
import { sessionOf, type SessionState, undo } from "./session.ts";

/** The items of the session that a Player plays. */
export const ITEMS = ["one", "two", "three"];

/** Plays a session by appending to a list of events, as the page does. */
export class Player {
  events: Event[] = [];
  constructor(readonly id = "s", private stamp = stamper(fixed())) {
    this.did({ type: "session-started", session: id, items: ITEMS, dataset: "1.0.0" });
  }
  get state(): SessionState {
    return sessionOf(this.events, this.id);
  }
  get item(): string {
    return this.state.items[this.state.index] ?? assert.fail("every item is done");
  }
  did(...drafts: Draft[]) {
    this.events = [...this.events, ...this.stamp(drafts)];
  }
  hint() {
    this.did({ type: "hinted", session: this.id, item: this.item });
  }
  answer(answer: string | null = "bitter", credit = 1) {
    const { item, state: { hinted } } = this;
    this.did({ type: "answered", session: this.id, item, answer, credit, hinted });
  }
  moveOn() {
    this.did({ type: "moved-on", session: this.id, item: this.item });
  }
  end() {
    this.did({ type: "session-ended", session: this.id });
  }
  undo() {
    this.did(...undo(this.events, this.id));
  }
}
