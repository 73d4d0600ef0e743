import assert from "node:assert/strict";
import { rungAt } from "./drag.ts";

/** Three rungs of 50 pixels, 10 apart, from 100 down. */
const rungs = [100, 160, 220].map((top) => ({ left: 20, right: 220, top, bottom: top + 50 }));

Deno.test("a word lands on the rung under the pointer", () => {
  assert.deepEqual([101, 180, 269].map((y) => rungAt(rungs, 30, y)), [0, 1, 2]);
});

Deno.test("between two rungs it lands on the nearer one", () => {
  assert.deepEqual([154, 156].map((y) => rungAt(rungs, 219, y)), [0, 1]);
});

Deno.test("beside the ladder there is no rung", () => {
  assert.equal(rungAt(rungs, 10, 180), null);
  assert.equal(rungAt(rungs, 230, 180), null);
  assert.equal(rungAt(rungs, 30, 99), null);
  assert.equal(rungAt(rungs, 30, 271), null);
  assert.equal(rungAt([], 30, 180), null);
});
