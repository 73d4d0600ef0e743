import assert from "node:assert/strict";
import type { LadderItem } from "../types.ts";
import { nearnessSaid } from "../words.ts";
import { ladder } from "./ladder.tsx";
import { item, namedStock } from "./testing.ts";

const stock = namedStock();
const steps: LadderItem = {
  ...item("ladder"),
  order: ["resentful", "bitter", "mad", "furious"],
  options: ["mad", "resentful", "furious", "bitter"].map((id) => ({ id, credit: 1 })),
  swap: 0.6,
};
const judged = (...order: string[]) => ladder.judge(stock, steps, order.join(" "));

Deno.test("ladder: the order earns everything", () => {
  const right = judged("resentful", "bitter", "mad", "furious");
  assert.equal(right.credit, 1);
  assert.equal(nearnessSaid(right), "That’s the order.");
});

Deno.test("ladder: one swap of neighbors is near, wherever it is", () => {
  for (
    const order of [
      ["bitter", "resentful", "mad", "furious"],
      ["resentful", "mad", "bitter", "furious"],
      ["resentful", "bitter", "furious", "mad"],
    ]
  ) {
    const near = judged(...order);
    assert.deepEqual([near.credit, near.nearness], [0.6, "nuance"]);
    assert.equal(nearnessSaid(near), "Near: two neighbors are swapped.");
  }
});

Deno.test("ladder: two swaps, and a swap from afar, are another order", () => {
  for (
    const order of [
      ["bitter", "resentful", "furious", "mad"],
      ["mad", "bitter", "resentful", "furious"],
      ["furious", "bitter", "mad", "resentful"],
      ["bitter", "mad", "resentful", "furious"],
      ["furious", "mad", "bitter", "resentful"],
    ]
  ) {
    const other = judged(...order);
    assert.deepEqual([other.credit, other.nearness], [0, "none"]);
    assert.equal(nearnessSaid(other), "That’s another order.");
  }
});

Deno.test("ladder: not knowing yet is an answer", () => {
  assert.equal(ladder.judge(stock, steps, null).nearness, "unknown");
});

Deno.test("ladder: what is no order of its words is refused", () => {
  assert.throws(() => judged("resentful", "bitter", "mad"), RangeError);
  assert.throws(() => judged("resentful", "bitter", "mad", "calm"), RangeError);
  assert.throws(() => judged("resentful", "bitter", "mad", "mad"), RangeError);
  assert.throws(() => judged(""), RangeError);
});

Deno.test("ladder: moves no card, and gives away the mildest alone", () => {
  assert.equal(ladder.card(steps), null);
  assert.equal(ladder.stage(steps), "beside");
  assert.equal(ladder.hint(stock, steps), "The mildest is resentful.");
});

Deno.test("ladder: is told as words", () => {
  assert.equal(ladder.right(stock, steps), "From resentful to furious");
  assert.equal(
    ladder.said(stock, steps, "mad resentful furious bitter"),
    "mad, resentful, furious, bitter",
  );
});
