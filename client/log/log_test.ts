import assert from "node:assert/strict";
import type { Draft } from "./event.ts";
import { randomId, stamper } from "./log.ts";
import { fixed } from "./testing.ts";

const end: Draft = { type: "session-ended", session: "s" };

Deno.test("a draft gets the next id, and the time of the clock in UTC", () => {
  const stamp = stamper(fixed("2026-03-01T08:00:00.000+01:00"));
  assert.deepEqual(stamp([end]), [{ ...end, id: "a1", at: "2026-03-01T07:00:00.000Z" }]);
});

Deno.test("later events sort later, within a millisecond and when the clock is set back", () => {
  let now = "2026-03-01T08:00:00.000Z";
  const stamp = stamper({ ...fixed(), clock: () => new Date(now) });
  const before = stamp([end, end]);
  now = "2026-02-28T08:00:00.000Z";
  const after = stamp([end]);
  now = "2026-03-02T08:00:00.000Z";
  assert.deepEqual([...before, ...after, ...stamp([end])].map(({ at }) => at), [
    "2026-03-01T08:00:00.000Z",
    "2026-03-01T08:00:00.001Z",
    "2026-03-01T08:00:00.002Z",
    "2026-03-02T08:00:00.000Z",
  ]);
});

Deno.test("an event that is passed as a draft gets stamps of its own", () => {
  const stamp = stamper(fixed());
  const [first] = stamp([end]);
  assert(first);
  assert.equal(stamp([first])[0]?.id, "a2");
});

Deno.test("random ids are 22 URL-safe characters, and never the same", () => {
  const ids = Array.from({ length: 2000 }, randomId);
  assert.deepEqual(ids.filter((id) => !/^[\w-]{22}$/.test(id)), []);
  assert.equal(new Set(ids).size, ids.length);
});
