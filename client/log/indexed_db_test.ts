import assert from "node:assert/strict";
import { indexedDbStore, openLog } from "./indexed_db.ts";
import { fixed } from "./testing.ts";

// Deno has no IndexedDB: here is how the log fares in a browser that refuses it. How it fares with one
// takes a real browser to show: see tests/browser/.

Deno.test("without IndexedDB the store refuses", async () => {
  await assert.rejects(indexedDbStore("more-than-fine").read());
  await assert.rejects(indexedDbStore("more-than-fine").write([]));
});

Deno.test("without IndexedDB the log opens all the same, in memory", async () => {
  const log = await openLog(fixed());
  const added = await log.append({ type: "session-ended", session: "s" });
  assert.deepEqual(await log.all(), added);
  assert.equal(log.persistent, false);
});
