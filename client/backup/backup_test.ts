import assert from "node:assert/strict";
import fc from "fast-check";
import type { Event } from "../log/event.ts";
import { merge } from "../log/replay.ts";
import { backupOf, fileName } from "./backup.ts";
import { readBackup } from "./check.ts";
import { anyLog, LOG, MAKING, NOW } from "./testing.ts";

async function restored(text: string, stored?: readonly Event[]): Promise<Event[]> {
  const read = await readBackup(text, { now: NOW, ...(stored ? { stored } : {}) });
  return "events" in read ? read.events : assert.fail(read.problem);
}

Deno.test("a backup says what it is, of which versions, and from when", () => {
  const { events, ...about } = backupOf(LOG, MAKING);
  assert.deepEqual(about, {
    format: "more-than-fine-backup",
    schema: 1,
    app_version: "0.1.0",
    dataset_version: "1.2.0",
    exported_at: "2026-11-22T12:00:00.000Z",
  });
  assert.deepEqual(events, LOG);
});

Deno.test("its name is the local day", () => {
  assert.equal(fileName(new Date(2026, 10, 22, 23, 59)), "more-than-fine-2026-11-22.json");
});

Deno.test("every type of event comes back as it was, from a text and from a file", async () => {
  const text = JSON.stringify(backupOf(LOG, MAKING));
  assert.deepEqual(await restored(text), LOG);
  assert.deepEqual(await restored(`\ufeff${text}\r\n`), LOG);
  assert.deepEqual(await readBackup(new Blob([text]), { now: NOW }), { events: LOG });
});

Deno.test("a backup agrees with the log that it was made from, also when that has grown", async () => {
  const text = JSON.stringify(backupOf(LOG, MAKING));
  const more: Event = { type: "session-ended", session: "t", id: "d1", at: NOW.toISOString() };
  assert.deepEqual(await restored(text, [...LOG, more]), LOG);
});

Deno.test("what a later version added to an event is no contradiction", async () => {
  const [first, ...rest] = LOG;
  const stored = [{ ...first, mood: "calm" } as unknown as Event, ...rest];
  assert.deepEqual(await restored(JSON.stringify(backupOf(LOG, MAKING)), stored), LOG);
});

Deno.test("an event that no restore would take doesn't spoil the backup of the others", async () => {
  const ahead = { ...LOG[0], id: "x1", at: "2035-01-01T00:00:00.000Z" } as Event;
  const broken = { ...LOG[0], id: "x2", items: 3 } as never;
  const backup = backupOf([...LOG, ahead, broken], MAKING);
  assert.deepEqual(backup.events, LOG);
  assert.deepEqual(await restored(JSON.stringify(backup)), LOG);
});

Deno.test("an empty log can be backed up, too", async () => {
  assert.deepEqual(await restored(JSON.stringify(backupOf([], MAKING))), []);
});

Deno.test("any log that the app can write comes back from its backup as it was", async () => {
  await fc.assert(fc.asyncProperty(anyLog(1e9), async (events) => {
    const log = merge(events, []);
    // as IndexedDB keeps it and JSON writes it: there is no -0 in either
    const text = JSON.stringify(backupOf(log, MAKING));
    assert.deepEqual(await restored(text, log), JSON.parse(JSON.stringify(log)));
  }));
});

Deno.test("merging is commutative, associative and idempotent, even where logs contradict each other", () => {
  for (const ids of [5, 1e9]) {
    const any = anyLog(ids);
    fc.assert(fc.property(any, any, any, (one, two, three) => {
      assert.deepEqual(merge(one, two), merge(two, one));
      assert.deepEqual(merge(merge(one, two), three), merge(one, merge(two, three)));
      assert.deepEqual(merge(merge(one, two), two), merge(one, two));
      assert.deepEqual(merge(one, one), merge(one, []));
    }));
  }
});

Deno.test("a merged log has every id of both, once", () => {
  fc.assert(fc.property(anyLog(20), anyLog(20), (one, two) => {
    const ids = merge(one, two).map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), [...new Set([...one, ...two].map(({ id }) => id))].sort());
  }));
});
