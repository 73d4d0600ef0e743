import assert from "node:assert/strict";
import type { PinpointItem } from "../types.ts";
import { nearnessSaid } from "../words.ts";
import { pinpoint } from "./pinpoint.tsx";
import { item, namedStock } from "./testing.ts";

const stock = namedStock();
const deck: PinpointItem = {
  ...item("pinpoint"),
  clues: [],
  best: ["bitter"],
  accept: { envious: "Fair." },
  near: { furious: "That would be louder." },
  why: "It happened last summer, too.",
};

Deno.test("pinpoint: is judged by where the word lies on the wheel", () => {
  const judged = (answer: string | null) => pinpoint.judge(stock, deck, answer);
  const credits = ["bitter", "envious", "resentful", "furious", "calm"].map((id) =>
    judged(id).credit
  );
  assert.deepEqual(credits, [1, 0.8, 0.6, 0.4, 0]);
  assert.equal(judged("furious").line, "That would be louder.");
  assert.match(nearnessSaid(judged("resentful")), /Right so far/);
  assert.equal(judged(null).nearness, "unknown");
  assert.throws(() => judged("hungry"), RangeError);
});

Deno.test("pinpoint: finds a word freely, and moves its card", () => {
  assert.equal(pinpoint.stage(deck), "free");
  assert.equal(pinpoint.card(deck), "bitter");
});

Deno.test("pinpoint: the hint is the family, and the heading all that is best", () => {
  assert.equal(pinpoint.hint(stock, deck), "It’s in the Angry family.");
  assert.equal(pinpoint.right(stock, { ...deck, best: ["bitter", "calm"] }), "Bitter and calm");
  assert.equal(pinpoint.said(stock, deck, "burned-out"), "burned out");
});
