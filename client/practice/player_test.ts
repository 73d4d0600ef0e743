import assert from "node:assert/strict";
import { memoryLog } from "../log/memory.ts";
import { fixed, seeded } from "../log/testing.ts";
import { createPlayer } from "./player.ts";
import { KINDS, practiceStock } from "./testing_kinds.ts";

const stock = practiceStock();
const clock = () => new Date("2026-03-01T08:00:00");
const options = { stock, kinds: KINDS, clock, random: seeded(1), wish: "kind:pinpoint" };

function newLog() {
  return memoryLog(fixed());
}

/** Comes back later to where things were, without a wish. */
function comeBack(log: ReturnType<typeof newLog>) {
  const { wish: _, ...rest } = options;
  return createPlayer({ ...rest, log });
}

Deno.test("who comes back finds the session where it was, also in the middle of feedback", async () => {
  const log = newLog();
  const player = await createPlayer({ ...options, log });
  await player.hint();
  await player.answer(null);
  const back = await comeBack(log);
  assert.deepEqual(back.state, player.state);
  assert.equal(back.state.phase, "feedback");
});

Deno.test("a word to practice starts a session of its own, and the one left open is over", async () => {
  const log = newLog();
  const before = await createPlayer({ ...options, log });
  const focused = await createPlayer({ ...options, log, wish: "f3n0a" });
  assert.notEqual(focused.state.id, before.state.id);
  assert.equal(focused.state.items[0], "meet:f3n0a");
  assert.ok((await log.all()).some((event) => event.type === "session-ended"));
});

Deno.test("a fragment that is no word starts nothing: the session that was left goes on", async () => {
  const log = newLog();
  const before = await createPlayer({ ...options, log });
  for (const wish of ["main", "nonsense", "__proto__"]) {
    const { state } = await createPlayer({ ...options, log, wish });
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
  const player = await comeBack(log);
  assert.notEqual(player.state.id, "old");
  assert.ok(player.state.turns.length > 0);
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
  for (let n = 0; n < 11; n++) {
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
  await player.more();
  assert.notEqual(player.state.id, id);
});

Deno.test("undo goes back over the end, step by step, to the very beginning", async () => {
  const player = await createPlayer({ ...options, log: newLog() });
  const states = [player.state];
  for (let n = 0; n < 16; n++) {
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
  for (let n = 0; n < 16; n++) {
    await player.answer(null);
    await player.next();
  }
  const end = player.state;
  for (const begin of [player.more, player.replayMisses]) {
    await begin();
    assert.equal(player.state.phase, "asking");
    assert.equal(player.state.undoable, true);
    await player.undo();
    assert.deepEqual(player.state, end);
  }
  assert.notEqual((await comeBack(log)).state.id, end.id);
});

Deno.test("an answer is kept with its word, its card, its day, and the time it took", async () => {
  const log = newLog();
  let now = new Date("2026-03-01T23:59:00").getTime();
  const player = await createPlayer({ ...options, log, clock: () => new Date(now) });
  now += 4200;
  const { item } = player;
  await player.answer(item?.feeling ?? null);
  const [, event] = await log.all();
  assert.deepEqual(event?.type === "answered" && [event.card, event.feeling, event.day, event.ms], [
    ...[item?.feeling, item?.feeling, "2026-03-01", 4200],
  ]);
});

Deno.test("a near answer that is told apart gives one more try, and the answer says so", async () => {
  const log = newLog();
  const player = await createPlayer({ ...options, log, wish: "kind:recall" });
  await player.tryAgain("f0n0", "foo");
  await player.tryAgain("f0n1", "bar");
  assert.equal(player.state.tried, "f0n0");
  await player.answer(player.item?.feeling ?? null, "right");
  const event = (await log.all()).at(-1);
  assert.deepEqual(event?.type === "answered" && [event.tried, event.typed], [true, "right"]);
});

Deno.test("a first session begins with the card of a new word, and the end says when it is over", async () => {
  const log = newLog();
  let finished = 0;
  const { wish: _, ...rest } = options;
  const player = await createPlayer({ ...rest, log, onFinished: () => finished++ });
  const phase = () => player.state.phase;
  const item = () => player.item;
  assert.equal(phase(), "meeting");
  assert.equal(item(), undefined);
  while (phase() !== "ended") {
    assert.equal(finished, 0);
    if (phase() === "asking") await player.answer(item()?.feeling ?? null);
    await player.next();
  }
  assert.equal(finished, 1);
  const met = (await log.all()).filter(({ type }) => type === "met");
  assert.equal(met.length, 3);
});

Deno.test("what was chosen in the middle of a session starts at once, and undo comes back", async () => {
  const player = await createPlayer({ ...options, log: newLog() });
  await player.answer(null);
  const before = player.state;
  await player.choose("vague:fine");
  assert.notEqual(player.state.id, before.id);
  await player.undo();
  assert.deepEqual(player.state, before);
  await player.choose("saved");
  assert.equal(player.state.id, before.id);
});

Deno.test("a wish with nothing behind it yet starts what is due", async () => {
  const player = await createPlayer({ ...options, log: newLog(), wish: "saved" });
  assert.ok(player.state.turns.length > 0);
});
