import assert from "node:assert/strict";
import type { Event } from "./event.ts";
import { effective, merge } from "./replay.ts";
import { seeded, shuffled } from "./testing.ts";

function ended(id: string, at = `2026-03-01T08:00:00.${id.padStart(3, "0")}Z`): Event {
  return { type: "session-ended", session: "s", id, at };
}

function retracted(id: string, target: string): Event {
  return { type: "retracted", target, id, at: "2026-03-01T09:00:00.000Z" };
}

const ids = (events: readonly Event[]) => events.map(({ id }) => id);

Deno.test("events come in order of time, and of id within the same millisecond", () => {
  const same = "2026-03-01T08:00:00.002Z";
  const events = [ended("3"), ended("B", same), ended("a", same), ended("2"), ended("1")];
  assert.deepEqual(ids(effective(events)), ["1", "2", "B", "a", "3"]);
});

Deno.test("what was retracted is gone, and so are the retractions", () => {
  assert.deepEqual(ids(effective([ended("1"), ended("2"), retracted("r", "1")])), ["2"]);
});

Deno.test("a retraction counts even before its target has arrived, or without it", () => {
  assert.deepEqual(effective([retracted("r", "1")]), []);
  assert.deepEqual(effective([retracted("r", "1"), ended("1", "2026-03-01T10:00:00.000Z")]), []);
});

Deno.test("a retraction is final: retracting it brings nothing back", () => {
  assert.deepEqual(effective([ended("1"), retracted("r", "1"), retracted("q", "r")]), []);
});

Deno.test("what a later version wrote is kept", () => {
  const later = { type: "dreamed", of: "sheep", id: "1", at: "2026-03-01T08:00:00.000Z" } as never;
  assert.deepEqual(effective([later]), [later]);
  assert.deepEqual(merge([later], []), [later]);
});

Deno.test("merging is a union: neither order nor repetition matters, and nothing is changed", () => {
  const random = seeded(1);
  const log = [...Array(40).keys()].map((n) =>
    n % 5 === 4 ? retracted(`r${n}`, `${Math.floor(random() * n)}`) : ended(`${n}`)
  );
  for (let round = 0; round < 100; round++) {
    const [one, other] = [shuffled(log, random).slice(8), shuffled(log, random).slice(8)];
    const copy = [...one];
    const both = merge(one, other);
    assert.deepEqual(one, copy);
    assert.deepEqual(both, merge(other, one));
    assert.deepEqual(both, merge(both, one));
    assert.deepEqual(effective(both), effective([...other, ...one, ...other]));
    assert.deepEqual(effective(effective(both)), effective(both));
  }
});
