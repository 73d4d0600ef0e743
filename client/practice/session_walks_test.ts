import assert from "node:assert/strict";
import { merge } from "../log/replay.ts";
import { oneOf, seeded, shuffled } from "../log/testing.ts";
import { sessionOf, type SessionState, undo } from "./session.ts";
import { Player } from "./testing_player.ts";

/** Does something that the page offers now; returns whether undo has to bring back the state before. */
function act(player: Player, random: () => number): boolean {
  const { phase, hinted, tried } = player.state;
  const chance = random();
  if (chance < 0.05) {
    player.end();
    return true;
  }
  if (phase === "meeting") {
    player.meet();
    return true;
  }
  if (phase === "asking" && tried === null && chance > 0.8) {
    player.tryAgain();
    return true;
  }
  if (phase === "asking" && !hinted && chance < 0.4) {
    player.hint();
    return true;
  }
  if (phase === "asking") {
    player.answer(oneOf(["bitter", "mad", null], random), oneOf([0, 0.4, 1], random));
    assert.equal(player.state.phase, "feedback");
    return true;
  }
  player.moveOn();
  if (player.state.phase === "ended" && chance < 0.9) player.end();
  return false;
}

Deno.test("however far back undo goes, it restores each earlier state exactly", () => {
  for (let seed = 0; seed < 150; seed++) {
    const random = seeded(seed);
    const player = new Player(["one", "meet:bitter", "two", "three"]);
    const earlier: SessionState[] = [];
    for (let step = 0; step < 60; step++) {
      const before = player.state;
      assert.equal(before.undoable, earlier.length > 0);
      if (before.phase === "ended" || random() < 0.3) {
        player.undo();
        assert.deepEqual(player.state, earlier.pop() ?? before);
      } else if (act(player, random)) {
        earlier.push(before);
      }
    }
    for (const state of earlier.reverse()) {
      player.undo();
      assert.deepEqual(player.state, state);
    }
  }
});

Deno.test("replay in any order, with duplicates and strangers, gives the same state", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seeded(seed);
    const player = new Player(["one", "meet:bitter", "two", "three"]);
    for (let step = 0; step < 40; step++) {
      if (player.state.phase === "ended" || random() < 0.2) player.undo();
      else act(player, random);
    }
    const stranger = { type: "dreamed", session: "s", id: "z", at: "2030-01-01" };
    const twice = shuffled([...player.events, ...player.events, stranger as never], random);
    assert.deepEqual(sessionOf(twice, "s"), player.state);
    assert.deepEqual(undo(twice, "s"), undo(player.events, "s"));
    const [half, rest] = [twice.slice(0, 30), twice.slice(10)];
    assert.deepEqual(sessionOf(merge(half, rest), "s"), sessionOf(merge(rest, half), "s"));
  }
});
