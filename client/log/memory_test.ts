import assert from "node:assert/strict";
import type { Draft } from "./event.ts";
import { memoryLog } from "./memory.ts";
import { fixed } from "./testing.ts";

const end: Draft = { type: "session-ended", session: "s" };

Deno.test("what is appended is returned with its stamps, and read again", async () => {
  const log = memoryLog(fixed());
  const added = await log.append(end, end);
  assert.deepEqual(added.map(({ id }) => id), ["a1", "a2"]);
  assert.deepEqual(await log.all(), added);
  assert.equal(log.persistent, false);
});

Deno.test("a log can start filled", async () => {
  const earlier = await memoryLog(fixed("2026-02-01T08:00:00.000Z", "b")).append(end);
  const log = memoryLog(fixed(), earlier);
  const added = await log.append(end);
  assert.deepEqual(await log.all(), [...earlier, ...added]);
});

Deno.test("nobody can change the log from outside", async () => {
  const log = memoryLog(fixed());
  await log.append(end);
  (await log.all()).pop();
  assert.equal((await log.all()).length, 1);
});
