import assert from "node:assert/strict";
import { durableLog } from "./durable.ts";
import type { Draft, Event } from "./event.ts";
import { memoryLog } from "./memory.ts";
import { merge } from "./replay.ts";
import { fixed } from "./testing.ts";
import { FakeStore } from "./testing_store.ts";

// what came with a backup goes into the log, and what goes out of it for good

const end: Draft = { type: "session-ended", session: "s" };
const LATER = "2026-03-02T08:00:00.000Z";

/** Events of another device. */
function theirs(): Promise<Event[]> {
  return memoryLog(fixed("2026-02-01T08:00:00.000Z", "b")).append(end, end, end);
}

for (
  const [where, open] of [
    ["in a store", () => durableLog(new FakeStore(), fixed(LATER))],
    ["in memory", () => Promise.resolve(memoryLog(fixed(LATER)))],
  ] as const
) {
  Deno.test(`${where}, imported events keep their ids and times, and only new ones count`, async () => {
    const log = await open();
    const mine = await log.append(end);
    const others = await theirs();
    assert.equal(await log.import(others.slice(0, 2)), 2);
    assert.equal(await log.import(others), 1);
    assert.equal(await log.import(others), 0);
    assert.deepEqual(await log.all(), [...others, ...mine]);
  });

  Deno.test(`${where}, replacing leaves nothing but the new events, and the log goes on from there`, async () => {
    const log = await open();
    await log.append(end);
    const others = await theirs();
    await log.replaceAll(others);
    assert.deepEqual(await log.all(), others);
    const more = await log.append(end);
    assert.deepEqual(await log.all(), [...others, ...more]);
  });

  Deno.test(`${where}, erasing leaves nothing, and the log goes on from there`, async () => {
    const log = await open();
    await log.append(end, end);
    await log.erase();
    assert.deepEqual(await log.all(), []);
    const more = await log.append(end);
    assert.deepEqual(await log.all(), more);
  });
}

Deno.test("an import never changes an event that is here", async () => {
  const log = await durableLog(new FakeStore(), fixed());
  const [mine] = await log.append(end);
  assert(mine);
  const forged: Event = { id: mine.id, at: LATER, type: "backed-up", events: 1 };
  assert.equal(await log.import([forged]), 0);
  assert.deepEqual(await log.all(), [mine]);
});

Deno.test("an import, replacement or erasure that the store refuses changes nothing, and says so", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  const mine = await log.append(end);
  const others = await theirs();
  for (
    const attempt of [() => log.import(others), () => log.replaceAll(others), () => log.erase()]
  ) {
    store.refusals = 1;
    await assert.rejects(attempt());
    assert.deepEqual(store.held, mine);
    assert.deepEqual(await log.all(), mine);
    assert.equal(log.persistent, true);
  }
});

Deno.test("a log that goes on in memory takes what is imported, and tries to erase the store all the same", async () => {
  const store = new FakeStore(await theirs());
  const log = await durableLog(store, fixed());
  store.refusals = 1;
  const mine = await log.append(end);
  assert.equal(log.persistent, false);
  const more = await memoryLog(fixed(LATER, "c")).append(end);
  assert.equal(await log.import(more), 1);
  assert.deepEqual(await log.all(), merge([...store.held, ...mine], more));
  store.refusals = 1;
  await assert.rejects(log.erase());
  assert.deepEqual(await log.all(), []);
  await log.erase();
  assert.deepEqual(store.held, []);
});

Deno.test("what was imported stays readable when the store fails afterwards", async () => {
  const store = new FakeStore();
  const log = await durableLog(store, fixed());
  const others = await theirs();
  await log.import(others);
  store.refusals = Infinity;
  const mine = await log.append(end);
  assert.deepEqual(await log.all(), [...others, ...mine]);
});
