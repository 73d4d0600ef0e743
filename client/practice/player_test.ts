import assert from "node:assert/strict";
import { memoryLog } from "../log/memory.ts";
import { fixed, seeded } from "../log/testing.ts";
import { createPlayer } from "./player.ts";
import { largeStock } from "./testing.ts";

const stock = largeStock(9, 2);
const options = { stock, length: 8, random: seeded(1) };

function newLog() {
  return memoryLog(fixed());
}

Deno.test("a session has eight questions from eight families or more", async () => {
  const { state } = await createPlayer({ ...options, log: newLog() });
  const families = state.items.flatMap((id) =>
    stock.items.find((item) => item.id === id)?.families
  );
  assert.equal(state.items.length, 8);
  assert.ok(new Set(families).size >= 8);
});

Deno.test("who comes back finds the session where it was, also in the middle of feedback", async () => {
  const log = newLog();
  const player = await createPlayer({ ...options, log });
  await player.hint();
  await player.answer(null);
  const back = await createPlayer({ ...options, log });
  assert.deepEqual(back.state, player.state);
  assert.equal(back.state.phase, "feedback");
});

Deno.test("a word to practice starts a session of its own, and the one left open is over", async () => {
  const log = newLog();
  const before = await createPlayer({ ...options, log });
  const focused = await createPlayer({ ...options, log, focus: "f3n0a" });
  assert.notEqual(focused.state.id, before.state.id);
  assert.equal(focused.item?.best.includes("f3n0a"), true);
  assert.ok((await log.all()).some((event) => event.type === "session-ended"));
});

Deno.test("a fragment that is no word starts nothing: the session that was left goes on", async () => {
  const log = newLog();
  const before = await createPlayer({ ...options, log });
  for (const focus of ["main", "nonsense", "__proto__"]) {
    const { state } = await createPlayer({ ...options, log, focus });
    assert.equal(state.id, before.state.id);
  }
});

Deno.test("a session whose questions are no longer in the stock is not resumed", async () => {
  const log = newLog();
  await log.append({
    type: "session-started",
    session: "old",
    items: ["pinpoint:gone"],
    dataset: "0.9.0",
  });
  const player = await createPlayer({ ...options, log });
  assert.notEqual(player.state.id, "old");
  assert.ok(player.item);
});

Deno.test("two keys at once are one answer", async () => {
  const log = newLog();
  const player = await createPlayer({ ...options, log });
  await Promise.all([player.answer(null), player.answer("f0n0"), player.next(), player.next()]);
  const types = (await log.all()).map(({ type }) => type);
  assert.deepEqual(types, ["session-started", "answered", "moved-on"]);
  assert.equal(player.state.index, 1);
});

Deno.test("the misses are played again, and then there are none left to play", async () => {
  const player = await createPlayer({ ...options, log: newLog() });
  for (let n = 0; n < 8; n++) {
    await player.answer(n < 3 ? null : player.item?.feeling ?? null);
    await player.next();
  }
  assert.equal(player.state.phase, "ended");
  await player.replayMisses();
  assert.equal(player.state.items.length, 3);
  for (let n = 0; n < 3; n++) {
    await player.answer(player.item?.feeling ?? null);
    await player.next();
  }
  const { id } = player.state;
  await player.replayMisses();
  assert.equal(player.state.id, id);
  await player.startAnother();
  assert.notEqual(player.state.id, id);
});

Deno.test("undo goes back over the end, step by step, to the very beginning", async () => {
  const player = await createPlayer({ ...options, log: newLog() });
  const states = [player.state];
  for (let n = 0; n < 8; n++) {
    await player.answer(null);
    await player.next();
    states.push(player.state);
  }
  for (const state of states.slice(0, -1).reverse()) {
    await player.undo();
    assert.deepEqual(player.state, state);
  }
  assert.equal(player.state.undoable, false);
});

Deno.test("undo right after another session was started comes back to the end of the last", async () => {
  const log = newLog();
  const player = await createPlayer({ ...options, log });
  for (let n = 0; n < 8; n++) {
    await player.answer(null);
    await player.next();
  }
  const end = player.state;
  for (const begin of [player.startAnother, player.replayMisses]) {
    await begin();
    assert.equal(player.state.phase, "asking");
    assert.equal(player.state.undoable, true);
    await player.undo();
    assert.deepEqual(player.state, end);
  }
  assert.equal((await createPlayer({ ...options, log })).state.phase, "asking");
});
