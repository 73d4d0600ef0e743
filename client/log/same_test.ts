import assert from "node:assert/strict";
import type { Event } from "./event.ts";
import { merge } from "./replay.ts";
import { contentOf } from "./same.ts";

const one: Event = { type: "backed-up", events: 1, id: "a1", at: "2026-03-01T08:00:00.000Z" };
const other: Event = { ...one, events: 2 };

Deno.test("the same content is the same text, in whatever order its fields come", () => {
  const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as Event;
  assert.equal(contentOf(turned), contentOf(one));
  assert.notEqual(contentOf(other), contentOf(one));
});

Deno.test("of an event that was told in two ways, the same one stays whichever comes first", () => {
  assert.deepEqual(merge([one], [other]), merge([other], [one]));
});
