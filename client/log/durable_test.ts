import assert from "node:assert/strict";
import { durableLog } from "./durable.ts";
import type { Draft, Event } from "./event.ts";
import { fixed, seeded } from "./testing.ts";
import { FakeStore } from "./testing_store.ts";

const end: Draft = { type: "session-ended", session: "s" };

Deno.test("what is appended is in the store when append returns, in one write", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  const added = await log.append(end, end);
  assert.deepEqual(store.held, added);
  assert.equal(store.calls, 2);
  assert.equal(log.persistent, true);
});

Deno.test("what is recorded is there at once, and written behind in the order of the calls", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  const added = [...log.record(end), ...log.record(end, end)];
  assert.equal(added.length, 3);
  assert.deepEqual(store.held, []);
  await log.settled();
  assert.deepEqual(store.held, added);
});

Deno.test("when what was recorded can't be written, the log says so once it has settled", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  store.refusals = Infinity;
  const added = log.record(end);
  await log.settled();
  assert.equal(log.persistent, false);
  assert.deepEqual(await log.all(), added);
});

Deno.test("appending nothing writes nothing", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  assert.deepEqual(await log.append(), []);
  assert.equal(store.calls, 1);
});

Deno.test("what another tab wrote is read", async () => {
  const store = new FakeStore();
  const one = await durableLog(store, fixed());
  const other = await durableLog(store, fixed("2026-03-01T07:00:00.000Z", "b"));
  const mine = await one.append(end);
  const theirs = await other.append(end);
  assert.deepEqual(await one.all(), [...theirs, ...mine]);
});

Deno.test("a store that can't be opened leaves a log in memory", async () => {
  const store = new FakeStore();
  store.refusals = Infinity;
  const log = await durableLog(store, fixed());
  assert.equal(log.persistent, false);
  const added = await log.append(end);
  assert.deepEqual(await log.all(), added);
});

Deno.test("when a write fails, what was read and what was appended stay readable", async () => {
  const earlier = await (await durableLog(new FakeStore(), fixed("2026-02-01T08:00:00.000Z", "b")))
    .append(end);
  const store = new FakeStore(earlier);
  const log = await durableLog(store, fixed());
  const kept = await log.append(end);
  store.refusals = Infinity;
  const lost = await log.append(end, end);
  assert.equal(log.persistent, false);
  assert.deepEqual(await log.all(), [...earlier, ...kept, ...lost]);
});

Deno.test("after it gave up, the log leaves the store alone for the rest of the visit", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  store.refusals = 1;
  await log.append(end);
  const { calls } = store;
  await log.append(end);
  await log.all();
  assert.equal(store.calls, calls);
  assert.equal((await log.all()).length, 2);
});

Deno.test("whenever a store fails, nothing that was appended in the visit is lost", async () => {
  const random = seeded(1);
  for (let round = 0; round < 200; round++) {
    const store = new FakeStore();
    const log = await durableLog(store, fixed());
    const added: Promise<Event[]>[] = [];
    for (let step = 0; step < 12; step++) {
      if (random() < 0.1) store.refusals = Math.floor(random() * 2);
      if (random() < 0.3) await log.all();
      added.push(log.append(...random() < 0.5 ? [end] : [end, end]));
    }
    assert.deepEqual(await log.all(), (await Promise.all(added)).flat());
  }
});
