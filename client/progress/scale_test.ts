import assert from "node:assert/strict";
import { linear, ticks } from "./scale.ts";

Deno.test("a scale leads from one end to the other, and beyond", () => {
  const y = linear([0, 200], [160, 20]);
  assert.deepEqual([0, 100, 200, 400].map(y), [160, 90, 20, -120]);
});

Deno.test("a range of one value stands at the start", () => {
  assert.equal(linear([3, 3], [10, 90])(3), 10);
});

Deno.test("an axis has few round numbers, from nothing to at most the most", () => {
  assert.deepEqual(ticks(1, 4), [0, 1]);
  assert.deepEqual(ticks(4, 4), [0, 1, 2, 3, 4]);
  assert.deepEqual(ticks(28, 4), [0, 10, 20]);
  assert.deepEqual(ticks(221, 4), [0, 100, 200]);
});

Deno.test("however much there is, there are two numbers or more, and never too many", () => {
  for (let most = 1; most <= 3000; most += 1) {
    const found = ticks(most, 4);
    assert.ok(found.length >= 2 && found.length <= 5, `${most}: ${found}`);
    assert.ok((found.at(-1) ?? 0) > most / 3, `${most}: ${found}`);
  }
});
