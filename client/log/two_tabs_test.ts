import assert from "node:assert/strict";
import { durableLog } from "./durable.ts";
import type { Draft, Event } from "./event.ts";
import { memoryLog } from "./memory.ts";
import { merge } from "./replay.ts";
import { fixed, oneOf, seeded } from "./testing.ts";
import { FakeBrowser, FakeStore } from "./testing_store.ts";

const end: Draft = { type: "session-ended", session: "s" };

/** Opens the log in two tabs; they hear each other, unless one of them sleeps. */
async function twoTabs({ asleep = false, held = [] as Event[] } = {}) {
  const store = new FakeStore(held);
  const browser = new FakeBrowser();
  const started: string[] = [];
  const open = (device: string, deaf = false) =>
    durableLog(store, fixed(`2026-03-01T08:00:00.00${device === "a" ? 0 : 5}Z`, device), {
      tabs: deaf ? { ...browser.tab(), hear: () => {} } : browser.tab(),
      onSuperseded: () => void started.push(device),
    });
  return { store, started, a: await open("a"), b: await open("b", asleep) };
}

Deno.test("two tabs that write at once lose nothing and double nothing", async () => {
  const random = seeded(4);
  const { store, a, b } = await twoTabs();
  const added: Promise<Event[]>[] = [];
  for (let step = 0; step < 200; step++) {
    const log = oneOf([a, b], random);
    if (random() < 0.2) void log.all();
    added.push(log.append(...random() < 0.5 ? [end] : [end, end]));
  }
  const written = merge((await Promise.all(added)).flat(), []);
  assert.deepEqual(store.held, written);
  assert.deepEqual(await a.all(), written);
  assert.deepEqual(await b.all(), written);
  assert.deepEqual([a.persistent, b.persistent], [true, true]);
});

Deno.test("a tab is told what another one writes, until it no longer listens", async () => {
  const { a, b } = await twoTabs();
  let told = 0;
  const stop = b.watch(() => told++);
  await a.append(end);
  assert.equal(told, 1);
  assert.equal((await b.all()).length, 1);
  await b.append(end);
  assert.equal(told, 1);
  await a.import(await memoryLog(fixed("2026-02-01T08:00:00.000Z", "c")).append(end));
  assert.equal(told, 2);
  stop();
  await a.append(end);
  assert.equal(told, 2);
});

for (const asleep of [false, true]) {
  const hears = asleep ? "sleeps" : "hears of it";

  Deno.test(`what one tab erased, another one that ${hears} doesn't write back`, async () => {
    const { store, started, a, b } = await twoTabs({ asleep });
    await a.append(end);
    await b.append(end);
    await a.erase();
    assert.deepEqual(started, asleep ? [] : ["b"]);
    const answered = await b.append(end);
    assert.deepEqual(store.held, []);
    assert.deepEqual(started, ["b"]);
    // that page goes on for as long as it is open, without what was erased
    assert.equal(b.persistent, false);
    assert.deepEqual(await b.all(), answered);
    await b.append(end);
    assert.deepEqual(store.held, []);
  });

  Deno.test(`what one tab replaced, another one that ${hears} doesn't mix with what was there`, async () => {
    const backup = await memoryLog(fixed("2026-02-01T08:00:00.000Z", "c")).append(end);
    const { store, started, a, b } = await twoTabs({ asleep });
    await b.append(end);
    await a.replaceAll(backup);
    await b.append(end);
    assert.deepEqual(store.held, backup);
    assert.deepEqual(started, ["b"]);
    const more = await a.append(end);
    assert.deepEqual(store.held, [...backup, ...more]);
    assert.equal(a.persistent, true);
  });
}

Deno.test("a tab that slept through an erasure sees it as soon as it reads", async () => {
  const { started, a, b } = await twoTabs({ asleep: true });
  await b.append(end);
  await a.erase();
  assert.deepEqual(await b.all(), []);
  assert.deepEqual(started, ["b"]);
});

Deno.test("a tab that had nothing to lose goes on writing after an erasure that it slept through", async () => {
  const { store, a, b } = await twoTabs({ asleep: true });
  await a.append(end);
  await a.erase();
  const added = await b.append(end);
  assert.deepEqual(store.held, added);
});

Deno.test("of what is erased elsewhere, a tab keeps only what it could never store", async () => {
  const held = await memoryLog(fixed("2026-02-01T08:00:00.000Z", "c")).append(end);
  const { store, started, a, b } = await twoTabs({ held });
  store.refusals = 1;
  const mine = await b.append(end);
  assert.deepEqual(await b.all(), [...held, ...mine]);
  await a.erase();
  assert.deepEqual(await b.all(), mine);
  assert.deepEqual([started, store.held], [[], []]);
});
