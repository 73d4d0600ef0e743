import assert from "node:assert/strict";
import { stamper } from "../log/log.ts";
import { fixed } from "../log/testing.ts";
import { misses, openSession, sessionOf, undo } from "./session.ts";
import { ITEMS, Player } from "./testing_player.ts";

Deno.test("a session asks, gives feedback, and ends behind its last item", () => {
  const player = new Player();
  const phases = ITEMS.flatMap((item, index) => {
    assert.equal(player.item, item);
    assert.equal(player.state.index, index);
    const before = player.state.phase;
    player.answer();
    const after = player.state.phase;
    player.moveOn();
    return [before, after];
  });
  assert.deepEqual(phases, ["asking", "feedback", "asking", "feedback", "asking", "feedback"]);
  assert.equal(player.state.phase, "ended");
  assert.equal(player.state.index, 3);
});

Deno.test("an answer remembers its credit, its hint and its event", () => {
  const player = new Player();
  player.hint();
  assert.equal(player.state.hinted, true);
  player.answer("mad", 0.4);
  assert.deepEqual(player.state.answers, [
    { item: "one", again: false, answer: "mad", credit: 0.4, hinted: true, event: "a3" },
  ]);
  player.moveOn();
  assert.equal(player.state.hinted, false);
});

Deno.test("a session that was left resumes; one that ended, or has a later one, does not", () => {
  assert.equal(openSession([]), null);
  const player = new Player();
  player.answer();
  assert.equal(openSession(player.events), "s");
  player.end();
  assert.equal(openSession(player.events), null);
  player.undo();
  assert.equal(openSession(player.events), "s");
  player.did({ type: "session-started", session: "t", items: ["four"], dataset: "1.0.0" });
  assert.equal(openSession(player.events), "t");
  player.did({ type: "session-ended", session: "t" });
  assert.equal(openSession(player.events), null);
});

Deno.test("undo takes back an answer together with moving on", () => {
  const player = new Player();
  player.hint();
  const before = player.state;
  player.answer();
  player.moveOn();
  player.undo();
  assert.deepEqual(player.state, before);
  player.answer();
  assert.equal(player.state.phase, "feedback");
});

Deno.test("undo behind the last answer opens the session again", () => {
  const player = new Player();
  player.answer();
  player.moveOn();
  player.answer();
  player.moveOn();
  const before = player.state;
  player.answer();
  player.moveOn();
  player.end();
  player.undo();
  assert.deepEqual(player.state, before);
});

Deno.test("a miss comes back once before the end, and a second miss does not", () => {
  const player = new Player();
  player.answer("mad", 0.4);
  assert.deepEqual(player.state.turns.at(-1), { item: "one", again: true });
  player.moveOn();
  player.answer();
  player.moveOn();
  player.answer(null, 0);
  player.moveOn();
  assert.deepEqual(player.turn, { item: "one", again: true });
  player.answer("mad", 0.4);
  player.moveOn();
  assert.deepEqual(player.turn, { item: "three", again: true });
  player.answer();
  player.moveOn();
  assert.equal(player.state.phase, "ended");
  assert.deepEqual(misses(player.state), ["one", "three"]);
});

Deno.test("undo of a miss takes its second turn away, too", () => {
  const player = new Player();
  const before = player.state;
  player.answer(null, 0);
  assert.equal(player.state.turns.length, 4);
  player.undo();
  assert.deepEqual(player.state, before);
});

Deno.test("the card of a new word is read and not answered, and undo brings it back", () => {
  const player = new Player(["meet:bitter", "one"]);
  const before = player.state;
  assert.equal(before.phase, "meeting");
  player.meet();
  assert.deepEqual([player.state.phase, player.item], ["asking", "one"]);
  player.undo();
  assert.deepEqual(player.state, before);
});

Deno.test("a near answer that was told apart is remembered, and undo goes one help at a time", () => {
  const player = new Player();
  const states = [player.state];
  player.tryAgain("envious");
  assert.equal(player.state.tried, "envious");
  states.push(player.state);
  player.hint();
  assert.equal(player.state.hinted, true);
  while (states.length > 0) {
    player.undo();
    assert.deepEqual(player.state, states.pop());
  }
});

Deno.test("undo after leaving early only comes back", () => {
  const player = new Player();
  player.answer();
  const before = player.state;
  player.end();
  assert.equal(player.state.phase, "ended");
  player.undo();
  assert.deepEqual(player.state, before);
});

Deno.test("at the start there is nothing to undo", () => {
  const player = new Player();
  assert.equal(player.state.undoable, false);
  assert.deepEqual(undo(player.events, "s"), []);
});

Deno.test("undo only appends, and leaves other sessions alone", () => {
  const player = new Player();
  player.answer();
  player.did({ type: "session-started", session: "t", items: ITEMS, dataset: "1.0.0" });
  player.did({ type: "hinted", session: "t", item: "one" });
  const [events, other] = [player.events, sessionOf(player.events, "t")];
  player.undo();
  assert.deepEqual(player.events.slice(0, events.length), events);
  assert.deepEqual(sessionOf(player.events, "t"), other);
});

Deno.test("a second answer to an item, from another tab, changes nothing and goes with undo", () => {
  const player = new Player();
  const before = player.state;
  player.answer("bitter", 1);
  const after = player.state;
  player.did({
    type: "answered",
    session: "s",
    item: "one",
    answer: "mad",
    credit: 0.4,
    hinted: false,
  });
  assert.deepEqual(player.state, after);
  player.undo();
  assert.deepEqual(player.state, before);
});

Deno.test("a clock that was set back between two visits does not derail a session", () => {
  const player = new Player();
  player.answer();
  const yesterday = stamper(fixed("2026-02-28T08:00:00.000Z", "b"));
  player.events = [
    ...player.events,
    ...yesterday([{ type: "moved-on", session: "s", item: "one" }]),
  ];
  assert.equal(player.item, "two");
});

Deno.test("a session that nobody started is over", () => {
  const { items, phase, undoable } = sessionOf([], "never");
  assert.deepEqual({ items, phase, undoable }, { items: [], phase: "ended", undoable: false });
});

Deno.test("misses are the answers below accept, and what is not known yet", () => {
  const player = new Player();
  player.answer("envious", 0.8);
  player.moveOn();
  player.answer("resentful", 0.6);
  player.moveOn();
  player.answer(null, 1);
  assert.deepEqual(misses(player.state), ["two", "three"]);
});
